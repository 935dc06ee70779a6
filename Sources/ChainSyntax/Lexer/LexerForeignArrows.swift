import ChainDiagnostics

/// Arrows as other keyboards and other languages write them: full-width marks, arrows of one character,
/// arrows that point back.
extension Lexer {
  /// Passes over a run of marks, some of them beyond ASCII, that is surely meant as an arrow; nil, and
  /// nothing is passed over, when there is none.
  mutating func scanForeignArrow() -> Token.Kind? {
    var end = position
    var ascii = ""
    while end < bytes.count {
      let (scalar, count) = scalar(at: end)
      guard let mark = scalar.arrowMark else { break }
      ascii.unicodeScalars.append(mark)
      end += count
    }
    let pointsRight = ascii.last == ">"
    guard ascii.unicodeScalars.count > 1, pointsRight || ascii.first == "<" else { return nil }
    let place = range(position, end)
    let found = text(of: place)
    position = end
    guard ascii.first != "<" else { return .backwardArrow }
    return nearArrow(found, ascii: ascii, at: place)
  }
}

extension Unicode.Scalar {
  /// The mark of an arrow that it looks like: itself, or what a Chinese keyboard gives in its place.
  var arrowMark: Unicode.Scalar? {
    switch self {
    case "-", "~", ".", "=", "<", ">": self
    case "＞", "〉", "》": ">"
    case "＜": "<"
    case "～", "〜", "∼": "~"
    case "＝": "="
    case "．", "。", "…": "."
    default: isForeignHyphen ? "-" : nil
    }
  }

  /// Whether it is an arrow by itself that points to the right.
  var isArrow: Bool {
    switch self {
    case "→", "⇒", "⟶", "➔", "➜", "➝", "➞", "►", "▶": true
    default: false
    }
  }

  /// Whether it is an arrow by itself that points back, or both ways.
  var isBackwardArrow: Bool {
    switch self {
    case "←", "⇐", "⟵", "↔", "⇔", "⟷": true
    default: false
    }
  }
}
