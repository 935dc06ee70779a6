import ChainModel
import ChainQuery
import ChainText

extension SceneEncoder {
  /// The legend: its outline, its texts, the cards in small, and its signs by what they explain.
  func value(of panel: LegendPanel) -> JSONValue {
    let colours = zip(panel.legend.colours?.entries ?? [], panel.colours)
    return [
      "box": Self.value(of: panel.box), "fill": "card", "stroke": "line",
      "texts": .array(panel.texts.map { value(of: $0, colour: $0.style.colour) }),
      "samples": .array(
        zip(panel.legend.samples, panel.samples).map { sample, place in
          .object(members(of: place, sample.appearance))
        }),
      "leaders": .array(
        panel.leaders.map {
          [
            "x": Self.number($0.start.x), "y": Self.number($0.start.y),
            "length": Self.number($0.length),
          ]
        }),
      "signs": .array(
        colours.map { value(of: $0, in: $1) }
          + zip(panel.legend.entries, panel.signs).map { value(of: $0, in: $1) }),
    ]
  }

  private func value(of entry: Legend.Entry, in box: Rect) -> JSONValue {
    [
      "sign": .string(entry.sign.word), "of": .string(orNull: entry.sign.detail),
      "box": Self.value(of: box), "text": .string(entry.text),
    ]
  }
}

extension Legend.Entry.Sign {
  /// What is explained, in a word.
  fileprivate var word: String {
    switch self {
    case .state: "state"
    case .acceptedGap: "accepted"
    case .colour: "colour"
    case .link: "link"
    case .onlyMember: "only"
    case .researchMember: "research"
    case .squares: "squares"
    case .linkFromVacancy: "gap-link"
    case .trunk: "trunk"
    case .choice: "choice"
    }
  }

  /// Which state, kind of link or colour it is.
  fileprivate var detail: String? {
    switch self {
    case .state(let state): state.rawValue
    case .link(let kind, _): kind.word
    case .colour(let colour): colour.name
    case .acceptedGap, .onlyMember, .researchMember, .squares, .linkFromVacancy, .trunk, .choice:
      nil
    }
  }
}
