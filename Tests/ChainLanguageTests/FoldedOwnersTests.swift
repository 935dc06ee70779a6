import ChainModel
import ChainTestSupport
import ChainText
import Testing

@testable import ChainLanguage

@Suite struct FoldedOwnersTests {
  private let letters = [
    "a", "A", "b", " ", "  ", "\t", "(", ")", "电", "芯", "1", "·", "Ｂ", "（", "é",
  ]

  @Test func theHashTellsPlainNamesApartAsFoldingDoes() {
    var random = SeededGenerator(seed: 21)
    var folded: [UInt64: String] = [:]
    for _ in 0..<5_000 {
      let name = random.text(of: Array(letters.prefix(11)), upTo: 6)
      guard let hash = FoldedHash.ofPlain(name) else {
        Issue.record("‘\(name)’ is plain")
        continue
      }
      let key = name.foldedForComparison
      #expect(folded[hash, default: key] == key, "\(name)")
      #expect(FoldedHash.ofPlain(key) == hash, "\(name)")
      folded[hash] = key
      #expect((hash == FoldedHash.empty) == key.isEmpty, "\(name)")
    }
    #expect(Set(folded.values).count == folded.count)
    #expect(FoldedHash.ofPlain("é") == nil)
  }

  @Test func ownersAreThoseOfADictionaryOfFoldedNames() {
    var random = SeededGenerator(seed: 22)
    var owners = FoldedOwners(capacity: 0)
    var plain: [String: OrganisationID] = [:]
    for number in 0..<5_000 {
      let name = random.text(of: letters, upTo: 5)
      let key = name.foldedForComparison
      let found = owners.claim(name, for: OrganisationID(number))
      #expect(found == plain[key], "\(name)")
      if !key.isEmpty, plain[key] == nil { plain[key] = OrganisationID(number) }
    }
  }
}
