import ChainDiagnostics
import ChainModel
import ChainQuery

/// Expectations that do not hold, or of which nobody can say whether they do.
enum ExpectationCheck: MapCheck {
  /// The places that are shown beside a broken expectation.
  private static let shownLimit = 20

  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    guard !subject.rules.expectations.isEmpty else { return }
    let findings = Findings(
      of: subject.map, accepting: subject.rules.acceptances, today: subject.today)
    for (expectation, range) in zip(subject.rules.expectations, subject.places.rules.expectations) {
      // The references were looked up when the expectation was read.
      guard let answer = try? findings.answer(to: expectation.assertion) else { continue }
      report(answer, of: expectation, at: range, subject, into: &log)
    }
  }

  private static func report(
    _ answer: Answer, of expectation: Expectation, at range: SourceRange, _ subject: CheckSubject,
    into log: inout IssueLog
  ) {
    switch answer.verdict {
    case .holds:
      if answer.isVacuous { log.report(RuleIssue.vacuous(expectation), at: range) }
    case .doesNotHold:
      let breaking = told(answer.rows, subject)
      log.report(
        RuleIssue.broken(expectation, breaking: breaking.map(\.key)), at: range,
        secondary: breaking.prefix(shownLimit).map(\.range))
    case .undecided:
      let open = told(answer.undecided, subject)
      log.report(
        RuleIssue.undecided(expectation, unsurveyed: open.map(\.key)), at: range,
        secondary: open.prefix(shownLimit).map(\.range))
    case nil: break
    }
  }

  /// What rows are about, by id, and where it is declared.
  private static func told(
    _ rows: [Answer.Row], _ subject: CheckSubject
  ) -> [(key: String, range: SourceRange)] {
    let (map, places) = (subject.map, subject.places)
    return rows.compactMap { row in
      switch row.subject {
      case .node(let id): (map[id].key, places[id])
      case .segment(let id): (map[id].key, places[id])
      case .organisation(let id): (map[id].key, places[id])
      case .link(let id):
        ("\(map[map[id].from].key) \(map[id].kind.arrow) \(map[map[id].to].key)", places[id])
      case .path: nil
      }
    }
  }
}
