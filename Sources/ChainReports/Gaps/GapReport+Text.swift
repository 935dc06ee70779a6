import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension GapReport {
  /// The report for a terminal: the map and its coverage, then for every kind of gap that occurs
  /// its rows under their stage and segment, aligned by terminal cells, with a line end behind
  /// every line.
  ///
  /// Nothing in the map's texts can move the cursor or change the reading direction.
  /// Complexity: O(length of the text).
  public func text(usesColour: Bool = false) -> String {
    let pen = Pen(usesColour: usesColour)
    var blocks = [head(pen)]
    for (kind, rows) in sections {
      let title = pen.paint(words.heading(of: kind, count: rows.count, home: home), .title)
      blocks.append(title + "\n" + list(of: rows, kind: kind, pen))
    }
    if rows.isEmpty { blocks.append(words.nothingFound(kinds) + "\n") }
    return blocks.joined(separator: "\n")
  }

  private var home: String? { map.header.home.map { names.first(of: map[$0].name).printable } }

  private func head(_ pen: Pen) -> String {
    var title = names.all(of: map.header.name).printable
    if let asof = map.header.asof { title += words.clauseSeparator + words.asof(asof) }
    var lines = [pen.paint(title, .title)]
    if let departure {
      let name = names.all(of: departure.member.name).printable
      lines.append(pen.paint(words.without(name), .title))
      let losses = ProofWords(findings: findings, words: words, names: names)
        .lines(of: departure.loss)
      lines += (losses.isEmpty ? [words.nothingLost] : losses).map { "  " + $0.printable }
    }
    lines.append(words.coverage(findings.coverage))
    if let repaired { lines.append(words.goneWithCandidates(repaired, of: rows.count)) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The rows, each under its stage and segment; who stands there or could join is on a line of
  /// its own, so that a row fits a terminal.
  private func list(of rows: ArraySlice<GapRow>, kind: Gap.Kind, _ pen: Pen) -> String {
    let lines = table(of: rows, kind: kind).lines(with: pen, indent: 4)
    var text = ""
    var place: String?
    for (row, line) in zip(rows, lines) {
      let whereabouts = whereabouts(of: row).printable
      if whereabouts != place { text += "  " + pen.paint(whereabouts, .quiet) + "\n" }
      place = whereabouts
      text += line + "\n"
      for line in row.proof + row.remarks { text += "      " + line.printable + "\n" }
    }
    return text
  }

  private func table(of rows: ArraySlice<GapRow>, kind: Gap.Kind) -> TextTable {
    TextTable(
      rows: rows.map { row in
        [
          .init(row.sentence, .gap(kind)),
          .init(names.others(of: row.name)),
          .init(row.position?.description ?? "", .quiet),
        ]
      })
  }

  /// Stage and segment; for a member, that it is one.
  private func whereabouts(of row: GapRow) -> String {
    guard let stage = row.stage.map({ names.first(of: $0.name) }) else { return words.members }
    return row.segment.map { stage + " › " + names.first(of: $0.name) } ?? stage
  }
}
