import Testing

@testable import ChainDiagram

/// Texts as XML, character by character against the rule.
@Suite struct XMLWriterTests {
  private func written(_ text: String) -> String {
    var writer = XMLWriter()
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func expected(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    default: XMLWriter.isAllowed(scalar) ? String(scalar) : "\u{FFFD}"
    }
  }

  @Test func everyCharacterIsWrittenAsTheRuleSays() {
    let planes: ClosedRange<UInt32> = 0...0x1_00FF
    let wrong = planes.compactMap(Unicode.Scalar.init).filter { scalar in
      let text = "电" + String(scalar) + "e"
      return written(text).unicodeScalars.elementsEqual(
        ("电" + expected(scalar) + "e").unicodeScalars) == false
        || written(String(scalar)) != expected(scalar)
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map(\.value))")
  }

  @Test func whatStandsSideBySideIsWrittenOneByOne() {
    #expect(
      written("<<\u{1}\u{85}\u{FFFF}&\"电>") == "&lt;&lt;\u{FFFD}\u{FFFD}\u{FFFD}&amp;&quot;电&gt;")
    #expect(written("") == "")
    #expect(written("A & B（电机）") == "A &amp; B（电机）")
  }
}
