import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainText

/// What a row says that its organisation does.
extension TableImporter {
  /// Adds the fact of a row, if there is one.
  mutating func readFact(in row: TableRow, of organisation: OrganisationID) {
    switch (row[.role], row[.node]) {
    case (nil, nil):
      guard row.lacks(.role), row.lacks(.node) else { return }
      for column in TableColumn.allCases where column.isFact {
        guard let cell = row[column] else { continue }
        let range = row.text.range(of: cell)
        return resolver.log.report(RowIssue.missingCell(.roleAndNode(column.rawValue)), at: range)
      }
    case (nil, let node?):
      guard row.lacks(.role) else { return }
      resolver.log.report(RowIssue.missingCell(.role), at: row.text.range(of: node))
    case (let role?, nil):
      guard row.lacks(.node) else { return }
      resolver.log.report(RowIssue.missingCell(.node), at: row.text.range(of: role))
    case (_?, let node?):
      let role: Role? = word(in: .role, of: row)
      let details = details(of: row)
      // One node is the rule, and costs no list.
      if holdsSeveral(.node, in: .node, of: row) {
        for place in findSeveral(.node, in: .node, of: row) {
          add(row, organisation, role, place, details, at: node)
        }
      } else if let place = find(.node, in: .node, of: row) {
        add(row, organisation, role, place, details, at: node)
      }
    }
  }

  /// Adds a fact at a node by its place in the outline, unless a row above says the same.
  private mutating func add(
    _ row: TableRow, _ organisation: OrganisationID, _ role: Role?, _ place: Int,
    _ details: Fact.Details, at cell: TableCell
  ) {
    guard let role, let node = resolver.nodeIDs[place],
      !isRepeated(row, organisation, role, node)
    else { return }
    resolver.add(organisation, role, node, details, at: row.text.range(of: cell).start)
  }

  /// Whether a row above says the same in every cell, which is reported.
  private mutating func isRepeated(
    _ row: TableRow, _ organisation: OrganisationID, _ role: Role, _ node: NodeID
  ) -> Bool {
    let key = FactKey(organisation: organisation, role: role, node: node)
    guard let first = rowsOfFacts.updateValue(row.extent, forKey: key) else { return false }
    guard row.text.says(row.extent, sameAs: first) else { return false }
    rowsOfFacts[key] = first
    resolver.log.report(
      RowIssue.repeatedRow, at: row.range,
      secondary: [row.text.range(first.start, first.end)])
    return true
  }

  private mutating func details(of row: TableRow) -> Fact.Details {
    var details = Fact.Details()
    details.trl = readiness(of: row)
    details.share = share(of: row)
    details.since = since(of: row)
    details.asof = date(in: .asof, of: row)
    details.source = row.value(.source)
    details.evidence = word(in: .evidence, of: row)
    details.note = row.value(.note).map { LocalizedText($0) }
    return details
  }

  // MARK: References

  /// The regions of an organisation's seats.
  mutating func seats(of row: TableRow) -> [RegionID] {
    guard row[.region] != nil else { return [] }
    let places =
      holdsSeveral(.region, in: .region, of: row)
      ? findSeveral(.region, in: .region, of: row)
      : find(.region, in: .region, of: row).map { [$0] } ?? []
    return places.map { RegionID($0) }
  }

  /// Whether a cell calls several things, with marks between them, rather than one whose name has
  /// such marks.
  private mutating func holdsSeveral(
    _ kind: MapElement.Kind, in column: TableColumn, of row: TableRow
  ) -> Bool {
    guard let cell = row[column],
      row.text.bytes(of: cell).contains(where: Self.mayBeginSeparator)
    else { return false }
    let text = row.text.text(of: cell)
    return text.items(alsoBetween: "/").count > 1
      && resolver.symbols.symbol(for: text).flatMap { resolver.names[$0] } == nil
      && resolver.places(named: text, of: kind).isEmpty
  }

  /// What a cell calls by ids, aliases or names with marks between them.
  private mutating func findSeveral(
    _ kind: MapElement.Kind, in column: TableColumn, of row: TableRow
  ) -> [Int] {
    let parts = row.value(column)?.items(alsoBetween: "/") ?? []
    return parts.compactMap { part in
      let index = resolve(part, as: kind, at: row.range(column))
      if let index { resolver.places.noteUse(of: kind, index, at: row.range(column)) }
      return index
    }
  }

  /// Whether a byte is a mark between items, or the first of one.
  private static func mayBeginSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), 0x0A, 0xE3, 0xEF: true
    default: false
    }
  }

  /// What a cell calls by id, alias or name.
  private mutating func find(
    _ kind: MapElement.Kind, in column: TableColumn, of row: TableRow
  ) -> Int? {
    let index = resolve(kind, in: column, of: row)
    if let index { resolver.places.noteUse(of: kind, index, at: row.range(column)) }
    return index
  }

  private mutating func resolve(
    _ kind: MapElement.Kind, in column: TableColumn, of row: TableRow
  ) -> Int? {
    guard let text = row.value(column) else { return nil }
    return resolve(text, as: kind, at: row.range(column))
  }

  /// What a text calls by id, alias or name.
  private mutating func resolve(
    _ text: String, as kind: MapElement.Kind, at range: SourceRange
  ) -> Int? {
    let entry = resolver.symbols.symbol(for: text).flatMap { resolver.names[$0] }
    if let entry, entry.kind == kind { return entry.index }
    let named = resolver.places(named: text, of: kind)
    switch named.count {
    case 1: return named[0]
    case 0:
      if let entry {
        resolver.reportWrongKind(text, expected: kind, entry, at: range)
      } else {
        resolver.unknowns.append(
          UnknownReference(
            text: text, expected: kind, range: range, mayBeName: true))
      }
    default:
      let ids = named.map { resolver.key(of: kind, $0) }
      resolver.log.report(NameIssue.ambiguousName(text, kind, ids: ids), at: range)
    }
    return nil
  }
}

/// What a row says that an organisation does, without the details, in one number: hashing it is most of
/// what finding repeated rows costs.
struct FactKey: Hashable {
  private let packed: UInt64

  init(organisation: OrganisationID, role: Role, node: NodeID) {
    packed = UInt64(organisation.index) << 32 | UInt64(node.index) << 4 | UInt64(role.number)
  }
}

extension Role {
  /// Its place among the roles.
  fileprivate var number: Int {
    switch self {
    case .makes: 0
    case .supplies: 1
    case .researches: 2
    case .designs: 3
    case .pilots: 4
    case .tests: 5
    case .operates: 6
    case .distributes: 7
    case .serves: 8
    }
  }
}
