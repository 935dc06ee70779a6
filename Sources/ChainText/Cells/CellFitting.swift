/// The side of a column that a text stands at.
public enum CellAlignment: Sendable {
  /// At the left, with the blanks behind the text.
  case left
  /// At the right, with the blanks before the text.
  case right
}

extension StringProtocol {
  /// The text with as many blanks as bring it to a width in terminal cells; a text that is wider
  /// already comes back whole.
  ///
  /// Complexity: O(length + cells).
  public func padded(toCells cells: Int, alignment: CellAlignment = .left) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, cells - cellWidth))
    return switch alignment {
    case .left: self + blanks
    case .right: blanks + self
    }
  }

  /// The text if it fits into a number of terminal cells, else its longest beginning that fits
  /// together with an ellipsis; empty when there is no cell at all.
  ///
  /// No character is split: a wide one that only half fits is left out.
  /// Complexity: O(cells) characters.
  public func truncated(toCells cells: Int) -> String {
    guard cells > 0 else { return isEmpty ? String(self) : "" }
    var used = 0
    var kept = startIndex
    for index in indices {
      used += self[index].cellWidth
      if used > cells { return self[..<kept] + "…" }
      if used < cells { kept = self.index(after: index) }
    }
    return String(self)
  }
}
