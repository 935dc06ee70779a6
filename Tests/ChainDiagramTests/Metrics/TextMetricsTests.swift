import ChainDiagram
import Testing

@Suite struct TextMetricsTests {
  @Test(arguments: [
    ("", 0), ("电芯", 2), ("（电）", 3), ("ｱｲ", 1), ("한국", 2), ("e\u{301}", 0.616), ("é", 0.616),
    ("\u{200B}\u{202E}", 0), ("🔋", 1.4), ("👩‍🔬", 1.4), ("❤\u{FE0F}", 1.4), ("🇨🇳", 1.4), ("\u{1}", 1),
    ("a\u{301}\u{302}\u{303}", 0.613), ("…", 1), ("“”", 2), ("か\u{3099}", 1), ("𠀀", 1),
  ])
  func widthsInEms(text: String, ems: Double) {
    #expect(abs(TextMetrics.width(of: text, size: 1) - ems) < 1e-9)
    #expect(abs(TextMetrics.width(of: text, size: 20) - 20 * ems) < 1e-9)
  }

  /// Advances of Arial (regular and bold) and Verdana-like DejaVu Sans, in thousandths of an em,
  /// as their files have them.
  @Test func noCommonFontIsWider() {
    let arial = ["a": 556, "W": 944, "m": 833, " ": 278, "1": 556, "%": 889, "@": 1015]
    let arialBold = ["a": 556, "W": 944, "m": 889, " ": 278, "1": 556, "%": 889, "@": 975]
    let dejaVu = ["a": 612, "W": 988, "m": 974, " ": 317, "1": 636, "%": 950, "@": 1000]
    for (weight, font) in [
      (TextMetrics.Weight.regular, arial), (.bold, arialBold), (.regular, dejaVu),
    ] {
      for (letter, advance) in font {
        let width = TextMetrics.width(of: letter, size: 1_000, weight: weight)
        #expect(width >= Double(advance) && width < 1.35 * Double(advance), "\(letter)")
      }
    }
  }

  @Test func boldIsWider() {
    let name = "Lithium iron phosphate"
    #expect(
      TextMetrics.width(of: name, size: 12, weight: .bold)
        > TextMetrics.width(of: name, size: 12, weight: .regular))
  }

  @Test func blanksAreSpaces() {
    let space = TextMetrics.width(of: " ", size: 10)
    for blank in ["\n", "\t", "\r\n"] {
      #expect(TextMetrics.width(of: blank, size: 10) >= space)
      #expect(TextMetrics.width(of: "电" + blank, size: 10) >= 10 + space)
    }
  }
}
