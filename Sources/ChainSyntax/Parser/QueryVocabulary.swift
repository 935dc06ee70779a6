import ChainModel
import ChainQuery

// How the vocabulary of queries is written.

extension Noun {
  /// The noun of a word in the singular or the plural; `organization` is taken too.
  init?(word: String) {
    let word = word.hasPrefix("organization") ? "organis" + word.dropFirst("organiz".count) : word
    guard let noun = Self.allCases.first(where: { word == $0.rawValue || word == $0.plural })
    else { return nil }
    self = noun
  }
}

extension Filter.Kind {
  /// The filters that begin with a word of their own; the others begin with a role.
  static let ofWords = allCases.filter { $0 != .doing }

  /// The first of its words, and the second if there is one.
  var words: (first: String, second: String?) {
    let words = rawValue.split(separator: " ").map(String.init)
    return (words[0], words.count > 1 ? words[1] : nil)
  }

  /// The filter that a word begins.
  init?(first word: String) {
    guard let filter = Self.ofWords.first(where: { $0.words.first == word }) else { return nil }
    self = filter
  }
}

extension Relation {
  /// The relation that is meant by a mark of another language or keyboard.
  init?(foreign mark: String) {
    switch mark {
    case "==", "===", "＝": self = .equal
    case "<>", "!==", "≠", "=!": self = .notEqual
    case "＜": self = .less
    case "=<", "≤", "≦": self = .lessOrEqual
    case "＞": self = .greater
    case "=>", "≥", "≧": self = .greaterOrEqual
    default: return nil
    }
  }

  /// Whether it asks for more than being the same or not.
  var isOrdering: Bool { self != .equal && self != .notEqual }
}

extension Role {
  /// The role of a participle: `making`.
  init?(participle: String) {
    guard let role = Self.allCases.first(where: { $0.participle == participle }) else {
      return nil
    }
    self = role
  }
}

extension Comparison.Attribute {
  /// Whether its values can only be the same or not.
  var lacksOrder: Bool {
    switch self {
    case .evidence, .kind, .code, .tag, .name: true
    case .trl, .share, .since, .asof, .own: false
    }
  }
}
