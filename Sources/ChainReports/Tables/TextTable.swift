import ChainText

/// Rows of cells, aligned by terminal cells.
struct TextTable {
  /// One cell.
  struct Cell {
    let text: String
    let role: ReportRole

    init(_ text: String, _ role: ReportRole = .plain) {
      self.text = text.printable
      self.role = role
    }
  }

  let rows: [[Cell]]
  /// The columns whose cells stand at the right.
  var rightAligned: Set<Int> = []

  /// The table with a line end behind every row; columns that are empty throughout are left out.
  /// Complexity: O(length of the text).
  func text(with pen: Pen, indent: Int) -> String {
    lines(with: pen, indent: indent).map { $0 + "\n" }.joined()
  }

  /// The rows, one line each; columns that are empty throughout are left out.
  /// Complexity: O(length of the text).
  func lines(with pen: Pen, indent: Int) -> [String] {
    let widths = widths
    return rows.map { row in
      String(repeating: " ", count: indent) + line(of: row, widths: widths, pen)
    }
  }

  private func line(of row: [Cell], widths: [Int], _ pen: Pen) -> String {
    var line = ""
    // Blanks are held back until more text comes, so that no line ends with one.
    var blanks = ""
    for (column, cell) in row.enumerated() where widths[column] > 0 {
      let padding = String(repeating: " ", count: widths[column] - cell.text.cellWidth)
      if rightAligned.contains(column) { blanks += padding }
      if !cell.text.isEmpty {
        line += blanks + pen.paint(cell.text, cell.role)
        blanks = ""
      }
      blanks += (rightAligned.contains(column) ? "" : padding) + "  "
    }
    return line
  }

  /// The width of every column.
  private var widths: [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.text.cellWidth)
      }
    }
    return widths
  }
}
