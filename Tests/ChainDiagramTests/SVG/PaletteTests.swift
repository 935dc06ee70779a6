import Foundation
import Testing

@testable import ChainDiagram

@Suite struct PaletteTests {
  /// Text colours and what they stand on.
  private static let pairs: [(String, [String])] =
    [
      ("ink", ["page", "card", "gap-fill", "unknown-fill"] + fills),
      ("muted", ["page", "card", "gap-fill"]), ("gap-ink", ["gap"]),
      ("thin", ["card", "thin-fill"]), ("unknown", ["unknown-fill"]),
    ] + (0..<Palette.stages).map { ("stage\($0)", ["stage\($0)-fill", "stage\($0)-tint"]) }
  private static let fills = (0..<Palette.stages).map { "stage\($0)-fill" }

  @Test func everyTextCanBeReadInBothThemes() {
    for palette in [Palette.light, Palette.dark] {
      for (text, grounds) in Self.pairs {
        for ground in grounds {
          let contrast = contrast(palette.value(of: text), palette.value(of: ground))
          #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
        }
      }
    }
  }

  @Test func theThemesNameTheSameColours() {
    #expect(Palette.light.colours.map(\.name) == Palette.dark.colours.map(\.name))
  }

  @Test func everyColourOfTheStylesheetGoesThroughAVariable() {
    let rules = Stylesheet.text.split(separator: "\n").dropFirst().filter {
      !$0.hasPrefix("@media")
    }
    for rule in rules {
      for part in rule.split(whereSeparator: { "{};".contains($0) }) where part.contains("#") {
        let property = part.prefix { $0 != ":" }
        #expect(rule.contains(";\(property):var(--"), "\(rule)")
      }
    }
  }

  /// The contrast ratio of WCAG 2.2, 1…21.
  private func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance of WCAG 2.2.
  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
