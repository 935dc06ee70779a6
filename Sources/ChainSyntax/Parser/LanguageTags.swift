import ChainDiagnostics
import ChainText

/// The tags of languages.
extension TokenCursor {
  /// Language tags with commas between them.
  mutating func parseLanguageTags() -> [Identifier] {
    var tags: [Identifier] = []
    let brackets = passBracket()
    defer { reportBrackets(brackets) }
    repeat {
      guard token.kind == .word, !token.beginsStatement else {
        expect([.languageTag])
        continue
      }
      checkLanguageTag()
      tags.append(Identifier(symbol: token.symbol, range: token.range))
      advance()
    } while passesComma()
    return tags
  }

  /// Reports a word that is no tag: the subtag of a language, then parts of up to eight characters.
  mutating func checkLanguageTag() {
    if lexer.reporter.withdraw(in: token.range) { return reportMendedTag() }
    let bytes = lexer.bytes(of: token)
    if bytes.elementsEqual("zh".utf8) || bytes.elementsEqual("en".utf8) { return }
    let parts = bytes.split(separator: UInt8(ascii: "-"))
    let isTag =
      parts.allSatisfy { $0.count <= 8 && $0.allSatisfy(\.isLetterOrDigit) }
      && parts.first.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    let language = text(of: token).prefix { $0 != "-" }
    guard !(isTag && LanguageRegister.knows(language)) else { return }
    let rest = text(of: token).dropFirst(language.count)
    let meant = LanguageRegister.subtag(meantBy: language).map { $0 + rest }
    report(
      LiteralIssue.invalidLanguageTag(text(of: token), meant: meant), at: token.range,
      fixIts: meant.map { [FixIt(replacing: token.range, with: $0)] } ?? [])
    // A word that is none may be the rest of something else.
    isGuess = !isTag && meant == nil
  }

  /// Reports a tag whose parts are joined by another mark than a hyphen, such as `zh_CN`.
  private mutating func reportMendedTag() {
    let meant = lexer.symbols.text(of: token.symbol)
    report(
      LiteralIssue.invalidLanguageTag(text(of: token), meant: meant), at: token.range,
      fixIts: [FixIt(replacing: token.range, with: meant)])
  }
}
