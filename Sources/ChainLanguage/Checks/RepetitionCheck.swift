import ChainDiagnostics
import ChainModel

/// Links that say again what was said before.
enum RepetitionCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for isRequirement in [true, false] {
      let repetitions = subject.repetitions.filter {
        ($0.kind == .requirement) == isRequirement
      }
      for sum in sums(of: repetitions, in: subject.sources) {
        let arrow = sum.first
        let (from, to) = (subject.map[arrow.from].key, subject.map[arrow.to].key)
        log.report(
          isRequirement
            ? MapIssue.repeatedRequirement(from: from, to: to, count: sum.count)
            : .repeatedLink(from: from, to: to, arrow: arrow.kind.arrow, count: sum.count),
          at: arrow.range, secondary: [arrow.first])
      }
    }
  }

  /// The first repetition of each file, with the number of them in it.
  private static func sums(
    of repetitions: [ArrowRegister.Repetition], in sources: SourceTexts
  ) -> [(first: ArrowRegister.Repetition, count: Int)] {
    let byFile = Dictionary(grouping: repetitions) {
      sources.file(containing: $0.range.start)?.base
    }
    return byFile.values.compactMap { repetitions in
      repetitions.min { $0.range.start < $1.range.start }.map { ($0, repetitions.count) }
    }.sorted { $0.first.range.start < $1.first.range.start }
  }
}
