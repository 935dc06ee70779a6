public import ChainModel
import ChainText

/// What a map is expected to be: `expect every core node has at least 2 enterprises as error "…"`.
public struct Expectation: Hashable, Sendable {
  /// How grave it is when the expectation does not hold; the raw value is the word of the chain
  /// language.
  public enum Weight: String, CaseIterable, Sendable {
    /// The map cannot be used.
    case error
    /// Something is to be done.
    case warning
    /// Something worth knowing.
    case remark
  }

  /// What is expected.
  public var assertion: Assertion
  /// How grave it is when it does not hold.
  public var weight: Weight
  /// Why it is expected.
  public var reason: LocalizedText?

  /// Expects something.
  public init(_ assertion: Assertion, as weight: Weight = .warning, reason: LocalizedText? = nil) {
    self.assertion = assertion
    self.weight = weight
    self.reason = reason
  }
}

/// What a map says of itself beside its elements: expectations, acceptances and views, each in the
/// order of the text.
public struct Rules: Hashable, Sendable {
  /// What is expected.
  public var expectations: [Expectation]
  /// What is known to be missing, and accepted.
  public var acceptances: [Acceptance]
  /// Parts of the map to be shown.
  public var views: [View]

  /// Makes rules; without any, nothing is expected.
  public init(
    expectations: [Expectation] = [], acceptances: [Acceptance] = [], views: [View] = []
  ) {
    self.expectations = expectations
    self.acceptances = acceptances
    self.views = views
  }

  /// The view with an id.
  public func view(_ key: String) -> View? { views.first { $0.key == key } }

  /// The ids of views that are nearest to a misspelt one; empty when none is near enough.
  public func viewKeys(closestTo key: String) -> [String] {
    Spelling.closest(to: key, among: views.map(\.key))
  }
}
