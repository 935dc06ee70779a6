import ChainText

extension QueryPart {
  /// The words that can stand there, in the order in which they are listed to a reader.
  var words: [String] {
    switch self {
    case .noun: NounWord.allCases.map(\.plural) + AdjectiveWord.allCases.map(\.rawValue)
    case .filter:
      FilterWord.allCases.map(\.rawValue) + RoleWord.allCases.map(\.participle)
    case .condition: QuantityWord.allCases.map(\.rawValue) + ["not"]
    case .attribute: AttributeWord.allCases.map(\.rawValue)
    case .question:
      NounWord.allCases.map(\.plural) + AdjectiveWord.allCases.map(\.rawValue)
        + ["paths", "every"] + QuantityWord.allCases.map(\.rawValue)
    }
  }

  /// The single word that a misspelt one was most likely meant for.
  func meant(by found: String) -> String? {
    switch found.lowercased() {
    case "less" where self == .condition: return "fewer"
    case "any" where self == .condition: return "some"
    default: break
    }
    return Spelling.closestWord(to: found, among: singleWords)
  }

  private var singleWords: [String] {
    switch self {
    case .noun: NounWord.allCases.flatMap { [$0.rawValue, $0.plural] }
    case .filter:
      FilterWord.allCases.map(\.words.first) + RoleWord.allCases.map(\.participle)
    case .condition: ["no", "some", "exactly", "fewer", "more", "not"]
    case .attribute: AttributeWord.allCases.map(\.rawValue)
    case .question: NounWord.allCases.flatMap { [$0.rawValue, $0.plural] }
    }
  }

  /// The words that open a part of a query: as an id they stand in quotes.
  static let openingWords: Set<String> = [
    "with", "where", "and", "or", "not", "no", "some", "every", "has", "have", "at", "exactly",
    "fewer", "more", "in", "of", "into", "out", "from", "to", "by",
  ]

  /// The words that go on with a query behind a reference.
  static let queryWords: Set<String> = openingWords.union(
    ["upstream", "downstream", "feeding", "fed", "as", "until", "zh", "en"]
      + RoleWord.allCases.map(\.participle))
}
