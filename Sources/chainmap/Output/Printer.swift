import ChainMaps

/// Prints the outcome of a command as its options ask.
struct Printer {
  let options: CommonOptions

  /// Prints a result.
  func print(_ text: String, in language: MessageLanguage) throws(Ending) {
    try print(Array(text.utf8), in: language)
  }

  /// Prints a result in bytes.
  func print(_ bytes: [UInt8], in language: MessageLanguage) throws(Ending) {
    do throws(WriteFailure) {
      try StandardStream.output.write(bytes)
    } catch {
      note(CommandWords(language: language).cannotWrite(nil, error))
      throw .unusable
    }
  }

  /// Writes a result to a file, or prints it where no file is named.
  func write(_ bytes: [UInt8], to path: String?, in language: MessageLanguage) throws {
    guard let path, path != "-" else { return try print(bytes, in: language) }
    do {
      try FileReplacement.write(bytes, to: path)
    } catch {
      note(CommandWords(language: language).cannotWrite(path, error))
      throw Ending.unusable
    }
  }

  /// Prints a line for the person at the terminal. When even that fails, nobody can be told.
  func note(_ line: String) { try? StandardStream.error.write(line + "\n") }

  /// Prints diagnostics beside the result.
  func show(_ diagnostics: [Diagnostic], sources: SourceTexts, in language: MessageLanguage) {
    guard !diagnostics.isEmpty else { return }
    let renderer = RichRenderer(
      sources: sources, language: language, usesColour: options.usesColour(on: .error))
    try? StandardStream.error.write(renderer.text(of: diagnostics))
  }
}

extension Printer {
  /// Says that a file cannot be read.
  func show(_ failure: SourceFailure, of path: String, in language: MessageLanguage) {
    show(
      [Diagnostic(FileIssue.unreadableMap(path, failure), at: nil)], sources: SourceTexts(),
      in: language)
  }
}

extension Printer {
  /// Loads a map of which a result is to be made. Errors and warnings are printed; with errors
  /// the command ends. What the map's own expectations find is told by `check` alone.
  func load(_ map: MapArgument) throws -> LoadedMap {
    do throws(MapLoadError) {
      let loaded = try LoadedMap(contentsOf: map.path, today: map.day)
      if !options.quiet {
        show(
          loaded.diagnostics.filter { $0.severity > .remark && !$0.code.isVerdict },
          sources: loaded.sources,
          in: options.messageLanguage(for: loaded.map.languages))
      }
      return loaded
    } catch {
      show(
        error.diagnostics.filter { $0.severity > (options.quiet ? .warning : .remark) },
        sources: error.sources, in: options.messageLanguage(for: error.languages))
      throw error.isUnreadable ? Ending.unusable : .faulty
    }
  }

  /// The questions that some texts ask about a map, one each. Where one is none, what is wrong with
  /// all of them is printed and the command ends.
  func questions(
    _ texts: [String], about map: ChainMap, in language: MessageLanguage
  ) throws -> [Question] {
    let readings = texts.map { ReadQuestion($0, about: map) }
    for reading in readings {
      show(reading.diagnostics, sources: reading.sources, in: language)
    }
    let questions = readings.compactMap(\.question)
    guard questions.count == texts.count else { throw Ending.unusable }
    return questions
  }

  /// The question that a text asks about a map. Without one, what is wrong is printed and the command
  /// ends.
  func question(
    _ text: String, about map: ChainMap, in language: MessageLanguage
  ) throws -> Question {
    try questions([text], about: map, in: language)[0]
  }
}

extension Printer {
  /// The theme in a style sheet, or the standard one where none is named. Without a theme in it, what is
  /// wrong is printed and the command ends.
  func theme(_ argument: ThemeArgument, in language: MessageLanguage) throws -> Theme {
    guard let path = argument.path else { return .standard }
    let css: [UInt8]
    do throws(SourceFailure) {
      css = try FileSystemSources().read(path)
    } catch {
      show(
        [Diagnostic(FileIssue.unreadableFile(path, error), at: nil)], sources: SourceTexts(),
        in: language)
      throw Ending.unusable
    }
    let reading = ReadTheme(css: css, name: path)
    show(
      reading.diagnostics.filter { $0.severity > (options.quiet ? .warning : .remark) },
      sources: reading.sources, in: language)
    guard let theme = reading.theme else { throw Ending.unusable }
    return theme
  }
}
