import ChainText

/// Rows of cells, aligned by terminal cells.
struct TextTable {
  /// One cell.
  struct Cell {
    let text: String
    let role: Pen.Role

    init(_ text: String, _ role: Pen.Role = .plain) {
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
    let widths = widths
    var text = ""
    for row in rows {
      text += String(repeating: " ", count: indent)
      // Blanks are held back until more text comes, so that no line ends with one.
      var blanks = ""
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        let padding = String(repeating: " ", count: widths[column] - cell.text.cellWidth)
        if rightAligned.contains(column) { blanks += padding }
        if !cell.text.isEmpty {
          text += blanks + pen.paint(cell.text, cell.role)
          blanks = ""
        }
        blanks += (rightAligned.contains(column) ? "" : padding) + "  "
      }
      text += "\n"
    }
    return text
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
