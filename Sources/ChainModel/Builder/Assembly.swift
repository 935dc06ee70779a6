/// A map as far as it could be built, where its parts come from, and what is wrong with it.
public struct Assembly: Sendable {
  /// The map. Of things with the same id the first keeps it; the requirement that closes a circle
  /// is left out.
  public let map: ChainMap
  /// The origins of its elements, links and facts.
  public let origins: Origins
  /// What is wrong; at most 100 circles are told.
  public let problems: [MapProblem]
}

extension ChainMapBuilder {
  /// Builds the map.
  ///
  /// - Throws: ``MapError`` with every problem: an id that is not one or names two things, a
  ///   circle of requirements, shares above 100 %.
  /// - Complexity: O(everything that was added).
  public func build() throws(MapError) -> ChainMap {
    let assembly = assemble()
    guard assembly.problems.isEmpty else {
      let sentences = assembly.problems.map { describe($0) }
      throw MapError(
        problems: assembly.problems, description: sentences.joined(separator: "; "))
    }
    return assembly.map
  }

  /// Builds the map as far as it goes, and says what is wrong with it.
  /// Complexity: O(everything that was added).
  public func assemble() -> Assembly {
    requireOwnIDs()
    let keys = indexKeys()
    let circles = findCircles()
    let clauses = clauses(leavingOut: circles.closing)
    let links = assembleLinks(clauses)
    let facts = sortedFacts()
    var origins = origins
    origins.links = links.origins
    origins.facts = facts.origins
    let map = ChainMap(
      header: header, regions: regionsWithCovers(), fields: fields, stages: stages,
      segments: segments, nodes: nodes, links: links.links, organisations: organisations,
      facts: FactList(rows: facts.rows, sources: sources, notes: notes, bounds: bounds),
      graph: assembleGraph(clauses, links: links.links), keys: keys.index,
      organisationIndex: OrganisationIndex(of: organisations, regions: regions.count),
      factsByNode: CompressedRows(
        rows: nodes.count,
        pairs: facts.rows.enumerated().map { ($0.element.node, FactID($0.offset)) }),
      factOffsets: facts.offsets,
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
    return Assembly(
      map: map, origins: origins, problems: keys.problems + circles.circles + markets)
  }

  /// An id that another builder gave is a mistake in the program, found here rather than as an
  /// index out of range deep in the map.
  private func requireOwnIDs() {
    let ownNodes = nodes.indices
    let ownOrganisations = organisations.indices
    precondition(
      requirements.allSatisfy { requirement in
        ownNodes.contains(requirement.node.index)
          && requirement.inputs.allSatisfy { ownNodes.contains($0.index) }
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
    case .reservedKey(let key): return "‘\(key)’ is a reserved word of the language"
    case .duplicateKey(let key): return "‘\(key)’ names two things"
    case .circle(let circle):
      let keys = (circle.nodes + circle.nodes.prefix(1)).map { self.nodes[$0.index].key }
      return "a circle of requirements: " + keys.joined(separator: " -> ")
    case .sharesExceedWhole(let node, let year, let total):
      let when = year.map { " in \($0)" } ?? ""
      return
        "shares at ‘\(nodes[node.index].key)’\(when) come to at least \(Double(total) / 1000) %"
    }
  }

  private func indexKeys() -> (index: KeyIndex, problems: [MapProblem]) {
    var index = KeyIndex()
    var problems: [MapProblem] = []
    let reserved = Keyword.words
    func add(_ key: String, _ element: MapElement) {
      if !KeyShape.isValid(key) {
        problems.append(.invalidKey(key))
      } else if reserved.contains(key) {
        problems.append(.reservedKey(key))
      }
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
    for index in organisations.indices {
      add(organisations[index].key, .organisation(OrganisationID(index)))
    }
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

  /// The facts by organisation, in the order in which they were added, and where those of each
  /// organisation begin.
  private func sortedFacts() -> (rows: [FactRow], origins: [Origin], offsets: [Int32]) {
    let offsets = rowOffsets(rows: organisations.count, facts.lazy.map(\.organisation))
    let inOrder = zip(facts, facts.dropFirst()).allSatisfy { $0.organisation <= $1.organisation }
    // A copy, because an array that grew has room for up to twice as many.
    if inOrder { return (facts.map(\.self), origins.facts, offsets) }
    let order = CompressedRows<Organisation, Int32>(
      rows: organisations.count,
      pairs: facts.indices.map { (facts[$0].organisation, Int32(truncatingIfNeeded: $0)) }
    ).values
    return (order.map { facts[Int($0)] }, order.map { origins.facts[Int($0)] }, offsets)
  }
}
