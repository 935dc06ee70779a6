/// How many of something there are to be.
public enum Quantity: Hashable, Sendable {
  /// None.
  case no
  /// One or more.
  case some
  /// This many or more.
  case atLeast(Int)
  /// This many or fewer.
  case atMost(Int)
  /// Just this many.
  case exactly(Int)
  /// Fewer than this many.
  case fewer(than: Int)
  /// More than this many.
  case more(than: Int)

  /// The words of the query language for quantities; a number stands behind those of two words and
  /// behind `exactly`.
  public static let words = [
    "no", "some", "at least", "at most", "exactly", "fewer than", "more than",
  ]

  /// Whether a count of things is such a quantity.
  public func admits(_ count: Int) -> Bool { numbers.contains(count) }

  /// The counts that it admits; an empty range when it admits none.
  private var numbers: Range<Int> {
    switch self {
    case .no: 0..<1
    case .some: 1..<Int.max
    case .atLeast(let number): number..<Int.max
    case .atMost(let number): 0..<Self.after(number)
    case .exactly(let number): number..<Self.after(number)
    case .fewer(let number): 0..<max(0, number)
    case .more(let number): Self.after(number)..<Int.max
    }
  }

  private static func after(_ number: Int) -> Int {
    number == .max ? .max : max(0, number + 1)
  }

  /// Whether every count of an interval is such a quantity, none is, or it is undecided.
  /// - Parameters:
  ///   - known: how many there are at least.
  ///   - more: how many there may be beyond; nil when nobody can say.
  func truth(known: Int, more: Int?) -> Truth {
    let highest = more.map { known + $0 }
    let numbers = numbers
    let isAbove = known >= numbers.upperBound
    let isBelow = highest.map { $0 < numbers.lowerBound } ?? false
    if numbers.isEmpty || isAbove || isBelow { return .no }
    let isWithin =
      known >= numbers.lowerBound
      && (highest.map { $0 < numbers.upperBound } ?? (numbers.upperBound == .max))
    return isWithin ? .yes : .undecided
  }

  /// From how many on a further one changes nothing: counting may stop there.
  var sufficientCount: Int {
    switch self {
    case .no, .some: 1
    case .atLeast(let number), .fewer(let number): max(number, 0)
    case .atMost(let number), .exactly(let number), .more(let number): Self.after(number)
    }
  }
}
