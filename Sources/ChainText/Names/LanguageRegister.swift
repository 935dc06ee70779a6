/// The languages that the registry of BCP 47 knows by a subtag, and what words that are none of them mean.
public enum LanguageRegister {
  /// Whether a word is a language subtag, such as `zh` or `yue`, in any case; `qaa` to `qtz` are free for
  /// private use. Complexity: O(log subtags).
  public static func knows(_ subtag: some StringProtocol) -> Bool {
    let code = Array(subtag.lowercased().utf8)
    switch code.count {
    case 2: return find(code, in: LanguageSubtags.ofTwoLetters, step: 3) != nil
    case 3:
      let isPrivate = code[0] == UInt8(ascii: "q") && (0x61...0x74).contains(code[1])
      return isPrivate || find(code, in: LanguageSubtags.ofThreeLetters, step: 4) != nil
    default: return false
    }
  }

  /// The subtag that was surely meant by a word: the code of a country in place of a language's, a code of
  /// three letters where there is one of two, the name of a language. Complexity: O(log subtags).
  public static func subtag(meantBy word: some StringProtocol) -> String? {
    let word = word.lowercased()
    if let known = words[word] { return known }
    let code = Array(word.utf8)
    guard code.count == 3,
      let place = find(code, in: LanguageSubtags.withShorterOne, step: 6)
    else { return nil }
    return LanguageSubtags.withShorterOne.withUTF8Buffer {
      String(decoding: $0[place + 3..<place + 5], as: UTF8.self)
    }
  }

  private static let words = [
    "cn": "zh", "prc": "zh", "chinese": "zh", "mandarin": "zh", "中文": "zh", "汉语": "zh",
    "中": "zh", "英文": "en", "英语": "en", "英": "en", "english": "en", "us": "en", "usa": "en",
    "gb": "en", "jp": "ja", "japanese": "ja", "日文": "ja", "日语": "ja", "korean": "ko", "韩文": "ko",
    "韩语": "ko", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es",
    "portuguese": "pt", "russian": "ru", "vn": "vi", "vietnamese": "vi", "cz": "cs", "dk": "da",
    "cantonese": "yue", "粤语": "yue", "hk": "zh-Hant", "traditional": "zh-Hant", "繁体": "zh-Hant",
    "繁體": "zh-Hant", "simplified": "zh-Hans", "简体": "zh-Hans", "简体中文": "zh-Hans",
  ]

  /// Where a code stands in a list, by halving it; entries are `step` bytes apart.
  private static func find(_ code: [UInt8], in list: StaticString, step: Int) -> Int? {
    list.withUTF8Buffer { bytes in
      var range = 0..<(bytes.count + 1) / step
      while !range.isEmpty {
        let middle = (range.lowerBound + range.upperBound) / 2
        let entry = bytes[middle * step..<middle * step + code.count]
        if entry.elementsEqual(code) { return middle * step }
        let isBefore = entry.lexicographicallyPrecedes(code)
        range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return nil
    }
  }
}
