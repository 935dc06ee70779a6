import ChainModel
import ChainQuery

extension LaidOutScene {
  /// The picture in Graphviz's language, with every place in it.
  ///
  /// `neato -n2` draws it as it stands; `dot` lays it out anew. Stages and segments are clusters; a ribbon of an
  /// overview leads from the first card of a segment to the first of another, `ltail` and `lhead` name the
  /// segments. The same scene gives the same text. Complexity: O(what is shown).
  public func dot() -> String {
    var renderer = DOTRenderer(picture: self)
    return renderer.render()
  }
}

/// Writes a laid-out scene in the DOT language, whose y axis runs upward.
struct DOTRenderer {
  let picture: LaidOutScene
  private var scene: Scene { picture.scene }
  private var colours: Palette { Palette.light.replacing(scene.theme.light) }
  private var text = ""

  init(picture: LaidOutScene) { self.picture = picture }

  mutating func render() -> String {
    let whole = Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
    line("digraph \(quoted(scene.header.titles.first ?? "")) {")
    line(
      "graph", ("label", quoted(lines: scene.header.titles + scene.header.lines)),
      ("labelloc", "t"), ("fontname", "Arial"), ("fontsize", "16"), ("rankdir", "LR"),
      ("compound", "true"), ("bb", corners(of: whole)))
    line("node", ("shape", "box"), ("fixedsize", "true"), ("fontname", "Arial"), ("fontsize", "11"))
    line("edge", ("arrowsize", "0.6"))
    for band in scene.bands.indices { write(band: band) }
    for link in scene.links.indices { write(link: link) }
    line("}")
    return text
  }

  private mutating func write(band index: Int) {
    let (band, place) = (scene.bands[index], picture.bands[index])
    let stage = Palette.name(of: band.stage)
    line("subgraph \(quoted("cluster_" + band.key)) {")
    line(
      "graph", ("label", quoted(lines: band.titles + [band.figure])),
      ("bb", corners(of: place.box)),
      ("style", "filled"), ("color", colour(stage + "-fill")), ("fontcolor", colour(stage)))
    for (place, segment) in picture.segments.enumerated()
    where scene.groups[segment.group].band == index {
      write(segment, number: place, stage: stage)
    }
    for (place, card) in scene.cards.enumerated() where card.band == index && card.group == nil {
      write(card: place)
    }
    line("}")
  }

  private mutating func write(
    _ segment: LaidOutScene.PlacedSegment, number: Int, stage: String
  ) {
    let group = scene.groups[segment.group]
    line("subgraph \(quoted(name(ofSegment: number))) {")
    line(
      "graph",
      ("label", quoted(lines: [(group.titles + [group.coverage]).joined(separator: "  ")])),
      ("bb", corners(of: segment.place.box)), ("style", "filled"),
      ("color", colour(stage + "-tint")), ("fontcolor", colour(stage)), ("fontsize", "12"))
    for card in segment.cards { write(card: card) }
    line("}")
  }

  private mutating func write(card index: Int) {
    let (card, place) = (scene.cards[index], picture.cards[index])
    let paint = Paint.card(card.appearance.state, isAccepted: card.appearance.isAccepted)
    let centre = Point(x: place.box.minX + place.box.width / 2, y: place.box.midY)
    line(
      quoted(card.key), ("label", quoted(lines: place.text.paragraphs.flatMap(\.lines))),
      ("tooltip", quoted(card.title)), ("pos", "\"\(text(of: centre))\""),
      ("width", inches(place.box.width)), ("height", inches(place.box.height)),
      ("style", paint.dash.isEmpty ? "filled" : "\"filled,dashed\""),
      ("fillcolor", colour(paint.fill ?? "page")), ("color", colour(paint.stroke)),
      ("penwidth", XMLWriter.text(of: paint.width ?? 1)))
  }

  private mutating func write(link index: Int) {
    let link = scene.links[index]
    guard let tail = end(link.tail), let head = end(link.head) else { return }
    let width = link.width(in: scene.drawing)
    let (shaft, arrow) = picture.links[index].headed(width: width)
    let paint = Paint.link(
      Paint.Line(link), stage: Palette.name(of: scene.bands[scene.band(of: link.tail)].stage),
      in: scene.drawing)
    var attributes = [
      ("pos", "\"e,\(text(of: arrow.tip)) \(spline(shaft))\""), ("class", quoted(link.kind.word)),
      ("color", colour(paint.stroke)), ("penwidth", XMLWriter.text(of: width)),
    ]
    switch link.kind {
    case .requirement: if link.looksLikeGap { attributes.append(("style", "dashed")) }
    // Graphviz, too, is to place what gives before what takes.
    case .returnFlow, .support: attributes += [("style", "dotted"), ("constraint", "false")]
    }
    if let segment = tail.segment { attributes.append(("ltail", quoted(segment))) }
    if let segment = head.segment { attributes.append(("lhead", quoted(segment))) }
    line("\(quoted(tail.node)) -> \(quoted(head.node))", attributes)
  }

  /// The node that stands for an end, and the cluster that is meant where that is a segment.
  private func end(_ end: SceneLink.End) -> (node: String, segment: String?)? {
    switch end {
    case .card(let card): return (scene.cards[card].key, nil)
    case .group(let group):
      guard let number = picture.segments.firstIndex(where: { $0.group == group }),
        let card = picture.segments[number].cards.first
      else { return nil }
      return (scene.cards[card].key, name(ofSegment: number))
    }
  }

  /// The name of a segment's cluster; in a flow a segment can have several.
  private func name(ofSegment number: Int) -> String {
    let group = picture.segments[number].group
    let before = picture.segments[..<number].count { $0.group == group }
    return "cluster_\(scene.groups[group].key)" + (before == 0 ? "" : "_\(before + 1)")
  }

  // MARK: The language

  private mutating func line(_ statement: String) { text += statement + "\n" }

  private mutating func line(_ subject: String, _ attributes: (String, String)...) {
    line(subject, attributes)
  }

  private mutating func line(_ subject: String, _ attributes: [(String, String)]) {
    line("\(subject) [\(attributes.map { "\($0)=\($1)" }.joined(separator: ", "))]")
  }

  /// A text in quotation marks: no part of it is an escape, an entity or markup.
  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// Lines of text, each at the left.
  private func quoted(lines: [String]) -> String {
    "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\""
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      case _ where XMLWriter.isAllowed(scalar): escaped.unicodeScalars.append(scalar)
      default: escaped += "\u{FFFD}"
      }
    }
  }

  private func colour(_ name: String) -> String { "\"\(colours.value(of: name) ?? "#000000")\"" }

  private func inches(_ points: Double) -> String {
    let thousandths = Int((points / 72 * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private func text(of point: Point) -> String {
    XMLWriter.text(of: point.x) + "," + XMLWriter.text(of: picture.size.height - point.y)
  }

  /// The lower left and the upper right corner.
  private func corners(of box: Rect) -> String {
    "\"\(text(of: Point(x: box.minX, y: box.maxY))),\(text(of: Point(x: box.maxX, y: box.minY)))\""
  }

  /// A line as Bézier curves, of which the language has no others.
  private func spline(_ path: LinkPath) -> String {
    var last = path.start
    var points = [last]
    for piece in path.pieces {
      switch piece {
      case .line(let end):
        points += [
          last.moved(toward: end, third: 1), last.moved(toward: end, third: 2), end,
        ]
        last = end
      case .curve(let first, let second, let end):
        points += [first, second, end]
        last = end
      }
    }
    return points.map(text(of:)).joined(separator: " ")
  }
}

extension Point {
  fileprivate func moved(toward other: Point, third: Double) -> Point {
    Point(x: x + (other.x - x) * third / 3, y: y + (other.y - y) * third / 3)
  }
}
