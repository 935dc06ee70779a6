import ChainSyntax

#if canImport(Glibc)
  import Glibc
#endif

/// An encoding in which spreadsheets save tables, besides UTF-8.
public enum TableEncoding: String, Hashable, Sendable {
  /// With a mark at the start, which tells the order of its bytes.
  case utf16 = "UTF-16"
  /// The Chinese national standard GB 18030, of which GBK and GB 2312 are parts.
  case gb18030 = "GB18030"

  /// The text in UTF-8 of a table that is not, when it is surely in one of these encodings: in UTF-16
  /// when it begins with the mark; in GB 18030 when its bytes look so, every one belongs to a character
  /// of it, and the result has a header. Nil when nobody can tell.
  ///
  /// Complexity: O(bytes).
  static func decoding(
    _ bytes: [UInt8], _ guess: EncodingGuess?
  ) -> (encoding: TableEncoding, utf8: [UInt8])? {
    switch guess {
    case .utf16: return utf8(fromUTF16: bytes).map { (.utf16, $0) }
    case .gb18030:
      guard let utf8 = utf8(fromGB18030: bytes), hasHeader(utf8) else { return nil }
      return (.gb18030, utf8)
    // Half of the Western letters and what follows them would be Chinese characters.
    case .western, nil: return nil
    }
  }

  private static func utf8(fromUTF16 bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Whether the first lines of a table have a header.
  private static func hasHeader(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      let text = TableText(bytes: bytes, base: 0)
      var reader = TableReader(text, TableOpening(text))
      var cells: [TableCell] = []
      for _ in 0..<10 where reader.readRow(into: &cells) {
        if reader.fault == nil, TableHeader.isHeader(cells, in: text) { return true }
      }
      return false
    }
  }

  /// The same in UTF-8; nil when it is no GB 18030, or the system cannot convert it.
  private static func utf8(fromGB18030 bytes: [UInt8]) -> [UInt8]? {
    #if canImport(Glibc)
      let converter = iconv_open("UTF-8", TableEncoding.gb18030.rawValue)
      // The C library tells failure by -1.
      guard Int(bitPattern: converter) != -1 else { return nil }
      defer { iconv_close(converter) }
      // A character takes at most three bytes of UTF-8 for two of GB 18030.
      var result = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
      var input = bytes
      let written: Int? = input.withUnsafeMutableBytes { input in
        result.withUnsafeMutableBytes { output in
          var (from, to) = (
            input.baseAddress?.assumingMemoryBound(to: CChar.self),
            output.baseAddress?.assumingMemoryBound(to: CChar.self)
          )
          var (left, room) = (input.count, output.count)
          let outcome = iconv(converter, &from, &left, &to, &room)
          return outcome == 0 && left == 0 ? output.count - room : nil
        }
      }
      return written.map { Array(result[..<$0]) }
    #else
      return nil
    #endif
  }
}
