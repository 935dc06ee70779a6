import ChainDiagnostics
import ChainModel
import ChainQuery

@testable import ChainSyntax

/// The trees of the query language as compact text: conditions in brackets, filters in angle ones.
enum QueryDump {
  static func text(of question: QuestionTree?) -> String {
    switch question {
    case .selection(let selection): text(of: selection)
    case .assertion(let assertion): text(of: assertion)
    case nil: "<missing>"
    }
  }

  static func text(of selection: SelectionTree) -> String {
    switch selection {
    case .phrase(let phrase): text(of: phrase)
    case .paths(let from, let to, _): "paths \(text(of: from)) \(text(of: to))"
    }
  }

  static func text(of assertion: AssertionTree) -> String {
    switch assertion.form {
    case .count(let quantity, let phrase): quantity.description + " " + text(of: phrase)
    case .every(let phrase, let condition): "every \(text(of: phrase)) has \(text(of: condition))"
    }
  }

  static func text(of reference: QueryReference?) -> String {
    reference.map { $0.isQuoted ? "\"\($0.name)\"" : $0.name } ?? "<missing>"
  }

  private static func text(of phrase: PhraseTree) -> String {
    let words = phrase.adjectives.map(\.value.rawValue) + [phrase.noun.value.rawValue]
    return (words + phrase.filters.map(text)).joined(separator: " ")
  }

  private static func text(of filter: FilterTree) -> String {
    switch filter.content {
    case .references(let word, let references):
      "<\(word.rawValue) \(references.map { text(of: $0) }.joined(separator: ", "))>"
    case .participles(let roles): "<\(roles.map(\.value.rawValue).joined(separator: "/"))>"
    case .condition(let condition): "<with \(text(of: condition))>"
    case .comparisons(let comparisons):
      "<where \(comparisons.map(text).joined(separator: " and "))>"
    }
  }

  private static func text(of condition: ConditionTree?) -> String {
    switch condition?.form {
    case .count(let quantity, let phrase): "(\(quantity.description) \(text(of: phrase)))"
    case .not(let inner): "not \(text(of: inner))"
    case .all(let parts): "(" + parts.map { text(of: $0) }.joined(separator: " and ") + ")"
    case .any(let parts): "(" + parts.map { text(of: $0) }.joined(separator: " or ") + ")"
    case nil: "<missing>"
    }
  }

  private static func text(of comparison: ComparisonTree) -> String {
    let value =
      switch comparison.value {
      case .trl(let number), .share(let number): "\(number.value)"
      case .since(let date), .asof(let date): "\(date.date)"
      case .evidence(let grade): grade.rawValue
      case .kind(let kind): kind.rawValue
      case .code(let text), .tag(let text), .name(let text): "\"\(text)\""
      case .own(let key, .text(let text)): "\(key) \"\(text)\""
      case .own(let key, let value): "\(key) \(value)"
      }
    return "\(comparison.attribute.value.rawValue) \(comparison.relation.rawValue) \(value)"
  }
}
