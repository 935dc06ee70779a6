import ChainText

/// Chooses between the two languages, and knows how each quotes and lists.
///
/// Called as a function with a sentence in each, it answers with the one of its language.
public struct Speaker: Sendable {
  /// The language it speaks.
  public let language: MessageLanguage

  /// Makes the speaker of a language.
  public init(_ language: MessageLanguage) { self.language = language }

  /// The sentence in the speaker's language; the other one is not even made.
  public func callAsFunction(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String
  ) -> String {
    language == .english ? english() : chinese()
  }

  /// A text from a map in the quotes of the language, as ``visible(_:)`` shows it.
  public func quote(_ text: String) -> String {
    self("‘\(Self.visible(text))’", "“\(Self.visible(text))”")
  }

  /// `a, b or c`, with the conjunction given in the language.
  public func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: self(", ", "、"))
    return self("\(others) \(conjunction) \(last)", "\(others)\(conjunction)\(last)")
  }

  /// `a, b or c`.
  public func anyOf(_ items: [String]) -> String { list(items, self("or", "或")) }

  /// The question whether one of at most three words was meant; nil without words.
  public func didYouMean(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    let words = anyOf(words.prefix(3).map(quote))
    return self("did you mean \(words)?", "是否想写\(words)？")
  }

  /// The question whether a word was meant; nil without one.
  public func didYouMean(_ word: String?) -> String? { didYouMean(word.map { [$0] } ?? []) }

  /// A text as it can be shown in a sentence: cut when it is long, and with characters that cannot
  /// be seen as code points.
  public static func visible(_ text: String) -> String {
    let longest = 50
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
        .lineSeparator, .paragraphSeparator:
        shown.append(contentsOf: (scalar == " " ? " " : "<\(scalar.codePoint)>").unicodeScalars)
      default: shown.append(scalar)
      }
    }
    let isCut = text.unicodeScalars.dropFirst(longest).first != nil
    return String(shown) + (isCut ? "…" : "")
  }
}
