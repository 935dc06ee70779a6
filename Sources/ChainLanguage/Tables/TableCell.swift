import ChainDiagnostics

/// One field of a table: where its text stands, without the quotes.
struct TableCell {
  /// Offsets in the file.
  var start: UInt32
  var end: UInt32
  /// Whether quotes inside of it are written twice.
  var hasDoubledQuotes = false

  var isEmpty: Bool { start == end }
}

/// The bytes of a table and where they lie in the space of all files.
struct TableText {
  let bytes: UnsafeBufferPointer<UInt8>
  let base: UInt32

  /// The bytes of a cell as they are written.
  func bytes(of cell: TableCell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
  }

  /// What a cell says; doubled quotes as one.
  func text(of cell: TableCell) -> String {
    let written = bytes(of: cell)
    guard cell.hasDoubledQuotes else { return String(decoding: written, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(written.count)
    var isSecondOfPair = false
    for byte in written {
      isSecondOfPair = byte == UInt8(ascii: "\"") && !isSecondOfPair
      // The first quote of a pair is dropped, its second kept.
      if !isSecondOfPair { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The place of a cell.
  func range(of cell: TableCell) -> SourceRange { range(cell.start, cell.end) }

  /// The place of a run of bytes of the file.
  func range(_ start: UInt32, _ end: UInt32) -> SourceRange {
    SourceRange(base + start, base + end)
  }
}
