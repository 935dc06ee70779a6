import ChainDiagnostics
import ChainModel

/// Codes that their register does not give, or that contradict what else is said.
enum RegisterCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for organisation in subject.organisationsWithCodes {
      for (code, place) in subject.codes(of: organisation) {
        if let fault = code.fault, let register = code.register {
          log.report(ValueIssue.faultyCode(code.text, register, fault), at: place)
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
