import ChainModel

/// An organisation that stands at no node.
enum IdleOrganisationCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let map = subject.map
    for index in map.organisations.indices {
      let id = OrganisationID(index)
      guard map.facts(of: id).isEmpty else { continue }
      log.report(
        MapIssue.organisationNowhere(
          map.organisations[index].key, map.organisations[index].standing),
        at: subject.places[id])
    }
  }
}
