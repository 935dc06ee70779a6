public import ChainDiagnostics
public import ChainModel

extension [LanguageTag] {
  /// The language in which chainmap speaks to readers of these: Chinese when it comes first,
  /// else English.
  public var messageLanguage: MessageLanguage {
    first?.language == "zh" ? .chinese : .english
  }
}
