import ChainText

/// All diagnostics as one JSON object, for programs. Its shape has a version, `"schema": 1`.
public struct JSONRenderer: DiagnosticRenderer {
  /// The texts that the diagnostics lie in.
  public let sources: SourceTexts
  /// The language of the messages.
  public let language: MessageLanguage

  /// Makes a renderer.
  public init(sources: SourceTexts, language: MessageLanguage) {
    self.sources = sources
    self.language = language
  }

  /// Writes the object and a line end. Members are always there; what is missing is `null` or an
  /// empty list.
  public func write(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream) {
    var positions = PositionFinder(sources)
    let summary = DiagnosticSummary(of: diagnostics)
    let report: JSONValue = [
      "schema": 1,
      "diagnostics": .array(diagnostics.map { value(of: $0, at: &positions) }),
      "errors": .integer(summary.errors),
      "warnings": .integer(summary.warnings),
      "remarks": .integer(summary.remarks),
    ]
    JSONWriter().write(report, to: &output)
    output.write("\n")
  }

  private func value(of diagnostic: Diagnostic, at positions: inout PositionFinder) -> JSONValue {
    let wording = diagnostic.issue.wording(in: language)
    var members: [JSONValue.Member] = [
      .init("code", .string(diagnostic.code.description)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("message", .string(wording.headline)),
      .init("label", .string(wording.label)),
    ]
    members += Self.place(of: diagnostic.range, in: &positions)
    members += [
      .init("notes", .array(wording.notes.map(JSONValue.string))),
      .init("help", .string(orNull: wording.help)),
    ]
    let related = diagnostic.secondary.enumerated().map { index, range in
      let labels = wording.secondaryLabels
      let label = JSONValue.string(index < labels.count ? labels[index] : "")
      return JSONValue.object(Self.place(of: range, in: &positions) + [.init("label", label)])
    }
    let fixIts = diagnostic.fixIts.map { fixIt in
      let replacement = JSONValue.Member("replacement", .string(fixIt.replacement))
      return JSONValue.object(Self.place(of: fixIt.range, in: &positions) + [replacement])
    }
    return .object(
      members + [.init("related", .array(related)), .init("fixits", .array(fixIts))])
  }

  /// The members that tell where a range begins and ends.
  private static func place(
    of range: SourceRange?, in positions: inout PositionFinder
  ) -> [JSONValue.Member] {
    let start = range.flatMap { positions.position(of: $0.start) }
    let end = range.flatMap { positions.position(of: $0.end) }
    return [
      .init("at", .string(orNull: start?.description)),
      .init("file", .string(orNull: start?.file)),
      .init("line", .integer(orNull: start?.line)),
      .init("column", .integer(orNull: start?.column)),
      .init("endLine", .integer(orNull: end?.line)),
      .init("endColumn", .integer(orNull: end?.column)),
    ]
  }
}
