// The algebra of sets. The sets of one operation hold elements of one list.

extension ElementSet {
  /// The elements of the set for which a condition holds. Complexity: O(capacity / 64 + count).
  public func filter(_ isIncluded: (ElementID<Element>) throws -> Bool) rethrows -> ElementSet {
    var kept = self
    for element in self where try !isIncluded(element) { kept.remove(element) }
    return kept
  }

  /// Puts the elements of another set in. Complexity: O(capacity / 64).
  public mutating func formUnion(_ other: ElementSet) {
    makeRoom(forWords: other.words.count)
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  /// Takes out what is not in another set. Complexity: O(capacity / 64).
  public mutating func formIntersection(_ other: ElementSet) {
    for word in words.indices {
      words[word] &= word < other.words.count ? other.words[word] : 0
    }
  }

  /// Takes out what is in another set. Complexity: O(capacity / 64).
  public mutating func subtract(_ other: ElementSet) {
    for word in words.indices where word < other.words.count { words[word] &= ~other.words[word] }
  }

  /// The elements of either set.
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

  /// The elements of a list of `count` that are not in the set. Complexity: O(count / 64).
  public func complement(in count: Int) -> ElementSet { .all(count).subtracting(self) }

  /// Whether every element is in the other set. Complexity: O(capacity / 64).
  public func isSubset(of other: ElementSet) -> Bool {
    words.indices.allSatisfy { word in
      words[word] & ~(word < other.words.count ? other.words[word] : 0) == 0
    }
  }

  /// Whether no element is in the other set. Complexity: O(capacity / 64).
  public func isDisjoint(with other: ElementSet) -> Bool {
    zip(words, other.words).allSatisfy { $0 & $1 == 0 }
  }
}
