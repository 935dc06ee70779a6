/// Base 64 (RFC 4648, section 4): bytes as letters that stand anywhere in a page.
public enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters for some bytes, filled with `=` to a multiple of four. Complexity: O(bytes).
  public static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let missing = 3 - group.count
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * missing)
      for place in 0...3 - missing { encoded.append(letters[bits >> (18 - 6 * place) & 63]) }
      encoded += repeatElement(UInt8(ascii: "="), count: missing)
    }
    return encoded
  }
}
