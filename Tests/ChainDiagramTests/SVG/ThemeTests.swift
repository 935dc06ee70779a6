import ChainQuery
import ChainTestSupport
import Testing

@testable import ChainDiagram

/// Colours that a reader puts in the place of a picture's own.
@Suite struct ThemeTests {
  /// Faults as `text under the fault: kind`.
  private func faults(_ css: String) -> [String] {
    ThemeReading(Array(css.utf8)).faults.map { fault in
      let text = String(decoding: Array(css.utf8)[fault.range], as: UTF8.self)
      return "\(text): \(fault.kind)"
    }
  }

  @Test func coloursAreReadForLightAndDark() {
    let css = """
      /* ours */ svg.chainmap { --gap: #7b1fa2; --page:#FFF /* paper */ ; }
      @media (prefers-color-scheme: dark) { .chainmap { --gap : #d9b3ff } }
      """
    #expect(
      ThemeReading(Array(css.utf8)).theme
        == Theme(light: ["gap": "#7b1fa2", "page": "#FFF"], dark: ["gap": "#d9b3ff"]))
    #expect(faults(css) == [])
    #expect(ThemeReading([0xEF, 0xBB, 0xBF] + Array(css.utf8)).theme.dark.count == 1)
    for empty in ["", " \n", "/* nothing */", "svg.chainmap{}", ":root { ; ; }"] {
      #expect(ThemeReading(Array(empty.utf8)).theme == .standard && faults(empty) == [], "\(empty)")
    }
  }

  @Test func everythingElseIsAFaultAtItsPlace() {
    #expect(
      faults("svg.chainmap { --gapp: #7b1fa2; --gap: purple; --ink: ; --stage0: #12345; }") == [
        #"--gapp: unknownProperty("gapp", closest: ["gap"])"#, #"purple: badColour("purple")"#,
        #"--ink: badColour("")"#, ##"#12345: badColour("#12345")"##,
      ])
    #expect(
      faults("svg.chainmap { fill: red; --gap: #b00020 } .node { x: y } @import url(x);") == [
        "fill: red: notAColour", ".node: notAColour", "@import url(x): notAColour",
      ])
    #expect(
      faults("@media print { svg { --gap: #b00020 } } }") == [
        "@media print: notAColour", "}: notAColour",
      ])
    #expect(faults("svg.chainmap { --gap: #b00020") == ["{: unclosed"])
    #expect(faults("svg.chainmap { --gap: #b00020 } /* on") == ["/*: unclosed"])
  }

  @Test func aTextThatCanHardlyBeReadIsToldOnceForEachGround() throws {
    let reading = ThemeReading(Array("svg.chainmap { --gap-ink: #d00000 }".utf8))
    // On the red of gaps, and on the grey of those that are accepted.
    let fault = try #require(reading.faults.first)
    #expect(reading.faults.count == 2)
    #expect(reading.theme.light == ["gap-ink": "#d00000"])
    guard case .lowContrast("gap-ink", "gap", let contrast, false) = fault.kind else {
      Issue.record("\(fault)")
      return
    }
    // #d00000 has the luminance 0.2126 · (0.630…), #b3261e about 0.105.
    #expect((1...1.2).contains(contrast))
    #expect(RGBColour("#000")?.contrast(with: try #require(RGBColour("#ffffff"))) == 21)
  }

  @Test func noBytesTrapTheReader() {
    let parts = [
      "svg", "{", "}", "--gap", ":", ";", "#b00020", "/*", "*/", "@media", "(", "é", "\0", " ",
    ]
    for seed in 0..<400 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let css = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      for fault in ThemeReading(Array(css.utf8)).faults {
        #expect(fault.range.upperBound <= css.utf8.count && !fault.range.isEmpty, "\(css)")
      }
    }
  }

  @Test func aPictureHasTheColoursOfItsTheme() throws {
    let reading = ThemeReading(
      Array("svg{--gap:#7b1fa2}@media(prefers-color-scheme:dark){svg{--gap:#d9b3ff}}".utf8))
    let scene = Scene(
      of: Findings(of: try SampleMaps.everyState()),
      options: DrawingOptions(theme: reading.theme))
    let svg = String(
      decoding: try LaidOutScene(scene, engine: StackingEngine()).svg(), as: UTF8.self)
    #expect(svg.contains("--gap:#7b1fa2") && svg.contains("--gap:#d9b3ff"))
    // For programs without custom properties as well.
    #expect(svg.contains("stroke:#7b1fa2;stroke:var(--gap)"))
    #expect(!svg.contains(try #require(Palette.light.value(of: "gap"))))
  }
}
