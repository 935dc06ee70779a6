public import ChainDiagnostics
public import ChainLanguage
public import ChainModel
public import ChainQuery

/// The gaps of a map, ready to be read: for every gap its words, its place in the chain and in
/// the text, who stands there and who could.
///
/// It renders itself as text, JSON, CSV and Markdown.
public struct GapReport: Sendable {
  /// What was found in the map.
  public let findings: Findings
  /// The kinds of gaps that were asked for, the gravest first.
  public let kinds: [Gap.Kind]
  /// The languages of names, in order; the first is that of the words.
  public let languages: [LanguageTag]
  /// The gaps: by kind, the gravest first, then in map order.
  public let rows: [GapRow]

  /// The member that is thought away, and what is lost without it; nil when there is none.
  public let departure: (member: Organisation, loss: Loss)?

  private let places: SourceMap?
  /// The texts that the map was read from.
  let sources: SourceTexts
  /// The words of the report.
  let words: ReportWords
  /// How names are written.
  let names: NameStyle

  /// Looks up everything that there is to say of a map's gaps.
  ///
  /// `places` and `sources` tell where elements stand in the text; a map that was built in code
  /// has neither. Without `languages`, the map's are used. Complexity: that of
  /// ``Findings/gaps(of:)``, and O(gaps); with candidates, three times that.
  public init(
    of findings: Findings, _ selection: GapSelection = GapSelection(),
    languages: [LanguageTag] = [], places: SourceMap? = nil, sources: SourceTexts = SourceTexts()
  ) {
    let map = findings.map
    let remaining = selection.without.map { findings.without($0) } ?? findings
    self.findings = remaining
    kinds = Gap.Kind.allCases.filter(selection.kinds.contains)
    departure = selection.without.map { (map[$0], findings.loss(of: $0)) }
    self.languages = languages.isEmpty ? map.languages : languages
    let words = ReportWords(for: self.languages)
    let names = NameStyle(self.languages, own: map.defaultLanguage)
    self.places = places
    self.sources = sources
    self.words = words
    self.names = names
    let proofs = ProofWords(findings: remaining, words: words, names: names)
    let repaired =
      selection.comparesWithCandidates ? Set(remaining.repairedByCandidates(of: kinds)) : nil
    var positions = PositionFinder(sources)
    rows = remaining.gaps(of: kinds).filter(selection.includes).map { gap in
      let place = places.flatMap { positions.position(of: $0[gap.subject].start) }
      return GapRow(
        gap, in: map, at: place, words: proofs,
        isRepairedByCandidates: repaired?.contains(gap))
    }
  }

  /// The map.
  public var map: ChainMap { findings.map }

  /// How many gaps would be gone if every candidate were a member; nil when nobody asked.
  var repaired: Int? {
    rows.contains { $0.isRepairedByCandidates != nil }
      ? rows.count { $0.isRepairedByCandidates == true } : nil
  }

  /// The gaps of each kind that occurs, the gravest first.
  var sections: [(kind: Gap.Kind, rows: ArraySlice<GapRow>)] {
    var start = rows.startIndex
    return kinds.compactMap { kind in
      let end = rows[start...].firstIndex { $0.gap.kind != kind } ?? rows.endIndex
      defer { start = end }
      return start == end ? nil : (kind, rows[start..<end])
    }
  }

  /// Where an organisation is declared, if the map was read from text.
  func position(
    of organisation: Organisation, in positions: inout PositionFinder
  ) -> SourcePosition? {
    places.flatMap { positions.position(of: $0[organisation.id].start) }
  }
}

extension SourceMap {
  /// Where what has a gap is declared.
  fileprivate subscript(subject: Gap.Subject) -> SourceRange {
    switch subject {
    case .node(let node): self[node]
    case .member(let member): self[member]
    }
  }
}
