import ChainModel

/// Finds the facts because of which something is a row of an answer.
struct Witnesses {
  private let map: ChainMap
  /// What the row itself is asked to be, when it is an organisation.
  private let own: OrganisationMatcher?
  /// The organisations that a condition counts.
  private let counted: [OrganisationMatcher]

  init(for query: Query, _ condition: Condition?, in evaluator: Evaluator) {
    map = evaluator.map
    own = query.noun.isOrganisation ? evaluator.matcher(for: query) : nil
    counted = (condition?.counts ?? []).map(\.query).filter(\.noun.isOrganisation)
      .map(evaluator.matcher)
  }

  /// The row of an element.
  func row<Element: AnswerElement>(of element: ElementID<Element>) -> Answer.Row {
    let subject = Element.subject(element)
    return Answer.Row(subject: subject, evidence: evidence(for: subject))
  }

  private func evidence(for subject: Answer.Subject) -> [FactID] {
    switch subject {
    case .node(let node): counted.isEmpty ? [] : map.facts(at: node).filter(isCounted)
    case .segment(let segment):
      counted.isEmpty
        ? [] : map.nodes(in: segment).flatMap { map.facts(at: $0) }.filter(isCounted)
    case .organisation(let organisation):
      map.facts(of: organisation).filter { own?.matchesWholly($0) ?? false }
    case .link, .path: []
    }
  }

  private func isCounted(_ fact: FactID) -> Bool {
    counted.contains { $0.matchesWholly(fact) }
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
