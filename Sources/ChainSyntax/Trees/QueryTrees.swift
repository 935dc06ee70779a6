public import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// What is asked in the query language.
public enum QuestionTree: Sendable {
  /// A phrase, or paths.
  case selection(SelectionTree)
  /// What holds or does not hold.
  case assertion(AssertionTree)

  /// From its first word to behind its last.
  public var range: SourceRange {
    switch self {
    case .selection(let selection): selection.range
    case .assertion(let assertion): assertion.range
    }
  }
}

/// What selects things.
public enum SelectionTree: Sendable {
  /// A noun with what narrows it.
  case phrase(PhraseTree)
  /// `paths from a to b`; an end is nil where the text lacks it.
  case paths(from: QueryReference?, to: QueryReference?, range: SourceRange)

  /// From its first word to behind its last.
  public var range: SourceRange {
    switch self {
    case .phrase(let phrase): phrase.range
    case .paths(_, _, let range): range
    }
  }
}

/// What holds or does not hold.
public struct AssertionTree: Sendable {
  /// The two shapes of an assertion.
  public enum Form: Sendable {
    /// `no member in gba`
    case count(Quantity, PhraseTree)
    /// `every node has some member`; the condition is nil where the text lacks it.
    case every(PhraseTree, ConditionTree?)
  }

  /// Its shape.
  public var form: Form
  /// From its first word to behind its last.
  public var range: SourceRange
}

/// A noun with what stands before and behind it.
public struct PhraseTree: Sendable {
  /// The words before the noun.
  public var adjectives: [Located<Adjective>]
  /// The noun.
  public var noun: Located<Noun>
  /// What narrows it, in the order of the text.
  public var filters: [FilterTree]
  /// From its first word to behind its last filter.
  public var range: SourceRange
}

/// What narrows a noun.
public struct FilterTree: Sendable {
  /// What a filter consists of.
  public enum Content: Sendable {
    /// `in cells`, `upstream of cells, packs`; none only where the parser reported that.
    case references(Filter.Kind, [QueryReference])
    /// `making or researching`
    case participles([Located<Role>])
    /// `with no member`; nil where the text lacks it.
    case condition(ConditionTree?)
    /// `where trl >= 4 and asof >= 2024`
    case comparisons([ComparisonTree])
  }

  /// What it consists of.
  public var content: Content
  /// The words that begin it.
  public var wordRange: SourceRange
  /// From its first word to behind its last.
  public var range: SourceRange
}

/// A name in a query: an id, or a text in quotes.
public struct QueryReference: Sendable {
  /// The id or the text.
  public var name: String
  /// Whether it stands in quotes.
  public var isQuoted: Bool
  /// Where it stands, quotes included.
  public var range: SourceRange
}

/// What is to hold of the things that belong to something.
public struct ConditionTree: Sendable {
  /// The shapes of a condition.
  public indirect enum Form: Sendable {
    /// `some university in gba`
    case count(Quantity, PhraseTree)
    /// `not some member`
    case not(ConditionTree)
    /// Several, with `and` between them.
    case all([ConditionTree])
    /// Several, with `or` between them.
    case any([ConditionTree])
  }

  /// Its shape.
  public var form: Form
  /// From its first word to behind its last, brackets included.
  public var range: SourceRange
}

/// `trl >= 4`
public struct ComparisonTree: Sendable {
  /// What is compared with, by what is compared.
  public enum Value: Sendable {
    /// A readiness level; its bounds are not checked by the parser.
    case trl(NumberLiteral)
    /// A part of a market in percent; its bounds are not checked by the parser.
    case share(NumberLiteral)
    /// Since when a fact holds.
    case since(DateLiteral)
    /// When a fact was last seen to hold.
    case asof(DateLiteral)
    /// A grade of evidence.
    case evidence(Evidence)
    /// A kind of organisation.
    case kind(OrganisationKind)
    /// A number in a register.
    case code(String)
    /// A word that groups things.
    case tag(String)
    /// A name.
    case name(String)
    /// The value of an own attribute, with its key; the parser does not know which there are.
    case own(String, OwnAttribute.Value)
  }

  /// What is compared.
  public var attribute: Located<Comparison.Attribute>
  /// How.
  public var relation: Relation
  /// With what.
  public var value: Value
  /// From its first word to behind its last.
  public var range: SourceRange
}
