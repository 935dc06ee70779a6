import ChainGraphviz
import ChainModel
import ChainQuery
import Testing

@testable import ChainDiagram

/// What must hold of every picture, over random maps laid out by Graphviz.
@Suite struct LayoutInvariantTests {
  // A picture takes longer to lay out than to look at: each is laid out once, for all that must hold.
  @Test(arguments: 0..<12 as Range<UInt64>, Drawing.allCases)
  func everyPictureIsSound(seed: UInt64, drawing: Drawing) throws {
    let picture = try picture(seed: seed, drawing)
    expectEverythingInItsPlace(in: picture)
    try expectLinksFromBoxToBoxAndOverNoOther(in: picture, seed: seed)
    try expectEveryLinkToHaveItsOwnEnds(in: picture, seed: seed)
    try expectForwardLinksToLeadForward(in: picture, seed: seed)
    picture.expectLegendToHideNothing()
  }

  private func expectEverythingInItsPlace(in picture: LaidOutScene) {
    let canvas = Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
    let scene = picture.scene
    for (index, card) in scene.cards.enumerated() {
      let box = picture.cards[index].box
      let band = picture.bands[card.band].rows
      #expect(band.contains { $0.holds(box) }, "card \(index) leaves its band")
      if card.group != nil {
        let segment = picture.segments.first { $0.cards.contains(index) }
        #expect(segment?.place.box.holds(box) ?? false, "card \(index) leaves its segment")
      }
      for other in picture.cards[..<index] { #expect(!box.covers(other.box), "card \(index)") }
    }
    for (index, segment) in picture.segments.enumerated() {
      for other in picture.segments[..<index] {
        #expect(!segment.place.box.covers(other.place.box))
      }
    }
    let bands = picture.bands.flatMap(\.rows).filter { $0.width > 0 }
    for (index, band) in bands.enumerated() {
      #expect(canvas.holds(band))
      for other in bands[..<index] { #expect(!band.covers(other)) }
    }
    let upright = zip(scene.bands, picture.bands).filter { !$0.0.isStrip }.flatMap(\.1.rows)
    let inReadingOrder = upright.sorted { ($0.minY, $0.minX) < ($1.minY, $1.minX) }
    #expect(upright == inReadingOrder, "bands stand in the order of the stages")
  }

  private func expectLinksFromBoxToBoxAndOverNoOther(
    in picture: LaidOutScene, seed: UInt64
  ) throws {
    for (link, path) in zip(picture.scene.links, picture.links) {
      let points = path.flattened()
      let (tail, head) = (picture.box(of: link.tail), picture.box(of: link.head))
      let (first, last) = (try #require(points.first), try #require(points.last))
      #expect(tail.touches(first) && head.touches(last), "seed \(seed)")
      for (index, card) in picture.cards.enumerated() where !picture.owns(link, card: index) {
        let inner = card.box.expanded(left: -3, right: -3, top: -3, bottom: -3)
        #expect(!points.contains { inner.contains($0) }, "seed \(seed) card \(index)")
      }
    }
  }

  /// No two links begin or end at the same place, unless they share a trunk.
  private func expectEveryLinkToHaveItsOwnEnds(in picture: LaidOutScene, seed: UInt64) throws {
    let trunks =
      picture.trunks.isEmpty ? picture.links.indices.map { [$0] } : picture.trunks
    #expect(trunks.joined().sorted() == Array(picture.links.indices), "each link has a trunk")
    let ends = try trunks.enumerated().flatMap { trunk, links in
      try links.flatMap { link in
        let points = picture.links[link].flattened()
        return [
          (trunk: trunk, point: try #require(points.first)),
          (trunk: trunk, point: try #require(points.last)),
        ]
      }
    }
    for (index, end) in ends.enumerated() {
      for other in ends[..<index] where other.trunk != end.trunk {
        let distance = abs(end.point.x - other.point.x) + abs(end.point.y - other.point.y)
        #expect(distance > 0.9, "seed \(seed)")
      }
    }
  }

  /// A link to a column further right leaves at the right, arrives at the left, and never goes back or out
  /// of the bands.
  private func expectForwardLinksToLeadForward(in picture: LaidOutScene, seed: UInt64) throws {
    let upright = zip(picture.scene.bands, picture.bands).filter { !$0.0.isStrip }.map(\.1.box)
    for (link, path) in zip(picture.scene.links, picture.links) where link.kind != .returnFlow {
      let (tail, head) = (picture.box(of: link.tail), picture.box(of: link.head))
      guard tail.maxX < head.minX else { continue }
      let points = path.flattened()
      #expect(zip(points, points.dropFirst()).allSatisfy { $0.x <= $1.x + 0.01 }, "seed \(seed)")
      for point in points {
        #expect(
          upright.contains { $0.minY <= point.y && point.y <= $0.maxY }, "seed \(seed)")
      }
    }
  }

  @Test func nineLinksBetweenTwoStagesLeadForward() throws {
    var builder = ChainMapBuilder("m", name: "M")
    let stages = [builder.addStage("midstream"), builder.addStage("downstream")]
    let nodes = stages.enumerated().map { number, stage in
      (0..<3).map { builder.addNode("n\(number)\($0)", name: "N", in: stage) }
    }
    for head in nodes[1] { builder.require(head, allOf: nodes[0]) }
    let scene = Scene(of: Findings(of: try builder.build()))
    let picture = try LaidOutScene(scene, engine: GraphvizLayoutEngine())
    #expect(picture.links.count == 9)
    try expectForwardLinksToLeadForward(in: picture, seed: 0)
    try expectEveryLinkToHaveItsOwnEnds(in: picture, seed: 0)
  }

  /// However many links end at a card, each ends at it.
  @Test func aStarOfManyLinksEndsAtItsCard() throws {
    var builder = ChainMapBuilder("star", name: "Star")
    let upstream = builder.addStage("upstream")
    let tails = (0..<120).map { builder.addNode("n\($0)", name: "N", in: upstream) }
    let head = builder.addNode("head", name: "Head", in: builder.addStage("midstream"))
    builder.require(head, allOf: tails)
    let scene = Scene(
      of: Findings(of: try builder.build()), options: DrawingOptions(drawing: .flow))
    let picture = try LaidOutScene(scene, engine: GraphvizLayoutEngine())
    #expect(picture.links.count == 120)
    try expectLinksFromBoxToBoxAndOverNoOther(in: picture, seed: 0)
  }

  @Test(arguments: Drawing.allCases)
  func theSameMapGivesTheSameBytes(drawing: Drawing) throws {
    let first = try picture(seed: 15, drawing).svg()
    // Whatever was laid out in between.
    _ = try picture(seed: 16, drawing)
    #expect(try picture(seed: 15, drawing).svg() == first)
  }

  /// A chain of many stages is cut into rows.
  @Test(arguments: 0..<12 as Range<UInt64>, Drawing.allCases)
  func aLongChainIsWrapped(seed: UInt64, drawing: Drawing) throws {
    let map = try SampleMaps.long(seed: seed)
    let picture = try picture(of: map, drawing)
    expectEverythingInItsPlace(in: picture)
    try expectLinksFromBoxToBoxAndOverNoOther(in: picture, seed: seed)
    try expectEveryLinkToHaveItsOwnEnds(in: picture, seed: seed)
    let bands = picture.bands.flatMap(\.rows)
    #expect(Set(bands.map(\.minY)).count > 1)
    #expect((0.6...2.4).contains(picture.size.width / picture.size.height))
    let canvas = Rect(x: 0, y: 0, width: picture.size.width, height: picture.size.height)
    for path in picture.links {
      #expect(path.flattened().allSatisfy { canvas.contains($0) }, "seed \(seed)")
    }
  }

  private func picture(seed: UInt64, _ drawing: Drawing) throws -> LaidOutScene {
    try picture(of: SampleMaps.random(seed: seed), drawing)
  }

  private func picture(of map: ChainMap, _ drawing: Drawing) throws -> LaidOutScene {
    var options = DrawingOptions()
    options.drawing = drawing
    let scene = Scene(of: Findings(of: map), options: options)
    return try LaidOutScene(scene, engine: GraphvizLayoutEngine())
  }
}

extension LaidOutScene.PlacedBox {
  /// The boxes in every row that it reaches.
  fileprivate var rows: [Rect] { [box] + continuations.map(\.box) }
}

extension LaidOutScene {
  fileprivate func box(of end: SceneLink.End) -> Rect {
    switch end {
    case .card(let card): cards[card].box
    case .group(let group):
      segments.first { $0.group == group }?.place.box ?? Rect(x: 0, y: 0, width: 0, height: 0)
    }
  }

  /// Whether a card is an end of a link, or lies in a segment that is.
  fileprivate func owns(_ link: SceneLink, card: Int) -> Bool {
    [link.tail, link.head].contains { end in
      end == .card(card) || scene.cards[card].group.map { end == .group($0) } ?? false
    }
  }
}

extension Rect {
  func holds(_ other: Rect) -> Bool {
    minX - 0.5 <= other.minX && minY - 0.5 <= other.minY && other.maxX <= maxX + 0.5
      && other.maxY <= maxY + 0.5
  }

  func covers(_ other: Rect) -> Bool {
    expanded(left: -0.5, right: -0.5, top: -0.5, bottom: -0.5).overlaps(
      other.expanded(left: -0.5, right: -0.5, top: -0.5, bottom: -0.5))
  }

  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  /// Whether a place lies at the border of the box.
  func touches(_ point: Point) -> Bool {
    expanded(left: 1.5, right: 1.5, top: 1.5, bottom: 1.5).contains(point)
      && !expanded(left: -1.5, right: -1.5, top: -1.5, bottom: -1.5).contains(point)
  }
}
