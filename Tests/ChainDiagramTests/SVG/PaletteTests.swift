import Foundation
import Testing

@testable import ChainDiagram

@Suite struct PaletteTests {
  private static let hues = (0..<Colouring.Colour.hues).map { "hue\($0)" }
  private static let steps = (0..<Colouring.Colour.steps).map { "step\($0)" }

  @Test func everyTextCanBeReadInBothThemes() throws {
    for palette in [Palette.light, Palette.dark] {
      for pair in Palette.textPairs {
        let contrast = try #require(palette.contrast(of: pair))
        #expect(contrast >= 4.5, "\(pair): \(contrast)")
      }
    }
  }

  /// A gap's ground differs from that of a card that nobody looked into, in grey as well.
  @Test func aGapStandsOutInGrey() throws {
    for palette in [Palette.light, Palette.dark] {
      let contrast = try #require(
        palette.contrast(of: .init(text: "gap-fill", ground: "unknown-fill")))
      #expect(contrast >= 1.5, "\(contrast)")
    }
  }

  /// Stages beside one another, and a gap beside each of them, are told apart by everybody: colours as
  /// people with each kind of colour blindness see them lie at least 10 apart in CIE 1976 L*a*b*, where 2.3
  /// can just be seen.
  @Test(arguments: ColourVision.allCases)
  fileprivate func coloursAreToldApart(vision: ColourVision) throws {
    let stages = (0..<Palette.stages).map { "stage\($0)" }
    let neighbours = zip(stages, stages.dropFirst() + stages.prefix(1)).map { [$0, $1] }
    for palette in [Palette.light, Palette.dark] {
      for pair in neighbours + stages.map({ ["gap", $0] }) + [["stage0", "stage2"]] {
        let distance = try vision.distance(pair, in: palette)
        #expect(distance >= 10, "\(pair) \(vision): \(distance)")
      }
    }
  }

  /// Each class of cards is told apart from each other, and a step from the next: by everybody, and steps in
  /// grey as well.
  @Test(arguments: ColourVision.allCases)
  fileprivate func classesAreToldApart(vision: ColourVision) throws {
    for palette in [Palette.light, Palette.dark] {
      for (place, hue) in Self.hues.enumerated() {
        for other in Self.hues[(place + 1)...] {
          let distance = try vision.distance([hue, other], in: palette)
          #expect(distance >= 10, "\(hue) \(other) \(vision): \(distance)")
        }
      }
      for pair in zip(Self.steps, Self.steps.dropFirst()) {
        let distance = try vision.distance([pair.0, pair.1], in: palette)
        #expect(distance >= 8, "\(pair) \(vision): \(distance)")
        let lightness = try [pair.0, pair.1].map {
          vision.lab(try #require(palette.value(of: $0)))[0]
        }
        #expect(abs(lightness[0] - lightness[1]) >= 6, "\(pair) \(vision): \(lightness)")
      }
    }
  }

  @Test func theThemesNameTheSameColours() {
    #expect(Palette.light.colours.map(\.name) == Palette.dark.colours.map(\.name))
  }

  @Test func everyColourOfTheStylesheetGoesThroughAVariable() {
    let rules = Stylesheet(classes: Self.hues + Self.steps + ["other"]).text.split(separator: "\n")
      .dropFirst().filter {
        !$0.hasPrefix("@media")
      }
    for rule in rules {
      for part in rule.split(whereSeparator: { "{};".contains($0) }) where part.contains("#") {
        let property = part.prefix { $0 != ":" }
        #expect(rule.contains(";\(property):var(--"), "\(rule)")
      }
    }
  }
}

/// How a colour is seen, after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based
/// Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics
/// 15, 2009, at full severity.
private enum ColourVision: CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far two colours of a palette lie apart.
  func distance(_ pair: [String], in palette: Palette) throws -> Double {
    let colours = try pair.map { lab(try #require(palette.value(of: $0))) }
    return zip(colours[0], colours[1]).reduce(0) {
      $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
    }.squareRoot()
  }

  /// The colour in CIE 1976 L*a*b*, white being D65.
  func lab(_ colour: String) -> [Double] {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let linear = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = matrix.map { row in
      min(max(zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1)
    }
    func f(_ value: Double) -> Double {
      value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    let x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505)
    let y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2])
    let z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
