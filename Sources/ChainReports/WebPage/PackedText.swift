import CZlib
import ChainText

/// Text in zlib's format (RFC 1950) and base 64: a fifth of its size, and browsers unpack it.
enum PackedText {
  /// The letters for some bytes. None when there is no memory for them: a page without its data stands
  /// there as one without its script.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    let packed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let status = compress2(
        buffer.baseAddress, &length, bytes, uLong(bytes.count), Z_BEST_COMPRESSION)
      count = status == Z_OK ? Int(length) : 0
    }
    return Base64.encoded(packed)
  }

  /// Texts line by line: the first line of each, the second of each. Texts that are much alike have their
  /// likenesses near each other then, which is where they are found.
  static func interleaved(_ texts: [[UInt8]]) -> [UInt8] {
    let lines = texts.map {
      $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let count = lines.map(\.count).max() ?? 0
    return Array(
      (0..<count).flatMap { line in
        lines.map { line < $0.count ? $0[line] : [] }
      }.joined(separator: "\n".utf8))
  }
}
