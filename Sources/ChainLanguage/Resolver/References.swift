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
    let repeated = RepeatedUnknowns(unknowns, in: texts.sources)
    for unknown in unknowns.sorted(by: { $0.range.start < $1.range.start }) {
      if texts.lacksTable, unknown.expected == .organisation { continue }
      guard !hidden.contains(unknown.text), let lines = repeated.otherLines(of: unknown) else {
        continue
      }
      let hint = hints.hint(for: unknown, in: &self)
      var fixIts: [FixIt] = []
      if case .nameOf(let id) = hint { fixIts = [FixIt(replacing: unknown.range, with: id)] }
      log.report(
        NameIssue.unknownID(
          unknown.text, expected: unknown.expected, hint, alsoInLines: lines),
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

/// The ids in tables that name nothing and stand in several rows: each table tells them once.
struct RepeatedUnknowns {
  private struct Name: Hashable {
    let text: String
    let expected: MapElement.Kind
    /// Where the table begins.
    let table: UInt32
  }

  /// The places of each, in the order of the text.
  private var places: [Name: [SourceRange]] = [:]
  private let sources: SourceTexts

  /// Complexity: O(n log n).
  init(_ unknowns: [UnknownReference], in sources: SourceTexts) {
    self.sources = sources
    for unknown in unknowns where unknown.mayBeName {
      places[name(of: unknown), default: []].append(unknown.range)
    }
    for name in places.keys { places[name]?.sort { $0.start < $1.start } }
  }

  private func name(of unknown: UnknownReference) -> Name {
    Name(
      text: unknown.text, expected: unknown.expected,
      table: sources.file(containing: unknown.range.start)?.base ?? 0)
  }

  /// The lines of the others of its kind in its table; nil when one stands before it, so that it is told
  /// there.
  func otherLines(of unknown: UnknownReference) -> [Int]? {
    guard unknown.mayBeName, let all = places[name(of: unknown)] else { return [] }
    guard all.first?.start == unknown.range.start else { return nil }
    return all.dropFirst().compactMap { sources.position(of: $0.start)?.line }
  }
}
