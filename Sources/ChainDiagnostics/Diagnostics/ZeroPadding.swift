extension String {
  /// Digits with zeros before them, up to a length. Complexity: O(length).
  package func zeroPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
