// Widths follow Unicode Standard Annex 11 (East Asian Width): Wide and Fullwidth take two cells,
// Ambiguous one. Marks, controls and format characters take none.

extension Unicode.Scalar {
  /// The number of terminal cells that the scalar takes by itself: 0, 1 or 2.
  ///
  /// Complexity: O(1) for ASCII and the common ideographs, else a binary search in a table of
  /// some hundreds of runs.
  public var cellWidth: Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if isCommonIdeograph || (0xAC00...0xD7A3).contains(value) { return 2 }
    return tabulatedCellWidth
  }

  private var tabulatedCellWidth: Int {
    CellWidthTable.runs.withUnsafeBufferPointer { runs in
      var low = 0
      var high = runs.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if runs[middle] >> 2 <= value { low = middle } else { high = middle }
      }
      return Int(runs[low] & 3)
    }
  }
}

extension Character {
  /// The number of terminal cells that the character takes; an emoji sequence takes two.
  ///
  /// Complexity: O(scalars of the character).
  public var cellWidth: Int {
    var sum = 0
    var count = 0
    var asksForEmoji = false
    for scalar in unicodeScalars {
      sum += scalar.cellWidth
      count += 1
      asksForEmoji = asksForEmoji || scalar == Self.emojiSelector
    }
    guard count > 1, let first = unicodeScalars.first, first.properties.isEmoji else { return sum }
    return asksForEmoji ? 2 : min(sum, 2)
  }

  /// VARIATION SELECTOR-16, which asks for the coloured picture of the scalar before it.
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
}

extension StringProtocol {
  /// The number of terminal cells that the text takes; tabs and line ends count as none.
  ///
  /// Complexity: O(length).
  @inlinable public var cellWidth: Int {
    var cells = 0
    for scalar in unicodeScalars {
      // Where nothing joins with its neighbours, no characters need be told apart.
      guard let width = scalar.cellWidthOfItsOwn else { return reduce(0) { $0 + $1.cellWidth } }
      cells += width
    }
    return cells
  }
}

extension Unicode.Scalar {
  /// The cells of a scalar that is always a character by itself; nil for all that may not be.
  @usableFromInline var cellWidthOfItsOwn: Int? {
    switch value {
    case 0..<0x20, 0x7F: 0
    case 0x20..<0x7F: 1
    case 0x3001...0x3020, 0xFF01...0xFF60: 2
    case _ where isCommonIdeograph: 2
    default: nil
    }
  }
}
