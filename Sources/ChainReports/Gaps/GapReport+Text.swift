import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension GapReport {
  /// The report for a terminal: the map and its coverage, then a table for every kind of gap that
  /// occurs, aligned by terminal cells, with a line end behind every line.
  ///
  /// Nothing in the map's texts can move the cursor or change the reading direction.
  /// Complexity: O(length of the text).
  public func text(usesColour: Bool = false) -> String {
    let pen = Pen(usesColour: usesColour)
    var blocks = [head(pen)]
    for kind in kinds {
      let rows = rows(of: kind)
      guard !rows.isEmpty else { continue }
      let title = pen.paint(words.heading(of: kind, count: rows.count, home: home), .title)
      blocks.append(title + "\n" + table(of: rows, kind: kind).text(with: pen, indent: 2))
    }
    if rows.isEmpty { blocks.append(words.nothingFound(kinds) + "\n") }
    return blocks.joined(separator: "\n")
  }

  private var home: String? { map.header.home.map { names.first(of: map[$0].name).printable } }

  private func head(_ pen: Pen) -> String {
    var title = names.all(of: map.header.name).printable
    if let asof = map.header.asof { title += words.clauseSeparator + words.asof(asof) }
    return pen.paint(title, .title) + "\n" + words.coverage(findings.coverage) + "\n"
  }

  private func table(of rows: [GapRow], kind: Gap.Kind) -> TextTable {
    TextTable(
      rows: rows.map { row in
        [
          .init(row.sentence, .gap(kind)),
          .init(names.others(of: row.node.name)),
          .init(whereabouts(of: row)),
          .init(row.position?.description ?? "", .quiet),
          .init(row.detail),
        ]
      })
  }

  /// Stage and segment.
  private func whereabouts(of row: GapRow) -> String {
    let stage = names.first(of: row.stage.name)
    return row.segment.map { stage + " › " + names.first(of: $0.name) } ?? stage
  }
}
