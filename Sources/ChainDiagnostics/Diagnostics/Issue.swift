/// How much a diagnostic weighs.
public enum Severity: String, Comparable, Sendable, CaseIterable {
  /// The map cannot be used as it stands.
  case error
  /// The map can be used, and is probably not what was meant.
  case warning
  /// Something worth knowing.
  case remark

  private var weight: Int {
    switch self {
    case .remark: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Whether the left one weighs less.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }
}

/// The languages in which chainmap itself speaks.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Chinese, in simplified characters.
  case chinese = "zh"
}

/// A stable name of a kind of diagnostic, such as `CHN0203`.
public struct DiagnosticCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number behind `CHN`; the hundreds tell the part that found it.
  public let number: Int

  /// Makes the code with a number below 10,000.
  public init(_ number: Int) { self.number = number }

  /// The code as it is printed: `CHN` and four digits.
  public var description: String {
    "CHN" + String(number).zeroPadded(to: 4)
  }

  /// Reads a code as it is printed, in any case; the zeros before its number may be left out.
  /// Nil when it is none.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst(3)
    guard text.prefix(3).uppercased() == "CHN", (1...4).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Orders codes by number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// The sentences of one diagnostic in one language.
public struct Wording: Equatable, Sendable {
  /// What is wrong, in one line without a full stop.
  public var headline: String
  /// What to say under the primary caret; empty when the headline says it all.
  public var label: String
  /// What to say under each secondary range, in their order.
  public var secondaryLabels: [String]
  /// Further facts: the rule, a list, a reason.
  public var notes: [String]
  /// What to do.
  public var help: String?

  /// Makes a wording from its sentences.
  public init(
    _ headline: String, label: String = "", secondaryLabels: [String] = [], notes: [String] = [],
    help: String? = nil
  ) {
    self.headline = headline
    self.label = label
    self.secondaryLabels = secondaryLabels
    self.notes = notes
    self.help = help
  }
}

/// A fact that a check found, kept apart from the words that tell it.
///
/// Every module that finds issues owns one enumeration of them, with payloads, and one
/// `Words.swift` that turns each into English and Chinese.
public protocol Issue: Sendable {
  /// The stable code of its kind.
  var code: DiagnosticCode { get }
  /// Its weight.
  var severity: Severity { get }
  /// Its sentences in a language.
  func wording(in language: MessageLanguage) -> Wording
}
