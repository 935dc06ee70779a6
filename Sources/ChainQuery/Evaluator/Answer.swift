public import ChainModel

/// What a map answers to a question, with what proves it.
public struct Answer: Hashable, Sendable {
  /// The question, with every reference by kind and id.
  public let question: Question
  /// Whether the assertion holds; nil for a selection and for paths.
  public let verdict: Verdict?
  /// What was asked for, in map order; of an assertion what decides it: what was counted, what
  /// breaks `every`, or, when that holds, everything that it holds of.
  public let rows: [Row]
  /// Rows that nobody can decide, since a node is not surveyed; and such nodes themselves.
  public let undecided: [Row]
  /// How many rows there are in all: more than ``rows`` when a limit cut them.
  public let total: Int

  /// Whether an assertion holds.
  public enum Verdict: String, Sendable {
    /// It holds.
    case holds
    /// It does not.
    case doesNotHold = "does not hold"
    /// It depends on nodes that are not surveyed.
    case undecided
  }

  /// One thing that was found.
  public struct Row: Hashable, Sendable {
    /// What was found.
    public let subject: Subject
    /// The facts because of which it is there, in map order.
    public let evidence: [FactID]
  }

  /// What a row is about.
  public enum Subject: Hashable, Sendable {
    /// A node.
    case node(NodeID)
    /// A segment.
    case segment(SegmentID)
    /// A link.
    case link(LinkID)
    /// An organisation.
    case organisation(OrganisationID)
    /// The nodes of a way over `->`, from its start to its end.
    case path([NodeID])
  }
}

extension Answer {
  /// Whether a limit cut the rows.
  public var isCut: Bool { rows.count < total }

  /// Whether the question is an `every` over nothing, which holds and says nothing.
  public var isVacuous: Bool {
    if case .assertion(.every) = question {
      verdict == .holds && rows.isEmpty && undecided.isEmpty
    } else {
      false
    }
  }
}
