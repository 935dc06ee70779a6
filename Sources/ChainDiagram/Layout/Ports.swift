/// Where links leave a block at its right side and arrive at its left one: each at a place of its own,
/// in the order of where they come from or go to.
struct Ports {
  /// The height of the port at the left end of each step, by its index; at a bend, that of the bend.
  private(set) var leaving: [Double]
  /// The height of the port at the right end of each step, by its index.
  private(set) var arriving: [Double]

  /// The distance between the edges of two lines, if there is room.
  private static let gap = 7.0
  /// What a block leaves free above its first and below its last port.
  private static let margin = 10.0

  /// Deals out the sides of the blocks in a solution.
  ///
  /// `widths` are those of the steps' lines. Complexity: O(steps), and sorting.
  init(_ layers: Layers, _ solution: LayoutSolution, blocks: [Rect], widths: [Double]) {
    let steps = layers.steps
    leaving = steps.map { solution.centres[$0.left].y }
    arriving = steps.map { solution.centres[$0.right].y }
    var right = [[Int]](repeating: [], count: blocks.count)
    var left = right
    for (index, step) in steps.enumerated() {
      if step.left < blocks.count { right[step.left].append(index) }
      if step.right < blocks.count { left[step.right].append(index) }
    }
    let targets = arriving
    let sources = leaving
    for (block, box) in blocks.enumerated() {
      let out = right[block].sorted { (targets[$0], $0) < (targets[$1], $1) }
      for (index, y) in zip(out, Self.places(of: out.map { widths[$0] }, on: box)) {
        leaving[index] = y
      }
      let into = left[block].sorted { (sources[$0], $0) < (sources[$1], $1) }
      for (index, y) in zip(into, Self.places(of: into.map { widths[$0] }, on: box)) {
        arriving[index] = y
      }
    }
  }

  /// Places for lines of some widths around the middle of a side: closer together where they would not
  /// fit, over one another before any of them misses its block.
  static func places(of widths: [Double], on box: Rect) -> [Double] {
    guard widths.count > 1 else { return widths.map { _ in box.midY } }
    let sum = widths.reduce(0, +)
    let room = max(box.height - 2 * margin, box.height / 2)
    let gap = min(Self.gap, (room - sum) / Double(widths.count - 1))
    var top = box.midY - (sum + gap * Double(widths.count - 1)) / 2
    return widths.map { width in
      defer { top += width + gap }
      return top + width / 2
    }
  }
}
