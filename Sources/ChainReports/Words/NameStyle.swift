import ChainDiagnostics
import ChainModel

/// How names are written for readers of one or several languages.
struct NameStyle {
  private let languages: [LanguageTag]
  /// The language of a map's untranslated names.
  private let own: LanguageTag

  init(_ languages: [LanguageTag], own: LanguageTag) {
    self.languages = languages
    self.own = own
  }

  /// The name in the first language.
  func first(of name: LocalizedText) -> String { name.texts(in: languages, own: own)[0] }

  /// The name in the other languages, without those that are the same; empty for one language.
  func others(of name: LocalizedText) -> String {
    name.texts(in: languages, own: own).dropFirst().joined(separator: " ")
  }

  /// The name in all languages, behind one another.
  func all(of name: LocalizedText) -> String {
    name.texts(in: languages, own: own).joined(separator: " ")
  }

  /// Where the seats of an organisation are: `Shenzhen, Hong Kong`; empty when none is known.
  func seats(of organisation: Organisation, in map: ChainMap) -> String {
    let separator = languages.messageLanguage == .english ? ", " : "、"
    return organisation.seats.map { first(of: map[$0].name) }.joined(separator: separator)
  }

  /// The names of an organisation, and in brackets where its seats are: `Sinosynergy (Yunfu)`.
  func withSeat(of organisation: Organisation, in map: ChainMap) -> String {
    let name = all(of: organisation.name)
    guard !organisation.seats.isEmpty else { return name }
    let seat = seats(of: organisation, in: map)
    return switch languages.messageLanguage {
    case .english: "\(name) (\(seat))"
    case .chinese: "\(name)（\(seat)）"
    }
  }
}
