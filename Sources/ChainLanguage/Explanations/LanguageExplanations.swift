public import ChainDiagnostics
import ChainSyntax

extension Explanation {
  /// The explanations of the codes of ``LanguageCode``.
  static let ofLanguage: [Explanation] =
    names + sections + questions + values + tables + rows + wholeMap + remarks + rules + files

  /// The explanations of everything that can be wrong with the texts of a map, by code.
  public static let ofTexts: [Explanation] = (ofSyntax + ofLanguage)
    .sorted { $0.code < $1.code }
    .map { $0.rewording(inChinese) }

  /// An example with the words of the language in Chinese.
  private static func inChinese(_ text: String) -> String {
    var texts = SourceTexts()
    guard let file = texts.add(name: "example", bytes: Array(text.utf8)) else { return text }
    return String(decoding: RewordedText(file, in: .chinese).bytes, as: UTF8.self)
  }
}
