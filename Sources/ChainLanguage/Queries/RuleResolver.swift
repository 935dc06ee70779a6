public import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainSyntax

/// Where the rules of a map stand in its texts, each in the order of ``Rules``.
public struct RulePlaces: Sendable {
  /// What is expected: from the assertion's first word to behind its last.
  public internal(set) var expectations: [SourceRange] = []
  /// The whole statement of each acceptance.
  public internal(set) var acceptances: [SourceRange] = []
  /// The id of each view.
  public internal(set) var views: [SourceRange] = []
}

/// Reads what a map says of itself beside its elements, once these are known.
struct RuleResolver {
  private var queries: QueryResolver
  private let symbols: SymbolTable
  private(set) var rules = Rules()
  private(set) var places = RulePlaces()

  init(_ map: ChainMap, _ symbols: SymbolTable) {
    queries = QueryResolver(map)
    self.symbols = symbols
  }

  /// What is wrong with the rules.
  var diagnostics: [Diagnostic] { queries.diagnostics }
  /// The ids that they name.
  var uses: [SourceMap.Use] { queries.uses }

  /// Reads the rules of an outline. Complexity: O(rules), and O(names) for each name in quotes.
  mutating func read(_ outline: Outline) {
    for (statement, file) in outline.expectations { read(statement, in: file) }
    for (statement, file) in outline.acceptances { read(statement, in: file) }
    for (declaration, file) in outline.views { read(declaration, in: file) }
  }

  private mutating func read(_ statement: ExpectStatement, in file: SourceFile) {
    guard let tree = statement.assertion, let assertion = queries.assertion(tree) else { return }
    rules.expectations.append(
      Expectation(
        assertion, as: statement.weight?.value ?? .warning,
        reason: statement.reason?.text(in: file, symbols)))
    places.expectations.append(tree.range)
  }

  private mutating func read(_ statement: AcceptStatement, in file: SourceFile) {
    guard let noun = statement.noun, let name = statement.place, let reason = statement.reason
    else { return }
    guard noun.value == .member || noun.value.kind != nil else {
      return queries.report(RuleIssue.acceptedNoun(noun.value), at: noun.range)
    }
    guard let reference = queries.reference(name, behind: .in, of: .member) else { return }
    let place: Acceptance.Place
    switch reference {
    case .node(let key):
      guard let node = queries.map.node(key) else { return }
      place = .node(node.id)
    case .segment(let key):
      guard let segment = queries.map.segment(key) else { return }
      place = .segment(segment.id)
    case .stage, .field, .region, .named:
      return queries.report(RuleIssue.acceptedPlace(name.name), at: name.range)
    }
    rules.acceptances.append(
      Acceptance(
        noMemberOf: noun.value.kind, in: place, reason: reason.text(in: file, symbols),
        until: statement.until?.date))
    places.acceptances.append(statement.range)
  }

  private mutating func read(_ declaration: ViewDeclaration, in file: SourceFile) {
    guard !declaration.id.symbol.isMissing else { return }
    let key = symbols.text(of: declaration.id.symbol)
    if let first = rules.views.firstIndex(where: { $0.key == key }) {
      return queries.report(
        RuleIssue.duplicateView(key), at: declaration.id.range,
        secondary: [places.views[first]])
    }
    let selections = declaration.selections.compactMap { queries.question($0) }
    let name = declaration.name?.text(in: file, symbols) ?? LocalizedText(key)
    rules.views.append(View(key, name: name, showing: selections))
    places.views.append(declaration.id.range)
  }
}
