public import ChainDiagnostics
public import ChainModel

/// What can be wrong with, or doubtful in, the map as a whole.
public enum MapIssue: Issue, Equatable {
  /// Nodes each of which requires the one before it, and the first the last.
  case circle([String])
  /// Shares at a node that come to more than the whole; in thousandths of a percent.
  case sharesExceedWhole(node: String, year: Int?, total: Int)
  /// Two organisations with one credit code; the secondary range is the first one's.
  case sameCode(String, first: String, second: String)
  /// A requirement whose tail stands in a later stage than its head.
  case againstStages(from: String, stage: String, to: String, toStage: String)
  /// A node without any link.
  case unlinkedNode(String)
  /// An organisation at no node.
  case organisationNowhere(String, Standing)
  /// Two organisations with one name or alias; the secondary range is the first one.
  case sameName(String, first: String, second: String)
  /// A credit code of another type than the organisation's kind.
  case codeAgainstKind(String, OrganisationKind)
  /// A credit code of another division than the organisation's region.
  case codeAgainstRegion(String, division: String, region: String)
  /// Facts of one file without a source; the range is the first one's.
  case factsWithoutSource(count: Int)
  /// Facts of one file that are old; the range is the first one's.
  case oldFacts(count: Int, years: Int)
  /// Requirements of one file that were stated before; the ranges are those of the first such.
  case repeatedRequirement(from: String, to: String, count: Int)
  /// Return flows and supports of one file that were stated before.
  case repeatedLink(from: String, to: String, arrow: String, count: Int)
}

extension MapIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// Its weight.
  public var severity: Severity {
    switch self {
    case .circle, .sharesExceedWhole, .sameCode: .error
    case .againstStages, .unlinkedNode, .organisationNowhere, .sameName, .codeAgainstKind,
      .codeAgainstRegion:
      .warning
    case .factsWithoutSource, .oldFacts, .repeatedRequirement, .repeatedLink: .remark
    }
  }

  private var number: LanguageCode {
    switch self {
    case .circle: .circle
    case .sharesExceedWhole: .sharesExceedWhole
    case .sameCode: .sameCode
    case .againstStages: .againstStages
    case .unlinkedNode: .unlinkedNode
    case .organisationNowhere: .organisationNowhere
    case .sameName: .sameName
    case .codeAgainstKind: .codeAgainstKind
    case .codeAgainstRegion: .codeAgainstRegion
    case .factsWithoutSource: .factsWithoutSource
    case .oldFacts: .oldFacts
    case .repeatedRequirement: .repeatedRequirement
    case .repeatedLink: .repeatedLink
    }
  }
}
