/// What tells an element of a map: its id, or the element itself.
///
/// Wherever the library is asked about an element, both will do: `map.members(of: node)` and
/// `map.members(of: node.id)`.
public protocol ElementReference<Element> {
  /// The kind of element.
  associatedtype Element
  /// The element's id.
  var id: ElementID<Element> { get }
}

extension ElementID: ElementReference {
  /// The id itself.
  @inlinable public var id: ElementID { self }
}

extension Region: ElementReference {}
extension Field: ElementReference {}
extension Stage: ElementReference {}
extension Segment: ElementReference {}
extension Node: ElementReference {}
extension Link: ElementReference {}
extension Organisation: ElementReference {}
extension Fact: ElementReference {}
