import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension AnswerReport {
  /// The answer for a terminal: the verdict of an assertion, then a row each, aligned by terminal
  /// cells, with what proves it beneath, and the number of rows; with a line end behind every line.
  ///
  /// Nothing in the map's texts can move the cursor or change the reading direction.
  /// Complexity: O(length of the text).
  public func text(usesColour: Bool = false) -> String {
    let pen = Pen(usesColour: usesColour)
    var text = ""
    if let verdict = words.verdict(of: answer) {
      text += pen.paint(verdict, .title) + "\n"
    }
    text += lines(of: rows, pen)
    if !undecided.isEmpty {
      text += (text.isEmpty ? "" : "\n") + pen.paint(words.notSurveyed, .title) + "\n"
      text += lines(of: undecided, pen)
    }
    if answer.verdict == nil {
      let count = words.count(rows.count, of: answer)
      text += (text.isEmpty ? "" : "\n") + pen.paint(count, .quiet) + "\n"
    }
    return text
  }

  private func lines(of rows: [AnswerRow], _ pen: Pen) -> String {
    let table = TextTable(
      rows: rows.map { row in
        [
          .init(row.title),
          .init(row.name.map { names.others(of: $0) } ?? ""), .init(row.place, .quiet),
          .init(row.position?.description ?? "", .quiet),
        ]
      })
    var text = ""
    for (row, line) in zip(rows, table.lines(with: pen, indent: 2)) {
      text += line + "\n"
      let facts = words.list(row.evidence.map(\.text))
      if !facts.isEmpty { text += "      " + pen.paint(facts.printable, .quiet) + "\n" }
    }
    return text
  }
}
