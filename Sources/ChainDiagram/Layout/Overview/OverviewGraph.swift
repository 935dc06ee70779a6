import ChainModel

/// The boxes of an overview and the ribbons between them, before anything is decided.
struct OverviewGraph {
  /// What the boxes hold.
  let items: [BoxContents]
  /// The ribbons.
  let edges: [Edge]

  /// A ribbon from one box to another.
  struct Edge {
    /// The ribbon, as an index of ``Scene/links``.
    let link: Int
    let tail: Int
    let head: Int
    /// The width of its line, in points.
    let width: Double
    /// The number of links that it stands for.
    let count: Int
    let isReturn: Bool
  }

  init(of scene: Scene) {
    items = BoxContents.items(of: scene)
    var boxes: [SceneLink.End: Int] = [:]
    for (box, item) in items.enumerated() {
      if let end = item.end { boxes[end] = box }
    }
    edges = scene.links.enumerated().compactMap { index, link in
      guard let tail = boxes[link.tail], let head = boxes[link.head], tail != head else {
        return nil
      }
      return Edge(
        link: index, tail: tail, head: head, width: link.width(in: scene.drawing),
        count: link.count, isReturn: link.kind == .returnFlow)
    }
  }

  /// The boxes of each stage that has any, stages from left to right.
  var bands: [(band: Int, boxes: [Int])] {
    var boxes: [Int: [Int]] = [:]
    for (box, item) in items.enumerated() { boxes[item.band, default: []].append(box) }
    return boxes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
