public import ChainModel

/// A part of a map to be shown: `view hydrogen "Hydrogen chain" { show nodes upstream of trucks }`.
public struct View: Hashable, Sendable {
  /// Its id among views.
  public var key: String
  /// What it is called.
  public var name: LocalizedText
  /// What it shows: the nodes of all of these together.
  public var selections: [Question]

  /// Makes a view of what several questions select.
  public init(_ key: String, name: LocalizedText, showing selections: [Question]) {
    self.key = key
    self.name = name
    self.selections = selections
  }
}

extension Findings {
  /// The nodes that a view shows.
  ///
  /// - Throws: ``QueryError`` with everything that keeps a selection from being answered.
  public func nodes(shownBy view: View) throws(QueryError) -> NodeSet {
    var shown = NodeSet(capacity: map.nodes.count)
    for selection in view.selections { shown.formUnion(try nodes(shownBy: selection)) }
    return shown
  }

  /// The nodes that a picture of a question's answer shows: what it selects, with the nodes that
  /// it looks upstream or downstream of; of segments their nodes, of links their ends, of
  /// organisations where they stand, of paths what lies on them.
  ///
  /// Rows that nobody can decide are shown as well. An assertion shows what decides it.
  /// - Throws: ``QueryError`` with everything that keeps the question from being answered.
  public func nodes(shownBy question: Question) throws(QueryError) -> NodeSet {
    let answer = try answer(to: question)
    var shown = NodeSet(capacity: map.nodes.count)
    for row in answer.rows + answer.undecided {
      for node in nodes(of: row) { shown.insert(node) }
    }
    if case .selection(let query) = answer.question {
      for filter in query.filters {
        switch filter {
        case .upstream(let ends), .downstream(let ends):
          for end in ends { if let node = map.node(end.text) { shown.insert(node.id) } }
        case .in, .feeding, .fed, .into, .outOf, .doing: break
        }
      }
    }
    return shown
  }

  private func nodes(of row: Answer.Row) -> [NodeID] {
    switch row.subject {
    case .node(let node): [node]
    case .segment(let segment): Array(map.nodes(in: segment))
    case .link(let link): [map[link].from, map[link].to]
    case .organisation: row.evidence.map { map.facts.node(of: $0) }
    case .path(let nodes): nodes
    }
  }
}
