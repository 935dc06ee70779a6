import ChainDiagnostics

/// Strings: on one line, in quotes, with escapes.
extension Lexer {
  /// Passes over a string that begins with `"`.
  mutating func scanString(_ flags: inout Token.Flags) -> Token.Kind {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        if bytes.isWordPart(at: position) { mendString(from: start, to: position - 1, &flags) }
        return .string
      case UInt8(ascii: "\\"):
        flags.insert(.hasEscapes)
        scanEscape()
      case 0x0A, 0x0D:
        endUnterminated(from: start, quoteCount: 1, &flags)
        return .string
      case 0..<0x09, 0x0B..<0x20, 0x7F, 0xC2:
        if !takeControls() { position += 2 }
      default:
        position += 1
      }
    }
    endUnterminated(from: start, quoteCount: 1, &flags)
    return .string
  }

  /// Passes over an escape; reports one that is none and takes it as it stands.
  mutating func scanEscape() {
    let start = position
    position += 1
    switch byte(at: position) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      let (value, end) = Self.unicodeEscape(at: position, in: bytes)
      position = end
      if value == nil { reportEscape(from: start) }
    case 0x0A, 0x0D, 0: break
    default:
      position += scalar(at: position).count
      reportEscape(from: start)
    }
  }

  /// Reports an escape; one that the line's end cuts off is the fault of the string itself.
  private mutating func reportEscape(from start: Int) {
    guard position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D else { return }
    report(LiteralIssue.invalidEscape(text(of: range(start, position))), at: range(start, position))
  }

  /// The scalar of `u{…}` at an offset and the offset behind it; no scalar when it is faulty.
  static func unicodeEscape(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar?, end: Int) {
    var end = start + 1
    guard end < bytes.count, bytes[end] == UInt8(ascii: "{") else { return (nil, end) }
    end += 1
    let digits = end
    var value: UInt32 = 0
    while end < bytes.count, end - digits < 8, let digit = bytes[end].hexadecimalValue {
      value = value << 4 | digit
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "}"), end > digits else {
      return (nil, end)
    }
    return (end - digits <= 6 ? Unicode.Scalar(value) : nil, end + 1)
  }

  /// The longest faulty string in which a brace is looked for, so that the time stays linear.
  private static let braceSearchLimit = 4_096

  /// Ends a string at its line's end; a brace that closes the line most likely stood behind it.
  mutating func endUnterminated(
    from start: Int, quoteCount: Int, _ flags: inout Token.Flags
  ) {
    flags.insert(.isUnterminated)
    let lineEnd = position
    var last = lineEnd
    while last > start + quoteCount, bytes[last - 1].isBlank { last -= 1 }
    let isShort = lineEnd - start <= Self.braceSearchLimit
    if isShort, last > start + quoteCount, bytes[last - 1].isBrace {
      let content = (start + quoteCount)..<last
      let brace = content.dropFirst().first { bytes[$0].isBrace && bytes[$0 - 1].isBlank }
      position = brace ?? lineEnd
    } else {
      position = last
    }
    while position > start + quoteCount, bytes[position - 1].isBlank { position -= 1 }
    report(LiteralIssue.unterminatedString, at: range(start, position))
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }

  fileprivate var isBrace: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "}") }

  fileprivate var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - UInt8(ascii: "0")) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
