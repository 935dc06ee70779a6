/// What has to be arranged: things of known bands, and the links between them.
struct Network {
  /// The band of each thing.
  let bands: [Int]
  /// The links that should lead to the right.
  let forward: [Link]
  /// The links that lead back whatever one does.
  let back: [Link]

  /// A link by the indices of its things.
  struct Link {
    /// The link, as an index of ``Scene/links``.
    let index: Int
    let tail: Int
    let head: Int

    /// Whether two links begin or end together. That one begins where the other ends is no such
    /// case: between two columns they never meet.
    func sharesEnd(with other: Self) -> Bool { tail == other.tail || head == other.head }
  }
}
