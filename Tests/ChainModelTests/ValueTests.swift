import ChainModel
import ChainTestSupport
import Testing

@Suite struct ValueTests {
  @Test func datesAreIntervals() throws {
    let year = try #require(PartialDate("2026"))
    let month = try #require(PartialDate("2026-02"))
    let day = try #require(PartialDate("2026-03-01"))
    #expect(month.lastDay.description == "2026-02-28")
    #expect(year.firstDay.description == "2026-01-01" && year.lastDay.description == "2026-12-31")
    #expect(month.isCertainlyBefore(day))
    #expect(!year.isCertainlyBefore(day) && !day.isCertainlyBefore(year))
    #expect(!day.isCertainlyBefore(day) && !month.isCertainlyBefore(month))
    #expect(PartialDate("2024-02-29")?.yearsEarlier(2)?.description == "2022-02-28")
    #expect(year.yearsEarlier(.min) == nil && year.yearsEarlier(.max) == nil)
    #expect(PartialDate("2024-02-29") != nil && PartialDate("2000-02-29") != nil)
    for text in ["2023-02-29", "1900-02-29", "2026-13", "2026-1", "26", "2026-04-31", "", "2026-"] {
      #expect(PartialDate(text) == nil, "\(text)")
    }
  }

  @Test func sharesAddUpExactly() {
    let third = Share(percent: 33.333)
    #expect(third?.thousandths == 33_333)
    #expect(Share(percent: 100.001) == nil && Share(percent: -1) == nil)
    #expect(Share(percent: .nan) == nil)
  }

  @Test func textsFallBackToTheDefault() {
    let text = LocalizedText(
      "Cells", translations: [.init(language: "zh-Hans", text: "电芯")])
    #expect(text.text(in: .chinese) == "电芯")
    #expect(text.text(in: "fr") == "Cells")
    #expect(text.texts(in: [.english, .chinese]) == ["Cells", "电芯"])
    #expect(LocalizedText("A").texts(in: [.english, .chinese]) == ["A"])
  }

  @Test func theNearestLanguageIsShown() {
    let text = LocalizedText("电池", translations: [.init(language: "zh-Hant", text: "電池")])
    #expect(text.text(in: "zh", own: "zh") == "电池")
    #expect(text.text(in: "zh-Hant", own: "zh") == "電池")
    #expect(text.text(in: "zh-Hant-HK", own: "zh") == "電池")
    #expect(text.text(in: "zh-Hans", own: "zh") == "电池")
    #expect(text.text(in: "zh", own: "en") == "電池")
    let english = LocalizedText("Tyre", translations: [.init(language: "en-US", text: "Tire")])
    #expect(english.text(in: "en-GB", own: "en") == "Tyre")
    #expect(english.text(in: "en-US", own: "en") == "Tire")
    #expect(english.text(in: "zh", own: "en") == "Tyre")
  }

  @Test func leapYears() {
    let february = [1900, 2000, 2023, 2024, 2100].map { PartialDate.days(inMonth: 2, of: $0) }
    #expect(february == [28, 29, 28, 29, 28])
    #expect((1...12).map { PartialDate.days(inMonth: $0, of: 2023) }.reduce(0, +) == 365)
  }

  @Test func rolesAreUseOrResearch() {
    #expect(
      Role.allCases.filter(\.isUse) == [
        .makes, .supplies, .designs, .tests, .operates, .distributes, .serves,
      ])
    #expect(Role.allCases.filter { !$0.isUse } == [.researches, .pilots])
  }
}
