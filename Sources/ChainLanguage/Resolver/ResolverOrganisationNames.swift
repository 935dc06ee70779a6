import ChainModel
import ChainSyntax

/// The names of organisations, made when a table needs them.
extension Resolver {
  /// Makes the index of aliases, by which a table may call an organisation in its id column.
  mutating func prepareAliases() {
    guard !register.hasAliases else { return }
    var aliases = NameIndex()
    for (declaration, organisation) in outline.organisations.enumerated() {
      for alias in organisation.aliases { aliases.add(alias, for: declaration) }
    }
    for declaration in outline.organisations.count..<register.declarationCount {
      guard let id = register.organisation(ofDeclaration: declaration) else { continue }
      for alias in register.drafts[id.index].profile.aliases {
        aliases.add(alias, for: declaration)
      }
    }
    register.take(aliases: aliases)
  }

  /// Makes the index of names and codes, by which a table may call an organisation without an id.
  mutating func prepareNames() {
    guard !register.hasNames else { return }
    var names = OrganisationNames()
    for declaration in 0..<register.declarationCount {
      if let id = register.organisation(ofDeclaration: declaration) {
        let draft = register.drafts[id.index]
        names.add(draft.name, draft.profile, for: declaration)
      } else {
        let declared = outline.organisations[declaration]
        var profile = Organisation.Profile()
        profile.aliases = declared.aliases
        profile.code = declared.code
        names.add(
          name(declared.declaration.name, in: declared.file), profile, for: declaration)
      }
    }
    register.take(names: names)
  }

  /// The id of the organisation of a declaration.
  func key(ofOrganisation declaration: Int) -> String {
    register.organisation(ofDeclaration: declaration).map { register.drafts[$0.index].key }
      ?? key(of: .organisation, declaration)
  }
}

extension Outline.Organisation {
  fileprivate var aliases: [String] {
    declaration.attributes.flatMap { attribute -> [String] in
      guard case .alias(let names) = attribute.value else { return [] }
      return names.map { $0.value(in: file) }
    }
  }

  fileprivate var code: String? {
    for attribute in declaration.attributes {
      if case .code(let code) = attribute.value, !code.isBlank(in: file) {
        return code.value(in: file)
      }
    }
    return nil
  }
}
