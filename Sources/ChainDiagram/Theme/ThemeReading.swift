import ChainText

/// What is wrong with a style sheet that sets colours.
public struct ThemeFault: Hashable, Sendable {
  /// Where, in bytes from the beginning.
  public let range: Range<Int>
  /// What.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// A custom property that no picture has, and those that may have been meant.
    case unknownProperty(String, closest: [String])
    /// A value that is no colour of the form `#rgb` or `#rrggbb`.
    case badColour(String)
    /// Something else than custom properties of `svg.chainmap`.
    case notAColour
    /// A brace that is not closed.
    case unclosed
    /// A text that is hard to read on its ground: the contrast is below 4.5 (WCAG 2.2, criterion 1.4.3).
    case lowContrast(text: String, ground: String, contrast: Double, isDark: Bool)
  }
}

/// A theme that was read from a style sheet, with what is wrong with it.
public struct ThemeReading: Sendable {
  /// The theme; what is at fault is left out of it.
  public let theme: Theme
  /// What is wrong, by place.
  public let faults: [ThemeFault]

  /// Reads a style sheet in UTF-8.
  ///
  /// It consists of `svg.chainmap { --name: #rrggbb; … }`, and of the same inside of
  /// `@media (prefers-color-scheme: dark) { … }`; comments may stand anywhere.
  /// Complexity: O(bytes).
  public init(_ css: [UInt8]) {
    var reader = ThemeReader(css)
    reader.read()
    theme = reader.theme
    let light = Palette.light.replacing(reader.theme.light)
    let dark = Palette.dark.replacing(reader.theme.dark)
    let contrasts =
      reader.contrasts(in: light, isDark: false) + reader.contrasts(in: dark, isDark: true)
    faults = (reader.faults + contrasts).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Reads the few forms that a theme may have.
private struct ThemeReader {
  private let css: [UInt8]
  private var place = 0
  private(set) var faults: [ThemeFault] = []
  private var values: [Bool: [String: (value: String, range: Range<Int>)]] = [:]

  private static let selectors: Set = ["svg.chainmap", ".chainmap", "svg", ":root"]
  private static let darkScreens: Set = [
    "@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)",
  ]
  private static let names = Set(Theme.properties.map(\.name))

  init(_ css: [UInt8]) {
    self.css = css
    if css.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  var theme: Theme {
    Theme(
      light: (values[false] ?? [:]).mapValues(\.value),
      dark: (values[true] ?? [:]).mapValues(\.value))
  }

  mutating func read() {
    while skipBlanks() { readRule(isDark: nil) }
  }

  /// Pairs that can hardly be read, as far as the theme sets one of the two.
  func contrasts(in palette: Palette, isDark: Bool) -> [ThemeFault] {
    Palette.textPairs.compactMap { pair in
      let own = values[isDark] ?? [:]
      guard let range = (own[pair.text] ?? own[pair.ground])?.range,
        let contrast = palette.contrast(of: pair), contrast < Palette.leastContrast
      else { return nil }
      return ThemeFault(
        range: range,
        kind: .lowContrast(
          text: pair.text, ground: pair.ground, contrast: contrast, isDark: isDark))
    }
  }

  /// Reads a rule; `isDark` is nil outside of `@media`.
  private mutating func readRule(isDark: Bool?) {
    let start = place
    let prelude = text(until: [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";")])
    guard place < css.count, css[place] == UInt8(ascii: "{") else {
      note(.notAColour, start..<trimmedEnd(start))
      place = min(place + 1, css.count)
      return
    }
    let open = place
    place += 1
    let words = prelude.lowercased().filter { !$0.isWhitespace }
    if Self.darkScreens.contains(words), isDark == nil {
      readRules(openedAt: open)
    } else if Self.selectors.contains(words) {
      readDeclarations(isDark: isDark ?? false, openedAt: open)
    } else {
      note(.notAColour, start..<trimmedEnd(start, before: open))
      skipBlock(openedAt: open)
    }
  }

  private mutating func readRules(openedAt open: Int) {
    while skipBlanks() {
      if css[place] == UInt8(ascii: "}") {
        place += 1
        return
      }
      readRule(isDark: true)
    }
    note(.unclosed, open..<open + 1)
  }

  private mutating func readDeclarations(isDark: Bool, openedAt open: Int) {
    while skipBlanks() {
      switch css[place] {
      case UInt8(ascii: "}"):
        place += 1
        return
      case UInt8(ascii: ";"): place += 1
      default: readDeclaration(isDark: isDark)
      }
    }
    note(.unclosed, open..<open + 1)
  }

  private mutating func readDeclaration(isDark: Bool) {
    let ends = [UInt8(ascii: ";"), UInt8(ascii: "}")]
    let start = place
    let property = text(until: ends + [UInt8(ascii: ":")])
    let name = start..<trimmedEnd(start)
    guard place < css.count, css[place] == UInt8(ascii: ":"), property.hasPrefix("--") else {
      _ = text(until: ends)
      return note(.notAColour, start..<trimmedEnd(start))
    }
    place += 1
    _ = skipBlanks()
    let valueStart = place
    let value = text(until: ends)
    let range = valueStart..<trimmedEnd(valueStart)
    let key = String(property.dropFirst(2))
    guard Self.names.contains(key) else {
      let closest = Spelling.closest(to: key, among: Theme.properties.map(\.name))
      return note(.unknownProperty(key, closest: closest), name)
    }
    guard RGBColour(value) != nil else {
      return note(.badColour(value), range.isEmpty ? name : range)
    }
    values[isDark, default: [:]][key] = (value, range)
  }

  // MARK: Bytes

  /// Notes a fault; one without a text is told of the next letter.
  private mutating func note(_ kind: ThemeFault.Kind, _ range: Range<Int>) {
    let shown = range.isEmpty ? range.lowerBound..<min(range.lowerBound + 1, css.count) : range
    faults.append(ThemeFault(range: shown, kind: kind))
  }

  /// Skips blanks and comments; whether something follows.
  private mutating func skipBlanks() -> Bool {
    while place < css.count {
      if css[place] <= 0x20 {
        place += 1
      } else if css[place...].starts(with: "/*".utf8) {
        skipComment()
      } else {
        return true
      }
    }
    return false
  }

  private mutating func skipComment() {
    let start = place
    place += 2
    while place < css.count, !css[place...].starts(with: "*/".utf8) { place += 1 }
    if place == css.count { note(.unclosed, start..<min(start + 2, css.count)) }
    place = min(place + 2, css.count)
  }

  /// The text up to one of some bytes, without comments and the blanks around it.
  private mutating func text(until ends: [UInt8]) -> String {
    var bytes: [UInt8] = []
    while place < css.count, !ends.contains(css[place]) {
      if css[place...].starts(with: "/*".utf8) {
        skipComment()
      } else {
        bytes.append(css[place])
        place += 1
      }
    }
    let blank: (UInt8) -> Bool = { $0 <= 0x20 }
    let trimmed = bytes.drop(while: blank).reversed().drop(while: blank).reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }

  /// Where a text that began at a place and ends here, or before another place, has its last letter.
  private func trimmedEnd(_ start: Int, before end: Int? = nil) -> Int {
    var end = min(end ?? place, css.count)
    while end > start, css[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private mutating func skipBlock(openedAt open: Int) {
    var depth = 1
    while skipBlanks() {
      switch css[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return }
    }
    note(.unclosed, open..<open + 1)
  }
}
