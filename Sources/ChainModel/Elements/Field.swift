/// A field of technology that runs through several nodes, such as hydrogen fuel cell vehicles.
public struct Field: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/fields``.
  public let id: FieldID
  /// Its id in the text.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
}
