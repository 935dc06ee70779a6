import ChainModel
import ChainText

/// Finds what was probably meant by ids that name nothing, with an end to the work of a run.
struct Hints {
  /// The different ids for which a suggestion is looked for.
  private var suggestionsLeft = 200
  /// The words with which ids are compared, in all.
  private var comparisonsLeft = 1_000_000
  /// The ids of each kind, and what else its things are called.
  private var known: [MapElement.Kind: [String]] = [:]
  private var names: [MapElement.Kind: [String]] = [:]
  private var answers: [Question: Hint] = [:]

  private struct Question: Hashable {
    let text: String
    let expected: MapElement.Kind
    let mayBeName: Bool
  }

  /// What was probably meant: the thing of that name, else an id that is spelt nearly so.
  mutating func hint(for unknown: UnknownReference, in resolver: inout Resolver) -> Hint {
    let question = Question(
      text: unknown.text, expected: unknown.expected, mayBeName: unknown.mayBeName)
    if let answer = answers[question] { return answer }
    guard suggestionsLeft > 0, comparisonsLeft > 0 else { return .none }
    suggestionsLeft -= 1
    let answer = find(unknown, in: &resolver)
    answers[question] = answer
    return answer
  }

  private mutating func find(_ unknown: UnknownReference, in resolver: inout Resolver) -> Hint {
    let named = resolver.places(named: unknown.text, of: unknown.expected)
    if named.count == 1 { return .nameOf(resolver.key(of: unknown.expected, named[0])) }
    var words = known[unknown.expected] ?? resolver.keys(of: unknown.expected)
    known[unknown.expected] = words
    if unknown.mayBeName { words += namesOfThings(unknown.expected, in: resolver) }
    comparisonsLeft -= words.count
    var nearest: [String] = []
    for word in Spelling.closest(to: unknown.text, among: words) where !nearest.contains(word) {
      nearest.append(word)
      if nearest.count == 3 { break }
    }
    return nearest.isEmpty ? .none : .spelling(nearest)
  }

  private mutating func namesOfThings(_ kind: MapElement.Kind, in resolver: Resolver) -> [String] {
    if let names = names[kind] { return names }
    let names = resolver.names(of: kind).flatMap(\.names).filter { !$0.isBlank }
    self.names[kind] = names
    return names
  }
}
