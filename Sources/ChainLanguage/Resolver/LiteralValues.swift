import ChainDiagnostics
import ChainModel
import ChainSyntax

extension LocalizedLiteral {
  /// The texts, decoded.
  func text(in file: SourceFile, _ symbols: SymbolTable) -> LocalizedText {
    guard !translations.isEmpty else { return LocalizedText(value.value(in: file)) }
    return LocalizedText(
      value.value(in: file),
      translations: translations.map { translation in
        LocalizedText.Translation(
          language: translation.tag.symbol.language(in: symbols),
          text: translation.value.value(in: file))
      })
  }
}

extension Symbol {
  /// The language that a tag names.
  func language(in symbols: SymbolTable) -> LanguageTag { LanguageTag(symbols.text(of: self)) }
}

extension LocalizedText {
  /// Whether the two say different things in one language.
  func contradicts(_ other: LocalizedText) -> Bool {
    text != other.text
      || other.translations.contains { translation in
        let known = translations.first { $0.language == translation.language }
        return known.map { $0.text != translation.text } ?? false
      }
  }

  /// Takes the languages of another text that are missing here.
  mutating func addMissing(of other: LocalizedText) {
    for translation in other.translations
    where !translations.contains(where: { $0.language == translation.language }) {
      translations.append(translation)
    }
  }
}

extension Share {
  /// A share from the digits of a percentage, so many of them behind the point; nil outside of
  /// 0…100 %. More than three decimals are rounded.
  init?(digits: Int, decimals: Int) {
    var thousandths = digits
    for _ in 0..<max(0, 3 - decimals) {
      let (product, overflows) = thousandths.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      thousandths = product
    }
    var remainder = 0
    for _ in 0..<max(0, decimals - 3) {
      remainder = thousandths % 10
      thousandths /= 10
    }
    self.init(thousandths: remainder >= 5 ? thousandths + 1 : thousandths)
  }
}
