/// A place where organisations have their seat.
public struct Region: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/regions``.
  public let id: RegionID
  /// Its id in the text, such as `guangdong`.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
  /// The region that it lies in.
  public let parent: RegionID?
  /// The regions that it groups across the nesting.
  public let covered: [RegionID]
}
