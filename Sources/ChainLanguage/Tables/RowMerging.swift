import ChainDiagnostics
import ChainModel

/// What a further row says of an organisation that is known already: it fills in what is missing
/// and may not contradict the rest.
extension TableImporter {
  mutating func merge(_ row: TableRow, into organisation: OrganisationID, declaration: Int) {
    mergeNames(row, organisation, declaration)
    mergeWord(.kind, kind(of: row), \.kind, row, organisation) { word, _ in word.rawValue }
    mergeSeats(row, organisation)
    mergeWord(.url, row.value(.url), \.url, row, organisation) { url, _ in url }
    mergeCodes(row, organisation, declaration)
    let tags = resolver.register.drafts[organisation.index].profile.tags
    let added = row.tags.filter { !tags.contains($0) }
    resolver.register.drafts[organisation.index].profile.tags += added
    mergeOwnAttributes(row, organisation)
    let note = row.organisationNote.map { LocalizedText($0) }
    mergeWord(.note, note, \.note, row, organisation) { note, _ in note.text }
    if resolver.register.drafts[organisation.index].standing != row.standing {
      let known = resolver.register.drafts[organisation.index].standing
      reportConflict(
        row.range(row[.id] == nil ? .name : .id), organisation, "standing", known.rawValue,
        row.standing.rawValue)
    }
  }

  private mutating func mergeSeats(_ row: TableRow, _ organisation: OrganisationID) {
    let found = seats(of: row)
    guard !found.isEmpty else { return }
    let known = resolver.register.drafts[organisation.index].profile.seats
    if known.isEmpty {
      resolver.register.drafts[organisation.index].profile.seats = found
    } else if Set(known) != Set(found) {
      func shown(_ seats: [RegionID]) -> String {
        seats.map { resolver.key(of: .region, $0.index) }.joined(separator: ", ")
      }
      reportConflict(
        row.range(.region), organisation, TableColumn.region.rawValue, shown(known), shown(found))
    }
  }

  /// An organisation has one number in a register, and may have numbers in several.
  private mutating func mergeCodes(
    _ row: TableRow, _ organisation: OrganisationID, _ declaration: Int
  ) {
    for code in row.codes {
      let known = resolver.register.drafts[organisation.index].profile.codes
      if let other = known.first(where: { $0.register == code.register }) {
        if other.plain != code.plain {
          reportConflict(
            row.range(.code), organisation, TableColumn.code.rawValue, other.text, code.text)
        }
        continue
      }
      resolver.register.drafts[organisation.index].add(code, at: row.range(.code))
      learn(LocalizedText(""), codes: [code], of: declaration)
    }
  }

  private mutating func mergeOwnAttributes(_ row: TableRow, _ organisation: OrganisationID) {
    for (found, cell) in row.ownAttributes {
      let known = resolver.register.drafts[organisation.index].profile.attributes
        .first { $0.key == found.key }
      guard let known else {
        resolver.register.drafts[organisation.index].profile.attributes.append(found)
        continue
      }
      guard known != found else { continue }
      reportConflict(
        row.text.range(of: cell), organisation, found.key, known.value.description,
        found.value.description)
    }
  }

  private mutating func mergeNames(
    _ row: TableRow, _ organisation: OrganisationID, _ declaration: Int
  ) {
    let name = row.name
    let known = resolver.register.drafts[organisation.index].name
    if !name.text.isEmpty, name.text != known.text,
      !resolver.register.drafts[organisation.index].isCalled(name.text)
    {
      reportConflict(row.range(.name), organisation, "name", known.text, name.text)
    }
    for (translation, column) in zip(name.translations, row.givenTranslations) {
      guard
        let known = known.translations.first(where: { $0.language == translation.language })
      else {
        resolver.register.drafts[organisation.index].add(translation)
        learn(LocalizedText(translation.text), of: declaration)
        continue
      }
      guard known.text != translation.text else { continue }
      reportConflict(
        row.text.range(of: row.cells[column.place]), organisation,
        "name.\(translation.language)", known.text, translation.text)
    }
    if let alias = row.value(.alias), resolver.register.drafts[organisation.index].add(alias: alias)
    {
      learn(alias: alias, of: declaration)
    }
  }

  /// Fills in one value unless it is known; says whether it did, and reports a contradiction.
  @discardableResult
  private mutating func mergeWord<Value: Equatable>(
    _ column: TableColumn, _ found: Value?,
    _ place: WritableKeyPath<Organisation.Profile, Value?>, _ row: TableRow,
    _ organisation: OrganisationID, shown: (Value, Resolver) -> String
  ) -> Bool {
    guard let found else { return false }
    guard let known = resolver.register.drafts[organisation.index].profile[keyPath: place] else {
      resolver.register.drafts[organisation.index].profile[keyPath: place] = found
      return true
    }
    if known != found {
      reportConflict(
        row.range(column), organisation, column.rawValue, shown(known, resolver),
        shown(found, resolver))
    }
    return false
  }

  private mutating func reportConflict(
    _ range: SourceRange, _ organisation: OrganisationID, _ column: String, _ known: String,
    _ found: String
  ) {
    let draft = resolver.register.drafts[organisation.index]
    resolver.log.report(
      RowIssue.conflict(organisation: draft.key, column: column, known: known, found: found),
      at: range,
      secondary: [draft.place])
  }
}
