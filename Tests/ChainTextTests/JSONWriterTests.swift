import ChainText
import Testing

@Suite struct JSONWriterTests {
  @Test func writesMembersInTheirOrder() {
    let value: JSONValue = [
      "schema": 1, "name": "电芯", "at": nil, "share": 0.25, "core": true, "empty": [], "none": [:],
      "rows": [["id": "b"], ["id": "a", "n": [1, 2]]],
    ]
    #expect(
      JSONWriter().text(of: value) == """
        {
          "schema": 1,
          "name": "电芯",
          "at": null,
          "share": 0.25,
          "core": true,
          "empty": [],
          "none": {},
          "rows": [
            {
              "id": "b"
            },
            {
              "id": "a",
              "n": [
                1,
                2
              ]
            }
          ]
        }
        """)
    #expect(
      JSONWriter(isPretty: false).text(of: ["a": [1, -2.5, false], "b": ["c": nil]])
        == #"{"a":[1,-2.5,false],"b":{"c":null}}"#)
  }

  @Test(arguments: [
    ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t", #""\n\r\t""#), ("\0\u{1F}", #""\u0000\u001f""#),
    ("\u{7F}\u{85}", #""\u007f\u0085""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}x\u{2066}", #""\u202ex\u2066""#), ("é😀", "\"é😀\""), ("\r\n", #""\r\n""#),
  ])
  func escapes(text: String, quoted: String) {
    #expect(JSONWriter.quoted(text) == quoted)
  }

  @Test func numbersThatJSONLacksAreNull() {
    #expect(
      JSONWriter(isPretty: false).text(of: [
        .number(.infinity), .number(.nan), 1e300, .number(.leastNonzeroMagnitude),
      ])
        == "[null,null,1e+300,5e-324]")
    #expect(JSONWriter().text(of: .integer(.min)) == "-9223372036854775808")
    #expect(JSONWriter().text(of: .integer(orNull: nil)) == "null")
    #expect(JSONWriter().text(of: .string(orNull: "x")) == "\"x\"")
  }
}
