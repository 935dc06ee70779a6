import ChainDiagnostics
import ChainModel

/// The arrows of a map that were stated so far, to tell those that say nothing new.
struct ArrowRegister {
  /// The arrows that a map may have. Two groups of nodes make as many as their product, so that a
  /// short text could ask for more than any memory holds.
  static let limit = 1_000_000

  /// An arrow that was stated before.
  struct Repetition {
    let from: NodeID
    let to: NodeID
    let kind: Link.Kind
    let range: SourceRange
    /// Where it was stated first.
    let first: SourceRange
  }

  private struct Arrow: Hashable {
    let from: NodeID
    let to: NodeID
    let kind: Link.Kind
  }

  /// Requirements any one of which will do.
  private struct Choice: Hashable {
    let inputs: [NodeID]
    let to: NodeID
  }

  /// Where each was stated first.
  private var arrows: [Arrow: SourceRange] = [:]
  private var choices: [Choice: SourceRange] = [:]
  private(set) var repetitions: [Repetition] = []
  private var count = 0
  /// Whether arrows were refused; no more are taken then.
  private(set) var isFull = false

  /// Asks for room for so many arrows; when it is refused the register is full.
  mutating func reserve(_ additional: Int) -> Bool {
    isFull = isFull || additional > Self.limit - count
    if !isFull { count += additional }
    return !isFull
  }

  /// Notes an arrow.
  mutating func note(from tail: NodeID, _ kind: Link.Kind, to head: NodeID, at range: SourceRange) {
    let first = Self.first(of: Arrow(from: tail, to: head, kind: kind), in: &arrows, at: range)
    guard let first else { return }
    repetitions.append(
      Repetition(from: tail, to: head, kind: kind, range: range, first: first))
  }

  /// Notes requirements any one of which will do.
  mutating func note(anyOf inputs: [NodeID], to head: NodeID, at range: SourceRange) {
    let choice = Choice(inputs: inputs.sorted(), to: head)
    guard let first = Self.first(of: choice, in: &choices, at: range), let tail = inputs.first
    else { return }
    repetitions.append(
      Repetition(from: tail, to: head, kind: .requirement, range: range, first: first))
  }

  /// Where a thing was stated before; nil, and noted, when it was not.
  private static func first<Key: Hashable>(
    of key: Key, in known: inout [Key: SourceRange], at range: SourceRange
  ) -> SourceRange? {
    // One search of the table: the slot is found, and filled if it was empty.
    func claim(_ slot: inout SourceRange?) -> SourceRange? {
      if let first = slot { return first }
      slot = range
      return nil
    }
    return claim(&known[key])
  }

  /// Notes that an arrow names a node twice on one side.
  mutating func noteRepetition(
    from: NodeID, _ kind: Link.Kind, to head: NodeID, at range: SourceRange
  ) {
    repetitions.append(Repetition(from: from, to: head, kind: kind, range: range, first: range))
  }
}
