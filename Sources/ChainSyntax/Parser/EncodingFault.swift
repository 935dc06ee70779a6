import ChainDiagnostics

/// Where a file is no UTF-8.
struct EncodingFault {
  /// The offset of the first faulty byte.
  let offset: Int
  /// How many bytes are faulty there.
  let count: Int
  let guess: EncodingGuess?

  /// The first fault; nil when the bytes are UTF-8. Complexity: O(bytes).
  init?(in bytes: [UInt8]) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      offset = error.byteOffsets.lowerBound
      count = error.byteOffsets.count
      guess = Self.guess(bytes, faultAt: error.byteOffsets.lowerBound)
    }
  }

  /// UTF-16 begins with its mark. A character of GB18030 is a byte from 0x81 to 0xFE with another
  /// from 0x40, or digits between two of them.
  private static func guess(_ bytes: [UInt8], faultAt offset: Int) -> EncodingGuess? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    guard (0x81...0xFE).contains(bytes[offset]), offset + 1 < bytes.count else { return nil }
    let trail = bytes[offset + 1]
    return (0x40...0xFE).contains(trail) && trail != 0x7F ? .gb18030 : nil
  }

  func diagnostic(in file: SourceFile) -> Diagnostic {
    let start = file.base + UInt32(offset)
    return Diagnostic(
      CharacterIssue.invalidUTF8(offset: offset, guess: guess),
      at: SourceRange(start, start + UInt32(count)))
  }
}
