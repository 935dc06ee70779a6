public import ChainModel
import ChainText

/// Finds what the references of a query mean on a map.
public struct ReferenceLookup {
  let map: ChainMap

  /// Looks things up on a map.
  public init(_ map: ChainMap) { self.map = map }

  /// The reference by kind and id of what an id, a name or an alias means behind a filter.
  ///
  /// An id goes before names, and what fits the filter before what does not.
  /// - Throws: the problem when nothing fits, or several things do.
  /// - Complexity: O(1) for an id, O(names of the map) else.
  public func reference(
    named name: String, behind filter: Filter.Kind, of noun: Noun
  ) throws(Problem) -> Reference {
    let fits = noun.places(for: filter)
    if let element = map.element(name), fits.contains(element.kind) {
      return map.reference(to: element)
    }
    let named = map.elements(named: name, of: fits)
    if named.count == 1 { return map.reference(to: named[0]) }
    if named.count > 1 { throw Problem(.ambiguousReference(name, elements: named)) }
    let others = MapElement.Kind.allCases.filter { !fits.contains($0) }
    if let other = map.element(name) ?? map.elements(named: name, of: others).first {
      throw Problem(.misfitReference(name, other, filter, of: noun, fits: fits))
    }
    let suggestion = map.closestName(to: name, of: fits)
    throw Problem(.unknownReference(name, fits: fits, suggestion: suggestion))
  }

  /// The same reference with the id that the map has for it.
  func resolve(
    _ reference: Reference, behind filter: Filter.Kind, of noun: Noun
  ) throws(Problem) -> Reference {
    let found = try self.reference(named: reference.text, behind: filter, of: noun)
    guard let kind = reference.kind, found.kind != kind else { return found }
    // The id is that of another kind of thing than the reference insists on.
    throw Problem(
      .unknownReference(
        reference.text, fits: [kind],
        suggestion: map.closestName(to: reference.text, of: [kind])))
  }

  /// The members that an id, a name or an alias means, in map order; an id goes before names.
  ///
  /// Complexity: O(1) for an id, O(names of the map) else.
  public func members(named name: String) -> [OrganisationID] {
    let members = map.organisations(standing: .member)
    if case .organisation(let id) = map.element(name), members.contains(id) { return [id] }
    return map.elements(named: name, of: [.organisation]).compactMap { element in
      if case .organisation(let id) = element, members.contains(id) { id } else { nil }
    }
  }

  /// The ids and names of members that are nearest to a misspelt one, else the ids of those whose
  /// names begin so; empty when there are none. Complexity: O(names of the map).
  public func memberNames(closestTo name: String) -> [String] {
    let members = map.organisations.filter { $0.standing == .member }
    let keys = Spelling.closest(to: name, among: members.map(\.key))
    if !keys.isEmpty { return keys }
    let names = members.flatMap { member in
      member.name.all + member.profile.aliases
    }
    let near = Spelling.closest(to: name, among: names)
    guard near.isEmpty else { return near }
    let start = name.foldedForComparison
    guard !start.isEmpty else { return [] }
    return members.filter { member in
      (member.name.all + member.profile.aliases).contains {
        $0.foldedForComparison.hasPrefix(start)
      }
    }.map(\.key)
  }

  /// One problem as an error.
  public struct Problem: Error {
    /// What is wrong.
    public let problem: QueryProblem

    init(_ problem: QueryProblem) { self.problem = problem }
  }
}

extension ChainMap {
  /// The reference to an element by its id; organisations have none, and count as names.
  fileprivate func reference(to element: MapElement) -> Reference {
    switch element {
    case .stage(let id): .stage(self[id].key)
    case .segment(let id): .segment(self[id].key)
    case .node(let id): .node(self[id].key)
    case .field(let id): .field(self[id].key)
    case .region(let id): .region(self[id].key)
    case .organisation(let id): .named(self[id].key)
    }
  }

  /// The elements of some kinds that have a name or an alias, in map order.
  fileprivate func elements(named name: String, of kinds: [MapElement.Kind]) -> [MapElement] {
    let wanted = name.foldedForComparison
    guard !wanted.isEmpty else { return [] }
    var found: [MapElement] = []
    forEachName(of: kinds) { name, element in
      if name.foldedForComparison == wanted, found.last != element { found.append(element) }
    }
    return found
  }

  /// The id or name of the kinds that a misspelt one was most likely meant for. Organisations are
  /// left out: there may be many.
  fileprivate func closestName(to name: String, of kinds: [MapElement.Kind]) -> String? {
    var names: [String] = []
    for kind in kinds {
      switch kind {
      case .stage: names += stages.map(\.key)
      case .segment: names += segments.map(\.key)
      case .node: names += nodes.map(\.key)
      case .field: names += fields.map(\.key)
      case .region: names += regions.map(\.key)
      case .organisation: break
      }
    }
    if let id = Spelling.closest(to: name, among: names).first { return id }
    names = []
    forEachName(of: kinds.filter { $0 != .organisation }) { name, _ in names.append(name) }
    return Spelling.closest(to: name, among: names).first
  }

  private func forEachName(
    of kinds: [MapElement.Kind], _ body: (String, MapElement) -> Void
  ) {
    func visit(_ name: LocalizedText, _ aliases: [String] = [], _ element: MapElement) {
      body(name.text, element)
      for translation in name.translations { body(translation.text, element) }
      for alias in aliases { body(alias, element) }
    }
    for kind in kinds {
      switch kind {
      case .stage: for stage in stages { visit(stage.name, [], .stage(stage.id)) }
      case .segment: for segment in segments { visit(segment.name, [], .segment(segment.id)) }
      case .node: for node in nodes { visit(node.name, node.traits.aliases, .node(node.id)) }
      case .field: for field in fields { visit(field.name, [], .field(field.id)) }
      case .region: for region in regions { visit(region.name, [], .region(region.id)) }
      case .organisation:
        for organisation in organisations {
          visit(
            organisation.name, organisation.profile.aliases, .organisation(organisation.id))
        }
      }
    }
  }
}
