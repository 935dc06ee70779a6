import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Whom a row is about.
extension TableImporter {
  /// The organisation that a row names, with what the row adds to it; nil at a fault, which is
  /// reported.
  mutating func organisation(of row: TableRow) -> OrganisationID? {
    guard row[.id] != nil || row[.name] != nil else {
      resolver.log.report(RowIssue.missingCell(.organisation), at: row.range)
      return nil
    }
    guard let place = rowAbove(of: row) ?? findOrganisation(of: row) else { return nil }
    switch place {
    case .known(let declaration):
      lastID = row[.id].map { (cell: $0, declaration: declaration) }
      resolver.places.noteUse(
        of: .organisation, declaration, at: row.range(row[.id] == nil ? .name : .id))
      let organisation = resolver.organisation(ofDeclaration: declaration)
      merge(row, into: organisation, declaration: declaration)
      return organisation
    case .new(let id): return addOrganisation(of: row, id: id)
    }
  }

  /// Where a row's organisation is to be found.
  private enum Whereabouts {
    /// By its place among the declarations.
    case known(Int)
    /// Nowhere yet; with the id that it gets.
    case new(id: String)
  }

  /// The organisation of the row read before, when this one has the same id: tables keep the rows of an
  /// organisation together.
  private func rowAbove(of row: TableRow) -> Whereabouts? {
    guard let lastID, let cell = row[.id],
      row.text.bytes(of: cell).elementsEqual(row.text.bytes(of: lastID.cell))
    else { return nil }
    return .known(lastID.declaration)
  }

  private mutating func findOrganisation(of row: TableRow) -> Whereabouts? {
    guard let id = row.value(.id) else { return findOrganisationByName(of: row) }
    let symbol = resolver.symbols.intern(id)
    if let entry = resolver.names[symbol] {
      if entry.kind == .organisation { return .known(entry.index) }
      resolver.reportWrongKind(id, expected: .organisation, entry, at: row.range(.id))
      return nil
    }
    let found = declarations(withAlias: id)
    if !found.isEmpty { return unique(found, named: id, at: row.range(.id)) }
    let isReserved = resolver.symbols.isReserved(symbol)
    guard !isReserved, KeyShape.isValid(id) else {
      resolver.log.report(NameIssue.invalidID(id, reserved: isReserved), at: row.range(.id))
      return nil
    }
    guard row[.name] != nil else {
      if row.lacks(.name) {
        resolver.log.report(RowIssue.missingCell(.name(id)), at: row.range(.id))
      }
      return nil
    }
    return .new(id: id)
  }

  private mutating func findOrganisationByName(of row: TableRow) -> Whereabouts? {
    for code in row.codes {
      if let known = declaration(withCode: code) { return .known(known) }
    }
    let name = row.value(.name) ?? ""
    let found = declarations(named: name)
    if !found.isEmpty { return unique(found, named: name, at: row.range(.name)) }
    return .new(id: freeID(for: name))
  }

  private mutating func unique(
    _ found: [Int], named name: String, at range: SourceRange
  ) -> Whereabouts? {
    if found.count == 1 { return .known(found[0]) }
    let ids = found.map { key(ofOrganisation: $0) }
    resolver.log.report(NameIssue.ambiguousName(name, .organisation, ids: ids), at: range)
    return nil
  }

  private mutating func addOrganisation(of row: TableRow, id: String) -> OrganisationID {
    let place = row.range(row[.id] == nil ? .name : .id)
    var draft = OrganisationDraft(
      key: id, name: row.name, standing: row.standing, place: place)
    draft.profile.kind = kind(of: row)
    draft.profile.seats = seats(of: row)
    if let alias = row.value(.alias) { draft.profile.aliases.append(alias) }
    draft.profile.tags = row.tags
    draft.profile.attributes = row.ownAttributes.map(\.attribute)
    for code in row.codes { draft.add(code, at: row.range(.code)) }
    draft.profile.url = row.value(.url)
    draft.profile.note = row.organisationNote.map { LocalizedText($0) }
    let (organisation, declaration) = resolver.register.addUndeclared(draft)
    learn(draft, of: declaration)
    _ = resolver.names.declare(
      resolver.symbols.intern(id), Namespace.Entry(.organisation, declaration, at: place))
    lastID = row[.id].map { (cell: $0, declaration: declaration) }
    return organisation
  }
}
