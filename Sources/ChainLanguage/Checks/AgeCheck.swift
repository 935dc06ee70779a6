import ChainModel

/// Facts that nobody has looked at for years.
enum AgeCheck: MapCheck {
  private static let years = 2

  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    guard let limit = subject.today?.yearsEarlier(years) else { return }
    var tally = FileTally(subject.sources)
    for index in subject.map.facts.indices {
      guard let asof = subject.map.facts.asof(of: FactID(index)), asof.isCertainlyBefore(limit)
      else { continue }
      tally.add(subject.places[FactID(index)])
    }
    for sum in tally.sums {
      log.report(MapIssue.oldFacts(count: sum.count, years: years), at: subject.word(at: sum.first))
    }
  }
}
