import ChainSyntax
import ChainTestSupport
import Testing

/// Values that lie between two bounds, and those that are about so much.
@Suite struct RangeTests {
  private func facts(_ text: String) -> String { "member a \"A\" { makes b { \(text) } }" }

  @Test(arguments: [
    ("trl 4-7", "trl 4.0 to 7.0"), ("trl 4 - 7", "trl 4.0 to 7.0"), ("trl 4", "trl 4.0"),
    ("share 20%-30%", "share 20.0 to 30.0"), ("share 20-30%", "share 20.0 to 30.0"),
    ("share 20 % - 30 %", "share 20.0 to 30.0"), ("share 12.5-15%", "share 12.5 to 15.0"),
    ("share 12.5%-15.5%", "share 12.5 to 15.5"), ("share about 75%", "share about 75.0"),
    ("份额 约 75%", "share about 75.0"), ("份额 约75.5%", "share about 75.5"),
    ("share about 20%-30%", "share about 20.0 to 30.0"),
    ("since 2019-2021", "since 2019 to 2021"),
    ("since 2019-03 - 2021-05", "since 2019-3 to 2021-5"),
    ("since 2019 - 2021", "since 2019 to 2021"), ("since 2019-12", "since 2019-12\n"),
  ]) func theyAreRead(text: String, meant: String) throws {
    let result = try ParsedText(facts(text))
    #expect(result.codes.isEmpty, "\(result.codes)")
    #expect(result.dump.contains(meant), "\(result.dump)")
  }

  @Test(arguments: [
    ("share 20%«～»30%", SyntaxCode.lookalike, "share 20%-30%"),
    ("share 20%«–»30%", .lookalike, "share 20%-30%"),
    ("share 20%«~»30%", .lookalike, "share 20%-30%"), ("trl 4«～»7", .lookalike, "trl 4-7"),
    ("since 2019 «—» 2021", .lookalike, "since 2019 - 2021"),
    ("share 20%-«30»", .missingPercent, "share 20%-30%"),
    ("share «~»75%", .foreignAbout, "share about 75%"),
    ("share «≈»75%", .foreignAbout, "share about 75%"),
    ("share «circa» 75%", .foreignAbout, "share about 75%"),
    ("份额 «大约» 75%", .foreignAbout, "份额 about 75%"),
    ("份额 «大约»75%", .foreignAbout, "份额 about 75%"),
    ("share «ca.» 75%", .foreignAbout, "share about 75%"),
    ("share 20% «to» 30%", .lookalike, "share 20% - 30%"),
    ("份额 20%«至»30%", .lookalike, "份额 20%-30%"),
    ("share «>30%»", .openRange, "share 30%-100%"),
    ("share «<= 5.5%»", .openRange, "share 0%-5.5%"),
    ("份额 «超过30%»", .openRange, "份额 30%-100%"), ("份额 «30%以上»", .openRange, "份额 30%-100%"),
    ("share «over 30%»", .openRange, "share 30%-100%"), ("份额 «不足 5%»", .openRange, "份额 0%-5%"),
    ("trl 4«至»7", .lookalike, "trl 4-7"), ("since 2019«到»2021", .lookalike, "since 2019-2021"),
    ("since 2019-03 «至» 2021-05", .lookalike, "since 2019-03 - 2021-05"),
  ]) func slipsAreMended(text: String, code: SyntaxCode, meant: String) throws {
    try expectIssues(facts(text), code, mended: facts(meant))
  }

  @Test(arguments: [
    "since «about» 2003", "始于 «约» 2003", "since «ca» 2003", "since «circa» 2003-05",
    "since «ca.» 2003",
  ])
  func aDateIsNotAbout(text: String) throws {
    try expectIssues(facts(text), .aboutDate)
  }
}
