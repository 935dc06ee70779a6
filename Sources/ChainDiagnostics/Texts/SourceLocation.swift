/// A place in one of the files of a ``SourceTexts``, as one number.
///
/// All files of a run lie behind one another in a single space of byte offsets, so that a
/// location is four bytes and needs no file beside it; ``SourceTexts`` turns it into a file,
/// a line and a column when somebody reads it.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The byte offset in the space of all files.
  public var offset: UInt32

  /// Makes a location from an offset in the space of all files.
  @inlinable public init(offset: UInt32) { self.offset = offset }

  /// Whether the left place comes before the right one.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

/// A half-open run of bytes in one source file.
public struct SourceRange: Hashable, Sendable {
  /// The first byte.
  public var start: SourceLocation
  /// The place behind the last byte; equal to ``start`` for an insertion point.
  public var end: SourceLocation

  /// Makes a range from its first byte to behind its last.
  @inlinable public init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }

  /// Makes a range from offsets in the space of all files.
  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.init(start: SourceLocation(offset: start), end: SourceLocation(offset: end))
  }

  /// The smallest range that covers both.
  @inlinable public func union(_ other: Self) -> Self {
    Self(start: min(start, other.start), end: max(end, other.end))
  }
}
