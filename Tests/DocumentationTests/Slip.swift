import ChainMaps
import Foundation
import Testing

/// One slip of somebody who writes a map: how it differs from a small map without faults, and the
/// answer in both languages.
///
/// Its file begins with a line that says what was done. Lines with `-` leave the map's, those with
/// `+` take their place; those with `=` are what was meant where that is not what was there. They
/// stand below the name of their file. Behind them come the answers, `en` and `zh`.
struct Slip: CustomTestStringConvertible, Sendable {
  let url: URL
  let name: String
  let title: String
  /// The texts with the slip, and as they were meant.
  let texts, meant: [String: String]
  /// The lines before the answers.
  private let head: String
  /// What the file says is answered.
  let answers: String

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Slips")

  /// All of them, by name.
  static let all: [Slip] = {
    let urls = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (urls ?? []).filter { $0.pathExtension == "slip" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }.compactMap { try? Slip($0) }
  }()

  /// The map that is slipped in.
  static let base: [String: String] = {
    var texts: [String: String] = [:]
    for name in ["map.chain", "members.csv"] {
      texts[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return texts
  }()

  struct Malformed: Error {
    let name, line: String
  }

  init(_ url: URL) throws {
    self.url = url
    name = url.deletingPathExtension().lastPathComponent
    let whole = try String(contentsOf: url, encoding: .utf8)
    let parts = whole.split(separator: "\n\nen\n", maxSplits: 1, omittingEmptySubsequences: false)
    head = String(parts[0]).trimmingCharacters(in: .newlines)
    answers = parts.count > 1 ? "en\n" + parts[1] : ""
    var lines = head.components(separatedBy: "\n")[...]
    title = lines.removeFirst()
    var (texts, meant) = (Self.base, Self.base)
    var file = "map.chain"
    while let line = lines.popFirst() {
      if !line.hasPrefix("-"), !line.hasPrefix("+"), !line.hasPrefix("=") {
        file = line
        continue
      }
      lines.insert(line, at: lines.startIndex)
      func take(_ mark: Character) -> [String] {
        var taken: [String] = []
        while lines.first?.first == mark { taken.append(String(lines.removeFirst().dropFirst())) }
        return taken
      }
      let (old, new, wanted) = (take("-"), take("+"), take("="))
      let text = texts[file] ?? ""
      let place = old.isEmpty ? text.endIndex..<text.endIndex : text.range(of: old.lines)
      guard let place else { throw Malformed(name: name, line: line) }
      texts[file] = text.replacingCharacters(in: place, with: new.lines)
      let other = meant[file] ?? ""
      let isMeant = !wanted.isEmpty || old.isEmpty
      let kept = old.isEmpty ? other.endIndex..<other.endIndex : other.range(of: old.lines)
      if isMeant, let kept { meant[file] = other.replacingCharacters(in: kept, with: wanted.lines) }
    }
    (self.texts, self.meant) = (texts, meant)
  }

  func save(_ answers: String) throws {
    try Data((head + "\n\n" + answers).utf8).write(to: url)
  }
}

extension [String] {
  /// Whole lines.
  fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
