import ChainModel

extension Findings {
  /// Answers a question on the map that was looked at.
  ///
  /// - Parameters:
  ///   - question: a selection, paths or an assertion.
  ///   - pathLimit: how many paths to give at most; the shortest are given.
  /// - Throws: ``QueryError`` with everything that keeps the question from being answered.
  /// - Complexity: O(organisations + nodes + links + facts at the nodes that are asked about); for
  ///   paths, O(links × nodes / 64) and the length of each path.
  public func answer(
    to question: Question, pathLimit: Int = 100
  ) throws(QueryError) -> Answer {
    let resolved = try question.resolved(in: map)
    let evaluator = Evaluator(self)
    return switch resolved {
    case .selection(let query): evaluator.select(query)
    case .paths(let start, let end):
      evaluator.findPaths(from: start, to: end, limit: max(0, pathLimit))
    case .assertion(.count(let quantity, let query)): evaluator.judge(quantity, query)
    case .assertion(.every(let query, let condition)): evaluator.judge(every: query, has: condition)
    }
  }

  /// The rows of a query on the map that was looked at.
  ///
  /// - Throws: ``QueryError`` with everything that keeps the query from being answered.
  public func answer(to query: Query) throws(QueryError) -> Answer {
    try answer(to: .selection(query))
  }

  /// Whether an assertion holds on the map that was looked at, and why.
  ///
  /// - Throws: ``QueryError`` with everything that keeps the assertion from being judged.
  public func answer(to assertion: Assertion) throws(QueryError) -> Answer {
    try answer(to: .assertion(assertion))
  }
}

extension Evaluator {
  fileprivate func select(_ query: Query) -> Answer {
    let found = select(rowsOf: query)
    return Answer(
      question: .selection(query), verdict: nil, rows: found.rows, undecided: found.undecided,
      total: found.rows.count)
  }

  fileprivate func judge(_ quantity: Quantity, _ query: Query) -> Answer {
    let found = select(rowsOf: query)
    let more = found.isOpen ? nil : found.undecided.count
    return Answer(
      question: .assertion(.count(quantity, query)),
      verdict: .init(quantity.truth(known: found.rows.count, more: more)), rows: found.rows,
      undecided: found.undecided, total: found.rows.count)
  }

  fileprivate func judge(every query: Query, has condition: Condition) -> Answer {
    switch query.noun {
    case .node: judge(query, condition, on: nodes(query), counting: countAtNodes)
    case .segment: judge(query, condition, on: segments(query), counting: countInSegments)
    case .link:
      // Nothing belongs to a link, so that resolving has refused the condition.
      judge(query, condition, on: TruthSet<Link>(capacity: 0)) { _, _, _ in .init(capacity: 0) }
    default:
      judge(
        query, condition, on: organisations(matcher(for: query)), counting: countOfOrganisations)
    }
  }

  private func judge<Element>(
    _ query: Query, _ condition: Condition, on domain: TruthSet<Element>,
    counting count: (Quantity, Query, ElementSet<Element>) -> TruthSet<Element>
  ) -> Answer where Element: AnswerElement {
    let truth = truth(of: condition, on: domain.possible, counting: count)
    let breaking = domain.yes.subtracting(truth.possible)
    let undecided = domain.possible.subtracting(truth.yes).subtracting(breaking)
    let isBroken = !breaking.isEmpty
    let shown = isBroken ? breaking : domain.yes.intersection(truth.yes)
    let witnesses = Witnesses(for: query, condition, in: self)
    let rows = shown.map { witnesses.row(of: $0) }
    return Answer(
      question: .assertion(.every(query, has: condition)),
      verdict: isBroken ? .doesNotHold : undecided.isEmpty ? .holds : .undecided, rows: rows,
      undecided: undecided.map { witnesses.row(of: $0) }, total: rows.count)
  }

  fileprivate func findPaths(from start: Reference, to end: Reference, limit: Int) -> Answer {
    let question = Question.paths(from: start, to: end)
    guard let start = map.node(start.text)?.id, let end = map.node(end.text)?.id else {
      return Answer(question: question, verdict: nil, rows: [], undecided: [], total: 0)
    }
    let search = PathSearch(to: end, in: map.graph)
    let rows = search.paths(from: start, limit: limit).map {
      Answer.Row(subject: .path($0), evidence: [])
    }
    return Answer(
      question: question, verdict: nil, rows: rows, undecided: [],
      total: search.count(from: start))
  }

  // MARK: Rows

  /// What a query selects; open when there may be more of it than anybody knows.
  private struct Selection {
    var rows: [Answer.Row]
    var undecided: [Answer.Row]
    var isOpen = false
  }

  private func select(rowsOf query: Query) -> Selection {
    let witnesses = Witnesses(for: query, query.condition, in: self)
    func selection<Element: AnswerElement>(_ found: TruthSet<Element>) -> Selection {
      Selection(
        rows: found.yes.map { witnesses.row(of: $0) },
        undecided: found.undecided.map { witnesses.row(of: $0) })
    }
    switch query.noun {
    case .node: return selection(nodes(query))
    case .segment: return selection(segments(query))
    case .link: return selection(TruthSet(links(query), capacity: map.links.count))
    default:
      let matcher = matcher(for: query)
      var selection = selection(organisations(matcher))
      // Where nobody looked, more of them may stand.
      guard matcher.needsFact else { return selection }
      let open = matcher.places?.intersection(unsurveyed) ?? unsurveyed
      selection.isOpen = !open.isEmpty
      selection.undecided += open.map { Answer.Row(subject: .node($0), evidence: []) }
      return selection
    }
  }
}

extension Answer.Verdict {
  fileprivate init(_ truth: Truth) {
    self =
      switch truth {
      case .yes: .holds
      case .no: .doesNotHold
      case .undecided: .undecided
      }
  }
}
