import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Reads tables of organisations and what they do into a map that is being resolved.
///
/// A row names its organisation by id, alias, name or code; the ways from these to the declarations
/// are made when a table first needs them, and follow what later rows add.
struct TableImporter {
  /// The map so far.
  var resolver: Resolver
  /// The declarations by alias; nil until a row needs them.
  var aliases: NameIndex?
  /// The declarations by name, alias and code; nil until a row needs them.
  var organisationNames: OrganisationNames?
  /// The id in the row of the same table that was read before, and whose it is.
  var lastID: (cell: TableCell, declaration: Int)?
  /// The facts of the table at hand, each with where its row stands.
  var rowsOfFacts: [FactKey: TableRow.Extent] = [:]
  /// How many ids were made of a text.
  var madeIDs: [String: Int] = [:]

  init(_ resolver: consuming Resolver) { self.resolver = resolver }

  /// Reads the organisations of a map, in the order in which its texts mention them.
  mutating func read(_ passages: [Passage]) {
    for passage in passages {
      switch passage {
      case .statements(let statements, let file):
        for case .organisation(let declaration) in statements {
          resolver.read(declaration, in: file)
        }
      case .table(let reference, let file): read(file, as: reference)
      }
    }
  }
}

extension TableImporter {
  /// Reads a table; a fault costs its row.
  ///
  /// Complexity: O(bytes).
  mutating func read(_ file: SourceFile, as reference: TableReference) {
    file.bytes.withUnsafeBufferPointer { bytes in
      read(TableText(bytes: bytes, base: file.base), as: reference)
    }
  }

  private mutating func read(_ text: TableText, as reference: TableReference) {
    for run in ControlCharacters(in: text) {
      resolver.log.report(TableIssue.controlCharacter(run.first), at: run.range)
    }
    let opening = TableOpening(text)
    if let place = opening.otherSeparator {
      let mark = String(decoding: [opening.separator], as: UTF8.self)
      resolver.log.report(TableIssue.separatorRecognised(mark), at: place)
    }
    var reader = TableReader(text, opening)
    var cells: [TableCell] = []
    guard reader.readRow(into: &cells) else {
      return resolver.log.report(TableIssue.emptyTable, at: text.range(0, 0))
    }
    passLinesAboveHeader(&reader, &cells)
    guard let header = readHeader(cells, reader, reference) else { return }
    var row = TableRow(text: text, header: header, standing: reference.standing)
    lastID = nil
    rowsOfFacts.removeAll(keepingCapacity: true)
    // A row has seldom fewer bytes.
    rowsOfFacts.reserveCapacity(text.bytes.count / 64)
    while reader.readRow(into: &row.cells) {
      if let fault = reader.fault {
        resolver.log.report(fault.issue, at: fault.range)
      } else if row.cells.count != header.count, !row.fit(to: header.count) {
        resolver.log.report(
          TableIssue.fieldCount(found: row.cells.count, expected: header.count), at: row.range)
      } else {
        emptyBlankCells(of: &row)
        guard let organisation = organisation(of: row) else { continue }
        readFact(in: row, of: organisation)
      }
    }
  }

  /// Passes lines that name no column when the header stands a few lines below, and reports them.
  private mutating func passLinesAboveHeader(
    _ reader: inout TableReader, _ cells: inout [TableCell]
  ) {
    guard reader.fault == nil, !TableHeader.isHeader(cells, in: reader.text) else { return }
    var ahead = reader
    var next: [TableCell] = []
    var count = 1
    while count <= Self.titleLimit, ahead.readRow(into: &next) {
      if ahead.fault == nil, TableHeader.isHeader(next, in: reader.text),
        let first = cells.first, let header = next.first
      {
        let title = reader.text.range(first.start, first.start)
          .union(reader.text.range(header.start, header.start))
        resolver.log.report(
          TableIssue.linesAboveHeader(count: count), at: reader.text.range(of: first),
          fixIts: [FixIt(replacing: title, with: "")])
        (reader, cells) = (ahead, next)
        return
      }
      count += 1
    }
  }

  /// The most lines above a header that are passed over.
  private static var titleLimit: Int { 10 }

  /// Reports cells with nothing but blanks in their quotes, which count as not given.
  private mutating func emptyBlankCells(of row: inout TableRow) {
    for (place, cell) in row.cells.enumerated() {
      let bytes = row.text.bytes(of: cell)
      guard let first = bytes.first, first.mayBeginBlank, row.text.text(of: cell).isBlank else {
        continue
      }
      row.cells[place].end = cell.start
      switch row.header.name(at: place) {
      case .ofOrganisation: resolver.log.report(NameIssue.emptyName, at: row.text.range(of: cell))
      case .other(let column):
        resolver.log.report(ValueIssue.emptyValue(column), at: row.text.range(of: cell))
      case nil: break
      }
    }
  }

  private mutating func readHeader(
    _ cells: [TableCell], _ reader: TableReader, _ reference: TableReference
  ) -> TableHeader? {
    if let fault = reader.fault {
      resolver.log.report(fault.issue, at: fault.range)
      return nil
    }
    let choice = ColumnChoice(reference, resolver.symbols)
    return TableHeader(cells, in: reader.text, choice) { issue, range, secondary in
      resolver.log.report(issue, at: range, secondary: secondary)
    }
  }
}
