import ChainTestSupport
import ChainText
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("cell", "cell", 0), ("cell", "cel", 1), ("cell", "cella", 1), ("cell", "clel", 1),
    ("ca", "abc", 3), ("电芯", "芯电", 1), ("隔膜", "隔膜涂覆", 2), ("kitten", "sitting", 3),
  ])
  func countsEdits(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(from: left, to: right, limit: 9) == distance)
    #expect(Spelling.distance(from: right, to: left, limit: distance) == distance)
    #expect(Spelling.distance(from: left, to: right, limit: distance - 1) == nil)
  }

  @Test func agreesWithThePlainRecursion() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let left = random.text(of: ["a", "b", "电"], upTo: 6)
      let right = random.text(of: ["a", "b", "电"], upTo: 6)
      let limit = Int.random(in: 0...6, using: &random)
      let exact = plainDistance(left.unicodeScalars.dropLast(0), right.unicodeScalars.dropLast(0))
      #expect(
        Spelling.distance(from: left, to: right, limit: limit) == (exact <= limit ? exact : nil),
        "\(left) \(right) \(limit)")
    }
  }

  @Test func closestGivesAllOfTheBestInOrder() {
    let known = ["anode", "cathode", "cell", "bell", "separator", "cells"]
    #expect(Spelling.closest(to: "catode", among: known) == ["cathode"])
    #expect(Spelling.closest(to: "sell", among: known) == ["cell", "bell"])
    #expect(Spelling.closest(to: "cell", among: known) == ["cell"])
    #expect(Spelling.closest(to: "motor", among: known).isEmpty)
    #expect(Spelling.closest(to: "seprataor", among: known) == ["separator"])
    #expect(Spelling.closest(to: "电心", among: ["电池", "电芯", "隔膜"]) == ["电池", "电芯"])
  }

  @Test func wordsWithoutACommonLetterAreNotClose() {
    #expect(Spelling.closest(to: "x", among: ["a", "b", ""]).isEmpty)
    #expect(Spelling.closest(to: "", among: ["a", "bc"]).isEmpty)
    #expect(Spelling.closest(to: "a", among: ["ab"]).isEmpty)
  }

  /// A case or a width is no slip of spelling: who differs in these alone is meant.
  @Test func caseAndWidthComeFirst() {
    #expect(Spelling.closest(to: "NRW", among: ["nrx", "nrw"]) == ["nrw"])
    #expect(Spelling.closest(to: "ＮＲＷ", among: ["nrx", "nrw"]) == ["nrw"])
    #expect(Spelling.closest(to: "Cells", among: ["cell", "cells"]) == ["cells"])
  }

  @Test func shortWordsAndLastCharactersDoNotConvince() {
    #expect(Spelling.closest(to: "uk", among: ["us", "un"]).isEmpty)
    #expect(Spelling.closest(to: "常州", among: ["广州", "惠州"]).isEmpty)
    #expect(Spelling.closest(to: "广卅", among: ["广州", "惠州"]) == ["广州"])
    #expect(Spelling.closest(to: "科研院所", among: ["研究院所"]) == ["研究院所"])
    #expect(Spelling.closest(to: "东莞市", among: ["中山市", "东莞"]) == ["东莞"])
  }

  @Test func veryLongWordsAreNotCompared() {
    let long = String(repeating: "电", count: 1_000_000)
    #expect(Spelling.closest(to: long, among: [long + "池"]).isEmpty)
  }
}

/// The definition of the optimal string alignment distance, word for word.
private func plainDistance(
  _ left: Substring.UnicodeScalarView, _ right: Substring.UnicodeScalarView
) -> Int {
  guard let a = left.last, let b = right.last else { return left.count + right.count }
  let (shortLeft, shortRight) = (left.dropLast(), right.dropLast())
  var best = plainDistance(shortLeft, shortRight) + (a == b ? 0 : 1)
  best = min(best, plainDistance(shortLeft, right) + 1, plainDistance(left, shortRight) + 1)
  if let c = shortLeft.last, let d = shortRight.last, a == d, b == c {
    best = min(best, plainDistance(shortLeft.dropLast(), shortRight.dropLast()) + 1)
  }
  return best
}
