import ChainModel
import ChainText

extension SceneEncoder {
  /// The links, in the order in which they lie over one another.
  var links: [JSONValue] {
    guard !picture.trunks.isEmpty else {
      return scene.links.indices.map { value(ofLink: $0, trunk: nil) }
    }
    return picture.trunks.indices.flatMap { trunk in
      picture.links(ofTrunk: trunk).map { value(ofLink: $0, trunk: trunk) }
    }
  }

  private func value(ofLink index: Int, trunk: Int?) -> JSONValue {
    let link = scene.links[index]
    let width = link.width(in: scene.drawing)
    let (shaft, head) = picture.links[index].headed(width: width)
    var paint = Paint.link(
      Paint.Line(link), stage: Palette.name(of: scene.bands[scene.band(of: link.tail)].stage),
      in: scene.drawing)
    if isHighlighted, !link.isFromVacancy { paint.stroke = "line" }
    paint.width = width
    return [
      "from": value(of: link.tail), "to": value(of: link.head),
      "kind": .string(link.kind.word), "count": .integer(link.count),
      "trunk": .integer(orNull: trunk), "choice": .integer(orNull: link.choice),
      "gap": .bool(link.looksLikeGap),
      "line": value(of: paint),
      "dashOffset": Self.number(picture.dashOffset(ofLink: index, trunk: trunk) ?? 0),
      "path": .string(Self.text(of: shaft)),
      "head": .array(
        [head.corners[0], head.tip, head.corners[1]].map {
          [Self.number($0.x), Self.number($0.y)]
        }),
      "circle": link.choice == nil ? nil : Self.circle(head.choice, Arrowhead.choiceRadius),
    ]
  }

  private func value(of end: SceneLink.End) -> JSONValue {
    switch end {
    case .card(let card): ["node": .string(scene.cards[card].key)]
    case .group(let group): ["segment": .string(scene.groups[group].key)]
    }
  }

  /// A path as in SVG, with the commands M, L and C.
  private static func text(of path: LinkPath) -> String {
    func text(_ points: Point...) -> String {
      points.map { XMLWriter.text(of: $0.x) + " " + XMLWriter.text(of: $0.y) }
        .joined(separator: " ")
    }
    return path.pieces.reduce("M " + text(path.start)) { written, piece in
      switch piece {
      case .line(let end): written + " L " + text(end)
      case .curve(let first, let second, let end): written + " C " + text(first, second, end)
      }
    }
  }
}
