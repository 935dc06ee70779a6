extension String {
  /// The name as it stands inside of an English sentence: its first letter small, unless the
  /// first word is more than a plain word (`IGBT chips`, `NdFeB magnets`, `H2 station`).
  var lowercasedStart: String {
    guard let first, first.isUppercase else { return self }
    let rest = prefix { !$0.isWhitespace }.dropFirst()
    let isPlain = !rest.isEmpty && !rest.contains { $0.isUppercase || $0.isNumber }
    return isPlain ? first.lowercased() + dropFirst() : self
  }
}
