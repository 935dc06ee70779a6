import ChainModel
import ChainQuery
import ChainTestSupport
import Testing

/// Completeness, causes, repairs, bottlenecks and key members against brute force.
@Suite struct CompletenessTests {
  /// Whether a node is complete when just some nodes are filled, by the definition.
  private func isComplete(
    _ node: NodeID, filled: Set<NodeID>, accepted: Set<NodeID>, in map: ChainMap
  ) -> Bool {
    if accepted.contains(node) { return true }
    return filled.contains(node)
      && map.graph.requirements(of: node).allSatisfy { clause in
        clause.contains { isComplete($0, filled: filled, accepted: accepted, in: map) }
      }
  }

  private struct Sample {
    let map: ChainMap
    let findings: Findings
    let used: Set<NodeID>
    let open: Set<NodeID>
    let accepted: Set<NodeID>

    init(seed: UInt64) throws {
      map = try RandomChain(seed: seed).builder.build()
      let plain = PlainAnswers(map)
      let acceptance = map.nodes.first { Int(seed) % 3 == 0 && plain.members(at: $0.id).isEmpty }
      let acceptances = acceptance.map { [Acceptance(in: .node($0.id), reason: "known")] } ?? []
      findings = Findings(of: map, accepting: acceptances)
      used = Set(map.nodes.map(\.id).filter { !plain.users(at: $0).isEmpty })
      open = Set(map.nodes.map(\.id).filter { plain.state($0) == .unknown })
      accepted = Set(acceptance.map { [$0.id] } ?? [])
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>) func completenessIsThatOfEveryWayItCouldBe(
    seed: UInt64
  ) throws {
    let sample = try Sample(seed: seed)
    for node in sample.map.nodes {
      // Filling more never makes a node less complete, so that the two extremes decide.
      let least = isComplete(
        node.id, filled: sample.used, accepted: sample.accepted, in: sample.map)
      let most = isComplete(
        node.id, filled: sample.used.union(sample.open), accepted: sample.accepted, in: sample.map)
      let expected: Completeness = least ? .complete : most ? .unknown : .incomplete
      #expect(sample.findings.completeness(of: node) == expected, "seed \(seed) \(node.key)")
    }
  }

  @Test(arguments: 0..<600 as Range<UInt64>) func repairsAreMinimalAndCausesReachTheirTarget(
    seed: UInt64
  ) throws {
    let sample = try Sample(seed: seed)
    for gap in sample.findings.gaps(of: [.incomplete]) {
      guard case .incomplete(let why) = gap.proof else { continue }
      func completes(_ filled: some Sequence<NodeID>) -> Bool {
        isComplete(
          why.target, filled: sample.used.union(filled), accepted: sample.accepted, in: sample.map)
      }
      #expect(completes(why.repair), "seed \(seed)")
      for node in why.repair {
        #expect(!completes(why.repair.filter { $0 != node }), "seed \(seed)")
      }
      #expect(!why.causes.isEmpty)
      for cause in why.causes {
        let path = try #require(why.path(from: cause))
        #expect(path.first == cause && path.last == why.target)
        #expect(!sample.used.contains(cause) && !sample.open.contains(cause))
        for (input, output) in zip(path, path.dropFirst()) {
          #expect(sample.map.graph.inputs(of: output).contains(input))
          #expect(sample.findings.completeness(of: input) == .incomplete)
        }
      }
    }
  }

  @Test(arguments: 0..<600 as Range<UInt64>) func bottlenecksAreWhatATargetCannotDoWithout(
    seed: UInt64
  ) throws {
    let sample = try Sample(seed: seed)
    let all = Set(sample.map.nodes.map(\.id))
    var expected: Set<[NodeID]> = []
    for target in sample.findings.targets {
      for node in all.sorted() where node != target {
        let without = all.subtracting([node])
        let accepted = sample.accepted.subtracting([node])
        if !isComplete(target, filled: without, accepted: accepted, in: sample.map),
          !sample.accepted.contains(target)
        {
          expected.insert([node, target])
        }
      }
    }
    var found: Set<[NodeID]> = []
    for gap in sample.findings.gaps(of: [.bottleneck]) {
      guard case .bottleneck(let bottleneck) = gap.proof, let node = gap.node else { continue }
      for target in bottleneck.targets { found.insert([node, target]) }
      let users = PlainAnswers(sample.map).users(at: node)
      #expect(bottleneck.member == (users.count == 1 ? users.first : nil))
    }
    #expect(found == expected, "seed \(seed)")
  }

  @Test(arguments: 0..<600 as Range<UInt64>) func keyMembersBreakWhatTheirLeavingBreaks(
    seed: UInt64
  ) throws {
    let sample = try Sample(seed: seed)
    let gaps = sample.findings.gaps(of: [.keyMember])
    for member in sample.map.organisations where member.standing == .member {
      let without = sample.findings.without(member)
      let changes = sample.map.nodes.filter {
        without.state(of: $0) != sample.findings.state(of: $0)
      }.map(\.id)
      let lost = sample.findings.targets.filter {
        sample.findings.completeness(of: $0) == .complete
          && without.completeness(of: $0) != .complete
      }
      let gap = gaps.first { $0.subject == .member(member.id) }
      guard !changes.isEmpty else {
        #expect(gap == nil)
        continue
      }
      guard case .leaving(let loss)? = gap?.proof else {
        Issue.record("seed \(seed): \(member.key) is missing")
        continue
      }
      #expect(loss.changes.map(\.node) == changes && loss.targets == lost, "seed \(seed)")
      #expect(sample.findings.loss(of: member) == loss)
    }
  }
}
