import ChainModel
import ChainQuery

/// Chooses what a picture's legend explains: just what occurs.
struct LegendComposer {
  let words: PictureWords
  let drawing: Drawing
  let colouring: Colouring?

  func legend(cards: [Card], links: [SceneLink], coverage: Coverage) -> Legend {
    Legend(
      title: words.legendTitle, samples: samples(cards, coverage),
      colours: colouring.map(colours),
      entries: cards.isEmpty ? [] : states(cards, coverage) + lines(links))
  }

  private func colours(_ colouring: Colouring) -> Legend.Colours {
    Legend.Colours(
      title: colouring.classes.isEmpty
        ? words.nothing(toTell: colouring.title) : colouring.title,
      entries: colouring.classes.map { entry in
        Legend.Entry(sign: .colour(entry.colour), sample: nil, text: words.legend(for: entry))
      })
  }

  /// The cards that are taken apart: one with members if any names them, and a gap.
  private func samples(_ cards: [Card], _ coverage: Coverage) -> [Legend.Sample] {
    var samples: [Legend.Sample] = []
    let named = cards.contains { $0.entries.contains { $0.style == .member } }
    if coverage.count(of: .covered) > 0, named {
      let names = words.sampleMembers
      samples.append(
        Legend.Sample(
          entries: [entry(.name, words.sampleName)] + names.map { entry(.key, $0) },
          appearance: .init(state: .covered, members: names.count, isAccepted: false),
          notes: [
            .init(entry: 0, text: words.numberOfMembers), .init(entry: 2, text: words.itsMembers),
          ]))
    }
    if coverage.count(of: .vacant) > 0 {
      let hasCandidates = cards.contains { $0.entries.contains { $0.style == .candidate } }
      let candidate = words.couldJoin(words.sampleMembers[1], further: 2)
      samples.append(
        Legend.Sample(
          entries: [entry(.name, words.sampleName), entry(.tag, words.tag)]
            + (hasCandidates ? [entry(.candidate, candidate)] : []),
          appearance: .init(state: .vacant, members: nil, isAccepted: false),
          notes: [.init(entry: 1, text: words.sampleGap)]
            + (hasCandidates ? [.init(entry: 2, text: words.sampleCandidate)] : [])))
    }
    return samples
  }

  private func entry(_ style: TextStyle, _ text: String) -> Card.Entry {
    Card.Entry(
      style: style, text: text, lead: nil, maximumLines: 2, organisation: nil, link: nil)
  }

  private func states(_ cards: [Card], _ coverage: Coverage) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    let isTakenApart = !samples(cards, coverage).filter { $0.appearance.state == .covered }.isEmpty
    // On a slide no card tells its number of members.
    let areCounted = cards.contains { $0.appearance.members != nil }
    for state in NodeState.allCases where coverage.count(of: state) > 0 {
      let isSample = state == .vacant || (state == .covered && isTakenApart)
      guard !isSample else { continue }
      entries.append(
        Legend.Entry(
          sign: .state(state),
          sample: areCounted || state != .covered ? words.sample(of: state) : nil,
          text: words.legend(for: state)))
    }
    if cards.contains(where: { $0.appearance.isAccepted && $0.appearance.state == .vacant }) {
      entries.append(Legend.Entry(sign: .acceptedGap, sample: nil, text: words.acceptedGap))
    }
    let leads = cards.flatMap { $0.entries.compactMap(\.lead) }
    if leads.contains(where: { if case .only = $0 { true } else { false } }) {
      entries.append(
        Legend.Entry(sign: .onlyMember, sample: words.onlyLead, text: words.onlyMember))
    }
    if leads.contains(where: { if case .research = $0 { true } else { false } }) {
      entries.append(
        Legend.Entry(sign: .researchMember, sample: words.researchLead, text: words.researchMember))
    }
    entries.append(Legend.Entry(sign: .squares, sample: nil, text: words.squares))
    return entries
  }

  private func lines(_ links: [SceneLink]) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    let own = links.filter { !$0.looksLikeGap }
    for kind in Link.Kind.allCases where own.contains(where: { $0.kind == kind }) {
      entries.append(
        Legend.Entry(sign: .link(kind, count: 1), sample: nil, text: words.legend(for: kind)))
      guard kind == .requirement, drawing == .overview else { continue }
      // How wide ribbons are, as far as there are such.
      let widest = own.filter { $0.kind == kind }.map(\.count).max() ?? 1
      for count in [5, 10] where count <= widest {
        entries.append(
          Legend.Entry(sign: .link(kind, count: count), sample: nil, text: words.links(count)))
      }
    }
    if links.contains(where: \.looksLikeGap) {
      entries.append(
        Legend.Entry(
          sign: .linkFromVacancy, sample: nil,
          text: drawing == .overview ? words.ribbonFromGaps : words.linkFromVacancy))
    }
    guard drawing == .flow, !links.isEmpty else { return entries }
    entries.append(Legend.Entry(sign: .trunk, sample: nil, text: words.trunk))
    if links.contains(where: { $0.choice != nil }) {
      entries.append(Legend.Entry(sign: .choice, sample: nil, text: words.choice))
    }
    return entries
  }
}
