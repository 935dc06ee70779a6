public import ChainDiagnostics

/// The one layout that a text of the chain language has, whoever wrote it.
///
/// - Each statement has its own line, two blanks further in for each block around it.
/// - Stages, segments and views hold a line for each statement inside. The details of anything else stand
///   on its line where they fit into ``width``, with no block and no comment among them.
/// - A list or a link that is longer goes on in the next line, behind a comma, a bar or an arrow.
/// - Comments stay where they are. One empty line between statements stays, more become one.
///
/// Nothing but blanks, line ends and semicolons differs from the text as it was.
public struct CanonicalLayout: Sendable {
  /// The number of terminal cells that a line may take if it can be broken; an ideograph takes two.
  public static let width = 120

  /// The text in its layout, in UTF-8; nil when the text has errors, for nobody knows what was meant.
  public let bytes: [UInt8]?
  /// What there is to say about the text, in its order.
  public let diagnostics: [Diagnostic]

  /// Lays out a text; it may be a part of a map.
  ///
  /// Complexity: O(bytes).
  public init(of file: SourceFile) {
    var symbols = SymbolTable()
    let parsed = Parser.parse(file, symbols: &symbols)
    diagnostics = parsed.diagnostics
    bytes = parsed.hasErrors ? nil : Self.layOut(file)
  }

  private static func layOut(_ file: SourceFile) -> [UInt8] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes: bytes, base: file.base, symbols: SymbolTable())
      var reader = LaidOutReader(lexer.tokensWithTrivia())
      var printer = LayoutPrinter(lexer)
      printer.print(reader.readFile())
      return Array(printer.text.utf8)
    }
  }
}
