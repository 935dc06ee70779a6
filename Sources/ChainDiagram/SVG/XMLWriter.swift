/// Writes XML or HTML into a row of bytes; everything that comes from a map goes through it as text.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes markup of our own, as it stands.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes markup that was made elsewhere, as it stands.
  package mutating func raw(_ markup: [UInt8]) { bytes += markup }

  /// Writes a text so that it reads back as that text. What XML 1.0 does not allow at all, control
  /// characters above all, becomes U+FFFD.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { text in
      // What needs nothing is copied in one go.
      var start = 0
      var place = 0
      while place < text.count {
        let (length, replacement) = Self.replacement(at: place, in: text)
        if let replacement {
          bytes.append(contentsOf: text[start..<place])
          raw(replacement)
          start = place + length
        }
        place += length
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  /// What is written for the bytes at a place, if not they themselves, and how many these are.
  private static func replacement(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, StaticString?) {
    switch text[place] {
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "\""): (1, "&quot;")
    case 0x9, 0xA, 0xD: (1, nil)
    case 0..<0x20, 0x7F: (1, "\u{FFFD}")
    // U+0080 to U+009F, U+FFFE and U+FFFF.
    case 0xC2 where text[place + 1] < 0xA0: (2, "\u{FFFD}")
    case 0xEF where text[place + 1] == 0xBF && text[place + 2] >= 0xBE: (3, "\u{FFFD}")
    default: (1, nil)
    }
  }

  /// Writes ` name="value"`.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    text(value)
    raw("\"")
  }

  /// Writes ` name="value"` with a number, and with its unit behind it.
  mutating func attribute(_ name: StaticString, _ value: Double, unit: StaticString = "") {
    beginAttribute(name)
    number(value)
    raw(unit)
    raw("\"")
  }

  private mutating func beginAttribute(_ name: StaticString) {
    raw(" ")
    raw(name)
    raw("=\"")
  }

  /// Writes a number of points, rounded to tenths: the same bytes in every locale.
  mutating func number(_ value: Double) { number(tenths: Self.tenths(of: value)) }

  /// Writes numbers of tenths of points with nothing but what parts them: a blank, or a sign.
  mutating func numbers(_ tenths: Int...) {
    for (place, number) in tenths.enumerated() {
      if place > 0, number >= 0 { raw(" ") }
      self.number(tenths: number)
    }
  }

  /// Writes whole numbers with nothing but what parts them: a blank, or a sign.
  mutating func whole(_ numbers: [Int]) {
    for (place, number) in numbers.enumerated() {
      if place > 0, number >= 0 { raw(" ") }
      if number < 0 { bytes.append(UInt8(ascii: "-")) }
      digits(of: number.magnitude)
    }
  }

  /// The tenths to which a number of points is rounded.
  static func tenths(of value: Double) -> Int {
    let bounded = value.isFinite ? min(max(value, -1e9), 1e9) : 0
    return Int((bounded * 10).rounded())
  }

  /// A number of points as it is written.
  static func text(of value: Double) -> String {
    var writer = Self()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Whether XML may contain a character, and a text should.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private mutating func number(tenths: Int) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    digits(of: whole)
    if tenth != 0 {
      bytes.append(UInt8(ascii: "."))
      digits(of: tenth)
    }
  }

  /// Writes a whole number; a picture has tens of thousands of them.
  private mutating func digits(of number: UInt) {
    let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
    if rest > 0 { digits(of: rest) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }
}
