extension ElementSet {
  /// The elements of a list, every one. Complexity: O(count / 64).
  public static func all(_ count: Int) -> ElementSet {
    var set = ElementSet(capacity: count)
    for word in set.words.indices { set.words[word] = .max }
    let rest = count & 63
    if rest != 0, let last = set.words.indices.last { set.words[last] = 1 << UInt64(rest) - 1 }
    return set
  }

  /// The elements of the set for which a condition holds. Complexity: O(capacity / 64 + count).
  public func filter(_ isIncluded: (ElementID<Element>) throws -> Bool) rethrows -> ElementSet {
    var kept = self
    for element in self where try !isIncluded(element) { kept.remove(element) }
    return kept
  }

  /// Puts the elements of another set of the same list in. Complexity: O(capacity / 64).
  public mutating func formUnion(_ other: ElementSet) {
    for word in words.indices where word < other.words.count { words[word] |= other.words[word] }
  }

  /// Takes out what is not in another set of the same list. Complexity: O(capacity / 64).
  public mutating func formIntersection(_ other: ElementSet) {
    for word in words.indices {
      words[word] &= word < other.words.count ? other.words[word] : 0
    }
  }

  /// Takes out what is in another set of the same list. Complexity: O(capacity / 64).
  public mutating func subtract(_ other: ElementSet) {
    for word in words.indices where word < other.words.count { words[word] &= ~other.words[word] }
  }

  /// The elements of either set; both are of the same list.
  public func union(_ other: ElementSet) -> ElementSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The elements of both sets.
  public func intersection(_ other: ElementSet) -> ElementSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// The elements that are not in the other set.
  public func subtracting(_ other: ElementSet) -> ElementSet {
    var result = self
    result.subtract(other)
    return result
  }
}
