/// What was probably meant by an id that names nothing.
public enum Hint: Hashable, Sendable {
  /// Nothing comes near.
  case none
  /// Ids that are spelt nearly so.
  case spelling([String])
  /// The text is a name or alias of what has this id.
  case nameOf(String)
}

/// What a row of a table lacks.
public enum TableNeed: Hashable, Sendable {
  /// Neither an id nor a name.
  case organisation
  /// The name of an organisation that is new here; the payload is its id.
  case name(String)
  /// The node of a role.
  case node
  /// The role at a node.
  case role
  /// The role and the node of a fact; the payload is the fact's column.
  case roleAndNode(String)
}
