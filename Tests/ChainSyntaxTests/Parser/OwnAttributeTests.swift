import ChainSyntax
import ChainTestSupport
import Testing

/// `attribute key value`.
@Suite struct OwnAttributeTests {
  private func member(_ text: String) -> String { "member a \"A\" { \(text) }" }

  @Test(arguments: [
    ("attribute employees 1200", "attribute employees 1200.0"),
    ("attribute growth 12.5", "attribute growth 12.5"),
    ("attribute growth -5.2", "attribute growth -5.2"),
    ("attribute listed 2018-06-11", "attribute listed 2018-6-11"),
    ("属性 员工数 1200", "attribute 员工数 1200.0"),
    ("attribute stock \"SZSE 300750\"", "attribute stock \"SZSE 300750\""),
  ]) func aValueIsANumberADateOrAText(text: String, meant: String) throws {
    for text in [member(text), "stage s { node a \"A\" { \(text) } }"] {
      let result = try ParsedText(text)
      #expect(result.codes.isEmpty && result.dump.contains(meant), "\(result.dump)")
    }
  }

  @Test func slipsAreTold() throws {
    try expectIssues(
      member("attribute stock «SZSE»"), .unquotedText, mended: member("attribute stock \"SZSE\""))
    try expectIssues(
      member("attribute release «12.5.3»"), .unquotedText,
      mended: member("attribute release \"12.5.3\""))
    try expectIssues(member("attribute range «600km»"), .invalidNumber)
    try expectIssues(member("attribute stock«;» kind enterprise"), .expected)
    try expectIssues(member("attribute «kind» \"A\""), .reservedWord)
    try expectIssues(member("attribute «name» \"A\""), .reservedWord)
    try expectIssues(member("attribute «\"A\"»"), .expected)
  }
}
