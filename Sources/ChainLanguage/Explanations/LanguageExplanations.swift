public import ChainDiagnostics
import ChainSyntax

extension Explanation {
  /// The explanations of the codes of ``LanguageCode``.
  static let ofLanguage: [Explanation] =
    names + sections + questions + values + tables + rows + wholeMap + remarks + rules + files

  /// The explanations of everything that can be wrong with the texts of a map, by code.
  public static let ofTexts: [Explanation] = (ofSyntax + ofLanguage).sorted { $0.code < $1.code }
}
