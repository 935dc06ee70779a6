/// What a file that is no UTF-8 most likely is.
public enum EncodingGuess: Hashable, Sendable {
  /// UTF-16, by its byte-order mark.
  case utf16
  /// GB18030 or a predecessor, by the values of its bytes.
  case gb18030
  /// Latin-1 or Windows-1252, by letters that stand alone between ASCII ones.
  case western

  /// Guesses by all bytes and by the offset of the first that is no UTF-8; nil where nothing tells.
  ///
  /// In GB18030 a character of Chinese is two bytes beyond ASCII, or seldom one with an ASCII byte behind it
  /// from 0x40; in Western texts most such bytes are single. Complexity: O(bytes).
  package init?(_ bytes: [UInt8], faultAt offset: Int) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if Self.areMostlySingle(bytes) {
      self = .western
    } else if (0x81...0xFE).contains(bytes[offset]), offset + 1 < bytes.count,
      (0x40...0xFE).contains(bytes[offset + 1]), bytes[offset + 1] != 0x7F
    {
      self = .gb18030
    } else {
      return nil
    }
  }

  /// Whether most runs of bytes beyond ASCII are one byte, and one of them is a letter of Latin-1.
  private static func areMostlySingle(_ bytes: [UInt8]) -> Bool {
    var (runs, singles) = (0, 0)
    var hasLetter = false
    var start = 0
    while start < bytes.count {
      guard bytes[start] >= 0x80 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      runs += 1
      if end == start + 1 {
        singles += 1
        hasLetter = hasLetter || bytes[start] >= 0xC0
      }
      start = end
    }
    return hasLetter && singles * 2 > runs
  }
}
