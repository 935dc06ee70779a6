extension ChainMapBuilder {
  /// Builds the map.
  ///
  /// - Throws: ``MapError`` with every problem: an id that is not one or names two things, a
  ///   circle of requirements, shares above 100 %.
  /// - Complexity: O(everything that was added).
  public func build() throws(MapError) -> ChainMap {
    let assembled = assemble()
    guard assembled.problems.isEmpty else {
      let sentences = assembled.problems.map { describe($0) }
      throw MapError(
        problems: assembled.problems, description: sentences.joined(separator: "; "))
    }
    return assembled.map
  }

  /// Builds the map as far as it goes, and says what is wrong with it.
  ///
  /// Of things with the same id the first keeps it; the requirement that closes a circle is left
  /// out. At most 100 circles are told.
  public func assemble() -> (map: ChainMap, problems: [MapProblem]) {
    requireOwnIDs()
    let keys = indexKeys()
    let circles = findCircles()
    let requirements = clauses(leavingOut: circles.closing)
    let links = assembleLinks(requirements)
    let facts = sortedFacts()
    let map = ChainMap(
      header: header, regions: regionsWithCovers(), fields: fields, stages: stages,
      segments: segments, nodes: nodes, links: links, organisations: organisations,
      facts: FactList(rows: facts, sources: sources, notes: notes),
      graph: assembleGraph(requirements, links: links), keys: keys.index,
      factsByNode: CompressedRows(
        rows: nodes.count,
        pairs: facts.enumerated().map { ($0.element.node, FactID($0.offset)) }),
      factsByOrganisation: CompressedRows(
        rows: organisations.count,
        pairs: facts.enumerated().map { ($0.element.organisation, FactID($0.offset)) }),
      nodesBySegment: CompressedRows(
        rows: segments.count,
        pairs: nodes.compactMap { node in node.segment.map { ($0, node.id) } }),
      nodesByStage: CompressedRows(rows: stages.count, pairs: nodes.map { ($0.stage, $0.id) }),
      coverers: CompressedRows(
        rows: regions.count, pairs: covers.map { (row: $0.value, value: $0.row) }),
      children: CompressedRows(
        rows: regions.count,
        pairs: regions.compactMap { region in region.parent.map { ($0, region.id) } }))
    let markets = map.marketsBeyondWhole().map {
      MapProblem.sharesExceedWhole(node: $0.node, year: $0.year, total: $0.total)
    }
    return (map, keys.problems + circles.circles.map(MapProblem.circle) + markets)
  }

  /// An id that another builder gave is a mistake in the program, found here rather than as an
  /// index out of range deep in the map.
  private func requireOwnIDs() {
    let ownNodes = nodes.indices
    let ownOrganisations = organisations.indices
    precondition(
      clauses.allSatisfy { clause in
        ownNodes.contains(clause.row.index)
          && clause.value.allSatisfy { ownNodes.contains($0.index) }
      }, "a requirement names a node of another builder")
    precondition(
      otherLinks.allSatisfy {
        ownNodes.contains($0.from.index) && ownNodes.contains($0.to.index)
      }, "a link names a node of another builder")
    precondition(
      facts.allSatisfy {
        ownNodes.contains($0.node.index) && ownOrganisations.contains($0.organisation.index)
      }, "a fact names a node or an organisation of another builder")
  }

  private func describe(_ problem: MapProblem) -> String {
    switch problem {
    case .invalidKey(let key): return "‘\(key)’ is no id"
    case .duplicateKey(let key): return "‘\(key)’ names two things"
    case .circle(let nodes):
      let keys = (nodes + nodes.prefix(1)).map { self.nodes[$0.index].key }
      return "a circle of requirements: " + keys.joined(separator: " -> ")
    case .sharesExceedWhole(let node, let year, let total):
      let when = year.map { " in \($0)" } ?? ""
      return "shares at ‘\(nodes[node.index].key)’\(when) come to \(Double(total) / 1000) %"
    }
  }

  private func indexKeys() -> (index: KeyIndex, problems: [MapProblem]) {
    var index = KeyIndex()
    var problems: [MapProblem] = []
    func add(_ key: String, _ element: Element) {
      if !KeyShape.isValid(key) { problems.append(.invalidKey(key)) }
      if !index.insert(key, element) { problems.append(.duplicateKey(key)) }
    }
    index.reserve(
      regions.count + fields.count + stages.count + segments.count + nodes.count
        + organisations.count)
    for region in regions { add(region.key, .region(region.id)) }
    for field in fields { add(field.key, .field(field.id)) }
    for stage in stages { add(stage.key, .stage(stage.id)) }
    for segment in segments { add(segment.key, .segment(segment.id)) }
    for node in nodes { add(node.key, .node(node.id)) }
    for organisation in organisations { add(organisation.key, .organisation(organisation.id)) }
    return (index, problems)
  }

  private func regionsWithCovers() -> [Region] {
    let rows = CompressedRows<Region, RegionID>(rows: regions.count, pairs: covers)
    return regions.map { region in
      Region(
        id: region.id, key: region.key, name: region.name, parent: region.parent,
        covered: Array(rows[region.id]))
    }
  }

  /// The facts by organisation, in the order in which they were added.
  private func sortedFacts() -> [FactRow] {
    let inOrder = zip(facts, facts.dropFirst()).allSatisfy { $0.organisation <= $1.organisation }
    if inOrder { return facts }
    return CompressedRows<Organisation, FactRow>(
      rows: organisations.count, pairs: facts.map { ($0.organisation, $0) }
    ).values
  }
}
