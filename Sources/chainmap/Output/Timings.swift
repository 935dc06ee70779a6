import ChainMaps
import Synchronization

/// How long the parts of a run take, for `--timings`.
struct Timings {
  private var parts: [(name: String, duration: Duration)] = []
  private let clock = ContinuousClock()

  /// Does something and keeps how long it took.
  mutating func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    let start = clock.now
    defer { parts.append((name, clock.now - start)) }
    return try body()
  }

  /// A line for each part, and one for the layouts that an engine was asked for.
  func lines(_ engine: WatchedEngine) -> [String] {
    var rows = parts.map { ($0.name, Self.milliseconds($0.duration)) }
    rows.append(("of it \(engine.layouts) by dot", Self.milliseconds(engine.duration)))
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, time in
      name + String(repeating: " ", count: width - name.count + 2) + time
    }
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    let number = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 7 - number.count)) + number + " ms"
  }
}

/// Graphviz, with an eye on how often and how long it works.
final class WatchedEngine: LayoutEngine {
  private let engine = GraphvizLayoutEngine()
  private let seen = Mutex((layouts: 0, duration: Duration.zero))

  /// The number of layouts so far.
  var layouts: Int { seen.withLock { $0.layouts } }
  /// How long they took together.
  var duration: Duration { seen.withLock { $0.duration } }

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
