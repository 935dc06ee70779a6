import ChainModel
import ChainQuery

extension SVGRenderer {
  mutating func write(_ entry: LegendEntry, at place: LaidOutScene.PlacedBox) {
    switch entry.sign {
    case .state(let state): card(in: place.box, state)
    case .onlyMember, .researchMember: break
    case .squares: squares(in: place.box)
    case .link(let kind): line(in: place.box, style: "s0", kind: kind, width: 1.6)
    case .linkFromVacancy: line(in: place.box, style: "s0 gap", kind: .requirement, width: 1.6)
    case .ribbon: line(in: place.box, style: "s0", kind: .requirement, width: 6)
    }
    for text in place.texts { write(text) }
  }

  /// A card in small.
  private mutating func card(in place: Rect, _ state: NodeState) {
    writer.raw("<g")
    writer.attribute("class", "sign \(state.rawValue)")
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
    for state in [NodeState.covered, .vacant] { coverage.add(state) }
    _ = tally.addSquares(coverage, x: place.minX + 2, top: place.minY + 2, width: place.width)
    write(tally)
    writer.raw("</g>\n")
  }

  private mutating func line(in box: Rect, style: String, kind: Link.Kind, width: Double) {
    var path = LinkPath(start: Point(x: box.minX, y: box.midY))
    path.addLine(to: Point(x: box.maxX, y: box.midY))
    let (shaft, head) = path.headed(width: width)
    writer.raw("<line")
    writer.attribute("class", "link \(style)")
    writer.attribute("data-kind", Self.word(for: kind))
    writer.attribute("stroke-width", width)
    writer.attribute("x1", shaft.start.x)
    writer.attribute("y1", shaft.start.y)
    writer.attribute("x2", shaft.end.x)
    writer.attribute("y2", shaft.end.y)
    writer.raw("/>\n")
    areas(
      [[head.corners[0], head.tip, head.corners[1]]],
      style: "head \(style) \(Self.word(for: kind))")
  }
}
