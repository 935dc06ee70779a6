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

  /// Requirements any one of which will do.
  private struct Choice {
    let inputs: [NodeID]
    let to: NodeID
    let range: SourceRange
  }

  /// Where each arrow was stated first, by tail, head and kind in one number.
  private var arrows: [UInt64: SourceRange] = [:]
  /// The choices by a hash of what they say.
  private var choices: [UInt64: [Choice]] = [:]
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
  mutating func note(
    from tail: NodeID, _ kind: Link.Kind, to head: NodeID, at range: SourceRange
  ) {
    // One search of the table: the slot is found, and filled if it was empty.
    func claim(_ slot: inout SourceRange?) -> SourceRange? {
      if let first = slot { return first }
      slot = range
      return nil
    }
    guard let first = claim(&arrows[tail.packed(with: head, kind.rawValue)]) else { return }
    repetitions.append(
      Repetition(from: tail, to: head, kind: kind, range: range, first: first))
  }

  /// Notes requirements any one of which will do.
  mutating func note(anyOf inputs: [NodeID], to head: NodeID, at range: SourceRange) {
    guard let tail = inputs.first else { return }
    let choice = Choice(inputs: inputs.sorted(), to: head, range: range)
    let hash = choice.inputs.reduce(head.packed(with: head)) { hash, input in
      (hash ^ input.packed(with: head)) &* 0x9E37_79B9_7F4A_7C15
    }
    // Equal hashes alone prove nothing.
    let known = choices[hash]?.first { $0.to == head && $0.inputs == choice.inputs }
    if let known {
      repetitions.append(
        Repetition(from: tail, to: head, kind: .requirement, range: range, first: known.range))
    } else {
      choices[hash, default: []].append(choice)
    }
  }

  /// Notes that an arrow names a node twice on one side.
  mutating func noteRepetition(
    from: NodeID, _ kind: Link.Kind, to head: NodeID, at range: SourceRange
  ) {
    repetitions.append(Repetition(from: from, to: head, kind: kind, range: range, first: range))
  }
}
