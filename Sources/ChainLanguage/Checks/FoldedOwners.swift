import ChainModel
import ChainText

/// Who has a name first, names being compared as ``Swift/StringProtocol/foldedForComparison`` does.
///
/// Nearly all names are plain: ASCII and common ideographs. These are told apart by a hash of
/// their folded form, without making it. The ideographs of the compatibility blocks are not
/// brought together with those that they stand for.
struct FoldedOwners {
  private var plain: [UInt64: OrganisationID] = [:]
  private var others: [String: OrganisationID] = [:]

  init(capacity: Int) { plain.reserveCapacity(capacity) }

  /// The organisation that claimed the name before; nil for the first one.
  ///
  /// Complexity: O(length).
  mutating func claim(_ name: String, for organisation: OrganisationID) -> OrganisationID? {
    if let hash = FoldedHash.ofPlain(name) {
      return hash == FoldedHash.empty ? nil : Self.claim(hash, in: &plain, for: organisation)
    }
    let folded = name.foldedForComparison
    if let hash = FoldedHash.ofPlain(folded) {
      return hash == FoldedHash.empty ? nil : Self.claim(hash, in: &plain, for: organisation)
    }
    return Self.claim(folded, in: &others, for: organisation)
  }

  private static func claim<Key: Hashable>(
    _ key: Key, in owners: inout [Key: OrganisationID], for organisation: OrganisationID
  ) -> OrganisationID? {
    // One search of the table: the slot is found, and filled if it was empty.
    func claim(_ slot: inout OrganisationID?) -> OrganisationID? {
      if let owner = slot { return owner }
      slot = organisation
      return nil
    }
    return claim(&owners[key])
  }
}

/// A hash of a plain name's folded form: FNV-1a (Fowler, Noll, Vo), mixed once at the end.
enum FoldedHash {
  /// The hash of a name in which nothing is left to compare.
  static let empty: UInt64 = finish(0xCBF2_9CE4_8422_2325)

  /// The hash; nil when the name has characters other than ASCII and common ideographs.
  ///
  /// The rules for blanks are those of ``Swift/StringProtocol/foldedForComparison``.
  static func ofPlain(_ name: String) -> UInt64? {
    var name = name
    return name.withUTF8 { ofPlain($0) }
  }

  private static func ofPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var hasPendingBlank = false
    var dropsBlank = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        hasPendingBlank = true
        continue
      }
      let isBracket = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      if hasPendingBlank, !dropsBlank, !isBracket { hash = add(0x20, to: hash) }
      hasPendingBlank = false
      dropsBlank = isBracket
      if byte < 0x80 {
        hash = add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte, to: hash)
      } else {
        guard isIdeograph(bytes, at: index - 1) else { return nil }
        for trail in bytes[index - 1..<index + 2] { hash = add(trail, to: hash) }
        index += 2
      }
    }
    return finish(hash)
  }

  /// Whether one of U+4000 to U+9FFF stands there: three bytes, the first from E4 to E9.
  private static func isIdeograph(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    (0xE4...0xE9).contains(bytes[index]) && index + 2 < bytes.count
  }

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func finish(_ hash: UInt64) -> UInt64 { hash ^ hash >> 32 }
}
