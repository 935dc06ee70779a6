import ChainMaps
import Synchronization

/// A clock for the parts of a run, for `--timings`.
enum Timing {
  /// Does something; gives what came out and how long it took.
  static func measure<Result>(_ body: () throws -> Result) rethrows -> (Result, Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try body()
    return (result, clock.now - start)
  }
}

/// Graphviz, with an eye on how often and how long it works.
final class WatchedEngine: LayoutEngine {
  private let engine = GraphvizLayoutEngine()
  private let seen = Mutex((layouts: 0, duration: Duration.zero))

  /// The number of layouts so far, and how long they took together.
  var work: (layouts: Int, duration: Duration) { seen.withLock { $0 } }

  func solve(_ problem: LayoutProblem) throws(LayoutFailure) -> LayoutSolution {
    let clock = ContinuousClock()
    let start = clock.now
    defer {
      seen.withLock {
        $0.layouts += 1
        $0.duration += clock.now - start
      }
    }
    return try engine.solve(problem)
  }
}
