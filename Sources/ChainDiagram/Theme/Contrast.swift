#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour in sRGB, by its three bytes.
struct RGBColour: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// Reads `#rgb` or `#rrggbb`; nil for everything else.
  init?(_ text: some StringProtocol) {
    guard text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit),
      text.utf8.count == text.count
    else { return nil }
    let digits = text.dropFirst().compactMap { $0.hexDigitValue.map(UInt8.init) }
    switch digits.count {
    case 3: (red, green, blue) = (digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      red = digits[0] * 16 + digits[1]
      green = digits[2] * 16 + digits[3]
      blue = digits[4] * 16 + digits[5]
    default: return nil
    }
  }

  /// The relative luminance, 0…1 (WCAG 2.2, *relative luminance*).
  var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio with another colour, 1…21 (WCAG 2.2, *contrast ratio*).
  func contrast(with other: RGBColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

extension Palette {
  /// A colour of texts, and one on which such texts stand.
  struct TextPair: Hashable {
    let text: String
    let ground: String
  }

  /// The least contrast at which texts of their size can be read (WCAG 2.2, success criterion 1.4.3).
  static let leastContrast = 4.5

  /// Every colour of texts with each colour on which such texts stand.
  static let textPairs: [TextPair] = {
    let stages = (0..<Palette.stages).map { "stage\($0)" }
    let classes =
      (0..<Colouring.Colour.hues).map { "hue\($0)" }
      + (0..<Colouring.Colour.steps).map { "step\($0)" } + ["other"]
    let onInk =
      ["page", "card", "gap-fill", "thin-fill", "unknown-fill"] + stages.map { $0 + "-fill" }
      + classes
    let grounds: [(String, [String])] =
      [
        ("ink", onInk), ("muted", ["page", "card"]), ("gap-ink", ["gap", "muted"]),
        ("thin", ["card", "thin-fill"]), ("unknown", ["unknown-fill"]),
      ] + stages.map { ($0, [$0 + "-fill", $0 + "-tint"]) }
    return grounds.flatMap { text, grounds in grounds.map { TextPair(text: text, ground: $0) } }
  }()

  /// The contrast of a pair; nil when one of the two is no colour.
  func contrast(of pair: TextPair) -> Double? {
    guard let text = value(of: pair.text).flatMap({ RGBColour($0) }),
      let ground = value(of: pair.ground).flatMap({ RGBColour($0) })
    else { return nil }
    return text.contrast(with: ground)
  }
}
