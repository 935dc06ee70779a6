public import ChainDiagnostics

/// A string in the text, decoded when somebody asks for its value.
public struct StringLiteral: Hashable, Sendable {
  /// The string with its quotes.
  public var range: SourceRange
  /// What stands between the quotes.
  public var contentRange: SourceRange
  /// Whether there are escapes to decode.
  public var hasEscapes: Bool
  /// Whether it is a path in which a backslash stands for a slash, as reported.
  var hasBackslashes = false

  /// The text that the string stands for; a faulty escape stays as it is written.
  ///
  /// Complexity: O(length).
  /// - Parameter file: the file that was parsed.
  public func value(in file: SourceFile) -> String {
    file.bytes.withUnsafeBufferPointer { value(in: $0, base: file.base) }
  }

  /// The text that the string stands for in the bytes of a file.
  func value(in bytes: UnsafeBufferPointer<UInt8>, base: UInt32) -> String {
    let start = Int(contentRange.start.offset) - Int(base)
    let end = Int(contentRange.end.offset) - Int(base)
    guard start >= 0, start <= end, end <= bytes.count else { return "" }
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if hasBackslashes { return Self.withSlashes(String(decoding: content, as: UTF8.self)) }
    return hasEscapes ? Self.decode(content) : String(decoding: content, as: UTF8.self)
  }

  /// A path with a slash for every run of backslashes.
  static func withSlashes(_ path: String) -> String {
    path.replacing(/\\+/, with: "/")
  }

  private static func decode(_ content: UnsafeBufferPointer<UInt8>) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      if content[index] == UInt8(ascii: "\\"), index + 1 < content.count {
        index = decodeEscape(at: index, in: content, into: &decoded)
      } else {
        decoded.append(content[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Appends what the escape at an offset stands for, and returns the offset behind it.
  private static func decodeEscape(
    at start: Int, in content: UnsafeBufferPointer<UInt8>, into decoded: inout [UInt8]
  ) -> Int {
    switch content[start + 1] {
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): decoded.append(content[start + 1])
    case UInt8(ascii: "u"):
      let (scalar, end) = Lexer.unicodeEscape(at: start + 1, in: content)
      guard let scalar else { fallthrough }
      decoded.append(contentsOf: String(scalar).utf8)
      return end
    default:
      decoded.append(content[start])
      return start + 1
    }
    return start + 2
  }
}
