extension StringProtocol {
  /// The printable form of a text, cut with an ellipsis when it has more scalars than the limit.
  /// Complexity: O(limit).
  public func printable(upTo limit: Int) -> String {
    guard let end = unicodeScalars.index(startIndex, offsetBy: limit, limitedBy: endIndex) else {
      return printable
    }
    return end == endIndex ? printable : self[..<end].printable + "…"
  }

  /// The text with a visible stand-in for everything that would break the line, move the cursor,
  /// turn the reading direction or hide. Complexity: O(length).
  @inlinable public var printable: String {
    // Nearly every text is printed as it is.
    unicodeScalars.allSatisfy { ($0.cellWidthOfItsOwn ?? 0) > 0 } ? String(self) : withStandIns
  }

  @usableFromInline var withStandIns: String {
    var printable = ""
    printable.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let standIn = scalar.standIn {
        printable += standIn
      } else {
        printable.unicodeScalars.append(scalar)
      }
    }
    return printable
  }
}

extension Unicode.Scalar {
  /// What is printed in place of the scalar; nil when it can be printed as it is.
  var standIn: String? {
    switch value {
    case 0x20..<0x7F: nil
    case _ where isCommonIdeograph: nil
    case ..<0x20: Unicode.Scalar(value + 0x2400).map(String.init)
    case 0x7F: "␡"
    default: isUnsafeInPrint || isHidden ? "<\(codePoint)>" : nil
    }
  }

  /// Whether it is a letter that nobody sees. Those that only shape the character before them
  /// (variation selectors, joiners, Hangul fillers) are none.
  private var isHidden: Bool {
    switch value {
    case 0x200C, 0x200D, 0x115F, 0x1160: false
    default: properties.isDefaultIgnorableCodePoint && !properties.isGraphemeExtend
    }
  }
}
