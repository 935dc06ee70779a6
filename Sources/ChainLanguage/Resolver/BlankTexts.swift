import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Texts that say nothing.
extension StringLiteral {
  /// Whether nothing but blanks stands in it. Complexity: O(blanks at its beginning).
  func isBlank(in file: SourceFile) -> Bool {
    guard !hasEscapes else { return value(in: file).isBlank }
    let start = Int(contentRange.start.offset - file.base)
    let end = Int(contentRange.end.offset - file.base)
    guard start < end else { return true }
    return file.bytes[start].mayBeginBlank && value(in: file).isBlank
  }
}

extension String {
  /// Whether it has no character but blanks.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension UInt8 {
  /// Whether a blank character of UTF-8 may begin with it.
  var mayBeginBlank: Bool { self <= 0x20 || self == 0xC2 || (0xE1...0xE3).contains(self) }
}

extension IssueLog {
  /// Reports a name that is empty in one of its languages.
  mutating func checkName(_ name: LocalizedLiteral?, in file: SourceFile) {
    guard let name else { return }
    if name.value.isBlank(in: file) { report(NameIssue.emptyName, at: name.value.range) }
    for translation in name.translations where translation.value.isBlank(in: file) {
      report(NameIssue.emptyName, at: translation.value.range)
    }
  }
}

extension Resolver {
  /// What a text says; nil for an empty one, which is reported under its word.
  mutating func given(
    _ literal: StringLiteral, _ word: String, in file: SourceFile
  ) -> String? {
    guard literal.isBlank(in: file) else { return literal.value(in: file) }
    log.report(ValueIssue.emptyValue(word), at: literal.range)
    return nil
  }

  /// The texts that say something.
  mutating func given(
    _ literals: [StringLiteral], _ word: String, in file: SourceFile
  ) -> [String] {
    literals.compactMap { given($0, word, in: file) }
  }

  /// What a text says in those of its languages in which it says something; nil when it says
  /// nothing in the first.
  mutating func given(
    _ literal: LocalizedLiteral, _ word: String, in file: SourceFile
  ) -> LocalizedText? {
    let text = given(literal.value, word, in: file)
    var translations: [LocalizedText.Translation] = []
    for translation in literal.translations {
      guard let text = given(translation.value, word, in: file) else { continue }
      translations.append(
        LocalizedText.Translation(
          language: translation.tag.symbol.language(in: symbols), text: text))
    }
    return text.map { LocalizedText($0, translations: translations) }
  }
}
