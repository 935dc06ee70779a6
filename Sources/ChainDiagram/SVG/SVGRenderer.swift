import ChainModel
import ChainQuery

extension LaidOutScene {
  /// The picture as SVG, in UTF-8; the same scene gives the same bytes.
  ///
  /// The markup that readers may rely on (classes, `data-` attributes, absolute coordinates) is
  /// described in the documentation under *The SVG*. Without some parts it is one for a page that brings
  /// them itself. Complexity: O(what is shown).
  public func svg(with parts: SVGParts = .all) -> [UInt8] {
    var renderer = SVGRenderer(self, parts: parts)
    return renderer.render()
  }
}

/// Writes a laid-out scene as SVG.
struct SVGRenderer {
  let picture: LaidOutScene
  let parts: SVGParts
  var scene: Scene { picture.scene }
  var writer = XMLWriter()
  /// The boxes of segments in each band, as indices of ``LaidOutScene/segments``.
  private let segmentsOfBand: [[Int]]
  /// The cards of each band that stand in no group.
  private let looseCardsOfBand: [[Int]]

  init(_ picture: LaidOutScene, parts: SVGParts = .all) {
    self.picture = picture
    self.parts = parts
    let scene = picture.scene
    var segmentsOfBand = [[Int]](repeating: [], count: scene.bands.count)
    var looseCardsOfBand = segmentsOfBand
    for (index, segment) in picture.segments.enumerated() {
      segmentsOfBand[scene.groups[segment.group].band].append(index)
    }
    for (index, card) in scene.cards.enumerated() where card.group == nil {
      looseCardsOfBand[card.band].append(index)
    }
    self.segmentsOfBand = segmentsOfBand
    self.looseCardsOfBand = looseCardsOfBand
  }

  mutating func render() -> [UInt8] {
    open()
    for text in picture.header { write(text) }
    if let gaps = picture.gaps { write(gaps) }
    for band in scene.bands.indices { write(band: band) }
    writer.raw("<g class=\"links\">\n")
    if picture.trunks.isEmpty {
      for link in scene.links.indices { write(link: link, trunk: nil) }
    } else {
      for trunk in picture.trunks.indices { write(trunk: trunk) }
    }
    writer.raw("</g>\n<g class=\"legend\">\n")
    if let panel = picture.legend { write(panel) }
    writer.raw("</g>\n</svg>\n")
    return writer.bytes
  }

  private var stylesheet: Stylesheet {
    Stylesheet(
      theme: scene.theme, drawing: scene.drawing,
      stages: Set(scene.bands.map { Self.colour(of: $0.stage) }).sorted(),
      classes: scene.colouring.map { $0.classes.compactMap(\.colour.name) })
  }

  private mutating func open() {
    let title = scene.header.titles.joined(separator: " ")
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chainmap\" role=\"img\"")
    writer.attribute("lang", scene.header.language.rawValue)
    writer.attribute("data-drawing", scene.drawing.rawValue)
    if let colouring = scene.colouring {
      writer.attribute("data-highlight", colouring.highlight.rawValue)
    }
    let view =
      scene.page?.view(of: picture.size)
      ?? Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
    if let page = scene.page {
      writer.attribute("width", page.size.width, unit: "pt")
      writer.attribute("height", page.size.height, unit: "pt")
    } else {
      writer.attribute("width", view.width)
      writer.attribute("height", view.height)
    }
    writer.raw(" viewBox=\"")
    for (index, number) in [view.minX, view.minY, view.width, view.height].enumerated() {
      if index > 0 { writer.raw(" ") }
      writer.number(number)
    }
    writer.raw("\">\n<title>")
    writer.text(title)
    writer.raw("</title>\n<desc>")
    writer.text(scene.header.lines.joined(separator: "\n"))
    writer.raw("</desc>\n")
    if parts.contains(.styleSheet) {
      writer.raw("<style>\n")
      writer.text(stylesheet.text)
      writer.raw("</style>\n")
    }
    box(view, radius: 0, style: "page")
  }

  mutating func box(_ box: Rect, radius: Double, style: String? = nil) {
    writer.raw("<rect")
    if let style { writer.attribute("class", style) }
    writer.attribute("x", box.minX)
    writer.attribute("y", box.minY)
    writer.attribute("width", box.width)
    writer.attribute("height", box.height)
    if radius > 0 { writer.attribute("rx", radius) }
    writer.raw("/>")
  }

  mutating func write(_ text: PlacedText) {
    writer.raw("<text")
    writer.attribute("class", text.style.cssClass)
    writer.attribute("x", text.x)
    writer.attribute("y", text.y)
    writer.raw(">")
    writer.text(text.text)
    writer.raw("</text>")
  }

  /// Writes many small areas as one path, each corner from the one before it: a third of the bytes.
  mutating func areas(_ areas: [[Point]], style: String) {
    guard !areas.isEmpty else { return }
    writer.raw("<path")
    writer.attribute("class", style)
    writer.raw(" d=\"")
    for corners in areas {
      var last: (x: Int, y: Int)?
      for corner in corners {
        let place = (x: XMLWriter.tenths(of: corner.x), y: XMLWriter.tenths(of: corner.y))
        defer { last = place }
        guard let last else {
          writer.raw("M")
          writer.numbers(place.x, place.y)
          continue
        }
        switch (place.x - last.x, place.y - last.y) {
        case (let x, 0):
          writer.raw("h")
          writer.numbers(x)
        case (0, let y):
          writer.raw("v")
          writer.numbers(y)
        case (let x, let y):
          writer.raw("l")
          writer.numbers(x, y)
        }
      }
      writer.raw("z")
    }
    writer.raw("\"/>")
  }

  private mutating func write(band index: Int) {
    let (band, place) = (scene.bands[index], picture.bands[index])
    writer.raw("<g")
    writer.attribute("class", "stage \(colour(ofBand: index))")
    writer.attribute("data-id", band.key)
    writer.raw(">\n")
    box(place.box, radius: 6)
    for text in place.texts { write(text) }
    write(place.tally)
    for row in place.continuations {
      box(row.box, radius: 6, style: "row")
      for text in row.texts { write(text) }
    }
    for segment in segmentsOfBand[index] { write(picture.segments[segment]) }
    for card in looseCardsOfBand[index] { write(card: card) }
    writer.raw("</g>\n")
  }

  /// A segment's box with its cards.
  private mutating func write(_ segment: LaidOutScene.PlacedSegment) {
    let group = scene.groups[segment.group]
    writer.raw("<g class=\"segment\"")
    writer.attribute("data-id", group.key)
    writer.attribute("data-stage", scene.bands[group.band].key)
    writer.raw(">\n")
    box(segment.place.box, radius: 7)
    for text in segment.place.texts { write(text) }
    for card in segment.cards { write(card: card) }
    writer.raw("</g>\n")
  }

  mutating func write(link index: Int, trunk: Int?) {
    let link = scene.links[index]
    let width = link.width(in: scene.drawing)
    let (shaft, head) = picture.links[index].headed(width: width)
    let style = style(of: link)
    let kind = link.kind.word
    writer.raw("<path")
    writer.attribute("class", "link \(style)")
    writer.attribute("data-from", key(of: link.tail))
    writer.attribute("data-to", key(of: link.head))
    writer.attribute("data-kind", kind)
    if scene.drawing == .overview {
      writer.attribute("data-count", String(link.count))
      writer.attribute("stroke-width", width)
    }
    if let trunk { writer.attribute("data-trunk", String(trunk)) }
    if let offset = picture.dashOffset(ofLink: index, trunk: trunk) {
      writer.attribute("stroke-dashoffset", offset)
    }
    path(shaft)
    guard trunk == nil else { return }
    write(head, style: "head \(style)\(Self.suffix(of: link.kind))")
  }

  /// Writes a head; that of a trunk tells what it leads to, since it does not stand behind its link.
  mutating func write(_ head: Arrowhead, style: String, to key: String? = nil) {
    writer.raw("<path")
    writer.attribute("class", style)
    if let key { writer.attribute("data-to", key) }
    writer.raw(" d=\"M")
    write(head.corners[0])
    writer.raw("L")
    write(head.tip)
    writer.raw("L")
    write(head.corners[1])
    writer.raw("Z\"/>\n")
  }

  /// What tells a kind of link in the class of its head; nothing for the usual one.
  static func suffix(of kind: Link.Kind) -> String {
    kind == .requirement ? "" : " " + kind.word
  }

  mutating func path(_ path: LinkPath) {
    guard parts.contains(.absolutePaths) else { return relativePath(path) }
    writer.raw(" d=\"M ")
    write(path.start)
    for piece in path.pieces {
      switch piece {
      case .line(let end):
        writer.raw(" L ")
        write(end)
      case .curve(let first, let second, let end):
        writer.raw(" C ")
        write(first)
        writer.raw(" ")
        write(second)
        writer.raw(" ")
        write(end)
      }
    }
    writer.raw("\"/>\n")
  }

  /// The path in whole tenths of points: `M` with its start, then `l` and `c` with the ways to their points.
  private mutating func relativePath(_ path: LinkPath) {
    writer.raw(" d=\"M")
    var (x, y) = (XMLWriter.tenths(of: path.start.x), XMLWriter.tenths(of: path.start.y))
    writer.whole([x, y])
    for piece in path.pieces {
      let points: [Point]
      switch piece {
      case .line(let end):
        writer.raw("l")
        points = [end]
      case .curve(let first, let second, let end):
        writer.raw("c")
        points = [first, second, end]
      }
      let places = points.map { (XMLWriter.tenths(of: $0.x), XMLWriter.tenths(of: $0.y)) }
      writer.whole(places.flatMap { [$0 - x, $1 - y] })
      if let end = places.last { (x, y) = end }
    }
    writer.raw("\"/>\n")
  }

  mutating func write(_ point: Point) {
    writer.number(point.x)
    writer.raw(" ")
    writer.number(point.y)
  }

  func style(of link: SceneLink) -> String {
    colour(ofBand: scene.band(of: link.tail)) + (link.isFromVacancy ? " gap" : "")
  }

  /// The class that colours a band and what comes from it. It belongs to the stage: a part of a map
  /// has the colours of the whole.
  private func colour(ofBand band: Int) -> String {
    "s\(Self.colour(of: scene.bands[band].stage))"
  }

  private static func colour(of stage: StageID) -> Int { stage.index % Palette.stages }

  func key(of end: SceneLink.End) -> String {
    switch end {
    case .card(let card): scene.cards[card].key
    case .group(let group): scene.groups[group].key
    }
  }
}
