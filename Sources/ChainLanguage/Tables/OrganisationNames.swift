import ChainDiagnostics
import ChainModel
import ChainSyntax

/// The organisations by name, alias and code, for rows without an id.
struct OrganisationNames {
  var names = NameIndex()
  var codes: [String: Int] = [:]

  /// What an organisation is called, and its code.
  struct Entry {
    let name: LocalizedText
    let aliases: [String]
    let codes: [RegisterCode]
  }

  mutating func add(_ entry: Entry, for declaration: Int) {
    names.add(entry.name, aliases: entry.aliases, for: declaration)
    for code in entry.codes where codes[code.plain] == nil { codes[code.plain] = declaration }
  }
}

// MARK: Looking up

extension TableImporter {
  /// The declarations with an alias.
  mutating func declarations(withAlias alias: String) -> [Int] {
    let index = aliases ?? makeAliases()
    aliases = index
    return index.places(of: alias)
  }

  /// The declarations with a name or an alias.
  mutating func declarations(named name: String) -> [Int] {
    prepareNames()
    return organisationNames?.names.places(of: name) ?? []
  }

  /// The declaration with a code.
  mutating func declaration(withCode code: RegisterCode) -> Int? {
    prepareNames()
    return organisationNames?.codes[code.plain]
  }

  private func makeAliases() -> NameIndex {
    var aliases = NameIndex()
    for declaration in 0..<resolver.register.declarationCount {
      for alias in known(declaration).aliases { aliases.add(alias, for: declaration) }
    }
    return aliases
  }

  private mutating func prepareNames() {
    guard organisationNames == nil else { return }
    var names = OrganisationNames()
    for declaration in 0..<resolver.register.declarationCount {
      names.add(known(declaration), for: declaration)
    }
    organisationNames = names
  }

  /// What is known of a declaration, whether or not anything mentioned it yet.
  private func known(_ declaration: Int) -> OrganisationNames.Entry {
    if let id = resolver.register.organisation(ofDeclaration: declaration) {
      let draft = resolver.register.drafts[id.index]
      return OrganisationNames.Entry(
        name: draft.name, aliases: draft.profile.aliases, codes: draft.profile.codes)
    }
    let declared = resolver.outline.organisations[declaration]
    return OrganisationNames.Entry(
      name: resolver.name(declared.declaration.name, in: declared.file),
      aliases: declared.aliases, codes: declared.codes)
  }

  /// The id of the organisation of a declaration.
  func key(ofOrganisation declaration: Int) -> String {
    resolver.register.organisation(ofDeclaration: declaration)
      .map { resolver.register.drafts[$0.index].key }
      ?? resolver.key(of: .organisation, declaration)
  }

  // MARK: Learning

  /// Notes a new organisation.
  mutating func learn(_ draft: OrganisationDraft, of declaration: Int) {
    for alias in draft.profile.aliases { aliases?.add(alias, for: declaration) }
    let entry = OrganisationNames.Entry(
      name: draft.name, aliases: draft.profile.aliases, codes: draft.profile.codes)
    organisationNames?.add(entry, for: declaration)
  }

  /// Notes what a row adds to an organisation's aliases.
  mutating func learn(alias: String, of declaration: Int) {
    aliases?.add(alias, for: declaration)
    organisationNames?.names.add(alias, for: declaration)
  }

  /// Notes what a row adds to an organisation's names and codes.
  mutating func learn(
    _ name: LocalizedText, codes: [RegisterCode] = [], of declaration: Int
  ) {
    let entry = OrganisationNames.Entry(name: name, aliases: [], codes: codes)
    organisationNames?.add(entry, for: declaration)
  }

  // MARK: Ids

  /// An id made from a name that names nothing yet: the text itself, then with a number behind it.
  mutating func freeID(for name: String) -> String {
    let base = KeyShape.made(from: name)
    while true {
      let count = (madeIDs[base] ?? 0) + 1
      madeIDs[base] = count
      let id = count == 1 ? base : "\(base)-\(count)"
      let symbol = resolver.symbols.intern(id)
      if resolver.names[symbol] == nil, !resolver.symbols.isReserved(symbol) { return id }
    }
  }
}

extension Outline.Organisation {
  fileprivate var aliases: [String] {
    declaration.attributes.flatMap { attribute -> [String] in
      guard case .alias(let names) = attribute.value else { return [] }
      return names.map { $0.value(in: file) }
    }
  }

  fileprivate var codes: [RegisterCode] {
    declaration.attributes.flatMap { attribute -> [RegisterCode] in
      guard case .code(let codes) = attribute.value else { return [] }
      return codes.filter { !$0.text.isBlank(in: file) }.map {
        RegisterCode($0.text.value(in: file), register: $0.register?.value)
      }
    }
  }
}
