import ChainModel
import ChainQuery

extension SVGRenderer {
  mutating func write(card index: Int) {
    let (card, place) = (scene.cards[index], picture.cards[index])
    let state = card.appearance.state
    writer.raw("<g")
    writer.attribute("class", "node \(state.rawValue)")
    writer.attribute("data-id", card.key)
    if let group = card.group { writer.attribute("data-segment", scene.groups[group].key) }
    writer.attribute("data-stage", scene.bands[card.band].key)
    writer.attribute("data-state", state.rawValue)
    if card.appearance.isAccepted { writer.attribute("data-accepted", "true") }
    writer.raw(">")
    if parts.contains(.titles) {
      writer.raw("<title>")
      writer.text(card.title)
      writer.raw("</title>")
    }
    write(place, in: state, colours: scene.colouring?.colours(ofCard: index) ?? [])
    writer.raw("</g>\n")
  }

  /// A card's outline and all that it says.
  mutating func write(
    _ place: PlacedCard, in state: NodeState, colours: [Colouring.Colour] = []
  ) {
    box(place.box, radius: 3)
    write(colours, in: place.box)
    if state == .vacant { areas(Hatch.bars(in: place.hatchedEdge), style: "hatch") }
    if let tag = place.text.tag {
      box(tag.moved(byX: place.box.minX, y: place.box.minY), radius: 2, style: "tag")
    }
    if let pill = place.text.pill {
      circle(x: place.box.minX + pill.centre.x, y: place.box.minY + pill.centre.y)
    }
    for number in [place.text.count, place.text.pill?.text].compactMap(\.self) {
      write(number.moved(byX: place.box.minX, y: place.box.minY))
    }
    for paragraph in place.text.paragraphs { write(paragraph, of: place) }
  }

  /// Colours side by side on the ground of a card, inside its border.
  mutating func write(_ colours: [Colouring.Colour], in card: Rect) {
    let names = colours.compactMap(\.name)
    let border = 1.2
    let width = (card.width - 2 * border) / Double(max(names.count, 1))
    for (place, name) in names.enumerated() {
      let part = Rect(
        x: card.minX + border + Double(place) * width, y: card.minY + border, width: width,
        height: card.height - 2 * border)
      box(part, radius: 0, style: name)
    }
  }

  /// The mark of a single source.
  mutating func circle(x: Double, y: Double) {
    writer.raw("<circle class=\"pill\"")
    writer.attribute("cx", x)
    writer.attribute("cy", y)
    writer.attribute("r", CardMeasure.pillRadius)
    writer.raw("/>")
  }

  private mutating func write(_ paragraph: CardText.Paragraph, of card: PlacedCard) {
    let entry = paragraph.entry
    let link = parts.contains(.addresses) ? entry.link : nil
    if let link {
      writer.raw("<a rel=\"noopener\"")
      writer.attribute("href", link.address)
      writer.raw(">")
    }
    let x = card.box.minX + paragraph.x
    let y = card.box.minY + paragraph.baseline
    writer.raw("<text")
    writer.attribute("class", entry.style.cssClass)
    if let organisation = entry.organisation { writer.attribute("data-id", organisation) }
    writer.attribute("x", x)
    writer.attribute("y", y)
    writer.raw(">")
    for (index, line) in paragraph.lines.enumerated() {
      if index == 0 {
        write(line, lead: entry.lead)
      } else {
        writer.raw("<tspan")
        writer.attribute("x", x)
        writer.attribute("y", y + Double(index) * paragraph.lineHeight)
        writer.raw(">")
        writer.text(line)
        writer.raw("</tspan>")
      }
    }
    writer.raw("</text>")
    if link != nil { writer.raw("</a>") }
  }

  /// A first line, in which the lead looks different.
  private mutating func write(_ line: String, lead: Card.Lead?) {
    guard let lead, line.hasPrefix(lead.word) else { return writer.text(line) }
    writer.raw("<tspan")
    writer.attribute("class", lead.style.cssClass)
    writer.raw(">")
    writer.text(lead.word)
    writer.raw("</tspan>")
    writer.text(String(line.dropFirst(lead.word.count)))
  }
}
