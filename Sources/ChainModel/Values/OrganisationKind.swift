/// What an organisation is; the raw value is the word of the chain language.
public enum OrganisationKind: String, CaseIterable, Sendable {
  /// A company.
  case enterprise
  /// A university or college.
  case university
  /// A research institute.
  case institute
  /// A public institution.
  case agency
  /// A service body: finance, intellectual property, consulting, secretariats.
  case service
}

/// Whether an organisation belongs to those whose map it is; the raw value is the word of the
/// chain language.
public enum Standing: String, CaseIterable, Sendable {
  /// Counts for coverage and gaps.
  case member
  /// Known, but not (yet) a member: could fill a gap.
  case candidate
}

/// How well a source supports a fact; the raw value is the word of the chain language.
public enum Evidence: String, CaseIterable, Sendable {
  /// The page states the fact.
  case page
  /// A data set states it.
  case dataset
  /// The source announces it for later.
  case announced
  /// The source supports a part of it; the rest is general knowledge.
  case partial
}
