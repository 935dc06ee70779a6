/// The way from an id of the text to what it names; one id names one thing.
struct KeyIndex: Sendable {
  private(set) var elements: [String: MapElement] = [:]

  /// Makes room for a number of ids.
  mutating func reserve(_ count: Int) { elements.reserveCapacity(count) }

  /// Gives an id its element; false when the id is taken.
  mutating func insert(_ key: String, _ element: MapElement) -> Bool {
    // One search of the table: the slot is found, and filled if it was empty.
    let isNew = { (slot: inout MapElement?) in
      if slot != nil { return false }
      slot = element
      return true
    }
    return isNew(&elements[key])
  }
}

extension ChainMap {
  /// What an id of the text names; nil when it names nothing. Complexity: O(length of the id).
  public func element(_ key: String) -> MapElement? { keys.elements[key] }

  /// The id of an element in the text. Complexity: O(1).
  public func key(of element: MapElement) -> String {
    switch element {
    case .region(let id): self[id].key
    case .field(let id): self[id].key
    case .stage(let id): self[id].key
    case .segment(let id): self[id].key
    case .node(let id): self[id].key
    case .organisation(let id): self[id].key
    }
  }

  /// The node with an id of the text.
  public func node(_ key: String) -> Node? {
    if case .node(let id) = element(key) { self[id] } else { nil }
  }

  /// The stage with an id of the text.
  public func stage(_ key: String) -> Stage? {
    if case .stage(let id) = element(key) { self[id] } else { nil }
  }

  /// The segment with an id of the text.
  public func segment(_ key: String) -> Segment? {
    if case .segment(let id) = element(key) { self[id] } else { nil }
  }

  /// The field with an id of the text.
  public func field(_ key: String) -> Field? {
    if case .field(let id) = element(key) { self[id] } else { nil }
  }

  /// The region with an id of the text.
  public func region(_ key: String) -> Region? {
    if case .region(let id) = element(key) { self[id] } else { nil }
  }

  /// The organisation with an id of the text.
  public func organisation(_ key: String) -> Organisation? {
    if case .organisation(let id) = element(key) { self[id] } else { nil }
  }
}
