import ChainDiagnostics

/// The control characters of a table, tabs and the ends of lines excepted.
struct ControlCharacters: Sequence, IteratorProtocol {
  /// Some that stand side by side.
  struct Run {
    let first: Unicode.Scalar
    let range: SourceRange
  }

  private let text: TableText
  private var position = 0

  /// Looks for those of a table, which is UTF-8.
  init(in text: TableText) { self.text = text }

  /// The next ones. Complexity: O(bytes passed over).
  mutating func next() -> Run? {
    while position < text.bytes.count {
      if hasNoneInNextWord {
        position += 8
        continue
      }
      guard let (first, count) = control(at: position) else {
        position += 1
        continue
      }
      let start = position
      position += count
      while let (_, count) = control(at: position) { position += count }
      return Run(first: first, range: text.range(UInt32(start), UInt32(position)))
    }
    return nil
  }

  /// Whether none of the next eight bytes can begin a control character, looked at all at once: none is below
  /// 0x20, none is 0x7F, and none is 0xC2.
  private var hasNoneInNextWord: Bool {
    guard position + 8 <= text.bytes.count, let base = text.bytes.baseAddress else { return false }
    let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
    return !word.hasByte(below: 0x20) && !word.hasByte(0x7F) && !word.hasByte(0xC2)
  }

  /// The control character at an offset, and its length.
  private func control(at offset: Int) -> (Unicode.Scalar, count: Int)? {
    guard offset < text.bytes.count else { return nil }
    let byte = text.bytes[offset]
    switch byte {
    case 0x09, 0x0A, 0x0D: return nil
    case ..<0x20, 0x7F: return (Unicode.Scalar(byte), 1)
    case 0xC2 where offset + 1 < text.bytes.count && text.bytes[offset + 1] < 0xA0:
      return (Unicode.Scalar(text.bytes[offset + 1]), 2)
    default: return nil
    }
  }
}

extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Whether one of the eight bytes is below a limit of at most 0x80.
  fileprivate func hasByte(below limit: UInt8) -> Bool {
    // A byte below the limit borrows from its highest bit, which was not set before.
    (self &- Self.ones &* UInt64(limit)) & ~self & Self.ones << 7 != 0
  }

  /// Whether one of the eight bytes has a value.
  fileprivate func hasByte(_ value: UInt8) -> Bool {
    (self ^ Self.ones &* UInt64(value)).hasByte(below: 1)
  }
}
