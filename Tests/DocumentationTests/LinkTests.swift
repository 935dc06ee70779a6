import Foundation
import Testing

@Suite("Links between the pages")
struct LinkTests {
  @Test("lead to files and headings that exist", arguments: Document.names)
  func links(name: String) throws {
    let page = try Document(name)
    for target in page.targets {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let folder = Document.root.appending(path: name).deletingLastPathComponent()
      let file = parts[0].isEmpty ? name : String(parts[0])
      let url = (parts[0].isEmpty ? Document.root : folder).appending(path: file).standardized
      #expect(FileManager.default.fileExists(atPath: url.path), "\(name): \(target)")
      guard parts.count == 2, url.pathExtension == "md" else { continue }
      let path = url.path.dropFirst(Document.root.standardized.path.count)
      let anchors = try Document(String(path.drop { $0 == "/" })).anchors
      #expect(anchors.contains(String(parts[1])), "\(name): \(target)")
    }
  }
}

extension Document {
  /// Where its links and pictures lead, those of the web left out.
  fileprivate var targets: [String] {
    prose.flatMap { line in
      line.matches(of: /\]\((?<target>[^)\s]+)\)/).map { String($0.output.target) }
        + line.matches(of: /(?:src|href)="(?<target>[^"]+)"/).map { String($0.output.target) }
    }.filter { !$0.contains("://") }
  }

  /// The anchors of its headings, as the hosts of Markdown pages make them.
  fileprivate var anchors: Set<String> {
    var anchors: Set<String> = []
    for line in prose where line.hasPrefix("#") {
      let title = line.drop { $0 == "#" }.trimmingPrefix(" ").lowercased()
      let kept = title.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      anchors.insert(kept.replacing(" ", with: "-"))
    }
    return anchors
  }
}
