public import ChainDiagnostics
import ChainSyntax

/// A text of the chain language beside the same text in its canonical layout.
///
/// The layout is a matter of the text alone: it may be a part of a map, and what it refers to need not
/// be there.
public struct FormattedText: Sendable {
  /// What is printed for the text.
  public let name: String
  /// The text as it is, in bytes.
  public let original: [UInt8]
  /// The text in its canonical layout, in UTF-8; nil when it has errors.
  public let formatted: [UInt8]?
  /// What there is to say about the text, in its order.
  public let diagnostics: [Diagnostic]
  /// The text as the diagnostics see it.
  public let sources: SourceTexts

  /// Lays out a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: what is printed for it.
  ///   - words: the language that its reserved words get; each keeps its own without one.
  /// - Complexity: O(bytes).
  public init(_ bytes: [UInt8], name: String, words: MessageLanguage? = nil) {
    var texts = SourceTexts()
    let layout = texts.add(name: name, bytes: bytes).map(CanonicalLayout.init)
    self.name = name
    original = bytes
    formatted = layout?.bytes.map { words == nil ? $0 : Self.reworded($0, words) }
    sources = texts
    diagnostics =
      layout?.diagnostics ?? [Diagnostic(FileIssue.unreadableMap(name, .tooLarge), at: nil)]
  }

  /// A text in its canonical layout with its words in a language, in that layout again.
  private static func reworded(_ bytes: [UInt8], _ words: MessageLanguage?) -> [UInt8] {
    var texts = SourceTexts()
    guard let words, let file = texts.add(name: "", bytes: bytes),
      let reworded = texts.add(name: "", bytes: RewordedText(file, in: words).bytes)
    else { return bytes }
    return CanonicalLayout(of: reworded).bytes ?? bytes
  }

  /// Reads a file and lays it out.
  ///
  /// - Parameters:
  ///   - path: a `.chain` file, a folder that holds `map.chain`, or `-` for standard input.
  ///   - words: the language that its reserved words get; each keeps its own without one.
  ///   - sources: where the text comes from; the file system by default.
  /// - Throws: ``SourceFailure`` when it cannot be read.
  /// - Complexity: O(bytes).
  public init(
    contentsOf path: String, words: MessageLanguage? = nil,
    from sources: some MapSources = FileSystemSources()
  ) throws(SourceFailure) {
    let root = try sources.root(for: path)
    self.init(root.bytes, name: root.name, words: words)
  }

  /// Whether the text is in its canonical layout, byte by byte.
  public var isCanonical: Bool { formatted == original }
}

extension FileSystemSources {
  /// The `.chain` files that lie in a folder and the folders in it, in the order of their paths; for a path
  /// that is no folder, the path itself.
  ///
  /// Hidden files and folders are left out; a folder that was met already is not gone into again.
  /// - Throws: ``SourceFailure`` when there is nothing at the path.
  /// - Complexity: O(files below the folder).
  public func chainFiles(at path: String) throws(SourceFailure) -> [String] {
    guard try isFolder(path) else { return [path] }
    var met: Set<String> = []
    return chainFiles(inFolder: path, met: &met)
  }

  private func chainFiles(inFolder path: String, met: inout Set<String>) -> [String] {
    guard let canonical = try? canonicalPath(of: path), met.insert(canonical).inserted else {
      return []
    }
    return names(inFolder: path).sorted().flatMap { name -> [String] in
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      if (try? isFolder(inner)) == true { return chainFiles(inFolder: inner, met: &met) }
      return name.hasSuffix(".chain") ? [inner] : []
    }
  }
}
