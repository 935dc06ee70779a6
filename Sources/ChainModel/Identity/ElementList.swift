/// The ids of some elements in order, without a copy; the first index is 0.
public struct ElementList<Element>: RandomAccessCollection, Sendable {
  @usableFromInline let storage: ArraySlice<ElementID<Element>>

  @inlinable init(_ storage: ArraySlice<ElementID<Element>>) { self.storage = storage }

  /// The first index: 0.
  @inlinable public var startIndex: Int { 0 }
  /// The index behind the last: the number of elements.
  @inlinable public var endIndex: Int { storage.count }
  /// The id at an index. Complexity: O(1).
  @inlinable public subscript(index: Int) -> ElementID<Element> {
    storage[storage.startIndex + index]
  }
}

extension ElementList: Hashable {
  /// Whether two lists have the same ids in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.storage == right.storage }

  /// Feeds the ids to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }
}

/// The ids of elements that follow one another in the map; the first index is 0.
public struct ElementRange<Element>: RandomAccessCollection, Hashable, Sendable {
  @usableFromInline let indices32: Range<Int32>

  @inlinable init(_ indices: Range<Int32>) { indices32 = indices }

  /// The first index: 0.
  @inlinable public var startIndex: Int { 0 }
  /// The index behind the last: the number of elements.
  @inlinable public var endIndex: Int { indices32.count }
  /// The id at an index. Complexity: O(1).
  @inlinable public subscript(index: Int) -> ElementID<Element> {
    ElementID(Int(indices32.lowerBound) + index)
  }
}
