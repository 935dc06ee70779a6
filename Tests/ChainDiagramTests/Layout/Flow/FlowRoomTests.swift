import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// Cards of a flow name more members where their column has room for it.
@Suite struct FlowRoomTests {
  /// A column with one node, and one with many; both begin with a node of many members.
  private func map(members: Int, others: Int) throws -> ChainMap {
    var builder = ChainMapBuilder("room", name: "Room")
    let (left, right) = (builder.addStage("upstream"), builder.addStage("downstream"))
    let alone = builder.addNode("alone", name: "Alone", in: left)
    let crowded = builder.addNode("crowded", name: "Crowded", in: right)
    for index in 0..<others {
      let other = builder.addNode("n\(index)", name: LocalizedText("Node \(index)"), in: right)
      builder.require(other, anyOf: [alone])
    }
    builder.require(crowded, anyOf: [alone])
    for index in 0..<members {
      let member = builder.addOrganisation("m\(index)", name: LocalizedText("Member \(index)"))
      builder.addFact(member, .makes, alone)
      builder.addFact(member, .makes, crowded)
    }
    return try builder.build()
  }

  private func picture(members: Int, others: Int) throws -> LaidOutScene {
    let picture = try SampleMaps.picture(of: map(members: members, others: others), .flow)
    for card in picture.cards { #expect(card.text.height <= card.box.height + 0.1, "names fit") }
    return picture
  }

  private func named(on key: String, of picture: LaidOutScene) throws -> Int {
    let place = try #require(picture.scene.cards.firstIndex { $0.key == key })
    return picture.cards[place].text.paragraphs.count { $0.entry.style == .member }
  }

  @Test func roomIsUsedAndNoneIsTaken() throws {
    let picture = try picture(members: 8, others: 12)
    #expect(try named(on: "alone", of: picture) == 8)
    // The highest column says how high the picture is.
    #expect(try named(on: "crowded", of: picture) == 4)
    #expect(try named(on: "alone", of: self.picture(members: 30, others: 20)) == 10)
    // A map of two cards is as small as can be.
    #expect(try named(on: "alone", of: self.picture(members: 8, others: 0)) == 4)
  }

  /// What is left free lets lines go straight.
  @Test(arguments: 1...14) func columnsAreNotFilledToTheBrim(others: Int) throws {
    let picture = try picture(members: 11, others: others)
    let card = try #require(picture.scene.cards.firstIndex { $0.key == "alone" })
    guard try named(on: "alone", of: picture) > 4 else { return }
    let lowest = picture.cards.map(\.box.maxY).max() ?? 0
    let highest = picture.cards.map(\.box.minY).min() ?? 0
    #expect(picture.cards[card].box.height <= 0.93 * 1.02 * (lowest - highest + 12))
  }

  /// A card names as many members as its column has room for, and no more.
  @Test(arguments: 30..<85) func namesFillTheRoom(fifth: Int) throws {
    let height = 5 * Double(fifth)
    let sample = try FlowSample(map(members: 9, others: 1))
    let skeleton = FlowSkeleton(sample.graph, sample.columns)
    var sizes = sample.sizes
    sizes.useRoom(
      of: skeleton, height: height, keeping: nil, planned: sample.sizes.cards, sample.graph,
      in: sample.scene)
    for (vertex, column) in skeleton.columnOfVertex.enumerated() {
      guard let card = sample.graph.vertices[vertex].card.map({ sample.scene.cards[$0] }) else {
        continue
      }
      func room(naming count: Int) -> Double {
        let text = CardText(card.entries(naming: count), card.appearance, width: sizes.cardWidth)
        return height * 0.93 - skeleton.height(ofColumn: column, sample.sizes)
          + sample.sizes.cards[vertex] - text.height
      }
      let named = sizes.furtherNamed[vertex]
      #expect(named == 0 || room(naming: named) >= -0.1)
      if skeleton.columns[column].count == 1, named < card.furtherMembers.count {
        #expect(room(naming: named + 1) < 0.1)
      }
    }
  }

  /// One more name takes no more room than saying that there is one more.
  @Test func nobodyIsLeftOutAlone() throws {
    let picture = try picture(members: 5, others: 12)
    #expect(try named(on: "alone", of: picture) == 5 && named(on: "crowded", of: picture) == 5)
  }

  /// What a card says of those whom it does not name is their number.
  @Test(arguments: 1...12) func theRestIsCounted(others: Int) throws {
    let picture = try picture(members: 9, others: others)
    let named = try named(on: "alone", of: picture)
    let card = picture.cards[try #require(picture.scene.cards.firstIndex { $0.key == "alone" })]
    let rest = card.text.paragraphs.first { $0.entry.style == .more }?.entry.text
    #expect(rest == (named == 9 ? nil : "+\(9 - named) more"))
  }

  /// With few nodes in a picture each names four members in any case, with many three.
  @Test(arguments: [(58, 4), (59, 3)]) func largeFlowsNameFewer(others: Int, named: Int) throws {
    let sample = try FlowSample(map(members: 8, others: others))
    let card = try #require(sample.scene.cards.first { $0.key == "crowded" })
    #expect(card.entries.count { $0.style == .member } == named)
    #expect(card.furtherMembers.count == 8 - named)
  }

  /// Cards become as high as they are in the language that needs most, as far as their column has room, and
  /// where few lines pass a little higher.
  @Test(arguments: 0..<30 as Range<UInt64>) func cardsGrowToWhatIsPlanned(seed: UInt64) throws {
    let sample = try FlowSample(seed: seed)
    let skeleton = FlowSkeleton(sample.graph, sample.columns)
    // As if another language took three lines more on each card.
    let planned = sample.sizes.cards.map { $0 + 39 }
    let height = skeleton.height(sample.sizes) * 1.02
    var sizes = sample.sizes
    sizes.useRoom(
      of: skeleton, height: height, keeping: nil, planned: planned, sample.graph, in: sample.scene)
    for column in skeleton.columns.indices {
      let before = skeleton.height(ofColumn: column, sample.sizes)
      #expect(
        skeleton.height(ofColumn: column, sizes) <= max(before, height * 0.93) + 1e-6, "\(seed)")
      let lanes = skeleton.columns[column].count { if case .lane = $0 { true } else { false } }
      let greatest = 1 + 0.03 * Double(max(0, 5 - lanes))
      for case .run(let run) in skeleton.columns[column] {
        for vertex in skeleton.runs[run].vertices where sizes.furtherNamed[vertex] == 0 {
          #expect(sizes.cards[vertex] <= planned[vertex] * greatest, "\(seed)")
          if before < height * 0.5 { #expect(sizes.cards[vertex] > sample.sizes.cards[vertex]) }
        }
      }
    }
  }
}
