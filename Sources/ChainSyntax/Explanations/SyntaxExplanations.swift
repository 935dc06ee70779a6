package import ChainDiagnostics

extension Explanation {
  /// The explanations of the codes of ``SyntaxCode``.
  package static let ofSyntax: [Explanation] =
    characters + tokens + ranges + statements + lines + queries
}
