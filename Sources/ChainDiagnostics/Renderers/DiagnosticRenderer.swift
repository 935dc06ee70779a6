/// A way to write diagnostics down.
public protocol DiagnosticRenderer: Sendable {
  /// Writes the diagnostics in the order in which they are given.
  func write(_ diagnostics: [Diagnostic], to output: inout some TextOutputStream)
}

extension DiagnosticRenderer {
  /// What the renderer writes for the diagnostics, as one text.
  public func text(of diagnostics: [Diagnostic]) -> String {
    var text = ""
    write(diagnostics, to: &text)
    return text
  }
}
