import ChainModel
import ChainQuery

/// A number that is told of every part of a chain.
enum FigureColumn {
  /// The nodes in a state.
  case nodes(NodeState)
  /// The members.
  case members
  /// The members of a kind.
  case kind(OrganisationKind?)

  /// Every column, in the order of reports.
  static let all: [FigureColumn] =
    NodeState.allCases.map { .nodes($0) } + [.members] + MemberMix.kinds.map { .kind($0) }

  /// The number in the figures of a part.
  func count(in figures: PartFigures) -> Int {
    switch self {
    case .nodes(let state): figures.coverage.count(of: state)
    case .members: figures.mix.members
    case .kind(let kind): figures.mix.count(of: kind)
    }
  }

  /// Whether a reader would miss it even if all its numbers are 0.
  var isAlwaysShown: Bool {
    switch self {
    case .nodes(.vacant), .members: true
    default: false
    }
  }

  /// The name for programs.
  var key: String {
    switch self {
    case .nodes(let state): state.rawValue
    case .members: "members"
    case .kind(let kind): kind?.rawValue ?? "otherKind"
    }
  }

  /// The name for people.
  func title(_ words: ReportWords) -> String {
    switch self {
    case .nodes(let state): words.name(of: state)
    case .members: words.memberCount
    case .kind(let kind): words.name(of: kind)
    }
  }

  /// The part that the number plays: gaps are to be seen.
  func role(in figures: PartFigures) -> ReportRole {
    guard case .nodes(let state) = self, count(in: figures) > 0 else { return .plain }
    return ReportRole(of: state)
  }
}

extension ReportRole {
  /// The part that a node's state plays.
  init(of state: NodeState) {
    switch state {
    case .covered: self = .plain
    case .thin: self = .gap(.thin)
    case .research: self = .gap(.lastMile)
    case .vacant: self = .gap(.vacant)
    case .unknown: self = .gap(.unknown)
    }
  }
}
