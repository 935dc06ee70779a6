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

  /// What comes of a cell's bytes, full-width digits and signs taken for plain ones.
  func withPlainBytes<Result>(
    of cell: TableCell, _ read: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let written = bytes(of: cell)
    guard written.contains(where: { $0 >= 0x80 }) else { return read(written) }
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: written, as: UTF8.self).unicodeScalars {
      let isWide = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      plain.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return Array(String(plain).utf8).withUnsafeBufferPointer(read)
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

  /// Whether two rows are written alike.
  func says(_ row: TableRow.Extent, sameAs other: TableRow.Extent) -> Bool {
    bytes[Int(row.start)..<Int(row.end)].elementsEqual(bytes[Int(other.start)..<Int(other.end)])
  }

  /// The place of a cell.
  func range(of cell: TableCell) -> SourceRange { range(cell.start, cell.end) }

  /// The place of a run of bytes of the file.
  func range(_ start: UInt32, _ end: UInt32) -> SourceRange {
    SourceRange(base + start, base + end)
  }
}
