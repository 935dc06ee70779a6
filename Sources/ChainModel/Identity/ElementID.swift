/// The place of an element in its list in a ``ChainMap``, typed by the kind of element.
///
/// An id is valid only in the map (or the builder) that gave it.
public struct ElementID<Element>: Hashable, Comparable, Sendable {
  @usableFromInline let stored: Int32

  /// Makes the id of the element at an index of its list.
  @inlinable public init(_ index: Int) { stored = Int32(truncatingIfNeeded: index) }

  /// The index in the map's list of such elements.
  @inlinable public var index: Int { Int(stored) }

  /// Orders ids as the elements stand in the map.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.stored < right.stored }
}

extension ElementID {
  /// Two ids and a small number, up to 3, as one number.
  ///
  /// A table of numbers is set up in a tenth of the time that a type of its own takes: the runtime
  /// has to look up the conformances of each new one.
  package func packed(with other: ElementID, _ number: UInt8 = 0) -> UInt64 {
    UInt64(UInt32(bitPattern: stored)) << 33 | UInt64(UInt32(bitPattern: other.stored)) << 2
      | UInt64(number)
  }
}

extension ElementID: CustomStringConvertible {
  /// The kind of element and the index, for debugging.
  public var description: String { "\(Element.self) \(index)" }
}

/// The place of a region in ``ChainMap/regions``.
public typealias RegionID = ElementID<Region>
/// The place of a field in ``ChainMap/fields``.
public typealias FieldID = ElementID<Field>
/// The place of a stage in ``ChainMap/stages``.
public typealias StageID = ElementID<Stage>
/// The place of a segment in ``ChainMap/segments``.
public typealias SegmentID = ElementID<Segment>
/// The place of a node in ``ChainMap/nodes``.
public typealias NodeID = ElementID<Node>
/// The place of a link in ``ChainMap/links``.
public typealias LinkID = ElementID<Link>
/// The place of an organisation in ``ChainMap/organisations``.
public typealias OrganisationID = ElementID<Organisation>
/// The place of a fact in ``ChainMap/facts``.
public typealias FactID = ElementID<Fact>
