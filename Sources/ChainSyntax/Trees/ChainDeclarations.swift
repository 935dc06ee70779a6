public import ChainDiagnostics
public import ChainModel

/// `stage id "…" { … }`; a second one with the same id opens the stage again.
public struct StageDeclaration: Sendable {
  /// What stands in a stage.
  public enum Item: Sendable {
    /// A segment of the stage.
    case segment(SegmentDeclaration)
    /// A node of the stage outside of its segments.
    case node(NodeDeclaration)
    /// A link, which belongs to the map and not to the stage.
    case link(LinkStatement)
  }

  /// The stage's id.
  public var id: Identifier
  /// Its name, which may be left out.
  public var name: LocalizedLiteral?
  /// What stands in its block, in order.
  public var items: [Item]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `segment id "…" { … }`; a second one with the same id opens the segment again.
public struct SegmentDeclaration: Sendable {
  /// What stands in a segment.
  public enum Item: Sendable {
    /// A node of the segment.
    case node(NodeDeclaration)
    /// A link, which belongs to the map and not to the segment.
    case link(LinkStatement)
  }

  /// The segment's id.
  public var id: Identifier
  /// Its name, which may be left out.
  public var name: LocalizedLiteral?
  /// What stands in its block, in order.
  public var items: [Item]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `node id "…" { … }`
public struct NodeDeclaration: Sendable {
  /// One line of a node's block.
  public enum Attribute: Sendable {
    /// The chain depends on the node.
    case core
    /// The node is what the chain is for.
    case target
    /// Nobody has looked who stands here, and perhaps why.
    case unsurveyed(LocalizedLiteral?)
    /// The fields that the node belongs to.
    case fields([Identifier])
    /// Other names.
    case alias([StringLiteral])
    /// Words that group it.
    case tag([StringLiteral])
    /// Something noted under a key of the author's own; no key twice.
    case own(OwnAttributeLiteral)
    /// A remark for the reader.
    case note(LocalizedLiteral)
  }

  /// The node's id.
  public var id: Identifier
  /// Its name; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// The lines of its block, in order; one that may stand once is kept once.
  public var attributes: [Located<Attribute>]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `a, b -> c -> d`
public struct LinkStatement: Sendable {
  /// An arrow and what it points to.
  public struct Step: Sendable {
    /// The kind of the arrow.
    public var arrow: Link.Kind
    /// Where the arrow stands.
    public var arrowRange: SourceRange
    /// What it points to; at least one.
    public var targets: [Identifier]
  }

  /// What the first arrow comes from; at least one.
  public var sources: [Identifier]
  /// What stands between the sources.
  public var separator: GroupSeparator
  /// The arrows, in order; at least one. Each comes from the targets of the one before.
  public var steps: [Step]
  /// The whole statement.
  public var range: SourceRange
}
