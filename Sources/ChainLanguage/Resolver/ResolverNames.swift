import ChainModel
import ChainSyntax

/// The ids and names of what the outline declares.
extension Resolver {
  /// The ids of a kind's things, in order of declaration.
  func keys(of kind: ElementKind) -> [String] {
    ids(of: kind).lazy.filter { !$0.symbol.isMissing }.map { symbols.text(of: $0.symbol) }
  }

  /// The id of one of a kind's things.
  func key(of kind: ElementKind, _ place: Int) -> String {
    let ids = ids(of: kind)
    return ids.indices.contains(place) ? symbols.text(of: ids[place].symbol) : ""
  }

  private func ids(of kind: ElementKind) -> [Identifier] {
    switch kind {
    case .region: outline.regions.map(\.declaration.id)
    case .field: outline.fields.map(\.declaration.id)
    case .stage: outline.stages.map(\.section.id)
    case .segment: outline.segments.map(\.section.id)
    case .node: outline.nodes.map(\.declaration.id)
    case .organisation: outline.organisations.map(\.declaration.id)
    }
  }

  /// The things of a kind that have a name or alias, as places in the outline.
  mutating func places(named name: String, of kind: ElementKind) -> [Int] {
    if nameIndexes[kind] == nil { nameIndexes[kind] = makeNameIndex(of: kind) }
    return nameIndexes[kind]?.places(of: name) ?? []
  }

  private func makeNameIndex(of kind: ElementKind) -> NameIndex {
    var index = NameIndex()
    switch kind {
    case .region:
      for (place, region) in outline.regions.enumerated() {
        index.add(name(region.declaration.name, in: region.file), for: place)
      }
    case .field:
      for (place, field) in outline.fields.enumerated() {
        index.add(name(field.declaration.name, in: field.file), for: place)
      }
    case .stage:
      for (place, stage) in outline.stages.enumerated() {
        index.add(stage.section.name?.text ?? "", for: place)
      }
    case .segment:
      for (place, segment) in outline.segments.enumerated() {
        index.add(segment.section.name?.text ?? "", for: place)
      }
    case .node:
      for (place, node) in outline.nodes.enumerated() {
        index.add(
          name(node.declaration.name, in: node.file), aliases: node.aliases, for: place)
      }
    case .organisation: break
    }
    return index
  }
}

extension Outline.Node {
  /// Its further names.
  fileprivate var aliases: [String] {
    declaration.attributes.flatMap { attribute -> [String] in
      guard case .alias(let names) = attribute.value else { return [] }
      return names.map { $0.value(in: file) }
    }
  }
}
