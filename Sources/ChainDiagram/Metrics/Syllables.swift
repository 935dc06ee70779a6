/// Where a long word of a Latin script may be broken with a hyphen.
///
/// A few rules of English syllables, no dictionary: a single consonant goes with the vowel behind it, of
/// several the first stays behind, and what is one sound or begins a syllable together stays together.
enum Syllables {
  /// So many letters stand at least before and behind a hyphen.
  private static let least = 3

  /// The places at which a word may be broken: each the number of letters before the hyphen, ascending.
  ///
  /// None for words with letters other than the 26 of ASCII, and for those in capitals: they are
  /// abbreviations. Complexity: O(length).
  static func breaks(in word: some StringProtocol) -> [Int] {
    let letters = Array(word.lowercased().utf8)
    let isPlain = letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard letters.count >= 2 * least, isPlain, letters.count == word.utf8.count,
      word.dropFirst().contains(where: \.isLowercase)
    else { return [] }
    var breaks: [Int] = []
    var lastVowel: Int?
    for (place, letter) in letters.enumerated() where isVowel(letter) {
      defer { lastVowel = place }
      guard let lastVowel, place > lastVowel + 1 else { continue }
      let consonants = letters[(lastVowel + 1)..<place]
      let cut = consonants.startIndex + kept(Array(consonants))
      if cut >= least, letters.count - cut >= least { breaks.append(cut) }
    }
    return breaks
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiouy".utf8.contains(letter)
  }

  /// How many of the consonants between two vowels stay with the first.
  private static func kept(_ consonants: [UInt8]) -> Int {
    guard consonants.count > 1 else { return 0 }
    let lastTwo = String(decoding: consonants.suffix(2), as: UTF8.self)
    let beginsTogether = sounds.contains(lastTwo) || onsets.contains(lastTwo)
    if beginsTogether { return consonants.count - 2 }
    let firstTwo = String(decoding: consonants.prefix(2), as: UTF8.self)
    return consonants.count > 2 && sounds.contains(firstTwo) ? 2 : 1
  }

  /// Two letters for one sound.
  private static let sounds: Set<String> = ["ch", "ck", "gh", "ph", "sh", "th"]
  /// Two consonants that begin a syllable together.
  private static let onsets: Set<String> = [
    "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "qu", "tr",
  ]
}
