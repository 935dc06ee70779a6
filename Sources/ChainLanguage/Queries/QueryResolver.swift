import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainSyntax

/// Makes questions of their trees: looks their references up on a map, and reports what does not go
/// together, each at its place.
struct QueryResolver {
  let map: ChainMap
  private let lookup: ReferenceLookup
  /// Where something is wrong, and what.
  private(set) var diagnostics: [Diagnostic] = []
  /// The ids that are named, with what they name.
  private(set) var uses: [SourceMap.Use] = []

  init(_ map: ChainMap) {
    self.map = map
    lookup = ReferenceLookup(map)
  }

  mutating func report(
    _ issue: some Issue, at range: SourceRange, secondary: [SourceRange] = [],
    fixIts: [FixIt] = []
  ) {
    diagnostics.append(Diagnostic(issue, at: range, secondary: secondary, fixIts: fixIts))
  }

  private mutating func report(
    _ problem: QueryProblem, at range: SourceRange, fixIts: [FixIt] = []
  ) {
    report(QuestionIssue(problem, in: map), at: range, fixIts: fixIts)
  }

  // MARK: Questions

  /// The question that a tree asks; nil when something in it is wrong.
  mutating func question(_ tree: QuestionTree) -> Question? {
    switch tree {
    case .selection(let selection): question(selection)
    case .assertion(let assertion): self.assertion(assertion).map { .assertion($0) }
    }
  }

  /// The question that a selection asks; nil when something in it is wrong.
  mutating func question(_ tree: SelectionTree) -> Question? {
    switch tree {
    case .phrase(let phrase): return query(phrase).map { .selection($0) }
    case .paths(let from, let to, _):
      let start = from.flatMap { reference($0, behind: .upstream, of: .node) }
      let end = to.flatMap { reference($0, behind: .upstream, of: .node) }
      guard let start, let end else { return nil }
      return .paths(from: start, to: end)
    }
  }

  /// The assertion of a tree; nil when something in it is wrong.
  mutating func assertion(_ tree: AssertionTree) -> Assertion? {
    switch tree.form {
    case .count(let quantity, let phrase): return query(phrase).map { .count(quantity, $0) }
    case .every(let phrase, let condition):
      let query = query(phrase)
      let condition = condition.flatMap { self.condition($0, of: phrase.noun.value) }
      guard let query, let condition else { return nil }
      return .every(query, has: condition)
    }
  }

  // MARK: Phrases

  private mutating func query(_ phrase: PhraseTree) -> Query? {
    let noun = phrase.noun.value
    let before = diagnostics.count
    var query = Query(noun)
    for adjective in phrase.adjectives {
      if let problem = noun.problem(with: adjective.value) {
        report(problem, at: adjective.range)
      }
      query = query.adding(adjective.value)
    }
    for filter in phrase.filters { add(filter, to: &query) }
    return diagnostics.count == before ? query : nil
  }

  private mutating func add(_ tree: FilterTree, to query: inout Query) {
    let noun = query.noun
    if let problem = noun.problem(with: tree.kind) {
      return report(problem, at: tree.wordRange)
    }
    switch tree.content {
    case .references(let kind, let names):
      let references = names.compactMap { reference($0, behind: kind, of: noun) }
      guard references.count == names.count, let filter = Filter(kind, references) else { return }
      query = query.adding(filter)
    case .participles(let roles): query = query.adding(.doing(roles.map(\.value)))
    case .condition(let tree):
      if let condition = tree.flatMap({ self.condition($0, of: noun) }) {
        query = query.with(condition)
      }
    case .comparisons(let trees):
      for tree in trees {
        if let problem = noun.problem(with: tree.attribute.value) {
          report(problem, at: tree.attribute.range)
        } else if let comparison = comparison(tree) {
          if let problem = noun.problem(with: comparison, on: map) {
            report(
              problem, at: tree.attribute.range,
              fixIts: fixIts(for: problem, at: tree.attribute.range))
          }
          query = query.where(comparison)
        }
      }
    }
  }

  private mutating func condition(_ tree: ConditionTree, of noun: Noun) -> Condition? {
    switch tree.form {
    case .count(let quantity, let phrase):
      if let problem = noun.problem(withCounting: phrase.noun.value) {
        report(problem, at: phrase.noun.range)
      }
      return query(phrase).map { .count(quantity, $0) }
    case .not(let tree): return condition(tree, of: noun).map { !$0 }
    case .all(let trees):
      return conditions(trees, of: noun).map { .all($0[0], Array($0.dropFirst())) }
    case .any(let trees):
      return conditions(trees, of: noun).map { .any($0[0], Array($0.dropFirst())) }
    }
  }

  /// All of several conditions; nil when one of them is wrong.
  private mutating func conditions(_ trees: [ConditionTree], of noun: Noun) -> [Condition]? {
    let conditions = trees.compactMap { condition($0, of: noun) }
    return conditions.count == trees.count && !conditions.isEmpty ? conditions : nil
  }

  // MARK: Values

  private mutating func comparison(_ tree: ComparisonTree) -> Comparison? {
    let relation = tree.relation
    let equality: Equality = relation == .notEqual ? .notEqual : .equal
    switch tree.value {
    case .trl(let number):
      guard let level = number.wholeValue, (1...9).contains(level) else {
        report(ValueIssue.trlOutOfRange("\(number.value)"), at: number.range)
        return nil
      }
      return .trl(relation, level)
    case .share(let number):
      guard let share = Share(digits: number.significand, decimals: number.decimals) else {
        report(ValueIssue.shareOutOfRange("\(number.value)"), at: number.range)
        return nil
      }
      return .share(relation, share)
    case .since(let date): return .since(relation, date.date)
    case .asof(let date): return .asof(relation, date.date)
    case .evidence(let grade): return .evidence(equality, grade)
    case .kind(let kind): return .kind(equality, kind)
    case .code(let code): return .code(equality, code)
    case .tag(let tag): return .tag(equality, tag)
    case .name(let name): return .name(equality, name)
    case .own(let key, let value): return .own(key, relation, value)
    }
  }

  /// What a name means behind a filter; nil, and reported, when nothing fits.
  mutating func reference(
    _ tree: QueryReference, behind filter: Filter.Kind, of noun: Noun
  ) -> Reference? {
    do throws(ReferenceLookup.Problem) {
      let reference = try lookup.reference(named: tree.name, behind: filter, of: noun)
      if !tree.isQuoted, let element = map.element(reference.text), reference.text == tree.name {
        uses.append(SourceMap.Use(range: tree.range, element: element))
      }
      return reference
    } catch {
      report(error.problem, at: tree.range, fixIts: fixIts(for: error.problem, at: tree.range))
      return nil
    }
  }

  /// What puts a name right, where that is certain.
  private func fixIts(for problem: QueryProblem, at range: SourceRange) -> [FixIt] {
    let suggestion: String
    switch problem {
    case .unknownReference(_, _, let meant?), .unknownAttribute(_, _, let meant?):
      suggestion = meant
    default: return []
    }
    let text = KeyShape.isID(suggestion) ? suggestion : "\"\(suggestion)\""
    return [FixIt(replacing: range, with: text)]
  }
}

extension FilterTree {
  /// What the filter does.
  fileprivate var kind: Filter.Kind {
    switch content {
    case .references(let kind, _): kind
    case .participles: .doing
    case .condition: .with
    case .comparisons: .where
    }
  }
}

extension Filter {
  /// A filter that names things; nil where it lacks them.
  fileprivate init?(_ kind: Kind, _ references: [Reference]) {
    guard let first = references.first else { return nil }
    switch kind {
    case .in: self = .in(first)
    case .into: self = .into(first)
    case .outOf: self = .outOf(first)
    case .upstream: self = .upstream(references)
    case .downstream: self = .downstream(references)
    case .feeding: self = .feeding(references)
    case .fed: self = .fed(references)
    case .doing, .with, .where: return nil
    }
  }
}
