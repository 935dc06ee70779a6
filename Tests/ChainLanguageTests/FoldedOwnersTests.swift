import ChainModel
import ChainTestSupport
import ChainText
import Testing

@testable import ChainLanguage

@Suite struct FoldedOwnersTests {
  private let letters = [
    "a", "A", "b", " ", "  ", "\t", "(", ")", "电", "芯", "1", "·", "Ｂ", "（", "é",
  ]

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
