/// An interned identifier: two identifiers are the same name exactly when their symbols are equal.
public struct Symbol: Hashable, Sendable {
  /// The index in the ``SymbolTable`` that gave it out; negative for ``missing``.
  public let rawValue: Int32

  @inlinable init(rawValue: Int32) { self.rawValue = rawValue }

  /// What stands in a tree where the text has no identifier although one is due; the parser
  /// has reported it.
  public static let missing = Symbol(rawValue: -1)

  /// Whether it is ``missing``.
  @inlinable public var isMissing: Bool { rawValue < 0 }
}
