import ChainDiagnostics
import ChainModel

/// Links that say again what was said before.
enum RepetitionCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let search = RepetitionSearch(subject)
    for kind in [true, false] {
      for repetition in search.firstByFile(requirements: kind) {
        let arrow = repetition.arrow
        let (from, to) = (subject.map[arrow.from].key, subject.map[arrow.to].key)
        log.report(
          kind
            ? .repeatedRequirement(from: from, to: to, count: repetition.count)
            : .repeatedLink(
              from: from, to: to, arrow: arrow.kind.arrow, count: repetition.count),
          at: arrow.range, secondary: [repetition.first])
      }
    }
  }
}

/// What is required together: one input, or any one of several.
private struct Requirement: Hashable {
  let to: NodeID
  let inputs: [NodeID]
}

/// Finds the arrows that repeat an earlier one.
private struct RepetitionSearch {
  struct Repetition {
    let arrow: Arrow
    /// Where it was said first.
    let first: SourceRange
    /// How many there are in the file.
    var count = 1
  }

  private let subject: CheckSubject
  private var found: [Repetition]

  init(_ subject: CheckSubject) {
    self.subject = subject
    found = subject.arrows.repetitions.map { Repetition(arrow: $0, first: $0.range) }
    findSingle()
    findAlternatives()
  }

  /// The first repetition of each file, with the number of them in it.
  func firstByFile(requirements: Bool) -> [Repetition] {
    var byFile: [UInt32: Repetition] = [:]
    let wanted = found.filter { ($0.arrow.kind == .requirement) == requirements }
    for repetition in wanted.sorted(by: { $0.arrow.range.start < $1.arrow.range.start }) {
      let file = subject.sources.file(containing: repetition.arrow.range.start)?.base ?? 0
      if byFile[file] == nil { byFile[file] = repetition } else { byFile[file]?.count += 1 }
    }
    return byFile.values.sorted { $0.arrow.range.start < $1.arrow.range.start }
  }

  /// Looks at the arrows head by head; for each tail it is known which arrow to this head and of
  /// this kind came first. Complexity: O(nodes + arrows).
  private mutating func findSingle() {
    let arrows = subject.arrows.arrows
    let isAlternative = alternatives(among: arrows.count)
    let byHead = subject.arrows.placesByHead(nodeCount: subject.map.nodes.count)
    let kinds = Link.Kind.allCases.count
    var firsts = [Int](repeating: -1, count: subject.map.nodes.count * kinds)
    for place in byHead.places where !isAlternative[place] {
      let arrow = arrows[place]
      let slot = arrow.from.index * kinds + Int(arrow.kind.rawValue)
      if firsts[slot] >= 0, arrows[firsts[slot]].to == arrow.to {
        found.append(Repetition(arrow: arrow, first: arrows[firsts[slot]].range))
      } else {
        firsts[slot] = place
      }
    }
  }

  private mutating func findAlternatives() {
    var firsts: [Requirement: SourceRange] = [:]
    for group in subject.arrows.alternatives where !group.isEmpty {
      let arrows = subject.arrows.arrows[group]
      let arrow = subject.arrows.arrows[group.lowerBound]
      let requirement = Requirement(to: arrow.to, inputs: arrows.map(\.from).sorted())
      if let first = firsts[requirement] {
        found.append(Repetition(arrow: arrow, first: first))
      } else {
        firsts[requirement] = arrow.range
      }
    }
  }

  private func alternatives(among count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for group in subject.arrows.alternatives {
      for place in group { marks[place] = true }
    }
    return marks
  }
}
