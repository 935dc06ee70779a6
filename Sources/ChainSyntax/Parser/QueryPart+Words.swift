import ChainModel
import ChainQuery
import ChainText

extension QueryPart {
  /// The words that can stand there, in the order in which they are listed to a reader.
  var words: [String] {
    switch self {
    case .noun: Noun.allCases.map(\.plural) + Adjective.allCases.map(\.rawValue)
    case .filter:
      Filter.Kind.ofWords.map(\.rawValue) + Role.allCases.map(\.participle)
    case .condition: Quantity.words + ["not"]
    case .attribute: Comparison.Attribute.withWords.map(\.rawValue)
    case .question:
      Noun.allCases.map(\.plural) + Adjective.allCases.map(\.rawValue)
        + ["paths", "every"] + Quantity.words
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
    case .noun: Noun.allCases.flatMap { [$0.rawValue, $0.plural] }
    case .filter:
      Filter.Kind.ofWords.map(\.words.first) + Role.allCases.map(\.participle)
    case .condition: ["no", "some", "exactly", "fewer", "more", "not"]
    case .attribute: Comparison.Attribute.withWords.map(\.rawValue)
    case .question: Noun.allCases.flatMap { [$0.rawValue, $0.plural] }
    }
  }

  /// The words that go on with a query behind a reference.
  static let queryWords: Set<String> = Reference.openingWords.union(
    ["upstream", "downstream", "feeding", "fed", "as", "until", "zh", "en"]
      + Role.allCases.map(\.participle))
}
