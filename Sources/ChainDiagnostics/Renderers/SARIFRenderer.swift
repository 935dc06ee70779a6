import ChainText

/// All diagnostics as a log that code hosts and editors read: the Static Analysis Results
/// Interchange Format, SARIF 2.1.0 (OASIS Standard, 27 March 2020).
///
/// Lines and columns begin at 1, and columns count code points, unlike those of the other renderers:
/// the standard knows no characters as a reader sees them.
public struct SARIFRenderer: DiagnosticRenderer {
  /// The texts that the diagnostics lie in.
  public let sources: SourceTexts
  /// The language of the messages.
  public let language: MessageLanguage
  /// The version of the tool that found them.
  public let toolVersion: String
  /// What is known about codes; those of the diagnostics are described in the log.
  public let explanations: [Explanation]

  /// Makes a renderer.
  public init(
    sources: SourceTexts, language: MessageLanguage, toolVersion: String,
    explanations: [Explanation] = []
  ) {
    self.sources = sources
    self.language = language
    self.toolVersion = toolVersion
    self.explanations = explanations
  }

  /// Writes the log and a line end. Complexity: O(length of the texts + diagnostics).
  public func write(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream) {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let ruleIndex = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let explained = Dictionary(
      explanations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var regions = RegionFinder(sources)
    let log: JSONValue = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "chainmap", "version": .string(toolVersion),
              "rules": .array(codes.map { rule($0, explained[$0]) }),
            ]
          ],
          "language": .string(language.rawValue),
          "columnKind": "unicodeCodePoints",
          "results": .array(
            diagnostics.map { diagnostic in
              result(diagnostic, rule: ruleIndex[diagnostic.code], at: &regions)
            }),
        ]
      ],
    ]
    JSONWriter().write(log, to: &output)
    output.write("\n")
  }

  private func rule(_ code: DiagnosticCode, _ explanation: Explanation?) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(code.description))]
    if let explanation {
      let rule = Self.message(explanation.rule.text(in: language))
      members += [
        .init("shortDescription", Self.message(explanation.title.text(in: language))),
        .init("fullDescription", rule), .init("help", rule),
      ]
    }
    return .object(members)
  }

  private func result(
    _ diagnostic: Diagnostic, rule: Int?, at regions: inout RegionFinder
  ) -> JSONValue {
    let wording = diagnostic.issue.wording(in: language)
    let lines = [wording.headline] + wording.notes + (wording.help.map { [$0] } ?? [])
    let place = diagnostic.range.flatMap { regions.location(of: $0, wording.label) }
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.description)),
      .init("ruleIndex", .integer(orNull: rule)),
      .init("level", .string(diagnostic.severity.level)),
      .init("message", Self.message(lines.joined(separator: "\n"))),
      .init("locations", .array(place.map { [$0] } ?? [])),
    ]
    let related = diagnostic.secondary.enumerated().compactMap { index, range in
      let labels = wording.secondaryLabels
      return regions.location(of: range, index < labels.count ? labels[index] : "")
    }
    if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
    let changes = diagnostic.fixIts.compactMap { regions.change(by: $0) }
    if !changes.isEmpty {
      members.append(
        .init("fixes", [.object([.init("artifactChanges", .array(changes))])]))
    }
    return .object(members)
  }

  fileprivate static func message(_ text: String) -> JSONValue { ["text": .string(text)] }
}

extension Severity {
  /// The word of the standard.
  fileprivate var level: String { self == .remark ? "note" : rawValue }
}

/// Finds regions of texts in the terms of the standard.
private struct RegionFinder {
  private let sources: SourceTexts
  private var columns: [UInt32: CodePointIndex] = [:]

  init(_ sources: SourceTexts) { self.sources = sources }

  /// A `location` object with what is to be said about it.
  mutating func location(of range: SourceRange, _ label: String) -> JSONValue? {
    guard let region = region(of: range), let artifact = artifact(of: range) else { return nil }
    let place = JSONValue.Member(
      "physicalLocation", ["artifactLocation": artifact, "region": region])
    let message = JSONValue.Member("message", SARIFRenderer.message(label))
    return .object(label.isEmpty ? [place] : [place, message])
  }

  /// An `artifactChange` object.
  mutating func change(by fixIt: FixIt) -> JSONValue? {
    guard let region = region(of: fixIt.range), let artifact = artifact(of: fixIt.range) else {
      return nil
    }
    return [
      "artifactLocation": artifact,
      "replacements": [
        ["deletedRegion": region, "insertedContent": ["text": .string(fixIt.replacement)]]
      ],
    ]
  }

  private func artifact(of range: SourceRange) -> JSONValue? {
    sources.file(containing: range.start).map { ["uri": .string($0.name.uriReference)] }
  }

  private mutating func region(of range: SourceRange) -> JSONValue? {
    guard let start = position(of: range.start), let end = position(of: range.end) else {
      return nil
    }
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }

  private mutating func position(of location: SourceLocation) -> (line: Int, column: Int)? {
    guard let file = sources.file(containing: location) else { return nil }
    let offset = location.offset - file.base
    let line = file.line(containing: offset)
    let index = columns[file.base] ?? CodePointIndex(file.bytes)
    columns[file.base] = index
    let start = Int(file.lineStarts[line - 1])
    return (line, index.count(in: start..<Int(offset), of: file.bytes) + 1)
  }
}

/// How many code points begin before every so many bytes of a text, so that counting those of a long
/// line takes as long as of a short one.
private struct CodePointIndex {
  private static let stride = 4_096
  private var countBefore = [0]

  init(_ bytes: [UInt8]) {
    var count = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      count += Self.count(bytes[start..<min(start + Self.stride, bytes.count)])
      countBefore.append(count)
    }
  }

  /// How many begin in a range of the text. Complexity: O(stride).
  func count(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    count(before: range.upperBound, bytes) - count(before: range.lowerBound, bytes)
  }

  private func count(before offset: Int, _ bytes: [UInt8]) -> Int {
    let block = offset / Self.stride
    return countBefore[block] + Self.count(bytes[block * Self.stride..<offset])
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension String {
  /// The name of a file as a URI reference (RFC 3986): what is no unreserved character is
  /// percent-encoded, so that the first segment cannot be taken for a scheme.
  fileprivate var uriReference: String {
    var uri = hasPrefix("/") ? "file://" : ""
    for byte in utf8 {
      let character = Character(Unicode.Scalar(byte))
      let isKept =
        byte < 0x80 && (character.isLetter || character.isNumber || "-._~/".contains(character))
      if isKept {
        uri.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}
