/// A text in the map's default language, with its translations.
public struct LocalizedText: Hashable, Sendable {
  /// A text in a language.
  public struct Translation: Hashable, Sendable {
    /// The language.
    public var language: LanguageTag
    /// The text in it.
    public var text: String

    /// Makes a translation.
    public init(language: LanguageTag, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The text in the map's default language (see ``ChainMap/defaultLanguage``).
  public var text: String
  /// The other languages, in the order in which they were given.
  public var translations: [Translation]

  /// Makes a text with its translations.
  public init(_ text: String, translations: [Translation] = []) {
    self.text = text
    self.translations = translations
  }

  /// Makes a text with a Chinese translation.
  public init(_ text: String, zh chinese: String) {
    self.init(text, translations: [Translation(language: .chinese, text: chinese)])
  }

  /// The text to show to a reader of a language.
  ///
  /// `own` is the language of ``text``, usually ``ChainMap/defaultLanguage``. What fits best is
  /// taken: the language itself, then a more general one (`zh` for `zh-Hant`, after RFC 4647,
  /// section 3.4), then any of the same language, and else ``text``.
  /// Complexity: O(translations).
  public func text(in language: LanguageTag, own: LanguageTag? = nil) -> String {
    var wanted = language
    while true {
      if let exact = translations.first(where: { $0.language == wanted }) { return exact.text }
      if own == wanted { return text }
      guard let general = wanted.moreGeneral else { break }
      wanted = general
    }
    if own?.language == language.language { return text }
    return translations.first { $0.language.language == language.language }?.text ?? text
  }

  /// The texts to show to a reader of several languages, in their order, each text once; never
  /// empty.
  public func texts(in languages: [LanguageTag], own: LanguageTag? = nil) -> [String] {
    var texts: [String] = []
    for language in languages {
      let text = text(in: language, own: own)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.isEmpty ? [text] : texts
  }

  /// Every text: the default, then the translations.
  public var all: [String] { [text] + translations.map(\.text) }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// Makes a text without translations.
  public init(stringLiteral text: String) { self.init(text) }
}
