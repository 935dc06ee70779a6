import ChainModel

/// An organisation that stands at no node.
enum IdleOrganisationCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for organisation in subject.map.organisations
    where subject.map.facts(of: organisation.id).isEmpty {
      log.report(
        .organisationNowhere(organisation.key, organisation.standing),
        at: subject.places[organisation.id])
    }
  }
}
