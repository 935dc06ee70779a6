import Foundation

/// A page of the documentation, line by line.
struct Document: Sendable {
  /// A fenced block.
  struct Block: Sendable {
    /// The words behind the opening fence.
    let info: [String]
    /// The lines between the fences.
    let lines: Range<Int>

    /// The first word: the language.
    var language: String { info.first ?? "" }

    /// The value of `key=value` behind the language.
    func value(of key: String) -> String? {
      info.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }
  }

  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a file or folder of the package lies.
  static func path(of name: String) -> String { root.appending(path: name).path }

  /// The pages, by their paths below the package's folder.
  static let names: [String] = {
    let folder = path(of: "docs")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let pages = files.sorted().filter { $0.hasSuffix(".md") }.map { "docs/" + $0 }
    return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] + pages
  }()

  /// The path below the package's folder.
  let name: String
  /// The lines.
  var lines: [String]

  /// Reads a page.
  init(_ name: String) throws {
    self.name = name
    let text = try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  /// The page as one text.
  var text: String { lines.joined(separator: "\n") }

  /// The fenced blocks, from the top.
  var blocks: [Block] {
    var blocks: [Block] = []
    var opening: (info: [String], line: Int)?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let (info, start) = opening {
        blocks.append(Block(info: info, lines: start + 1..<index))
        opening = nil
      } else {
        opening = (line.dropFirst(3).split(separator: " ").map(String.init), index)
      }
    }
    return blocks
  }

  /// The text of a block, with a line end behind every line.
  func text(of block: Block) -> String {
    lines[block.lines].map { $0 + "\n" }.joined()
  }

  /// The lines outside of fenced blocks.
  var prose: [String] {
    let fenced = blocks.reduce(into: IndexSet()) { $0.insert(integersIn: $1.lines) }
    return lines.indices.filter { !fenced.contains($0) }.map { lines[$0] }
  }

  /// Writes the page back.
  func save() throws {
    try text.write(to: Self.root.appending(path: name), atomically: true, encoding: .utf8)
  }
}
