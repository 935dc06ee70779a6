/// A band of the chain, such as upstream; the stages stand from left to right.
public struct Stage: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/stages``.
  public let id: StageID
  /// Its id in the text.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
}

extension Stage {
  /// The name of a stage that needs none in the text: upstream, midstream or downstream, or one of
  /// these in Chinese; nil for any other.
  public static func wellKnownName(of key: String) -> LocalizedText? {
    switch key {
    case "upstream", "上游": LocalizedText("Upstream", zh: "上游")
    case "midstream", "中游": LocalizedText("Midstream", zh: "中游")
    case "downstream", "下游": LocalizedText("Downstream", zh: "下游")
    default: nil
    }
  }
}

/// A group of nodes inside a stage, drawn as one box in the overview.
public struct Segment: Identifiable, Hashable, Sendable {
  /// Its place in ``ChainMap/segments``.
  public let id: SegmentID
  /// Its id in the text.
  public let key: String
  /// What it is called.
  public let name: LocalizedText
  /// The stage that it lies in.
  public let stage: StageID
}
