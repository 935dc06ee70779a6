import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

/// The engine against plain sets, over random maps and random questions.
@Suite struct OracleTests {
  @Test(arguments: 0..<1_500 as Range<UInt64>) func answersAreThoseOfPlainSets(seed: UInt64) throws
  {
    let map = try RandomChain(seed: seed).builder.build()
    let findings = Findings(of: map)
    let plain = PlainAnswers(map)
    for node in map.nodes { #expect(findings.state(of: node) == plain.state(node.id)) }
    var questions = RandomQuestions(random: SeededGenerator(seed: seed &+ 77), map: map)
    for noun in Noun.allCases {
      let query = questions.query(noun)
      let truths = plain.truths(query)
      let answer = try findings.answer(to: query)
      #expect(
        indices(of: answer.rows) == truths.indices.filter { truths[$0] == 2 }, "\(query) \(seed)")
      let undecided = answer.undecided.filter { isOf(noun, $0.subject) }
      #expect(
        indices(of: undecided) == truths.indices.filter { truths[$0] == 1 }, "\(query) \(seed)")
      let count = Assertion.count(questions.quantity(), query)
      #expect(try verdict(count, findings) == plain.truth(of: count), "\(count) \(seed)")
      guard !noun.countable.isEmpty else { continue }
      let every = Assertion.every(
        questions.query(noun, depth: 2), has: questions.condition(noun, depth: 1))
      #expect(try verdict(every, findings) == plain.truth(of: every), "\(every) \(seed)")
    }
  }

  private func verdict(_ assertion: Assertion, _ findings: Findings) throws -> Int? {
    switch try findings.answer(to: assertion).verdict {
    case .holds: 2
    case .undecided: 1
    case .doesNotHold: 0
    case nil: nil
    }
  }

  private func indices(of rows: [Answer.Row]) -> [Int] {
    rows.map { row in
      switch row.subject {
      case .node(let id): id.index
      case .segment(let id): id.index
      case .link(let id): id.index
      case .organisation(let id): id.index
      case .path: -1
      }
    }
  }

  private func isOf(_ noun: Noun, _ subject: Answer.Subject) -> Bool {
    switch subject {
    case .node: noun == .node
    case .segment: noun == .segment
    case .link: noun == .link
    case .organisation: noun.isOrganisation
    case .path: false
    }
  }

  /// Evidence is a fact about the row, or at it.
  @Test(arguments: 0..<200 as Range<UInt64>) func evidenceBelongsToItsRow(seed: UInt64) throws {
    let map = try RandomChain(seed: seed).builder.build()
    let findings = Findings(of: map)
    var questions = RandomQuestions(random: SeededGenerator(seed: seed &+ 5), map: map)
    for noun in Noun.allCases {
      for row in try findings.answer(to: questions.query(noun)).rows {
        for fact in row.evidence {
          switch row.subject {
          case .node(let id): #expect(map[fact].node == id)
          case .segment(let id): #expect(map[map[fact].node].segment == id)
          case .organisation(let id): #expect(map[fact].organisation == id)
          case .link, .path: Issue.record("a link has no facts")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func pathsAreAllThereAreTheShortestFirst(seed: UInt64)
    throws
  {
    let map = try RandomChain(seed: seed).builder.build()
    guard let start = map.nodes.first, let end = map.nodes.last, start.id != end.id else { return }
    func ways(from node: NodeID) -> [[NodeID]] {
      if node == end.id { return [[node]] }
      let next = Set(map.links.filter { $0.kind == .requirement && $0.from == node }.map(\.to))
      return next.flatMap { ways(from: $0) }.map { [node] + $0 }
    }
    let all = ways(from: start.id).sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
    let answer = try Findings(of: map).answer(
      to: .paths(from: .node(start.key), to: .node(end.key)), pathLimit: 5)
    #expect(answer.total == all.count)
    let found = answer.rows.map { row -> [NodeID] in
      if case .path(let path) = row.subject { path } else { [] }
    }
    #expect(found == Array(all.prefix(5)))
  }
}
