public import ChainModel
public import ChainQuery
import ChainText

/// The coverage of every stage and segment, for people.
public struct CoverageTable: Sendable {
  private let findings: Findings
  private let words: ReportWords
  private let names: NameStyle

  /// Makes the table of a map; without `languages`, in the map's.
  public init(of findings: Findings, languages: [LanguageTag] = []) {
    let languages = languages.isEmpty ? findings.map.languages : languages
    self.findings = findings
    words = ReportWords(for: languages)
    names = NameStyle(languages, own: findings.map.defaultLanguage)
  }

  /// The table for a terminal, with a line end behind every line: a row for every stage, under it
  /// one for each of its segments, and the whole chain at the end.
  ///
  /// Complexity: O(stages × segments).
  public func text(usesColour: Bool = false) -> String {
    let header = words.coverageColumns.map { TextTable.Cell($0, .quiet) }
    let map = findings.map
    var rows = [header]
    for stage in map.stages {
      let name = names.all(of: stage.name)
      rows.append(row(name, "", findings.coverage(of: stage.id), .title))
      for segment in map.segments where segment.stage == stage.id {
        let name = names.all(of: segment.name)
        rows.append(row("", name, findings.coverage(of: segment.id), .plain))
      }
    }
    rows.append(row(words.wholeMap, "", findings.coverage, .title))
    let table = TextTable(rows: rows, rightAligned: [2, 3, 4])
    return table.text(with: Pen(usesColour: usesColour), indent: 0)
  }

  private func row(
    _ stage: String, _ segment: String, _ coverage: Coverage, _ role: ReportRole
  ) -> [TextTable.Cell] {
    let unsurveyed = coverage.count(of: .unknown)
    return [
      .init(stage, role), .init(segment, role),
      .init("\(coverage.covered)/\(coverage.surveyed)", role),
      .init(words.percent(of: coverage) ?? "–", role),
      .init(unsurveyed == 0 ? "" : "\(unsurveyed)", role),
    ]
  }
}
