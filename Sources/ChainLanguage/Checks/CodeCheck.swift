import ChainDiagnostics
import ChainModel
import ChainText

/// Two organisations with one credit code: most likely one of them, written twice.
enum CodeCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let organisations = subject.map.organisations
    var owners = FoldedOwners(capacity: 0)
    for index in organisations.indices {
      guard let code = organisations[index].profile.code,
        let first = owners.claim(code, for: OrganisationID(index)),
        // Equal hashes alone prove nothing.
        organisations[first.index].profile.code?.foldedForComparison == code.foldedForComparison
      else { continue }
      log.report(
        MapIssue.sameCode(code, first: subject.map[first].key, second: organisations[index].key),
        at: subject.place(ofCodeOf: OrganisationID(index)),
        secondary: [subject.place(ofCodeOf: first)])
    }
  }
}

extension CheckSubject {
  fileprivate func place(ofCodeOf organisation: OrganisationID) -> SourceRange {
    codePlaces[organisation.index] ?? places[organisation]
  }
}
