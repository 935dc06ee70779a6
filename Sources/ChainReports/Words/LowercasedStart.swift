extension String {
  /// The name as it stands inside of an English sentence: its first letter small, unless the
  /// first word is more than a plain word (`IGBT chips`, `NdFeB magnets`, `H2 station`).
  var lowercasedStart: String {
    if let name = asciiLowercasedStart { return name }
    guard let first, first.isUppercase else { return self }
    let rest = prefix { !$0.isWhitespace }.dropFirst()
    let isPlain = !rest.isEmpty && !rest.contains { $0.isUppercase || $0.isNumber }
    return isPlain ? first.lowercased() + dropFirst() : self
  }

  /// The same for a name whose first word is ASCII, without a look into Unicode's tables; nil for
  /// others.
  private var asciiLowercasedStart: String? {
    let word = utf8.prefix { $0 != UInt8(ascii: " ") }
    guard let first = word.first, word.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
      return nil
    }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let numbers = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isPlain =
      word.count > 1 && capitals.contains(first)
      && !word.dropFirst().contains { capitals.contains($0) || numbers.contains($0) }
    return isPlain ? String(Unicode.Scalar(first | 0x20)) + dropFirst() : self
  }
}
