/// A set of elements of one map as a row of bits: one bit an element, whether it is in or not.
public struct ElementSet<Element>: Hashable, Sendable {
  @usableFromInline var words: [UInt64]

  /// Makes an empty set for a list of `capacity` elements. Complexity: O(capacity / 64).
  @inlinable public init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// Whether an element is in the set; elements beyond the capacity never are.
  @inlinable public func contains(_ id: ElementID<Element>) -> Bool {
    let word = id.index >> 6
    return words.indices.contains(word) && words[word] & (1 << UInt64(id.index & 63)) != 0
  }

  /// Puts an element in; says whether it was new. The element must lie within the capacity.
  @inlinable @discardableResult public mutating func insert(_ id: ElementID<Element>) -> Bool {
    let bit: UInt64 = 1 << UInt64(id.index & 63)
    let isNew = words[id.index >> 6] & bit == 0
    words[id.index >> 6] |= bit
    return isNew
  }

  /// Takes an element out.
  @inlinable public mutating func remove(_ id: ElementID<Element>) {
    guard contains(id) else { return }
    words[id.index >> 6] &= ~(1 << UInt64(id.index & 63))
  }

  /// The number of elements. Complexity: O(capacity / 64).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there are none. Complexity: O(capacity / 64).
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}

extension ElementSet {
  /// Whether two sets hold the same elements, whatever their capacities.
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
    let words: [UInt64]
    var word = 0
    var rest: UInt64

    /// The next element in map order.
    public mutating func next() -> ElementID<Element>? {
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
  public func makeIterator() -> Iterator { Iterator(words: words, rest: words.first ?? 0) }
}

/// A set of nodes.
public typealias NodeSet = ElementSet<Node>
/// A set of regions.
public typealias RegionSet = ElementSet<Region>
/// A set of segments.
public typealias SegmentSet = ElementSet<Segment>
/// A set of links.
public typealias LinkSet = ElementSet<Link>
/// A set of organisations.
public typealias OrganisationSet = ElementSet<Organisation>
/// A set of facts.
public typealias FactSet = ElementSet<Fact>
