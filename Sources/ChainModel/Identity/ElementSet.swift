/// A set of elements of one map as a row of bits: one bit an element, whether it is in or not.
public struct ElementSet<Element>: Hashable, Sendable {
  @usableFromInline var words: [UInt64]

  /// Makes an empty set with room for the elements of a list of `capacity`.
  /// Complexity: O(capacity / 64).
  @inlinable public init(capacity: Int = 0) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// Makes a set of some elements, with room for those of a list of `capacity`.
  /// Complexity: O(capacity / 64 + count).
  @inlinable public init(_ ids: some Sequence<ElementID<Element>>, capacity: Int = 0) {
    self.init(capacity: capacity)
    for id in ids { insert(id) }
  }

  /// The elements of a list of `count`, every one. Complexity: O(count / 64).
  public static func all(_ count: Int) -> ElementSet {
    var set = ElementSet(capacity: count)
    for word in set.words.indices { set.words[word] = .max }
    let rest = count & 63
    if rest != 0, let last = set.words.indices.last { set.words[last] = 1 << UInt64(rest) - 1 }
    return set
  }

  /// Whether an element is in the set.
  @inlinable public func contains(_ id: ElementID<Element>) -> Bool {
    let word = id.index >> 6
    return words.indices.contains(word) && words[word] & (1 << UInt64(id.index & 63)) != 0
  }

  /// Puts an element in; says whether it was new. The set grows where it has no room for it.
  @inlinable @discardableResult public mutating func insert(_ id: ElementID<Element>) -> Bool {
    let word = id.index >> 6
    let bit: UInt64 = 1 << UInt64(id.index & 63)
    if word >= words.count { makeRoom(forWords: word + 1) }
    let isNew = words[word] & bit == 0
    words[word] |= bit
    return isNew
  }

  /// Takes an element out.
  @inlinable public mutating func remove(_ id: ElementID<Element>) {
    guard contains(id) else { return }
    words[id.index >> 6] &= ~(1 << UInt64(id.index & 63))
  }

  @usableFromInline mutating func makeRoom(forWords count: Int) {
    guard count > words.count else { return }
    words.append(contentsOf: repeatElement(0, count: count - words.count))
  }

  /// The number of elements. Complexity: O(capacity / 64).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there are none. Complexity: O(capacity / 64).
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}

extension ElementSet {
  /// Whether two sets hold the same elements, whatever they have room for.
  public static func == (left: Self, right: Self) -> Bool {
    left.filledWords.elementsEqual(right.filledWords)
  }

  /// Feeds the elements to a hasher.
  public func hash(into hasher: inout Hasher) {
    for word in filledWords { hasher.combine(word) }
  }

  /// The words up to the last one that holds an element.
  private var filledWords: ArraySlice<UInt64> {
    words[..<(words.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0)]
  }
}

extension ElementSet: Sequence {
  /// Goes through the elements in map order. Complexity: O(capacity / 64 + count) in all.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let words: [UInt64]
    @usableFromInline var word = 0
    @usableFromInline var rest: UInt64

    @inlinable init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    /// The next element in map order.
    @inlinable public mutating func next() -> ElementID<Element>? {
      while rest == 0 {
        word += 1
        guard word < words.count else { return nil }
        rest = words[word]
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return ElementID(word << 6 + bit)
    }
  }

  /// An iterator in map order.
  @inlinable public func makeIterator() -> Iterator { Iterator(words: words) }
}

extension ElementSet: ExpressibleByArrayLiteral {
  /// Makes a set of some elements.
  public init(arrayLiteral ids: ElementID<Element>...) { self.init(ids) }
}

/// A set of regions.
public typealias RegionSet = ElementSet<Region>
/// A set of fields.
public typealias FieldSet = ElementSet<Field>
/// A set of stages.
public typealias StageSet = ElementSet<Stage>
/// A set of segments.
public typealias SegmentSet = ElementSet<Segment>
/// A set of nodes.
public typealias NodeSet = ElementSet<Node>
/// A set of links.
public typealias LinkSet = ElementSet<Link>
/// A set of organisations.
public typealias OrganisationSet = ElementSet<Organisation>
/// A set of facts.
public typealias FactSet = ElementSet<Fact>
