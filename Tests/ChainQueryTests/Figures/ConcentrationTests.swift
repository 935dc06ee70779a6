import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

@Suite struct ConcentrationTests {
  private func shares(_ percents: Double...) -> [ClosedRange<Share>] {
    percents.compactMap { Share(percent: $0).map { $0...$0 } }
  }

  @Test func wholeMarketsHaveOneNumber() throws {
    let equal = try #require(Concentration(of: shares(25, 25, 25, 25), year: 2025))
    #expect(
      equal.leastSuppliers == 4 && equal.mostSuppliers == 4 && equal.known == .whole ... .whole)
    let one = try #require(Concentration(of: shares(100), year: nil))
    #expect(one.leastSuppliers == 1 && one.mostSuppliers == 1)
  }

  /// 60 % and 20 % known: the rest adds nothing, or 0.2 squared.
  @Test func unknownSharesGiveBounds() throws {
    let some = try #require(Concentration(of: shares(60, 20), year: 2025))
    #expect(abs(some.index.lowerBound - 0.40) < 1e-12 && abs(some.index.upperBound - 0.44) < 1e-12)
    #expect(abs(some.leastSuppliers - 1 / 0.44) < 1e-12)
    #expect(some.mostSuppliers.map { abs($0 - 2.5) < 1e-12 } == true)
  }

  @Test func nothingIsKnown() throws {
    #expect(Concentration(of: shares(), year: 2025) == nil)
    #expect(Concentration(of: shares(60, 41), year: 2025) == nil)
    let zero = try #require(Concentration(of: shares(0, 0), year: 2025))
    #expect(zero.leastSuppliers == 1 && zero.mostSuppliers == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func theOrderMakesNoDifference(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var left = 100_000
    let shares = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
      let part = Int.random(in: 0...left, using: &random)
      left -= part
      return Share(thousandths: part).map { $0...$0 }
    }
    let concentration = try #require(Concentration(of: shares, year: nil))
    #expect(concentration == Concentration(of: shares.shuffled(using: &random), year: nil))
    #expect(concentration.leastSuppliers >= 1)
    // No more than as if all were equal, and the rest in one more hand at most.
    #expect(concentration.leastSuppliers <= Double(shares.count + 1) + 1e-9)
    if let most = concentration.mostSuppliers { #expect(most >= concentration.leastSuppliers) }
  }

  /// The index of every way to fill the bounds lies within its own, and where no share is cut short
  /// some way reaches each.
  @Test(arguments: 0..<100 as Range<UInt64>) func boundsHoldWhateverTheSharesAre(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    // In steps of a tenth of the market, so that every way can be tried.
    let bounds = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let lower = Int.random(in: 0...3, using: &random)
      return lower...Int.random(in: lower...(lower + 3), using: &random)
    }
    let shares = try bounds.map { bound in
      let lower = try #require(Share(percent: Double(bound.lowerBound * 10)))
      return lower...(try #require(Share(percent: Double(bound.upperBound * 10))))
    }
    var ways: [[Int]] = [[]]
    for bound in bounds { ways = ways.flatMap { way in bound.map { way + [$0] } } }
    ways = ways.filter { $0.reduce(0, +) <= 10 }
    guard let concentration = Concentration(of: shares, year: nil) else {
      return #expect(ways.isEmpty)
    }
    let sums = ways.map { $0.reduce(0, +) }
    #expect(concentration.known.lowerBound.percent == Double((sums.min() ?? 0) * 10))
    #expect(concentration.known.upperBound.percent == Double((sums.max() ?? 0) * 10))
    let spread = ways.map { way in way.reduce(0) { $0 + $1 * $1 } }
    let held = zip(spread, sums).map { $0 + (10 - $1) * (10 - $1) }
    let (least, most) = (Double(spread.min() ?? 0) / 100, Double(held.max() ?? 0) / 100)
    #expect(abs(concentration.index.lowerBound - least) < 1e-12)
    #expect(concentration.index.upperBound >= most - 1e-12)
    if bounds.reduce(0, { $0 + $1.upperBound }) <= 10 {
      #expect(abs(concentration.index.upperBound - most) < 1e-12)
    }
  }

  @Test func theLatestYearCounts() throws {
    var builder = ChainMapBuilder("m", name: "M")
    let node = builder.addNode("n", name: "N", in: builder.addStage("upstream"))
    func fact(
      _ member: OrganisationID, _ role: Role, _ percent: Double, _ year: Int?
    ) {
      let asof = year.flatMap { PartialDate(year: $0) }
      builder.addFact(
        member, role, node, details: .init(share: shares(percent)[0], asof: asof))
    }
    let a = builder.addOrganisation("a", name: "A")
    let b = builder.addOrganisation("b", name: "B")
    let c = builder.addOrganisation("c", name: "C", standing: .candidate)
    fact(a, .makes, 50, 2024)
    fact(a, .makes, 30, 2025)
    fact(a, .supplies, 40, 2025)
    fact(a, .researches, 90, 2026)
    fact(b, .makes, 20, 2025)
    fact(b, .makes, 70, nil)
    fact(c, .makes, 10, 2026)
    let map = try builder.build()
    let findings = Findings(of: map)
    // Of A the greatest share of 2025, of B that of 2025; research and candidates do not supply.
    let together = try #require(findings.concentration(at: node))
    #expect(together == Concentration(of: shares(40, 20), year: 2025))
    #expect(
      findings.without(a).concentration(at: node) == Concentration(of: shares(20), year: 2025))
    #expect(
      findings.withCandidates().concentration(at: node)
        == Concentration(of: shares(10), year: 2026))
    #expect(findings.suppliers(at: node).count == 2)
  }
}
