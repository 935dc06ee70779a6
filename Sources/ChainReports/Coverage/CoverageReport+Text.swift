import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension CoverageReport {
  /// The report for a terminal: the map and its coverage, then for each division a table with a row for
  /// every part and one for the whole chain, aligned by terminal cells. Columns without any number are left
  /// out. Complexity: O(length of the text).
  public func text(usesColour: Bool = false) -> String {
    let pen = Pen(usesColour: usesColour)
    var blocks = [head(pen)]
    for division in divisions where !isEmpty(division) {
      let table = table(of: division)
      blocks.append(
        pen.paint(words.heading(of: division), .title) + "\n"
          + TextTable(rows: table.rows, rightAligned: table.rightAligned).text(with: pen, indent: 2)
      )
    }
    return blocks.joined(separator: "\n")
  }

  private func head(_ pen: Pen) -> String {
    var title = names.all(of: map.header.name).printable
    if let asof = map.header.asof { title += words.clauseSeparator + words.asof(asof) }
    return pen.paint(title, .title) + "\n" + words.coverage(whole.figures.coverage) + "\n"
  }

  /// Whether a map has nothing to divide by in this way.
  func isEmpty(_ division: Division) -> Bool {
    division == .nodes ? nodes.isEmpty : !parts.contains { $0.division == division }
  }

  private typealias Cells = (rows: [[TextTable.Cell]], rightAligned: Set<Int>)

  /// The header and the rows of a division.
  func cells(of division: Division) -> [[TextTable.Cell]] { table(of: division).rows }

  private func table(of division: Division) -> Cells {
    division == .nodes ? nodeTable() : partTable(of: parts.filter { $0.division == division })
  }

  private func partTable(of parts: [CoverageRow]) -> Cells {
    let rows = parts + [whole]
    let columns = FigureColumn.all.filter { column in
      column.isAlwaysShown || rows.contains { column.count(in: $0.figures) > 0 }
    }
    let header =
      ["", words.coverageColumn, ""] + columns.map { $0.title(words) }
    let cells = rows.map { row in
      let role: ReportRole = row.depth == 0 ? .title : .plain
      let name =
        row.division == nil
        ? words.wholeMap
        : String(repeating: "  ", count: row.depth) + names.all(of: row.name)
      let coverage = row.figures.coverage
      return [
        .init(name, role), .init("\(coverage.covered)/\(coverage.surveyed)", role),
        .init(words.percent(of: coverage) ?? "–", role),
      ] + columns.map { TextTable.Cell("\($0.count(in: row.figures))", $0.role(in: row.figures)) }
    }
    return ([header.map { .init($0, .quiet) }] + cells, Set(1..<header.count))
  }

  private func nodeTable() -> Cells {
    let kinds = MemberMix.kinds.filter { kind in nodes.contains { $0.mix.count(of: kind) > 0 } }
    let header =
      ["", "", words.supplierCount] + kinds.map(words.name(of:)) + [words.effectiveSuppliers]
    let cells = nodes.map { row in
      [
        TextTable.Cell(names.all(of: row.node.name)),
        .init(words.name(of: row.state), ReportRole(of: row.state)),
        .init("\(row.suppliers)"),
      ] + kinds.map { TextTable.Cell("\(row.mix.count(of: $0))") }
        + [TextTable.Cell(words.supply(row), .quiet)]
    }
    return ([header.map { .init($0, .quiet) }] + cells, Set(2..<header.count - 1))
  }
}
