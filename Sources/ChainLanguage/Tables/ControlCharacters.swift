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
