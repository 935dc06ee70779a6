import ChainDiagnostics
import ChainModel

/// Two organisations with one code: most likely one of them, written twice.
enum CodeCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    var owners: [String: (organisation: OrganisationID, place: SourceRange)] = [:]
    for organisation in subject.organisationsWithCodes {
      for (code, place) in subject.codes(of: organisation) {
        guard let first = owners[code.plain] else {
          owners[code.plain] = (organisation.id, place)
          continue
        }
        guard first.organisation != organisation.id else { continue }
        log.report(
          MapIssue.sameCode(
            code.text, first: subject.map[first.organisation].key, second: organisation.key),
          at: place, secondary: [first.place])
      }
    }
  }
}

extension CheckSubject {
  /// The organisations that have codes; the others are not even copied.
  var organisationsWithCodes: [Organisation] {
    let organisations = map.organisations
    return organisations.indices.filter { !organisations[$0].profile.codes.isEmpty }
      .map { organisations[$0] }
  }

  /// The codes of an organisation, each with its place.
  func codes(of organisation: Organisation) -> [(RegisterCode, SourceRange)] {
    let known = codePlaces[organisation.id.index]
    return organisation.profile.codes.enumerated().map { index, code in
      (code, known.indices.contains(index) ? known[index] : places[organisation.id])
    }
  }
}
