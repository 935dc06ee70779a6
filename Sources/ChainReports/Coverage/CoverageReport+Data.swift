import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

extension CoverageReport {
  /// The report as a JSON object with a line end; its shape has a version, `"schema": 1`.
  ///
  /// Names come in every language that the map has. Members are always there; what is missing is `null`
  /// or an empty list. Complexity: O(length of the text).
  public func json() -> String {
    let report: JSONValue = [
      "schema": 1,
      "map": [
        "id": .string(map.header.key),
        "name": map.value(of: map.header.name),
        "asof": .string(orNull: map.header.asof?.description),
      ],
      "whole": value(of: whole),
      "parts": .array(parts.map(value)),
      "nodes": .array(nodes.map(value)),
    ]
    return JSONWriter().text(of: report) + "\n"
  }

  private func value(of row: CoverageRow) -> JSONValue {
    let coverage = row.figures.coverage
    return [
      "part": .string(row.kind),
      "id": .string(row.key),
      "name": map.value(of: row.name),
      "coverage": [
        "fraction": coverage.fraction.map(JSONValue.number) ?? nil,
        "nodes": .integer(coverage.nodes),
        "surveyed": .integer(coverage.surveyed),
      ],
      "counts": .object(
        FigureColumn.all.map { .init($0.key, .integer($0.count(in: row.figures))) }),
      "at": .string(orNull: row.position?.description),
    ]
  }

  private func value(of row: SupplyRow) -> JSONValue {
    [
      "id": .string(row.node.key),
      "name": map.value(of: row.node.name),
      "state": .string(row.state.rawValue),
      "suppliers": .integer(row.suppliers),
      "members": .object(
        MemberMix.kinds.map {
          .init(FigureColumn.kind($0).key, .integer(row.mix.count(of: $0)))
        }),
      "concentration": row.concentration.map(value) ?? nil,
      "at": .string(orNull: row.position?.description),
    ]
  }

  private func value(of concentration: Concentration) -> JSONValue {
    [
      "year": concentration.year.map(JSONValue.integer) ?? nil,
      "knownShare": .number(concentration.known.lowerBound.percent),
      "mostKnownShare": .number(concentration.known.upperBound.percent),
      "index": .array(
        [concentration.index.lowerBound, concentration.index.upperBound].map(JSONValue.number)),
      "leastSuppliers": .number(concentration.leastSuppliers),
      "mostSuppliers": concentration.mostSuppliers.map(JSONValue.number) ?? nil,
    ]
  }

  /// The report as CSV after RFC 4180, with a header row and lines that end with CR LF: one row a part,
  /// and one a node, of which the last columns are. Complexity: O(length of the text).
  public func csv() -> String {
    var writer = CSVWriter()
    let counts = FigureColumn.all
    writer.write(
      ["part", "id"] + languages.map { "name.\($0)" } + ["coverage", "surveyed"]
        + counts.map(\.key)
        + [
          "suppliers", "year", "knownShare", "mostKnownShare", "leastSuppliers", "mostSuppliers",
          "at",
        ])
    for row in [whole] + parts {
      let coverage = row.figures.coverage
      writer.write(
        [row.kind, row.key] + titles(of: row.name)
          + [coverage.fraction.map(Self.decimal) ?? "", "\(coverage.surveyed)"]
          + counts.map { "\($0.count(in: row.figures))" }
          + ["", "", "", "", "", row.position?.description ?? ""])
    }
    for row in nodes {
      let concentration = row.concentration
      writer.write(
        ["node", row.node.key] + titles(of: row.node.name) + ["", ""]
          + counts.map { $0.count(in: row) }
          + [
            "\(row.suppliers)", concentration?.year.map(String.init) ?? "",
            concentration.map { Self.decimal($0.known.lowerBound.percent) } ?? "",
            concentration.map { Self.decimal($0.known.upperBound.percent) } ?? "",
            concentration.map { Self.decimal($0.leastSuppliers) } ?? "",
            concentration?.mostSuppliers.map(Self.decimal) ?? "", row.position?.description ?? "",
          ])
    }
    return writer.text
  }

  private func titles(of name: LocalizedText) -> [String] {
    languages.map { name.text(in: $0, own: map.defaultLanguage) }
  }

  /// A number with four decimals at most, which spreadsheets read as a number.
  private static func decimal(_ number: Double) -> String {
    "\((number * 10_000).rounded() / 10_000)"
  }

  /// The report as Markdown: a heading with the map's name, its coverage, and one table a division.
  /// Complexity: O(length of the text).
  public func markdown() -> String {
    let title = MarkdownTable.escaped(names.all(of: map.header.name))
    let asof = map.header.asof.map { words.clauseSeparator + words.asof($0) } ?? ""
    var blocks = ["# \(title)\(asof)\n", words.coverage(whole.figures.coverage) + "\n"]
    for division in divisions where !isEmpty(division) {
      blocks.append("## \(MarkdownTable.escaped(words.heading(of: division)))\n")
      let table = cells(of: division)
      blocks.append(
        MarkdownTable(header: table[0].map(\.text), rows: table.dropFirst().map { $0.map(\.text) })
          .text)
    }
    return blocks.joined(separator: "\n")
  }
}

extension CoverageRow {
  /// What the part is, for programs.
  fileprivate var kind: String {
    switch figures.part {
    case .whole: "whole"
    case .stage: "stage"
    case .segment: "segment"
    case .field: "field"
    case .region: "region"
    }
  }
}

extension FigureColumn {
  /// The number at a single node: its state is 1 in one column.
  fileprivate func count(in row: SupplyRow) -> String {
    switch self {
    case .nodes(let state): state == row.state ? "1" : "0"
    case .members: "\(row.mix.members)"
    case .kind(let kind): "\(row.mix.count(of: kind))"
    }
  }
}
