public import ChainDiagnostics

/// What a file consists of.
public enum Statement: Sendable {
  /// The map's own properties.
  case map(MapDeclaration)
  /// A region with those that lie in it.
  case region(RegionDeclaration)
  /// A field of technology.
  case field(FieldDeclaration)
  /// A stage with what stands in it.
  case stage(StageDeclaration)
  /// A segment outside of a stage's block: one that is opened again.
  case segment(SegmentDeclaration)
  /// A node outside of a block; whether it has a stage is for the resolver to say.
  case node(NodeDeclaration)
  /// Arrows between nodes.
  case link(LinkStatement)
  /// A member or a candidate.
  case organisation(OrganisationDeclaration)
  /// Organisations from a table.
  case table(TableReference)
  /// Another file of the map.
  case include(IncludeDirective)
  /// What is expected of the map.
  case expect(ExpectStatement)
  /// A gap that is accepted.
  case accept(AcceptStatement)
  /// A part of the map to be shown.
  case view(ViewDeclaration)
}

/// `include "…"`
public struct IncludeDirective: Sendable {
  /// The file, relative to this one.
  public var path: StringLiteral
  /// The whole statement.
  public var range: SourceRange
}
