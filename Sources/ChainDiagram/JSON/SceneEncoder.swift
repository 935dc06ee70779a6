import ChainModel
import ChainQuery
import ChainText

extension LaidOutScene {
  /// The picture as a JSON object with a line end: everything at its place, for programs that write it in a
  /// form of their own; its shape has a version, `"schema": 1`, and is described in the documentation.
  ///
  /// The same scene gives the same bytes. Complexity: O(what is shown).
  public func json() -> String {
    JSONWriter(isPretty: false).text(of: SceneEncoder(picture: self).value) + "\n"
  }
}

/// Makes a JSON value of a laid-out scene.
struct SceneEncoder {
  let picture: LaidOutScene
  var scene: Scene { picture.scene }
  var isHighlighted: Bool { scene.colouring != nil }

  /// The whole picture.
  var value: JSONValue {
    [
      "schema": 1,
      "drawing": .string(scene.drawing.rawValue),
      "language": .string(scene.header.language.rawValue),
      "titles": .array(scene.header.titles.map(JSONValue.string)),
      "width": Self.number(picture.size.width),
      "height": Self.number(picture.size.height),
      "page": scene.page.map(value(of:)) ?? nil,
      "colours": colours,
      "styles": styles,
      "texts": .array(picture.header.map { value(of: $0, colour: $0.style.colour) }),
      "gaps": picture.gaps.map(value(of:)) ?? nil,
      "highlight": scene.colouring.map(value(of:)) ?? nil,
      "stages": .array(scene.bands.indices.map(value(ofBand:))),
      "segments": .array(picture.segments.map(value(of:))),
      "nodes": .array(scene.cards.indices.map(value(ofCard:))),
      "links": .array(links),
      "legend": picture.legend.map(value(of:)) ?? nil,
    ]
  }

  // MARK: What holds for the whole picture

  private func value(of page: Page) -> JSONValue {
    [
      "width": Self.number(page.size.width), "height": Self.number(page.size.height),
      "view": Self.value(of: page.view(of: picture.size)),
    ]
  }

  private var colours: JSONValue {
    func members(_ palette: Palette) -> JSONValue {
      .object(palette.colours.map { .init($0.name, .string($0.value)) })
    }
    return [
      "light": members(Palette.light.replacing(scene.theme.light)),
      "dark": members(Palette.dark.replacing(scene.theme.dark)),
    ]
  }

  private var styles: JSONValue {
    .object(
      TextStyle.allCases.map { style in
        .init(
          style.rawValue,
          [
            "size": .number(style.size), "bold": .bool(style.weight == .bold),
            "italic": .bool(style.isItalic), "anchor": .string(style.anchor.rawValue),
          ])
      })
  }

  private func value(of colouring: Colouring) -> JSONValue {
    [
      "by": .string(colouring.highlight.rawValue), "title": .string(colouring.title),
      "classes": .array(
        colouring.classes.map { kind in
          [
            "name": .string(kind.name), "colour": .string(orNull: kind.colour.name),
            "nodes": .integer(kind.cards),
          ]
        }),
    ]
  }

  // MARK: Boxes

  private func value(ofBand index: Int) -> JSONValue {
    let (band, place) = (scene.bands[index], picture.bands[index])
    let stage = Palette.name(of: band.stage)
    return [
      "id": .string(band.key), "titles": .array(band.titles.map(JSONValue.string)),
      "box": Self.value(of: place.box),
      "fill": .string(isHighlighted ? "unknown-fill" : stage + "-fill"),
      "isStrip": .bool(band.isStrip),
      "rows": .array(
        place.continuations.map {
          ["box": Self.value(of: $0.box), "texts": texts($0.texts, inStage: stage)]
        }),
      "texts": texts(place.texts, inStage: stage),
      "gaps": place.tally.badge.map(value(of:)) ?? nil,
      "squares": .array(
        place.tally.squares.map {
          ["state": .string($0.state.rawValue), "box": Self.value(of: $0.box)]
        }),
    ]
  }

  private func value(of segment: LaidOutScene.PlacedSegment) -> JSONValue {
    let group = scene.groups[segment.group]
    let stage = Palette.name(of: scene.bands[group.band].stage)
    return [
      "id": .string(group.key), "titles": .array(group.titles.map(JSONValue.string)),
      "stage": .string(scene.bands[group.band].key),
      "box": Self.value(of: segment.place.box),
      "fill": .string(isHighlighted ? "page" : stage + "-tint"),
      "stroke": isHighlighted ? "line" : nil,
      "texts": texts(segment.place.texts, inStage: stage),
      "nodes": .array(segment.cards.map { .string(scene.cards[$0].key) }),
    ]
  }

  private func value(ofCard index: Int) -> JSONValue {
    let (card, place) = (scene.cards[index], picture.cards[index])
    return .object(
      [
        .init("id", .string(card.key)),
        .init("stage", .string(scene.bands[card.band].key)),
        .init("segment", .string(orNull: card.group.map { scene.groups[$0].key })),
        .init("title", .string(card.title)),
        .init(
          "classes", .array((scene.colouring?.classesOfCards[index] ?? []).map(JSONValue.integer))),
      ]
        + members(
          of: place, card.appearance, colours: scene.colouring?.colours(ofCard: index) ?? [],
          isHighlighted: isHighlighted)
    )
  }

  /// How a card looks and what it says; `isHighlighted` says whether its colours tell something.
  func members(
    of place: PlacedCard, _ appearance: Card.Appearance, colours: [Colouring.Colour] = [],
    isHighlighted: Bool = false
  ) -> [JSONValue.Member] {
    let state = appearance.state
    let (left, top) = (place.box.minX, place.box.minY)
    let text = place.text
    func number(_ number: PlacedText) -> JSONValue {
      value(
        of: number.moved(byX: left, y: top),
        colour: number.style.colour(inCard: state, isHighlighted: isHighlighted))
    }
    return [
      .init("state", .string(state.rawValue)),
      .init("accepted", .bool(appearance.isAccepted)),
      .init("box", Self.value(of: place.box)),
      .init("outline", value(of: Paint.card(state, isAccepted: appearance.isAccepted))),
      .init("grounds", .array(colours.compactMap(\.name).map(JSONValue.string))),
      .init("hatch", state == .vacant ? Self.value(of: place.hatchedEdge) : nil),
      .init("tag", text.tag.map { Self.value(of: $0.moved(byX: left, y: top)) } ?? nil),
      .init(
        "pill",
        text.pill.map {
          Self.circle(
            Point(x: left + $0.centre.x, y: top + $0.centre.y), CardMeasure.pillRadius)
        } ?? nil),
      .init(
        "texts",
        .array(
          [text.count, text.pill?.text].compactMap { $0.map(number) }
            + text.paragraphs.map { paragraph in
              let corner = Point(x: left, y: top)
              return value(of: paragraph, at: corner, state, isHighlighted: isHighlighted)
            })),
    ]
  }

  func value(of paint: Paint) -> JSONValue {
    [
      "fill": .string(orNull: paint.fill), "stroke": .string(paint.stroke),
      "width": paint.width.map(Self.number) ?? nil,
      "dash": .array(paint.dash.map(Self.number)), "opacity": .number(paint.opacity),
    ]
  }

  func value(of badge: Tally.Badge) -> JSONValue {
    [
      "box": Self.value(of: badge.box), "fill": "gap", "hatch": Self.value(of: badge.edge),
      "text": value(of: badge.text, colour: badge.text.style.colour),
    ]
  }

  // MARK: Texts

  private func texts(_ texts: [PlacedText], inStage stage: String) -> JSONValue {
    .array(
      texts.map {
        value(of: $0, colour: $0.style.colour(inStage: stage, isHighlighted: isHighlighted))
      })
  }

  func value(of text: PlacedText, colour: String) -> JSONValue {
    [
      "style": .string(text.style.rawValue), "colour": .string(colour),
      "x": Self.number(text.x), "y": Self.number(text.y), "lines": [.string(text.text)],
    ]
  }

  private func value(
    of paragraph: CardText.Paragraph, at corner: Point, _ state: NodeState, isHighlighted: Bool
  ) -> JSONValue {
    let entry = paragraph.entry
    var members: [JSONValue.Member] = [
      .init("style", .string(entry.style.rawValue)),
      .init(
        "colour", .string(entry.style.colour(inCard: state, isHighlighted: isHighlighted))),
      .init("x", Self.number(corner.x + paragraph.x)),
      .init("y", Self.number(corner.y + paragraph.baseline)),
      .init("lines", .array(paragraph.lines.map(JSONValue.string))),
    ]
    if paragraph.lines.count > 1 {
      members.append(.init("lineHeight", Self.number(paragraph.lineHeight)))
    }
    if let lead = entry.lead {
      members.append(
        .init(
          "lead",
          [
            "word": .string(lead.word), "style": .string(lead.style.rawValue),
            "colour": .string(isHighlighted ? "ink" : lead.style.colour),
          ]))
    }
    if let organisation = entry.organisation {
      members.append(.init("organisation", .string(organisation)))
    }
    if let link = entry.link { members.append(.init("link", .string(link.address))) }
    return .object(members)
  }

  // MARK: Measures

  /// A number of points, rounded to tenths as in the SVG.
  static func number(_ value: Double) -> JSONValue {
    let tenths = XMLWriter.tenths(of: value)
    return tenths.isMultiple(of: 10) ? .integer(tenths / 10) : .number(Double(tenths) / 10)
  }

  static func circle(_ centre: Point, _ radius: Double) -> JSONValue {
    ["x": number(centre.x), "y": number(centre.y), "r": number(radius)]
  }

  static func value(of box: Rect) -> JSONValue {
    [
      "x": number(box.minX), "y": number(box.minY), "width": number(box.width),
      "height": number(box.height),
    ]
  }
}
