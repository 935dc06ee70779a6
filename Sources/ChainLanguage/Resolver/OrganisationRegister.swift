import ChainDiagnostics
import ChainModel

/// The organisations of a map, in the order in which the text first mentions them.
///
/// A *declaration* is a place in the outline's list of organisations; those that come from tables
/// follow them.
struct OrganisationRegister {
  var drafts: [OrganisationDraft] = []
  /// The organisation of each declaration; nil for one that was not yet mentioned.
  private var declared: [OrganisationID?]
  /// The declarations by alias, and by name, alias and code; nil until a table needs them.
  private var aliases: NameIndex?
  private var names: OrganisationNames?
  /// How many ids were made of a text.
  private var madeIDs: [String: Int] = [:]

  init(declaredCount: Int) { declared = Array(repeating: nil, count: declaredCount) }

  /// How many declarations there are, with those of tables.
  var declarationCount: Int { declared.count }

  /// The organisation of a declaration, if it was mentioned.
  func organisation(ofDeclaration index: Int) -> OrganisationID? {
    declared.indices.contains(index) ? declared[index] : nil
  }

  /// Adds an organisation of the text; a second one with the same id has no declaration.
  mutating func add(_ draft: OrganisationDraft, declaration index: Int? = nil) -> OrganisationID {
    let id = OrganisationID(drafts.count)
    drafts.append(draft)
    if let index { declared[index] = id }
    return id
  }

  /// Adds an organisation of a table.
  mutating func addUndeclared(_ draft: OrganisationDraft) -> (OrganisationID, declaration: Int) {
    let declaration = declared.count
    declared.append(add(draft))
    for alias in draft.profile.aliases { aliases?.add(alias, for: declaration) }
    names?.add(draft.name, draft.profile, for: declaration)
    return (OrganisationID(drafts.count - 1), declaration)
  }

  /// An id that was not made of this text before: the text itself, then with a number behind it.
  mutating func nextID(from base: String) -> String {
    let count = (madeIDs[base] ?? 0) + 1
    madeIDs[base] = count
    return count == 1 ? base : "\(base)-\(count)"
  }
}

// MARK: Names

extension OrganisationRegister {
  var hasAliases: Bool { aliases != nil }
  var hasNames: Bool { names != nil }

  /// Takes the aliases of the text's organisations; those of tables follow by themselves.
  mutating func take(aliases: NameIndex) { self.aliases = aliases }

  /// Takes the names of all organisations so far.
  mutating func take(names: OrganisationNames) { self.names = names }

  func declarations(withAlias alias: String) -> [Int] { aliases?.places(of: alias) ?? [] }
  func declarations(named name: String) -> [Int] { names?.names.places(of: name) ?? [] }
  func declaration(withCode code: String) -> Int? { names?.codes[code.uppercased()] }

  /// Notes what a row adds to an organisation's names.
  mutating func learn(alias: String, of declaration: Int) {
    aliases?.add(alias, for: declaration)
    names?.names.add(alias, for: declaration)
  }

  /// Notes what a row adds to an organisation's names.
  mutating func learn(_ name: LocalizedText, code: String?, of declaration: Int) {
    var profile = Organisation.Profile()
    profile.code = code
    names?.add(name, profile, for: declaration)
  }
}

/// The organisations by name, alias and code, for rows without an id.
struct OrganisationNames {
  var names = NameIndex()
  var codes: [String: Int] = [:]

  mutating func add(
    _ name: LocalizedText, _ profile: Organisation.Profile, for declaration: Int
  ) {
    names.add(name, aliases: profile.aliases, for: declaration)
    guard let code = profile.code?.uppercased(), codes[code] == nil else { return }
    codes[code] = declaration
  }
}
