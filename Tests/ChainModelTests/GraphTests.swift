import ChainModel
import ChainTestSupport
import Testing

/// Random graphs against plain sets.
@Suite struct GraphTests {
  @Test(arguments: 0..<200) func closuresAndCirclesAgreeWithPlainSets(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    var builder = ChainMapBuilder("random", name: "Random")
    let stage = builder.addStage("midstream")
    let nodes = (0..<count).map { builder.addNode("n\($0)", name: "N", in: stage) }
    var arrows: Set<[Int]> = []
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let from = Int.random(in: 0..<count, using: &random)
      let to = Int.random(in: 0..<count, using: &random)
      builder.require(nodes[to], anyOf: [nodes[from]])
      arrows.insert([from, to])
    }
    let assembly = builder.assemble()
    let (map, problems) = (assembly.map, assembly.problems)
    #expect(problems.isEmpty == !hasCircle(arrows))
    for case .circle(let circle) in problems {
      let nodes = circle.nodes
      for (from, to) in zip(nodes, nodes.dropFirst() + nodes.prefix(1)) {
        #expect(arrows.contains([from.index, to.index]))
      }
    }
    let kept = Set(map.links.map { [$0.from.index, $0.to.index] })
    #expect(kept.isSubset(of: arrows) && !hasCircle(kept))
    if problems.isEmpty { #expect(kept == arrows) }
    for start in nodes {
      let down = reachable(from: start.index, over: kept)
      #expect(Set(map.graph.downstream(of: [start]).map(\.index)) == down)
      let up = reachable(from: start.index, over: Set(kept.map { [$0[1], $0[0]] }))
      #expect(Set(map.graph.upstream(of: [start]).map(\.index)) == up)
    }
  }

  private func reachable(from start: Int, over arrows: Set<[Int]>) -> Set<Int> {
    var reached: Set<Int> = []
    while true {
      let next = arrows.filter { $0[0] == start || reached.contains($0[0]) }.map { $0[1] }
      guard !reached.isSuperset(of: next) else { return reached }
      reached.formUnion(next)
    }
  }

  private func hasCircle(_ arrows: Set<[Int]>) -> Bool {
    Set(arrows.map { $0[0] }).contains { reachable(from: $0, over: arrows).contains($0) }
  }

  @Test func aChainOfAHundredThousandNodesNeedsNoDeepStack() throws {
    var builder = ChainMapBuilder("long", name: "Long")
    let stage = builder.addStage("midstream")
    let nodes = (0..<100_000).map { builder.addNode("n\($0)", name: "N", in: stage) }
    for (from, to) in zip(nodes, nodes.dropFirst()) { builder.require(to, anyOf: [from]) }
    let map = try builder.build()
    #expect(map.graph.upstream(of: nodes.suffix(1)).count == 99_999)
  }

  @Test func regionsContainByNestingAndByCovers() throws {
    var builder = ChainMapBuilder("regions", name: "Regions")
    let province = builder.addRegion("guangdong", name: "Guangdong")
    let city = builder.addRegion("shenzhen", name: "Shenzhen", in: province)
    let district = builder.addRegion("nanshan", name: "Nanshan", in: city)
    let other = builder.addRegion("shantou", name: "Shantou", in: province)
    let macao = builder.addRegion("macao", name: "Macao")
    let area = builder.addRegion("gba", name: "Greater Bay Area")
    builder.cover([city, macao], by: area)
    let map = try builder.build()
    #expect(Array(map.regions(in: area)) == [city, district, macao, area])
    #expect(Array(map.regions(in: province)) == [province, city, district, other])
    #expect(Array(map.regions(containing: district)) == [province, city, district, area])
    #expect(Array(map.regions(containing: other)) == [province, other])
  }
}
