import ChainText

extension String {
  /// The text with a replacement character for everything that could move a terminal's cursor,
  /// break the line or turn the reading direction. Complexity: O(length).
  var printable: String {
    guard unicodeScalars.contains(where: \.isUnsafeInPrint) else { return self }
    var printable = ""
    for scalar in unicodeScalars {
      printable.unicodeScalars.append(scalar.isUnsafeInPrint ? "\u{FFFD}" : scalar)
    }
    return printable
  }
}
