import ChainModel

/// What a box of an overview or of a strip holds: a segment with its cards, or a card.
struct BoxContents {
  /// The stage, as an index of ``Scene/bands``.
  let band: Int
  /// The card or group that links end at; nil for the blank that keeps an empty stage open.
  let end: SceneLink.End?
  /// The cards, as indices of ``Scene/cards``.
  let cards: [Int]

  /// What the boxes of a scene outside of its strips hold: the segments in map order, then the cards outside
  /// of segments; a blank for each stage without either. Complexity: O(groups + cards).
  static func items(of scene: Scene) -> [BoxContents] {
    let items = all(of: scene).filter {
      !scene.bands[$0.band].isStrip
    }
    let filled = Set(items.map(\.band))
    let empty = scene.bands.indices.filter { !scene.bands[$0].isStrip && !filled.contains($0) }
    return items + empty.map { BoxContents(band: $0, end: nil, cards: []) }
  }

  /// What those of a strip hold: its segments, and the cards outside of them.
  static func items(ofStrip band: Int, in scene: Scene) -> [BoxContents] {
    all(of: scene).filter { $0.band == band }
  }

  private static func all(of scene: Scene) -> [BoxContents] {
    var cardsOfGroup = [[Int]](repeating: [], count: scene.groups.count)
    var single: [BoxContents] = []
    for (index, card) in scene.cards.enumerated() {
      if let group = card.group {
        cardsOfGroup[group].append(index)
      } else {
        single.append(BoxContents(band: card.band, end: .card(index), cards: [index]))
      }
    }
    return zip(scene.groups.indices, cardsOfGroup).map { group, cards in
      BoxContents(band: scene.groups[group].band, end: .group(group), cards: cards)
    } + single
  }
}
