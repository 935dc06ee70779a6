import ChainModel

/// An organisation noun with its filters, made ready for a map: who may it be, and which fact makes
/// it so.
struct OrganisationMatcher {
  private let facts: FactList
  private let organisationCount: Int
  /// Those whose own traits fit.
  let who: TruthSet<Organisation>
  /// The nodes where the fact may hold; nil for anywhere.
  let places: NodeSet?
  private let roles: RoleSet
  private let comparisons: [Comparison]

  init(
    map: ChainMap, who: TruthSet<Organisation>, places: NodeSet?, roles: RoleSet,
    comparisons: [Comparison]
  ) {
    facts = map.facts
    organisationCount = map.organisations.count
    self.who = who
    self.places = places
    self.roles = roles
    self.comparisons = comparisons
  }

  /// Whether any fact at a node of ``places`` will do.
  var takesAnyFact: Bool { roles == .all && comparisons.isEmpty }

  /// Whether an organisation must stand somewhere to fit.
  var needsFact: Bool { places != nil || !takesAnyFact }

  /// Those who fit or may fit, when they are so few that it is quicker to go through what they do
  /// than through the nodes; nil when they are many.
  var few: OrganisationSet? {
    let fitting = who.possible
    return fitting.count * 4 < organisationCount ? fitting : nil
  }

  /// Whether a node is one of those where the fact may hold.
  func admits(_ node: NodeID) -> Bool { places?.contains(node) ?? true }

  /// Whether a fact is such a one, whoever it is about and wherever it holds.
  func matches(_ fact: FactID) -> Bool {
    roles.contains(facts.role(of: fact))
      && comparisons.allSatisfy { $0.holds(of: fact, in: facts) }
  }

  /// Whether a fact is such a one, and about one who fits or may fit.
  func matchesWholly(_ fact: FactID) -> Bool {
    let organisation = facts.organisation(of: fact)
    return admits(facts.node(of: fact)) && matches(fact)
      && (who.yes.contains(organisation) || who.undecided.contains(organisation))
  }
}

/// A set of roles.
struct RoleSet: Equatable {
  private var bits: UInt16 = 0

  /// Every role.
  static let all = RoleSet(Role.allCases)

  init(_ roles: [Role]) {
    for role in roles { bits |= 1 << role.bit }
  }

  func contains(_ role: Role) -> Bool { bits >> role.bit & 1 == 1 }

  mutating func formIntersection(_ other: RoleSet) { bits &= other.bits }
}

extension Role {
  fileprivate var bit: UInt16 {
    switch self {
    case .makes: 0
    case .supplies: 1
    case .researches: 2
    case .pilots: 3
    case .tests: 4
    case .operates: 5
    case .serves: 6
    case .designs: 7
    case .distributes: 8
    }
  }
}

extension Comparison {
  /// Whether a comparison of a fact's attribute holds; what is not known compares with nothing.
  fileprivate func holds(of fact: FactID, in facts: FactList) -> Bool {
    switch self {
    case .trl(let relation, let level):
      facts.trl(of: fact).map { relation.holds($0, level) } ?? false
    case .share(let relation, let share):
      facts.share(of: fact).map { relation.holds($0, share) } ?? false
    case .since(let relation, let date):
      facts.since(of: fact).map { relation.holds($0, date) } ?? false
    case .asof(let relation, let date):
      facts.asof(of: fact).map { relation.holds(DateBounds($0), date) } ?? false
    case .evidence(let relation, let grade):
      facts.evidence(of: fact).map { relation.holds($0, grade) } ?? false
    case .kind, .code, .tag, .name, .own: true
    }
  }
}
