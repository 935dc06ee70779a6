import ChainModel

/// A thing of a map as a query names it: by its id, or by a name that is looked up when the query
/// meets a map.
public enum Reference: Hashable, Sendable {
  /// The stage with an id.
  case stage(String)
  /// The segment with an id.
  case segment(String)
  /// The node with an id.
  case node(String)
  /// The field with an id.
  case field(String)
  /// The region with an id.
  case region(String)
  /// Whatever has this id, name or alias, in any language.
  case named(String)

  /// The id or the name.
  public var text: String {
    switch self {
    case .stage(let key), .segment(let key), .node(let key), .field(let key), .region(let key):
      key
    case .named(let name): name
    }
  }
}

extension Reference: ExpressibleByStringLiteral {
  /// Makes a reference that is looked up by id, name or alias.
  public init(stringLiteral text: String) { self = .named(text) }
}

extension Reference {
  /// The kind that the reference insists on; nil for a name.
  var kind: MapElement.Kind? {
    switch self {
    case .stage: .stage
    case .segment: .segment
    case .node: .node
    case .field: .field
    case .region: .region
    case .named: nil
    }
  }
}
