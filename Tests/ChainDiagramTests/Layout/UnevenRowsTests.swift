import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// The rows of a strip.
@Suite struct UnevenRowsTests {
  @Test(arguments: 0..<80 as Range<UInt64>) func cardsFillTheirRowsInOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cards = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      let name = random.text(of: ["Traction ", "电机", "hexafluorophosphate ", "X"], upTo: 6)
      return Card(
        node: NodeID(0), key: "n", band: 0, group: 0,
        appearance: .init(state: .covered, members: 1, isAccepted: false), title: "",
        entries: [
          Card.Entry(
            style: .name, text: name + "N", lead: nil, maximumLines: 4, organisation: nil, link: nil
          )
        ], plannedEntries: [])
    }
    let width = Double.random(in: 60...900, using: &random)
    let rows = UnevenRows(StripCards(cards), width: width)
    #expect(rows.places.map(\.card) == Array(cards.indices), "\(seed)")
    for (index, place) in rows.places.enumerated() {
      #expect(place.box.minX >= 0 && place.box.maxX <= width + 0.1, "\(seed)")
      #expect(place.box.width >= min(width, CardMeasure.widths.lowerBound) - 0.1, "\(seed)")
      #expect(place.box.maxY <= rows.height + 0.1, "\(seed)")
      #expect(CardText(cards[place.card], width: place.box.width).height <= place.box.height)
      for other in rows.places[..<index] {
        #expect(
          other.box.maxX <= place.box.minX || other.box.maxY <= place.box.minY, "\(seed)")
      }
    }
  }
}
