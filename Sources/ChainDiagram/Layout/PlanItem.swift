import ChainModel

/// What is placed as one block: a card, or in an overview a segment with its cards.
struct PlanItem {
  /// The stage, as an index of ``Scene/bands``.
  let band: Int
  /// The card or group that links end at; nil for the blank that keeps an empty stage open.
  let end: SceneLink.End?
  /// The cards, as indices of ``Scene/cards``.
  let cards: [Int]

  /// The items of a scene outside of its strips: the segments in map order, then the cards
  /// outside of segments; a blank for each stage without either. Complexity: O(groups + cards).
  static func items(of scene: Scene) -> [PlanItem] {
    let items = all(of: scene, inGroups: scene.drawing == .overview).filter {
      !scene.bands[$0.band].isStrip
    }
    let filled = Set(items.map(\.band))
    let empty = scene.bands.indices.filter { !scene.bands[$0].isStrip && !filled.contains($0) }
    return items + empty.map { PlanItem(band: $0, end: nil, cards: []) }
  }

  /// The items of a strip: its segments, in either drawing, and the cards outside of them.
  static func items(ofStrip band: Int, in scene: Scene) -> [PlanItem] {
    all(of: scene, inGroups: true).filter { $0.band == band }
  }

  private static func all(of scene: Scene, inGroups: Bool) -> [PlanItem] {
    var cardsOfGroup = [[Int]](repeating: [], count: scene.groups.count)
    var single: [PlanItem] = []
    for (index, card) in scene.cards.enumerated() {
      if inGroups, let group = card.group {
        cardsOfGroup[group].append(index)
      } else {
        single.append(PlanItem(band: card.band, end: .card(index), cards: [index]))
      }
    }
    guard inGroups else { return single }
    return zip(scene.groups.indices, cardsOfGroup).map { group, cards in
      PlanItem(band: scene.groups[group].band, end: .group(group), cards: cards)
    } + single
  }
}

extension Network {
  /// The links of a scene between some items. Complexity: O(items + links).
  init(of items: [PlanItem], in scene: Scene) {
    var things: [SceneLink.End: Int] = [:]
    for (thing, item) in items.enumerated() {
      if let end = item.end { things[end] = thing }
    }
    var (forward, back) = ([Link](), [Link]())
    for (index, link) in scene.links.enumerated() {
      guard let tail = things[link.tail], let head = things[link.head] else { continue }
      let inner = Link(index: index, tail: tail, head: head)
      if link.kind == .returnFlow { back.append(inner) } else { forward.append(inner) }
    }
    self.init(bands: items.map(\.band), forward: forward, back: back)
  }
}
