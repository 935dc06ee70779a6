import ChainModel
import ChainSyntax

/// The ids and names of what the outline declares.
extension Resolver {
  /// The ids of a kind's things, in order of declaration.
  func keys(of kind: ElementKind) -> [String] {
    (0..<count(of: kind)).map { key(of: kind, $0) }.filter { !$0.isEmpty }
  }

  /// The id of one of a kind's things; empty where the text lacks it.
  func key(of kind: ElementKind, _ place: Int) -> String {
    let id =
      switch kind {
      case .region: outline.regions[place].declaration.id
      case .field: outline.fields[place].declaration.id
      case .stage: outline.stages[place].section.id
      case .segment: outline.segments[place].section.id
      case .node: outline.nodes[place].declaration.id
      case .organisation: outline.organisations[place].declaration.id
      }
    return symbols.text(of: id.symbol)
  }

  private func count(of kind: ElementKind) -> Int {
    switch kind {
    case .region: outline.regions.count
    case .field: outline.fields.count
    case .stage: outline.stages.count
    case .segment: outline.segments.count
    case .node: outline.nodes.count
    case .organisation: outline.organisations.count
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
