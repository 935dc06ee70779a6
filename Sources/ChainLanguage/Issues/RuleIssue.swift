public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// What is to be said of expectations, acceptances and views.
public enum RuleIssue: Issue, Equatable {
  /// An expectation that does not hold; the secondary ranges are what breaks it.
  case broken(Expectation, breaking: [String])
  /// An expectation that nobody can judge; the secondary ranges are the nodes to look into.
  case undecided(Expectation, unsurveyed: [String])
  /// An expectation of every one of nothing.
  case vacuous(Expectation)
  /// An acceptance whose end has come.
  case runOut(until: PartialDate)
  /// An acceptance of something that is not missing.
  case coversNothing
  /// An acceptance of what cannot be missed at a node.
  case acceptedNoun(Noun)
  /// An acceptance for a place that is neither a node nor a segment.
  case acceptedPlace(String)
  /// A view whose id another view has; the secondary range is the first.
  case duplicateView(String)
}

extension RuleIssue {
  /// The stable code of its kind.
  public var code: DiagnosticCode { DiagnosticCode(number.rawValue) }

  /// Its weight; that of a broken expectation is what the text gives it.
  public var severity: Severity {
    switch self {
    case .broken(let expectation, _):
      switch expectation.weight {
      case .error: .error
      case .warning: .warning
      case .remark: .remark
      }
    case .undecided(let expectation, _): expectation.weight == .remark ? .remark : .warning
    case .vacuous: .remark
    case .runOut, .coversNothing: .warning
    case .acceptedNoun, .acceptedPlace, .duplicateView: .error
    }
  }

  private var number: LanguageCode {
    switch self {
    case .broken: .brokenExpectation
    case .undecided: .undecidedExpectation
    case .vacuous: .vacuousExpectation
    case .runOut: .acceptanceRunOut
    case .coversNothing: .acceptanceOfNothing
    case .acceptedNoun: .acceptedNoun
    case .acceptedPlace: .acceptedPlace
    case .duplicateView: .duplicateView
    }
  }
}
