public import ChainDiagnostics
public import ChainModel

/// A date in the text; always one that exists.
public struct DateLiteral: Hashable, Sendable {
  /// The year, month or day.
  public var date: PartialDate
  /// Where it stands.
  public var range: SourceRange
}

/// Why a text is no date.
public enum DateFault: Hashable, Sendable {
  /// It is not written as a year, a month or a day.
  case shape
  /// There is no such month.
  case month
  /// The month has only so many days.
  case day(last: Int)
}
