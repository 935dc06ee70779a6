import ChainModel

/// A word that means something to the parser wherever it stands; what the words of queries mean
/// depends on their place.
enum LanguageWord {
  /// A reserved word.
  case keyword(Keyword)
  /// A kind of organisation, which may also be an id.
  case kind(OrganisationKind)
  /// A grade of evidence, which may also be an id.
  case grade(Evidence)

  /// A word as it is written.
  struct Spelling {
    let text: String
    let word: LanguageWord
  }

  /// What the symbols mean that every table begins with.
  static let bySymbol: [LanguageWord] = spellings.map(\.word)

  /// The symbols of the Chinese words.
  static let chineseSymbols = Int32(english.count)..<Int32(spellings.count)

  /// The words that every table of symbols begins with, English ones first.
  static let spellings: [Spelling] = english + chinese

  private static let english: [Spelling] = {
    let words: [LanguageWord] =
      Keyword.allCases.map { .keyword($0) } + OrganisationKind.allCases.map { .kind($0) }
      + Evidence.allCases.map { .grade($0) }
    return words.map { Spelling(text: $0.text, word: $0) }
  }()

  private static let chinese: [Spelling] = {
    let keywords = Keyword.ofChineseWords.map { ($0.chinese, LanguageWord.keyword($0)) }
    let kinds = OrganisationKind.allCases.flatMap { kind in
      kind.chineseWords.map { ($0, LanguageWord.kind(kind)) }
    }
    let grades = Evidence.allCases.map { ($0.chinese, LanguageWord.grade($0)) }
    return (keywords + kinds + grades).map { Spelling(text: $0, word: $1) }
  }()

  /// As it is written in English.
  var text: String {
    switch self {
    case .keyword(let keyword): keyword.rawValue
    case .kind(let kind): kind.rawValue
    case .grade(let grade): grade.rawValue
    }
  }

  /// As it is written in Chinese.
  var chinese: String {
    switch self {
    case .keyword(let keyword): keyword.chinese
    case .kind(let kind): kind.chinese
    case .grade(let grade): grade.chinese
    }
  }
}

extension SymbolTable {
  /// What a symbol means to the parser; nil when it is a mere identifier.
  func word(of symbol: Symbol) -> LanguageWord? {
    let index = Int(symbol.rawValue)
    return LanguageWord.bySymbol.indices.contains(index) ? LanguageWord.bySymbol[index] : nil
  }

  /// Whether a symbol is a word of the language in its Chinese form.
  func isChineseWord(_ symbol: Symbol) -> Bool {
    LanguageWord.chineseSymbols.contains(symbol.rawValue)
  }

  /// Whether a symbol is a reserved word, hence no identifier.
  public func isReserved(_ symbol: Symbol) -> Bool {
    if case .keyword = word(of: symbol) { true } else { false }
  }
}
