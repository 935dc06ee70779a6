import ChainDiagnostics

/// Where a table is no UTF-8.
struct TableEncodingFault {
  let issue: TableIssue
  private let offsets: Range<Int>

  /// The first fault; nil when the bytes are UTF-8. Complexity: O(bytes).
  init?(in bytes: [UInt8]) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      offsets = error.byteOffsets
      issue = .tableNotUTF8(
        offset: offsets.lowerBound,
        isProbablyGB18030: Self.isProbablyGB18030(bytes[offsets.lowerBound...].prefix(2)))
    }
  }

  /// A character of GB18030 is a byte from 0x81 to 0xFE with another from 0x40, or a digit.
  private static func isProbablyGB18030(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let lead = bytes.first, let trail = bytes.dropFirst().first else { return false }
    return (0x81...0xFE).contains(lead)
      && ((0x40...0xFE).contains(trail) || (0x30...0x39).contains(trail))
  }

  func range(in file: SourceFile) -> SourceRange {
    SourceRange(
      file.base + UInt32(offsets.lowerBound), file.base + UInt32(offsets.upperBound))
  }
}
