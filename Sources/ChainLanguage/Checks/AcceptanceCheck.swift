import ChainModel
import ChainQuery

/// Acceptances that have run out, or that accept what is not missing.
enum AcceptanceCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for (acceptance, range) in zip(subject.rules.acceptances, subject.places.rules.acceptances) {
      if let until = acceptance.until, acceptance.hasRunOut(on: subject.today) {
        log.report(RuleIssue.runOut(until: until), at: range)
      } else if acceptance.coveredNodes(in: subject.map, today: subject.today).isEmpty {
        log.report(RuleIssue.coversNothing, at: range)
      }
    }
  }
}
