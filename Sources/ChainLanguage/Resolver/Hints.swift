import ChainText

/// Finds what was probably meant by ids that name nothing, with an end to the work of a run.
struct Hints {
  /// The different ids for which a suggestion is looked for.
  private var suggestionsLeft = 200
  /// The words with which ids are compared, in all.
  private var comparisonsLeft = 1_000_000
  /// The ids of each kind.
  private var known: [ElementKind: [String]] = [:]
  private var answers: [Question: Hint] = [:]

  private struct Question: Hashable {
    let text: String
    let expected: ElementKind
  }

  /// What was probably meant: the thing of that name, else an id that is spelt nearly so.
  mutating func hint(for unknown: UnknownReference, in resolver: inout Resolver) -> Hint {
    let question = Question(text: unknown.text, expected: unknown.expected)
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
    let ids = known[unknown.expected] ?? resolver.keys(of: unknown.expected)
    known[unknown.expected] = ids
    comparisonsLeft -= ids.count
    let nearest = Spelling.closest(to: unknown.text, among: ids)
    return nearest.isEmpty ? .none : .spelling(Array(nearest.prefix(3)))
  }
}
