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

/// Codes that their register does not give, or that contradict what else is said.
enum RegisterCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for organisation in subject.organisationsWithCodes {
      for (code, place) in subject.codes(of: organisation) {
        if let fault = code.fault, let register = code.register {
          var fixIts: [FixIt] = []
          if case .length = fault { fixIts = [] }
          log.report(
            ValueIssue.faultyCode(code.text, register, fault), at: place, fixIts: fixIts)
          continue
        }
        if let kind = organisation.kind, !code.fits(kind) {
          log.report(MapIssue.codeAgainstKind(code.text, kind), at: place)
        }
        let regions = code.division.map { division in
          organisation.seats.map { contradiction(division, to: $0, in: subject.map) }
        }
        // With several seats, one that agrees or of which nobody knows is enough.
        if let division = code.division, let regions, !regions.contains(nil),
          let region = regions.first ?? nil
        {
          log.report(
            MapIssue.codeAgainstRegion(code.text, division: division.name, region: region),
            at: place)
        }
      }
    }
  }

  /// The region that a division does not lie in; nil when it does, or nobody can tell.
  private static func contradiction(
    _ division: AdministrativeDivision, to seat: RegionID, in map: ChainMap
  ) -> String? {
    var region: RegionID? = seat
    while let id = region {
      let name = map[id].name
      for text in [name.text] + name.translations.map(\.text) {
        guard let lies = division.lies(in: text) else { continue }
        return lies ? nil : map[id].key
      }
      region = map[id].parent
    }
    return nil
  }
}

extension CheckSubject {
  /// The organisations that have codes; the others are not even copied.
  fileprivate var organisationsWithCodes: [Organisation] {
    let organisations = map.organisations
    return organisations.indices.filter { !organisations[$0].profile.codes.isEmpty }
      .map { organisations[$0] }
  }

  /// The codes of an organisation, each with its place.
  fileprivate func codes(of organisation: Organisation) -> [(RegisterCode, SourceRange)] {
    let known = codePlaces[organisation.id.index]
    return organisation.profile.codes.enumerated().map { index, code in
      (code, known.indices.contains(index) ? known[index] : places[organisation.id])
    }
  }
}
