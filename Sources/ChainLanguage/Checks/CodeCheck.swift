import ChainDiagnostics
import ChainModel

/// Two organisations with one credit code: most likely one of them, written twice.
enum CodeCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    var owners: [String: OrganisationID] = [:]
    for organisation in subject.map.organisations {
      guard let code = organisation.profile.code, !code.isEmpty else { continue }
      guard let first = owners[code.uppercased()] else {
        owners[code.uppercased()] = organisation.id
        continue
      }
      log.report(
        .sameCode(code, first: subject.map[first].key, second: organisation.key),
        at: subject.place(ofCodeOf: organisation.id),
        secondary: [subject.place(ofCodeOf: first)])
    }
  }
}

extension CheckSubject {
  fileprivate func place(ofCodeOf organisation: OrganisationID) -> SourceRange {
    codePlaces[organisation.index] ?? places[organisation]
  }
}
