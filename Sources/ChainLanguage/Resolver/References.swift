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
    for unknown in unknowns.sorted(by: { $0.range.start < $1.range.start }) {
      if texts.lacksTable, unknown.expected == .organisation { continue }
      if let symbol = symbols.symbol(for: unknown.text), texts.unreadNames.contains(symbol) {
        continue
      }
      let hint = hints.hint(for: unknown, in: &self)
      var fixIts: [FixIt] = []
      if case .nameOf(let id) = hint { fixIts = [FixIt(replacing: unknown.range, with: id)] }
      log.report(
        NameIssue.unknownID(unknown.text, expected: unknown.expected, hint), at: unknown.range,
        fixIts: fixIts)
    }
  }
}
