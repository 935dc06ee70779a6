import ChainModel

/// Finds the facts because of which something is a row of an answer.
struct Witnesses {
  private let map: ChainMap
  /// What the row itself is asked to be, when it is an organisation.
  private let own: OrganisationMatcher?
  /// The organisations that a condition counts.
  private let counted: [OrganisationMatcher]
  /// The counted facts of each node, when they are few; otherwise each node is looked through.
  private let countedFacts: [[FactID]]?

  init(for query: Query, _ condition: Condition?, in evaluator: Evaluator) {
    map = evaluator.map
    own = query.noun.isOrganisation ? evaluator.matcher(for: query) : nil
    counted = (condition?.counts ?? []).map(\.query).filter(\.noun.isOrganisation)
      .map(evaluator.matcher)
    countedFacts = Self.facts(of: counted, in: map)
  }

  /// The facts that some matchers count, by node and there in map order; nil when they may be many.
  private static func facts(
    of matchers: [OrganisationMatcher], in map: ChainMap
  ) -> [[FactID]]? {
    let groups = matchers.compactMap(\.few)
    guard !matchers.isEmpty, groups.count == matchers.count else { return nil }
    var facts = [[FactID]](repeating: [], count: map.nodes.count)
    for (matcher, organisations) in zip(matchers, groups) {
      for organisation in organisations {
        for fact in map.facts(of: organisation) where matcher.matchesWholly(fact) {
          facts[map.facts.node(of: fact).index].append(fact)
        }
      }
    }
    // What several matchers count is proof once.
    return matchers.count == 1 ? facts : facts.map { Set($0).sorted() }
  }

  /// The row of an element.
  func row<Element: AnswerElement>(of element: ElementID<Element>) -> Answer.Row {
    let subject = Element.subject(element)
    return Answer.Row(subject: subject, evidence: evidence(for: subject))
  }

  private func evidence(for subject: Answer.Subject) -> [FactID] {
    switch subject {
    case .node(let node): proof(at: node)
    case .segment(let segment): map.nodes(in: segment).flatMap(proof)
    case .organisation(let organisation):
      map.facts(of: organisation).filter { own?.matchesWholly($0) ?? false }
    case .link, .path: []
    }
  }

  private func proof(at node: NodeID) -> [FactID] {
    if let countedFacts { return countedFacts[node.index] }
    return map.facts(at: node).filter { fact in counted.contains { $0.matchesWholly(fact) } }
  }
}

/// A kind of element that answers have rows of.
protocol AnswerElement {
  static func subject(_ id: ElementID<Self>) -> Answer.Subject
}

extension Node: AnswerElement {
  static func subject(_ id: NodeID) -> Answer.Subject { .node(id) }
}

extension Segment: AnswerElement {
  static func subject(_ id: SegmentID) -> Answer.Subject { .segment(id) }
}

extension Link: AnswerElement {
  static func subject(_ id: LinkID) -> Answer.Subject { .link(id) }
}

extension Organisation: AnswerElement {
  static func subject(_ id: OrganisationID) -> Answer.Subject { .organisation(id) }
}
