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

  /// The words that every table of symbols begins with.
  static let all: [LanguageWord] =
    Keyword.allCases.map { .keyword($0) } + OrganisationKind.allCases.map { .kind($0) }
    + Evidence.allCases.map { .grade($0) }

  /// As it is written.
  var text: String {
    switch self {
    case .keyword(let keyword): keyword.rawValue
    case .kind(let kind): kind.rawValue
    case .grade(let grade): grade.rawValue
    }
  }
}

extension SymbolTable {
  /// What a symbol means to the parser; nil when it is a mere identifier.
  func word(of symbol: Symbol) -> LanguageWord? {
    let index = Int(symbol.rawValue)
    return LanguageWord.all.indices.contains(index) ? LanguageWord.all[index] : nil
  }

  /// Whether a symbol is a reserved word, hence no identifier.
  public func isReserved(_ symbol: Symbol) -> Bool {
    if case .keyword = word(of: symbol) { true } else { false }
  }
}
