import ChainText

extension String {
  /// The text in lines of no more than so many terminal cells, where a word allows it. Lines
  /// break at blanks and beside ideographs, but never before closing punctuation.
  ///
  /// Complexity: O(length).
  func wrapped(toCells limit: Int) -> String {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if !line.isEmpty, (line + piece).trimmingTrailingBlanks.cellWidth > limit {
        lines.append(line.trimmingTrailingBlanks)
        line = ""
      }
      line += piece
    }
    return (lines + [line.trimmingTrailingBlanks]).joined(separator: "\n")
  }

  /// The parts between which a line may break.
  private var pieces: [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in self {
      let mayBreak =
        switch previous {
        case nil: true
        case " ": character != " "
        case let previous?:
          (previous.cellWidth == 2 || character.cellWidth == 2)
            && !Self.closing.contains(character) && !Self.opening.contains(previous)
            && character != " "
        }
      if mayBreak { pieces.append("") }
      pieces[pieces.count - 1].append(character)
      previous = character
    }
    return pieces
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "”", "’", "》", "」", ",", ".", ";", ":", ")",
  ]
  private static let opening: Set<Character> = ["（", "“", "‘", "《", "「", "("]

  private var trimmingTrailingBlanks: String {
    var trimmed = self[...]
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
