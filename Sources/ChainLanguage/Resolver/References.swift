import ChainDiagnostics
import ChainModel
import ChainSyntax

/// An id that names nothing, to be reported when all names are known.
struct UnknownReference {
  let text: String
  let expected: MapElement.Kind
  let range: SourceRange
  /// Whether a name or alias may stand there as well, as in tables.
  var mayBeName = false
}

extension Resolver {
  /// The place of what an id names in the outline's list of its kind; nil when it is missing or
  /// names nothing of the kind, which is reported.
  mutating func resolve(_ id: Identifier, as kind: MapElement.Kind) -> Int? {
    guard let entry = names[id.symbol] else {
      if !id.symbol.isMissing {
        unknowns.append(
          UnknownReference(text: symbols.text(of: id.symbol), expected: kind, range: id.range))
      }
      return nil
    }
    if entry.kind == kind {
      places.noteUse(of: kind, entry.index, at: id.range)
      return entry.index
    }
    reportWrongKind(symbols.text(of: id.symbol), expected: kind, entry, at: id.range)
    return nil
  }

  /// The node that an id names.
  mutating func resolveNode(_ id: Identifier) -> NodeID? {
    resolve(id, as: .node).flatMap { nodeIDs[$0] }
  }

  mutating func reportWrongKind(
    _ text: String, expected: MapElement.Kind, _ entry: Namespace.Entry, at range: SourceRange
  ) {
    log.report(
      NameIssue.wrongKind(text, expected: expected, found: entry.kind), at: range,
      secondary: [entry.range])
  }

  /// Reports the ids that name nothing, with what was probably meant; not those that may stand in
  /// what could not be read.
  mutating func reportUnknowns(hiddenBy texts: MapTexts) {
    var hints = Hints()
    let hidden = hiddenNames(of: texts)
    var lines = RepeatedUnknowns(unknowns, in: texts.sources)
    for unknown in unknowns.sorted(by: { $0.range.start < $1.range.start }) {
      if texts.lacksTable, unknown.expected == .organisation { continue }
      if hidden.contains(unknown.text) || !lines.isFirst(unknown) { continue }
      let hint = hints.hint(for: unknown, in: &self)
      var fixIts: [FixIt] = []
      if case .nameOf(let id) = hint { fixIts = [FixIt(replacing: unknown.range, with: id)] }
      log.report(
        NameIssue.unknownID(
          unknown.text, expected: unknown.expected, hint, alsoInLines: lines.others(of: unknown)),
        at: unknown.range,
        fixIts: fixIts)
    }
  }
}

extension Resolver {
  /// The names that lead nowhere because of a fault that was told: those that text declares which could
  /// not be read, and those of things whose own id is missing or taken, when there are no more of them
  /// than such things.
  func hiddenNames(of texts: MapTexts) -> Set<String> {
    var hidden = Set(texts.unreadNames.map { symbols.text(of: $0) })
    for (kind, count) in namelessCounts {
      let missed = Set(unknowns.filter { $0.expected == kind }.map(\.text)).subtracting(hidden)
      if missed.count <= count { hidden.formUnion(missed) }
    }
    return hidden
  }
}

/// The ids in tables that name nothing and stand in several rows: they are told once.
private struct RepeatedUnknowns {
  private struct Name: Hashable {
    let text: String
    let expected: MapElement.Kind
  }

  private var places: [Name: [SourceRange]] = [:]
  private let sources: SourceTexts

  init(_ unknowns: [UnknownReference], in sources: SourceTexts) {
    self.sources = sources
    for unknown in unknowns where unknown.mayBeName {
      places[Name(text: unknown.text, expected: unknown.expected), default: []]
        .append(unknown.range)
    }
  }

  private func places(of unknown: UnknownReference) -> [SourceRange] {
    guard unknown.mayBeName else { return [] }
    let all = places[Name(text: unknown.text, expected: unknown.expected)] ?? []
    // Each table tells its own.
    let file = sources.file(containing: unknown.range.start)
    return all.filter { sources.file(containing: $0.start)?.base == file?.base }
  }

  /// Whether none of its kind in the same table stands before it.
  func isFirst(_ unknown: UnknownReference) -> Bool {
    places(of: unknown).allSatisfy { $0.start >= unknown.range.start }
  }

  /// The lines of the others.
  func others(of unknown: UnknownReference) -> [Int] {
    places(of: unknown).map(\.start).filter { $0 != unknown.range.start }.sorted()
      .compactMap { sources.position(of: $0)?.line }
  }
}
