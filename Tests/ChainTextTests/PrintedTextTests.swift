import ChainText
import Testing

@Suite struct PrintedTextTests {
  /// The range that stands in one place is the one that Unicode's own properties draw.
  @Test func commonIdeographsAreUnifiedIdeographs() {
    for value in UInt32(0x2E80)...0xFAFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isInBlock = (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value)
      #expect(scalar.isCommonIdeograph == isInBlock)
      guard scalar.isCommonIdeograph else { continue }
      #expect(scalar.properties.isUnifiedIdeograph, "\(scalar.codePoint)")
      #expect(scalar.cellWidth == 2 && scalar.properties.lowercaseMapping == String(scalar))
      if value >= 0x4E00 { #expect(Array(String(scalar).utf8)[0].mayLeadCommonIdeograph) }
    }
  }

  @Test func whatCouldMoveTheCursorIsShownAsAStandIn() {
    #expect("a\tb\n".printable == "a␉b␊" && "\u{7F}".printable == "␡")
    for value in [
      0x85, 0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2028, 0x2029, 0x2066, 0x2069, 0x200B,
    ]
      as [UInt32]
    {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect("x\(scalar)y".printable == "x<\(scalar.codePoint)>y")
      if value != 0x200B { #expect(scalar.isUnsafeInPrint) }
    }
    #expect("燃料电池 fuel".printable == "燃料电池 fuel" && "👩‍🔬".printable == "👩‍🔬")
    #expect("abcdef".printable(upTo: 3) == "abc…" && "abc".printable(upTo: 3) == "abc")
  }

  @Test func codePointsHaveFourDigitsOrMore() {
    #expect(Unicode.Scalar(0x41).map(\.codePoint) == "U+0041")
    #expect(Unicode.Scalar(0x1F600 as UInt32).map(\.codePoint) == "U+1F600")
  }
}

@Suite struct PenTests {
  @Test func aPenWithoutColoursAddsNothing() {
    #expect(Pen(usesColour: false).write("x", in: .red) == "x")
    #expect(Pen(usesColour: true).write("x", in: .red) == "\u{1B}[31mx\u{1B}[0m")
    #expect(Pen(usesColour: true).write("", in: .red) == "")
    #expect(Pen(usesColour: true).write("x", in: .plain) == "x")
  }
}
