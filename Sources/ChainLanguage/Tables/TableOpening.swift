import ChainDiagnostics

/// How a table begins: which mark separates its cells, and where its first row stands.
struct TableOpening {
  /// The mark.
  private(set) var separator = UInt8(ascii: ",")
  /// The first row.
  private(set) var start: UInt32 = 0
  /// Where the mark is told or first met, when it is no comma.
  private(set) var otherSeparator: SourceRange?

  /// Looks at the first line: `sep=;`, as spreadsheets write it, or a header without commas.
  init(_ text: TableText) {
    if text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var line = Self.line(from: Int(start), in: text.bytes)
    let told = text.bytes[line]
    let word = Array("sep=".utf8)
    if told.count == 5, told.starts(with: word), let mark = told.last, Self.marks.contains(mark) {
      separator = mark
      if mark != UInt8(ascii: ",") {
        otherSeparator = text.range(UInt32(line.upperBound - 1), UInt32(line.upperBound))
      }
      start = UInt32(line.upperBound)
      return
    }
    while line.isEmpty, line.upperBound < text.bytes.count {
      line = Self.line(from: line.upperBound + 1, in: text.bytes)
    }
    let header = text.bytes[line]
    guard !header.contains(separator) else { return }
    for mark in Self.marks {
      guard let place = header.firstIndex(of: mark) else { continue }
      separator = mark
      otherSeparator = text.range(UInt32(place), UInt32(place + 1))
      return
    }
  }

  /// The marks that separate cells, the commonest first.
  private static let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  private static func line(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = min(start, bytes.count)
    return start..<(bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
  }
}
