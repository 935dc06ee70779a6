public import ChainDiagnostics

/// `map id "…" { home …; asof …; lang …; note … }`
public struct MapDeclaration: Sendable {
  /// One line of a map's block.
  public enum Attribute: Sendable {
    /// The region that counts as inside.
    case home(Identifier)
    /// The day, month or year that the map describes.
    case asof(DateLiteral)
    /// The languages that are shown by default, as BCP 47 tags.
    case lang([Identifier])
    /// A remark for the reader.
    case note(LocalizedLiteral)
  }

  /// The map's own name among maps.
  public var id: Identifier
  /// Its title; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// The lines of its block, in order; one that may stand once is kept once.
  public var attributes: [Located<Attribute>]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `region id "…" { region …; covers … }`
public struct RegionDeclaration: Sendable {
  /// One line of a region's block.
  public enum Item: Sendable {
    /// A region that lies in it.
    case region(RegionDeclaration)
    /// The regions that it groups, across the nesting; none only where the parser reported that.
    case covers(Located<[Identifier]>)
  }

  /// The region's id.
  public var id: Identifier
  /// Its name; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// The lines of its block, in order.
  public var items: [Item]
  /// From its keyword to behind its block.
  public var range: SourceRange
}

/// `field id "…"`
public struct FieldDeclaration: Sendable {
  /// The field's id.
  public var id: Identifier
  /// Its name; nil where the text lacks one.
  public var name: LocalizedLiteral?
  /// From its keyword to behind its name.
  public var range: SourceRange
}
