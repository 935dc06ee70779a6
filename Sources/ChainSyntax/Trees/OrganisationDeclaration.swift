public import ChainDiagnostics
public import ChainModel

/// `member id "…" { … }` or `candidate id "…" { … }`
public struct OrganisationDeclaration: Sendable {
  /// One line of an organisation's block that is no role.
  public enum Attribute: Sendable {
    /// What it is.
    case kind(OrganisationKind)
    /// Where its seats are.
    case region([Identifier])
    /// Other names.
    case alias([StringLiteral])
    /// Words that group it.
    case tag([StringLiteral])
    /// Something noted under a key of the author's own; no key twice.
    case own(OwnAttributeLiteral)
    /// Its numbers in registers.
    case code([CodeLiteral])
    /// Its page.
    case url(StringLiteral)
    /// A remark for the reader.
    case note(LocalizedLiteral)
  }

  /// Whether it is a member or a candidate.
  public var standing: Standing
  /// The organisation's id.
  public var id: Identifier
  /// Its name; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// The lines of its block that are no roles, in order; one that may stand once is kept once.
  public var attributes: [Located<Attribute>]
  /// What it does and where in the chain, in order.
  public var roles: [RoleClause]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `"9144…"` or `lei "…"`
public struct CodeLiteral: Sendable {
  /// The register, if its word stands there.
  public var register: Located<RegisterCode.Register>?
  /// The number.
  public var text: StringLiteral
}

/// `makes a, b { trl 9; source "…" }`
public struct RoleClause: Sendable {
  /// What is done.
  public var role: Role
  /// Where the role's word stands.
  public var roleRange: SourceRange
  /// The nodes where it is done; none only where the parser reported that.
  public var nodes: [Identifier]
  /// What is known about it, in order, each kind of fact once; it holds at each of the nodes.
  public var facts: [Located<FactDetail>]
  /// From its word to behind its block.
  public var range: SourceRange
}

/// Something known about an organisation's role at a node.
public enum FactDetail: Sendable {
  /// The technology readiness level; the parser does not check that it is one, nor the order of
  /// two.
  case trl(RangeLiteral<NumberLiteral>)
  /// The share of the node; the parser does not check that it is one, nor the order of two.
  case share(ShareLiteral)
  /// Since when the role is held; the parser does not check the order of two.
  case since(RangeLiteral<DateLiteral>)
  /// The day, month or year that the facts describe.
  case asof(DateLiteral)
  /// Where it can be read.
  case source(StringLiteral)
  /// What kind of evidence the source is.
  case evidence(Evidence)
  /// A remark for the reader.
  case note(LocalizedLiteral)
}
