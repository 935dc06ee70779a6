import Testing

@testable import ChainText

@Suite struct LanguageRegisterTests {
  @Test func knowsEverySubtagOfTheLists() {
    func words(_ list: StaticString) -> [String] {
      list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: " ").map(
        String.init)
    }
    let (short, long) = (words(LanguageSubtags.ofTwoLetters), words(LanguageSubtags.ofThreeLetters))
    #expect(short.count == 184 && long.count > 7_000)
    #expect(short == short.sorted() && long == long.sorted())
    #expect((short + long).allSatisfy { LanguageRegister.knows($0) })
    for pair in words(LanguageSubtags.withShorterOne) {
      #expect(!LanguageRegister.knows(pair.prefix(3)))
      #expect(LanguageRegister.subtag(meantBy: pair.prefix(3)) == String(pair.suffix(2)))
      #expect(LanguageRegister.knows(pair.suffix(2)))
    }
  }

  @Test func whatIsNoneIsNotKnown() {
    for word in ["", "z", "cn", "jp", "zz", "zzz", "chinese", "中文", "zh-hant", "{{", "q!a"] {
      #expect(!LanguageRegister.knows(word), "\(word)")
    }
    #expect(LanguageRegister.subtag(meantBy: "elvish") == nil)
  }

  @Test func aHundredTimesANumber() {
    for (text, hundredfold) in [
      ("0.35", "35"), ("0.6", "60"), ("1", "100"), ("0.005", "0.5"), ("0.3333", "33.33"),
      ("0.0001", "0.01"), ("0.50", "50"), ("0.250", "25"), ("0", "0"), ("0.000", "0"),
    ] {
      let behind = text.split(separator: ".").dropFirst().first?.count ?? 0
      let digits = Int(text.replacing(".", with: "")) ?? -1
      #expect(DecimalText.hundredfold(digits: digits, decimals: behind) == hundredfold, "\(text)")
    }
  }
}
