import ChainModel
import ChainQuery

extension SVGRenderer {
  mutating func write(_ panel: LegendPanel) {
    box(panel.box, radius: 6, style: "panel")
    for (sample, place) in zip(panel.legend.samples, panel.samples) {
      let state = sample.appearance.state
      writer.raw("<g")
      writer.attribute("class", "sign \(state.rawValue)")
      writer.raw(">\n")
      write(place, in: state)
      writer.raw("</g>\n")
    }
    for leader in panel.leaders {
      writer.raw("<path class=\"leader\"")
      writer.raw(" d=\"M ")
      write(leader.start)
      writer.raw(" L ")
      write(Point(x: leader.start.x + leader.length, y: leader.start.y))
      writer.raw("\"/>\n")
    }
    for (entry, sign) in zip(panel.legend.colours?.entries ?? [], panel.colours) {
      write(entry.sign, in: sign)
    }
    for (entry, sign) in zip(panel.legend.entries, panel.signs) { write(entry.sign, in: sign) }
    for text in panel.texts { write(text) }
  }

  private mutating func write(_ sign: Legend.Entry.Sign, in box: Rect) {
    switch sign {
    case .state(let state): card(in: box, state)
    case .acceptedGap: card(in: box, .vacant, isAccepted: true)
    case .colour(let colour):
      card(in: box, .covered)
      write([colour], in: box)
    case .onlyMember, .researchMember: card(in: box, .covered)
    case .squares: squares(in: box)
    case .link(let kind, let count):
      line(in: box, style: "s0", kind: kind, width: SceneLink.width(of: count, in: scene.drawing))
    case .linkFromVacancy:
      line(
        in: box, style: "s0 gap", kind: .requirement,
        width: SceneLink.width(of: 2, in: scene.drawing))
    case .trunk: trunk(in: box)
    case .choice: choice(in: box)
    }
  }

  /// Two lines that a bar joins with two others.
  private mutating func trunk(in box: Rect) {
    let bar = box.minX + box.width * 0.42
    for y in [box.minY + 4, box.maxY - 4] {
      polyline([Point(x: box.minX, y: y), Point(x: bar, y: y), Point(x: bar, y: box.midY)])
      let line = LinkPath(through: [
        Point(x: bar, y: box.midY), Point(x: bar, y: y), Point(x: box.maxX, y: y),
      ])
      let (shaft, head) = line.headed(width: SceneLink.width(of: 1, in: .flow))
      polyline([Point(x: bar, y: box.midY), Point(x: bar, y: y), shaft.end])
      write(head, style: "head s0")
    }
  }

  /// Two lines that join before a circle and a head.
  private mutating func choice(in box: Rect) {
    let bar = box.minX + box.width * 0.42
    for y in [box.minY + 4, box.maxY - 4] {
      polyline([Point(x: box.minX, y: y), Point(x: bar, y: y), Point(x: bar, y: box.midY)])
    }
    let line = LinkPath(through: [Point(x: bar, y: box.midY), Point(x: box.maxX, y: box.midY)])
    let (shaft, head) = line.headed(width: SceneLink.width(of: 1, in: .flow))
    polyline([Point(x: bar, y: box.midY), shaft.end])
    write(head, style: "head s0")
    writeChoice(at: head.choice, style: "s0")
  }

  private mutating func polyline(_ corners: [Point]) {
    writer.raw("<polyline class=\"link s0\" points=\"")
    for (index, corner) in corners.enumerated() {
      if index > 0 { writer.raw(" ") }
      write(corner)
    }
    writer.raw("\"/>\n")
  }

  /// A card in small.
  private mutating func card(in place: Rect, _ state: NodeState, isAccepted: Bool = false) {
    writer.raw("<g")
    writer.attribute("class", "sign \(state.rawValue)")
    if isAccepted { writer.attribute("data-accepted", "true") }
    writer.raw(">\n")
    box(place, radius: 2)
    if state == .vacant {
      let edge = Rect(x: place.minX + 1, y: place.minY + 1, width: 7, height: place.height - 2)
      areas(Hatch.bars(in: edge, step: 6, thickness: 3), style: "hatch")
    }
    if state == .thin { circle(x: place.minX + place.width / 2, y: place.midY) }
    writer.raw("</g>\n")
  }

  /// Two squares of those at the head of a stage.
  private mutating func squares(in place: Rect) {
    writer.raw("<g class=\"s0\">\n")
    var tally = Tally()
    var coverage = Coverage()
    for state in [NodeState.covered, .thin, .vacant, .unknown] { coverage.add(state) }
    _ = tally.addSquares(coverage, x: place.minX, top: place.minY + 4, width: place.width + 4)
    write(tally)
    writer.raw("</g>\n")
  }

  private mutating func line(in box: Rect, style: String, kind: Link.Kind, width: Double) {
    var path = LinkPath(start: Point(x: box.minX, y: box.midY))
    path.addLine(to: Point(x: box.maxX, y: box.midY))
    let (shaft, head) = path.headed(width: width)
    writer.raw("<line")
    writer.attribute("class", "link \(style)")
    writer.attribute("data-kind", kind.word)
    writer.attribute("stroke-width", width)
    writer.attribute("x1", shaft.start.x)
    writer.attribute("y1", shaft.start.y)
    writer.attribute("x2", shaft.end.x)
    writer.attribute("y2", shaft.end.y)
    writer.raw("/>\n")
    write(head, style: "head \(style)\(Self.suffix(of: kind))")
  }
}
