import ChainDiagnostics
package import ChainModel

/// Makes maps of texts: reads, parses, resolves and checks them.
package enum MapLoader {
  /// Loads a map.
  ///
  /// Every fault in its texts is a diagnostic of the result, never only the first.
  /// - Parameters:
  ///   - argument: in the file system a `.chain` file, a folder that holds `map.chain`, or `-` for
  ///     standard input.
  ///   - sources: where the texts come from.
  ///   - today: the day against which ages are judged; without it, none is.
  /// - Complexity: O(bytes), for maps without errors.
  package static func load(
    _ argument: String, from sources: some MapSources = FileSystemSources(),
    today: PartialDate? = nil
  ) -> LoadResult {
    do {
      let texts = try MapReader.read(try sources.root(for: argument), from: sources)
      return load(texts, today: today)
    } catch {
      return LoadResult(unreadable: argument, error)
    }
  }

  /// Loads a map of one text that mentions no other files.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - name: what is printed for it.
  ///   - today: the day against which ages are judged; without it, none is.
  package static func load(
    text: String, name: String = "map.chain", today: PartialDate? = nil
  ) -> LoadResult {
    load(name, from: TextSources([name: text]), today: today)
  }

  private static func load(_ texts: MapTexts, today: PartialDate?) -> LoadResult {
    var reader = OutlineReader(texts.symbols, log: IssueLog())
    reader.read(texts)
    var resolver = Resolver(reader, symbols: texts.symbols)
    resolver.addChain(texts)
    var importer = TableImporter(consume resolver)
    importer.read(texts.passages)
    resolver = importer.resolver
    resolver.finishOrganisations(texts)
    let (resolved, problems) = resolver.finish(texts)
    let subject = CheckSubject(
      map: resolved.map, rules: resolved.rules, problems: problems, places: resolved.places,
      repetitions: resolver.arrows.repetitions,
      codePlaces: resolver.register.drafts.map(\.codePlaces), sources: texts.sources, today: today)
    var log = resolver.log
    subject.check(into: &log, hasErrors: log.hasErrors || texts.diagnostics.hasErrors)
    let diagnostics = (texts.diagnostics + log.diagnostics).inSourceOrder()
    return LoadResult(
      sources: texts.sources, diagnostics: diagnostics, draft: resolved)
  }
}
