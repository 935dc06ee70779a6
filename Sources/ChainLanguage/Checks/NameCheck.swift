import ChainModel
import ChainText

/// Two organisations with one name or alias: most likely one of them, written twice.
enum NameCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let organisations = subject.map.organisations
    var owners = FoldedOwners(capacity: organisations.count * 2)
    for index in organisations.indices {
      let id = OrganisationID(index)
      var clash: (first: OrganisationID, name: String)?
      organisations[index].forEachName { name in
        guard let first = owners.claim(name, for: id), first != id, clash == nil else { return }
        clash = (first, name)
      }
      guard let clash, organisations[clash.first.index].isCalled(clash.name) else { continue }
      log.report(
        MapIssue.sameName(
          clash.name, first: subject.map[clash.first].key, second: organisations[index].key),
        at: subject.places[id], secondary: [subject.places[clash.first]])
    }
  }
}

extension Organisation {
  /// Calls a function with its name in every language, and with its aliases.
  fileprivate func forEachName(_ body: (String) -> Void) {
    body(name.text)
    for translation in name.translations { body(translation.text) }
    for alias in profile.aliases { body(alias) }
  }

  /// Whether a text is one of its names; equal hashes alone prove nothing.
  fileprivate func isCalled(_ text: String) -> Bool {
    let folded = text.foldedForComparison
    return (name.all + profile.aliases).contains { $0.foldedForComparison == folded }
  }
}
