import ChainModel
import ChainText

/// Who has a name first, names being compared as ``Swift/StringProtocol/foldedForComparison`` does.
///
/// Nearly all names are plain, and told apart by a hash of their folded form, without making it.
struct FoldedOwners {
  private var plain: [UInt64: OrganisationID] = [:]
  private var others: [String: OrganisationID] = [:]

  init(capacity: Int) { plain.reserveCapacity(capacity) }

  /// The organisation that claimed the name before; nil for the first one.
  ///
  /// Complexity: O(length).
  mutating func claim(_ name: String, for organisation: OrganisationID) -> OrganisationID? {
    guard let hash = name.foldedHash else {
      return Self.claim(name.foldedForComparison, in: &others, for: organisation)
    }
    guard hash != String.emptyFoldedHash else { return nil }
    return Self.claim(hash, in: &plain, for: organisation)
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
