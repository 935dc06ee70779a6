import ChainDiagram
import Testing

/// Expects what every layout must keep, whatever Graphviz decided.
func expectProperties(
  of solution: LayoutSolution, for problem: LayoutProblem, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let drawing = Drawing(problem: problem, solution: solution)
  #expect(drawing.faults == [], comment, sourceLocation: sourceLocation)
}

/// A solution beside its problem.
private struct Drawing {
  let problem: LayoutProblem
  let solution: LayoutSolution

  var faults: [String] {
    guard solution.centres.count == problem.boxes.count else { return ["number of centres"] }
    return columnFaults + gapFaults + extentFaults
  }

  private func left(_ box: Int) -> Double { solution.centres[box].x - problem.boxes[box].width / 2 }
  private func right(_ box: Int) -> Double { left(box) + problem.boxes[box].width }
  private func top(_ box: Int) -> Double { solution.centres[box].y - problem.boxes[box].height / 2 }
  private func bottom(_ box: Int) -> Double { top(box) + problem.boxes[box].height }

  /// The boxes of a column share their x, and columns stand apart, in order.
  private var columnFaults: [String] {
    var faults: [String] = []
    var previousRight = -Double.infinity
    for members in problem.columns where !members.isEmpty {
      if Set(members.map { solution.centres[$0].x }).count != 1 { faults.append("column askew") }
      let gap = (members.map(left).min() ?? 0) - previousRight
      if gap < problem.columnGap - 0.01 { faults.append("columns \(gap) apart") }
      previousRight = members.map(right).max() ?? previousRight
    }
    return faults
  }

  /// The boxes of a column keep their gap.
  private var gapFaults: [String] {
    problem.columns.flatMap { members -> [String] in
      let stack = members.sorted { top($0) < top($1) }
      return zip(stack, stack.dropFirst()).compactMap { upper, lower in
        let gap = top(lower) - bottom(upper)
        return gap < problem.boxGap - 0.01 ? "boxes \(upper), \(lower) \(gap) apart" : nil
      }
    }
  }

  /// Everything is drawn inside the size, which is no larger than needed.
  private var extentFaults: [String] {
    let xs = problem.boxes.indices.flatMap { [left($0), right($0)] }
    let ys = problem.boxes.indices.flatMap { [top($0), bottom($0)] }
    let extremes = [xs.min(), ys.min(), xs.max(), ys.max()].map { $0 ?? 0 }
    let expected = [0, 0, solution.size.width, solution.size.height]
    let isTight = zip(extremes, expected).allSatisfy { abs($0 - $1) < 1 }
    return isTight ? [] : ["extent \(extremes) instead of \(expected)"]
  }
}
