import ChainText

/// Diagnostics for people: each with its headline, the lines it is about with marks under them,
/// notes and help.
///
/// ```
/// error[CHN0203]: no node is named ‘电心’
///   --> maps/gba.chain:12:14
///    |
/// 12 |   byd makes 电心
///    |             ^^^^ not declared
///    |
///    = help: replace with ‘电芯’
/// ```
///
/// Carets stand under their text by terminal cells. Text from outside cannot change the terminal:
/// control characters and controls of direction are shown as visible stand-ins, and of very long
/// lines only the part around a mark is shown.
public struct RichRenderer: DiagnosticRenderer {
  /// The texts that the diagnostics lie in.
  public let sources: SourceTexts
  /// The language of the words.
  public let language: MessageLanguage
  /// Whether the text has colours, by ANSI escape sequences.
  public let usesColour: Bool

  /// How many places are shown for one diagnostic beside its own.
  static let mostSecondaries = 16

  /// Makes a renderer.
  public init(sources: SourceTexts, language: MessageLanguage, usesColour: Bool = false) {
    self.sources = sources
    self.language = language
    self.usesColour = usesColour
  }

  /// Writes the diagnostics with an empty line between them.
  ///
  /// Complexity: O(length of the files) once when lines are long, then for each diagnostic the
  /// lines that are shown.
  public func write(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream) {
    var positions = PositionFinder(sources)
    var isFirst = true
    for diagnostic in diagnostics {
      if !isFirst { output.write("\n") }
      isFirst = false
      output.write(text(of: diagnostic, &positions))
    }
  }

  private func text(of diagnostic: Diagnostic, _ positions: inout PositionFinder) -> String {
    let wording = diagnostic.issue.wording(in: language)
    let files = excerpts(of: diagnostic, wording)
    let gutter = String(files.map(\.lastLine).max() ?? 1).utf8.count
    var page = RichPage(gutter: gutter, pen: Pen(usesColour: usesColour))
    page.addHeadline(heading(of: diagnostic), wording.headline, severity: diagnostic.severity)
    for (index, file) in files.enumerated() {
      let place = positions.position(of: file.place)?.description ?? file.file.name
      page.add(file, arrow: index == 0 ? "-->" : ":::", place, severity: diagnostic.severity)
    }
    page.addNotes(notes(of: diagnostic, wording, &positions), isAfterLines: !files.isEmpty)
    return page.text
  }

  /// The severity and code, with what stands between them and the headline.
  private func heading(of diagnostic: Diagnostic) -> (tag: String, colon: String) {
    ("\(diagnostic.severity.word(in: language))[\(diagnostic.code)]", language.colon)
  }

  /// The lines to show, file by file, the diagnostic's own file first.
  private func excerpts(of diagnostic: Diagnostic, _ wording: Wording) -> [FileExcerpts] {
    var files: [FileExcerpts] = []
    func mark(_ range: SourceRange, isPrimary: Bool, label: String) {
      guard let file = sources.file(containing: range.start) else { return }
      let known = files.firstIndex { $0.file.base == file.base }
      if known == nil { files.append(FileExcerpts(of: file, at: range.start)) }
      files[known ?? files.count - 1].mark(range, isPrimary: isPrimary, label: label)
    }
    if let range = diagnostic.range { mark(range, isPrimary: true, label: wording.label) }
    for (index, range) in diagnostic.secondary.prefix(Self.mostSecondaries).enumerated() {
      let labels = wording.secondaryLabels
      mark(range, isPrimary: false, label: index < labels.count ? labels[index] : "")
    }
    for index in files.indices { files[index].fillSingleGaps() }
    return files
  }

  /// What is said below the lines, each with its heading.
  private func notes(
    of diagnostic: Diagnostic, _ wording: Wording, _ positions: inout PositionFinder
  ) -> [(heading: String, text: String)] {
    var notes = wording.notes.map { (language.note + language.colon, $0) }
    let hidden = diagnostic.secondary.count - Self.mostSecondaries
    if hidden > 0 { notes.append((language.note + language.colon, language.morePlaces(hidden))) }
    var help = wording.help.map { [$0] } ?? []
    let line = diagnostic.range.flatMap { positions.position(of: $0.start) }
    for fixIt in diagnostic.fixIts {
      let place = positions.position(of: fixIt.range.start)
      let isShown = place?.file == line?.file && place?.line == line?.line
      // A help says already what a change in the line that is shown does.
      if isShown, wording.help != nil { continue }
      let change = FixItWording(
        old: sources.text(of: fixIt.range), new: fixIt.replacement,
        place: isShown ? nil : place?.description)
      help.append(change.text(in: language))
    }
    return notes + help.map { (language.help + language.colon, $0) }
  }
}
