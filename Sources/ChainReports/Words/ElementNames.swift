import ChainModel

extension ChainMap {
  /// What an element is called.
  func name(of element: MapElement) -> LocalizedText {
    switch element {
    case .region(let id): self[id].name
    case .field(let id): self[id].name
    case .stage(let id): self[id].name
    case .segment(let id): self[id].name
    case .node(let id): self[id].name
    case .organisation(let id): self[id].name
    }
  }
}
