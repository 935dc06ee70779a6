extension LaidOutScene {
  /// The links of a trunk in the order in which they lie over one another: those from gaps below.
  func links(ofTrunk trunk: Int) -> [Int] {
    trunks[trunk].filter { scene.links[$0].isFromVacancy }
      + trunks[trunk].filter { !scene.links[$0].isFromVacancy }
  }

  /// Where the dashes of a line begin, in points, so that those of lines that end in one head lie on one
  /// another: as they come they would fill each other's gaps.
  func dashOffset(ofLink link: Int, trunk: Int?) -> Double? {
    guard let trunk, trunks[trunk].count > 1, scene.links[link].looksLikeGap,
      trunks[trunk].allSatisfy({ scene.links[$0].head == scene.links[link].head })
    else { return nil }
    let period = Paint.link(.gap, stage: "", in: .flow).dash.reduce(0, +)
    return period - links[link].length.truncatingRemainder(dividingBy: period)
  }
}
