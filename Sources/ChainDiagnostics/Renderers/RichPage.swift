import ChainText

/// The text of one diagnostic while it is being written.
struct RichPage {
  private(set) var text = ""
  /// The number of digits of the greatest line number.
  let gutter: Int
  let pen: Pen

  init(gutter: Int, pen: Pen) {
    self.gutter = gutter
    self.pen = pen
  }

  /// Adds the line that says what is wrong.
  mutating func addHeadline(
    _ heading: (tag: String, colon: String), _ headline: String, severity: Severity
  ) {
    text += pen.paint(heading.tag, as: .severity(severity))
    text += pen.paint(heading.colon + headline.printable(upTo: 1_000), as: .headline) + "\n"
  }

  /// Adds the lines of a file under the name of the place.
  mutating func add(
    _ file: FileExcerpts, arrow: String, _ place: String, severity: Severity
  ) {
    text += margin + pen.paint(arrow, as: .gutter) + " \(place.printable)\n"
    addRow("", number: nil)
    var lastLine: Int?
    for excerpt in file.excerpts {
      if let lastLine, excerpt.line != lastLine + 1 {
        text += pen.paint("...", as: .gutter) + "\n"
      }
      lastLine = excerpt.line
      addRow(excerpt.window.text, number: excerpt.line)
      for row in MarkerRows(for: excerpt, severity: severity).rows {
        addRow(MarkerRows.text(of: row, in: pen), number: nil)
      }
    }
  }

  /// Adds notes and help.
  mutating func addNotes(_ notes: [(heading: String, text: String)], isAfterLines: Bool) {
    if isAfterLines, !notes.isEmpty { addRow("", number: nil) }
    for note in notes {
      text += margin + " " + pen.paint("=", as: .gutter) + " "
      text += pen.paint(note.heading, as: .headline) + note.text.printable(upTo: 4_000) + "\n"
    }
  }

  /// As many blanks as a line number has digits.
  private var margin: String { String(repeating: " ", count: gutter) }

  private mutating func addRow(_ row: String, number: Int?) {
    let digits = number.map { String($0) } ?? ""
    let blanks = String(repeating: " ", count: gutter - digits.utf8.count)
    text += pen.paint(blanks + digits + " |", as: .gutter)
    text += row.isEmpty ? "\n" : " \(row)\n"
  }
}
