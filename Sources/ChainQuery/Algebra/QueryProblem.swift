public import ChainModel

/// What keeps a question from being answered on a map.
public enum QueryProblem: Hashable, Sendable {
  /// Nothing has this id, name or alias; with the most likely one that was meant.
  case unknownReference(String, fits: [MapElement.Kind], suggestion: String?)
  /// Several things have this name or alias.
  case ambiguousReference(String, elements: [MapElement])
  /// The thing is of a kind that does not fit here.
  case misfitReference(String, MapElement, Filter.Kind, of: Noun, fits: [MapElement.Kind])
  /// The filter does not go with the noun.
  case misfitFilter(Filter.Kind, of: Noun)
  /// The adjective does not go with the noun.
  case misfitAdjective(Adjective, of: Noun)
  /// The attribute cannot be compared of the noun.
  case misfitAttribute(Comparison.Attribute, of: Noun)
  /// Nothing on the map has an own attribute of this key; with the most likely one that was meant.
  case unknownAttribute(String, known: [String], suggestion: String?)
  /// The values of an own attribute are of another kind than the one that it is compared with.
  case misfitValue(String, of: String, example: String)
  /// Such things do not belong to the noun, so that they cannot be counted.
  case misfitCount(Noun, of: Noun)
}

/// Everything that keeps a question from being answered on a map.
public struct QueryError: Error, Hashable, Sendable {
  /// The problems, in the order of the text; never empty.
  public let problems: [QueryProblem]
}

extension QueryError: CustomStringConvertible {
  /// The problems in English, for a log; people read the diagnostics of the text.
  public var description: String { problems.map(\.description).joined(separator: "; ") }
}

extension QueryProblem: CustomStringConvertible {
  /// The problem in English.
  public var description: String {
    switch self {
    case .unknownReference(let name, let fits, _):
      "no \(fits.map(\.rawValue).joined(separator: " or ")) is called ‘\(name)’"
    case .ambiguousReference(let name, let elements):
      "\(elements.count) things are called ‘\(name)’"
    case .misfitReference(let name, let element, let filter, let noun, _):
      "‘\(name)’ is a \(element.kind.rawValue): no \(noun.rawValue) can be "
        + "\(filter.rawValue) it"
    case .misfitFilter(let filter, let noun):
      "‘\(filter.rawValue)’ does not go with \(noun.plural)"
    case .misfitAdjective(let adjective, let noun):
      "‘\(adjective.rawValue)’ does not go with \(noun.plural)"
    case .misfitAttribute(let attribute, let noun): "\(noun.plural) have no ‘\(attribute)’"
    case .unknownAttribute(let key, _, _): "nothing has an attribute ‘\(key)’"
    case .misfitValue(let value, let key, let example):
      "‘\(key)’ cannot be compared with \(value): it is, for example, \(example)"
    case .misfitCount(let counted, let noun): "\(noun.plural) have no \(counted.plural)"
    }
  }
}
