/// Everything of an overview that is the same in all languages, chosen with the greatest sizes that
/// its boxes have in any of them.
struct OverviewPlan {
  /// Boxes in order in their columns, and the ways of ribbons past them.
  let skeleton: Skeleton
  /// The number of cards in each row of each box.
  let rows: [[Int]]
  /// The height of the bands for which it was chosen, in points.
  let height: Double
}
