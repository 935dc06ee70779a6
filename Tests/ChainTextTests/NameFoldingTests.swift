import ChainTestSupport
import ChainText
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("BYD", "byd"), ("ＢＹＤ", "byd"), ("  Fuel \t cell\n", "fuel cell"), ("燃料　电池", "燃料 电池"),
    ("比亚迪（深圳）", "比亚迪(深圳)"), ("Siemens (China) Ltd", "Siemens（China）Ltd"),
    ("( a ) b", "(a)b"), ("Straße", "STRASSE"), ("ẞ", "ss"), ("ΟΔΟΣ", "οδος"), ("\u{212A}", "k"),
    ("É", "e\u{301}"), ("e\u{301}", "é"), ("Å", "\u{212B}"), ("ｶﾞｽ", "ガス"), ("ﾆｯｻﾝ", "ニッサン"),
    ("\u{FEFF}中\u{200B}国", "中国"), ("soft\u{AD}ware", "software"), ("ﬁlm", "film"), ("", "  "),
  ])
  func spellingsOfOneNameHaveOneKey(left: String, right: String) {
    #expect(left.foldedForComparison == right.foldedForComparison)
    #expect(left.foldedForComparison.hashValue == right.foldedForComparison.hashValue)
  }

  @Test(arguments: [
    ("cell", "cells"), ("fuel cell", "fuelcell"), ("e", "é"), ("电池", "電池"), ("（", "["), ("カ", "ガ"),
  ])
  func differentNamesHaveDifferentKeys(left: String, right: String) {
    #expect(left.foldedForComparison != right.foldedForComparison)
  }

  @Test func foldingTwiceChangesNothing() {
    var random = SeededGenerator(seed: 3)
    let alphabet = [
      "A", "ｂ", " ", "　", "（", ")", "ß", "İ", "Σ", "电", "ﾊ", "ﾟ", "\u{301}", "\u{200B}",
    ]
    for _ in 0..<1_000 {
      let once = random.text(of: alphabet, upTo: 12).foldedForComparison
      #expect(once.foldedForComparison == once)
      #expect(once.first != " " && once.last != " ")
    }
  }

  @Test func everyScalarFoldsLikeItsUpperAndLowerCase() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      #expect(text.foldedForComparison == text.lowercased().foldedForComparison)
      #expect(text.foldedForComparison == text.uppercased().foldedForComparison)
    }
  }

  @Test func theHashTellsPlainNamesApartAsFoldingDoes() {
    var random = SeededGenerator(seed: 21)
    let alphabet = ["a", "A", "b", " ", "  ", "\t", "(", ")", "电", "芯", "1", "Ｂ", "（", "　"]
    var folded: [UInt64: String] = [:]
    for _ in 0..<5_000 {
      let name = random.text(of: alphabet, upTo: 6)
      let key = name.foldedForComparison
      guard let hash = name.foldedHash else {
        Issue.record("‘\(name)’ is plain")
        continue
      }
      #expect(folded[hash, default: key] == key && key.foldedHash == hash, "\(name)")
      #expect((hash == String.emptyFoldedHash) == key.isEmpty, "\(name)")
      folded[hash] = key
    }
    #expect(Set(folded.values).count == folded.count)
    #expect("é".foldedHash == nil && "e\u{301}".foldedHash == nil && "ガ".foldedHash == nil)
  }
}
