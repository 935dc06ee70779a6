import ChainModel
import ChainTestSupport
import Testing

@testable import ChainLanguage

@Suite struct CellValueTests {
  private func date(_ text: String) -> PartialDate? {
    Array(text.utf8).withUnsafeBufferPointer { $0.partialDate }
  }

  private func share(_ text: String) -> Share? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.withoutPercentSign.decimalNumber.flatMap {
        Share(digits: $0.digits, decimals: $0.decimals)
      }
    }
  }

  @Test func datesAreThoseOfTheModel() {
    var random = SeededGenerator(seed: 41)
    let parts = ["0", "1", "2", "3", "9", "-", "-", "202", "2024", "02", "30", "x"]
    for _ in 0..<20_000 {
      let text = random.text(of: parts, upTo: 6)
      #expect(date(text) == PartialDate(text), "\(text)")
    }
    #expect(date("2024-02-29") == PartialDate(year: 2024, month: 2, day: 29))
  }

  @Test func sharesAreExactToAThousandth() {
    #expect(share("12.5")?.thousandths == 12_500)
    #expect(share("12.5 %")?.thousandths == 12_500)
    #expect(share("100%")?.thousandths == 100_000)
    #expect(share("0")?.thousandths == 0)
    #expect(share("0.0005")?.thousandths == 1)
    #expect(share("0.0004")?.thousandths == 0)
    #expect(share("33.333333333")?.thousandths == 33_333)
    for text in ["100.001", "1e3", "", "%", ".5", "5.", "1.2.3", "-1", "9999999999999999"] {
      #expect(share(text) == nil, "\(text)")
    }
  }

  @Test func idsAreMadeOfNames() {
    for (name, id) in [
      ("BYD Auto (Shenzhen)", "byd-auto-shenzhen"), ("比亚迪", "比亚迪"), ("3M", "3m"),
      ("--", "org"), ("A & B", "a-b"), ("广汽 Aion", "广汽-aion"), ("É\u{301}a", "é\u{301}a"),
    ] {
      #expect(KeyShape.made(from: name) == id)
    }
  }

  @Test func whateverTheNameTheIDIsOne() {
    var random = SeededGenerator(seed: 42)
    let letters = [
      "a", "Z", "9", " ", "-", "--", "电", "é", "\u{301}", "（", "·", "ß", "İ", "٣", "★",
    ]
    for _ in 0..<3_000 {
      let name = random.text(of: letters, upTo: 7)
      let id = KeyShape.made(from: name)
      #expect(KeyShape.isValid(id), "\(name) \(id)")
      let result = MapLoader.load(text: "map d \"D\"\nfield \(id) \"F\"")
      #expect(result.resolved?.map.field(id) != nil, "\(name) \(id) \(result.told)")
    }
  }
}
