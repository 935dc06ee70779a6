import ChainModel
import ChainSyntax

/// The ids and names of what the outline declares.
extension Resolver {
  /// The ids of a kind's things, in order of declaration.
  func keys(of kind: MapElement.Kind) -> [String] {
    (0..<count(of: kind)).map { key(of: kind, $0) }.filter { !$0.isEmpty }
  }

  /// The id of one of a kind's things; empty where the text lacks it.
  func key(of kind: MapElement.Kind, _ place: Int) -> String {
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

  private func count(of kind: MapElement.Kind) -> Int {
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
  mutating func places(named name: String, of kind: MapElement.Kind) -> [Int] {
    if nameIndexes[kind] == nil { nameIndexes[kind] = makeNameIndex(of: kind) }
    return nameIndexes[kind]?.places(of: name) ?? []
  }

  private func makeNameIndex(of kind: MapElement.Kind) -> NameIndex {
    var index = NameIndex()
    for (place, names) in names(of: kind) {
      for name in names { index.add(name, for: place) }
    }
    return index
  }

  /// What the things of a kind are called in all languages, aliases included; those of
  /// organisations are kept in the register.
  func names(of kind: MapElement.Kind) -> [(place: Int, names: [String])] {
    let names: [[String]] =
      switch kind {
      case .region: outline.regions.map { name($0.declaration.name, in: $0.file).all }
      case .field: outline.fields.map { name($0.declaration.name, in: $0.file).all }
      case .stage: outline.stages.map { $0.section.name?.text.all ?? [] }
      case .segment: outline.segments.map { $0.section.name?.text.all ?? [] }
      case .node:
        outline.nodes.map { name($0.declaration.name, in: $0.file).all + $0.aliases }
      case .organisation: []
      }
    return names.enumerated().map { (place: $0.offset, names: $0.element) }
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
