import ChainDiagnostics
import ChainModel

/// Tables of organisations and what they do.
extension Resolver {
  /// Reads a table; a fault costs its row.
  ///
  /// Complexity: O(bytes).
  mutating func read(_ file: SourceFile, standing: Standing) {
    if let fault = TableEncodingFault(in: file.bytes) {
      return log.report(fault.issue, at: fault.range(in: file))
    }
    file.bytes.withUnsafeBufferPointer { bytes in
      read(TableText(bytes: bytes, base: file.base), standing: standing)
    }
  }

  private mutating func read(_ text: TableText, standing: Standing) {
    for run in ControlCharacters(in: text) {
      log.report(TableIssue.controlCharacter(run.first), at: run.range)
    }
    var reader = TableReader(text)
    var cells: [TableCell] = []
    guard reader.readRow(into: &cells) else {
      return log.report(TableIssue.emptyTable, at: text.range(0, 0))
    }
    guard let header = readHeader(cells, reader) else { return }
    var row = TableRow(text: text, header: header, standing: standing)
    while reader.readRow(into: &row.cells) {
      if let fault = reader.fault {
        log.report(fault.issue, at: fault.range)
      } else if row.cells.count != header.count {
        log.report(
          TableIssue.fieldCount(found: row.cells.count, expected: header.count), at: row.range)
      } else {
        emptyBlankCells(of: &row)
        guard let organisation = organisation(of: row) else { continue }
        readFact(in: row, of: organisation)
      }
    }
  }

  /// Reports cells with nothing but blanks in their quotes, which count as not given.
  private mutating func emptyBlankCells(of row: inout TableRow) {
    for (place, cell) in row.cells.enumerated() {
      let bytes = row.text.bytes(of: cell)
      guard let first = bytes.first, first.mayBeginBlank, row.text.text(of: cell).isBlank else {
        continue
      }
      row.cells[place].end = cell.start
      switch row.header.name(at: place) {
      case .ofOrganisation: log.report(NameIssue.emptyName, at: row.text.range(of: cell))
      case .other(let column):
        log.report(ValueIssue.emptyValue(column.rawValue), at: row.text.range(of: cell))
      case nil: break
      }
    }
  }

  private mutating func readHeader(_ cells: [TableCell], _ reader: TableReader) -> TableHeader? {
    if let fault = reader.fault {
      log.report(fault.issue, at: fault.range)
      return nil
    }
    return TableHeader(cells, in: reader.text) { issue, range, secondary in
      log.report(issue, at: range, secondary: secondary)
    }
  }
}
