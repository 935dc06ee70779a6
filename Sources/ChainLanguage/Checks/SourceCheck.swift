import ChainModel

/// Facts that do not say where they were found.
enum SourceCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    var tally = FileTally(subject.sources)
    for index in subject.map.facts.indices where !subject.map.facts.hasSource(FactID(index)) {
      tally.add(subject.places[FactID(index)])
    }
    for sum in tally.sums {
      log.report(MapIssue.factsWithoutSource(count: sum.count), at: subject.word(at: sum.first))
    }
  }
}
