import ChainModel
import ChainText

/// Two organisations with one name or alias: most likely one of them, written twice.
enum NameCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    var owners: [String: OrganisationID] = [:]
    owners.reserveCapacity(subject.map.organisations.count * 2)
    for organisation in subject.map.organisations {
      var isReported = false
      for name in organisation.names {
        let folded = name.foldedForComparison
        guard !folded.isEmpty else { continue }
        guard let first = owners[folded] else {
          owners[folded] = organisation.id
          continue
        }
        guard first != organisation.id, !isReported else { continue }
        isReported = true
        log.report(
          .sameName(name, first: subject.map[first].key, second: organisation.key),
          at: subject.places[organisation.id], secondary: [subject.places[first]])
      }
    }
  }
}

extension Organisation {
  /// Its name in every language, and its aliases.
  fileprivate var names: [String] { name.all + profile.aliases }
}
