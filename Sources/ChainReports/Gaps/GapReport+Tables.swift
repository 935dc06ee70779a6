import ChainDiagnostics
import ChainModel
import ChainQuery

extension GapReport {
  /// The report as CSV after RFC 4180, with a header row and lines that end with CR LF.
  ///
  /// Names have a column for each language of the report; several organisations in one cell are
  /// parted by `; `. A cell that a spreadsheet would take for a formula begins with an
  /// apostrophe. Complexity: O(length of the text).
  public func csv() -> String {
    var writer = CSVWriter()
    writer.write(
      ["gap", "node"] + languages.map { "name.\($0)" }
        + [
          "stage", "segment", "sentence", "members", "candidates", "reason", "proof", "accepted",
          "at", "prospects",
        ])
    for row in rows {
      writer.write(
        [row.gap.kind.rawValue, row.key]
          + languages.map { row.name.text(in: $0, own: map.defaultLanguage) }
          + [
            row.stage?.key ?? "", row.segment?.key ?? "", row.sentence, list(row.members),
            list(row.candidates), row.reason.map(names.first(of:)) ?? "",
            words.clauses(row.proof), row.gap.acceptance.map { names.first(of: $0.reason) } ?? "",
            row.position?.description ?? "", list(row.prospects.map(\.organisation)),
          ])
    }
    return writer.text
  }

  private func list(_ organisations: [Organisation]) -> String {
    organisations.map { names.all(of: $0.name) }.joined(separator: "; ")
  }

  /// The report as Markdown: a heading with the map's name, its coverage, and one table for each
  /// kind of gap that occurs. Complexity: O(length of the text).
  public func markdown() -> String {
    let title = MarkdownTable.escaped(names.all(of: map.header.name))
    let asof = map.header.asof.map { words.clauseSeparator + words.asof($0) } ?? ""
    var blocks = ["# \(title)\(asof)\n", words.coverage(findings.coverage) + "\n"]
    for (kind, rows) in sections {
      let home = map.header.home.map { names.first(of: map[$0].name) }
      let heading = words.heading(of: kind, count: rows.count, home: home)
      blocks.append("## \(MarkdownTable.escaped(heading))\n")
      blocks.append(MarkdownTable(header: words.columns, rows: rows.map(cells(of:))).text)
    }
    if rows.isEmpty { blocks.append(words.nothingFound(kinds) + "\n") }
    return blocks.joined(separator: "\n")
  }

  private func cells(of row: GapRow) -> [String] {
    [
      row.sentence, row.stage.map { names.all(of: $0.name) } ?? "",
      row.segment.map { names.all(of: $0.name) } ?? "", row.detail(words),
      row.position?.description ?? "",
    ]
  }
}
