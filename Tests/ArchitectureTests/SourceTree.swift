import Foundation

/// The Swift files of the package, as text.
struct SourceTree {
  /// One file.
  struct File {
    /// The path below the package's folder.
    let path: String
    /// The folder below `Sources` or `Tests`: the target.
    let module: String
    let lines: [Substring]

    /// The modules that it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy(Self.modifiers.contains)
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "let", "var"]
        let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
        return String(name.prefix { $0 != "." })
      }
    }

    private static let modifiers: Set<Substring> = [
      "public", "package", "internal", "fileprivate", "private", "@_exported", "@testable",
      "@preconcurrency", "@_implementationOnly",
    ]
  }

  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files with an extension below a folder of the package, by path.
  static func files(below folder: String, withExtension wanted: String = "swift") throws -> [File] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    return try (paths ?? []).sorted().filter { $0.hasSuffix("." + wanted) }.map { path in
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      return File(
        path: folder + "/" + path, module: String(path.prefix { $0 != "/" }),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
