import ChainDiagnostics
import ChainDiagram
import ChainModel
import ChainQuery
import ChainText
import Foundation
import Testing

@testable import ChainReports

@Suite("The page")
struct WebPageTests {
  private static let languages: [LanguageTag] = [.english, .chinese]

  private func page(_ rules: Rules = Rules()) throws -> WebPage {
    WebPage(
      of: try HydrogenMap().findings, rules: rules, showing: [], languages: Self.languages)
  }

  /// The objects of a page's data.
  private func data(of page: WebPage) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(PageData(page).json().utf8))
    return try #require(json as? [String: Any])
  }

  @Test("every word is there in both languages, and told apart")
  func words() throws {
    let data = try data(of: page())
    let words = try #require(data["words"] as? [String: [String: String]])
    let (english, chinese) = (try #require(words["en"]), try #require(words["zh"]))
    #expect(Set(english.keys) == Set(chinese.keys))
    for (key, word) in english {
      #expect(!word.isEmpty && !chinese[key, default: ""].isEmpty, "\(key)")
      let isNeutral = ["thisLanguage"].contains(key)
      #expect(isNeutral || word != chinese[key], "\(key)")
      let blanks = { (text: String) in Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }
      #expect(blanks(word) == blanks(chinese[key] ?? ""), "\(key)")
    }
  }

  @Test("the script asks for words that are there, and no word is there for nothing")
  func scriptAndWords() throws {
    let data = try data(of: page())
    let words = try #require((data["words"] as? [String: [String: String]])?["en"])
    let folder = URL(filePath: #filePath).appending(
      path: "../../../Sources/CPageAssets/script"
    ).standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let script = try files.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    .joined()
    for match in script.matches(of: /word\('([\w.-]+)'[,)]/) {
      #expect(words[String(match.output.1)] != nil, "\(match.output.1)")
    }
    for key in words.keys {
      let stem = key.split(separator: ".")[0]
      let isAsked =
        script.contains("'\(key)'") || (stem != key[...] && script.contains("word('\(stem).' +"))
      #expect(isAsked || script.contains("[tag].\(key)"), "\(key)")
    }
    let texts = script.matches(of: /\p{Han}/)
    #expect(texts.isEmpty, "texts for people are words of the page")
  }

  @Test("elements, facts and answers are told by id and by language")
  func elements() throws {
    let sample = try HydrogenMap()
    let data = try data(of: page())
    let nodes = try #require(data["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == sample.map.nodes.map(\.key))
    for (value, node) in zip(nodes, sample.map.nodes) {
      #expect(value["state"] as? String == sample.findings.state(of: node).rawValue)
      let names = try #require(value["name"] as? [String: String])
      #expect(names["zh"] == node.name.text(in: .chinese, own: sample.map.defaultLanguage))
      let sentences = try #require(value["sentence"] as? [String: String])
      #expect(Set(sentences.keys) == ["en", "zh"] && sentences["en"] != sentences["zh"])
    }
    let gaps = try #require(data["gaps"] as? [[String: Any]])
    let expected = GapReport(of: sample.findings, languages: [.chinese]).rows
    #expect(gaps.count == expected.count)
    for (value, row) in zip(gaps, expected) {
      #expect(value["gap"] as? String == row.gap.kind.rawValue)
      #expect((value["lines"] as? [String: [String]])?["zh"] == row.proof + row.remarks)
    }
    let facts = try #require(data["facts"] as? [[String: Any]])
    #expect(facts.count == sample.map.facts.count)
    for (value, fact) in zip(facts, sample.map.facts) {
      #expect((value["counts"] != nil) == sample.findings.counts(fact.id))
    }
  }

  @Test("names are there in languages in which the page is not shown: a search finds them")
  func otherLanguages() throws {
    let page = WebPage(
      of: try HydrogenMap().findings, showing: [], languages: [.chinese])
    let data = try data(of: page)
    let names = try #require(
      (data["nodes"] as? [[String: Any]])?.first?["name"] as? [String: String])
    #expect(names == ["zh": "燃料电池电堆", "en": "Fuel cell stacks"])
    #expect((data["words"] as? [String: Any])?.keys.sorted() == ["zh"])
  }

  @Test("the policy names the digests of what the file holds, and allows nothing else")
  func policy() throws {
    let html = String(decoding: try page().html(), as: UTF8.self)
    let policy = try #require(
      html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(policy.hasPrefix("default-src 'none'; ") && !policy.contains("unsafe"))
    let blocks =
      html.matches(of: /<style[^>]*>([^<]*)<\/style>/).map { String($0.output.1) }
      + html.components(separatedBy: "<script>").dropFirst().map {
        $0.components(separatedBy: "</script>")[0]
      }
      + html.components(separatedBy: "<script type=\"module\">").dropFirst()
      .map { $0.components(separatedBy: "</script>")[0] }
    #expect(blocks.count == 4)
    for block in blocks {
      let digest = Data(SHA256.digest(of: Array(block.utf8))).base64EncodedString()
      #expect(policy.contains("'sha256-\(digest)'"), "\(block.prefix(60))")
    }
    for address in ["src=", "@import", "url("] { #expect(!html.contains(address)) }
    #expect(html.matches(of: /href="/).count == html.matches(of: /href="data:/).count)
  }

  @Test("the same map makes the same bytes")
  func determinism() throws {
    #expect(try page().html() == page().html())
  }

  @Test("lines of texts that are alike stand together, and come apart again")
  func interleaving() {
    let texts = ["a\nb\nc", "1\n\n", "x"].map { Array($0.utf8) }
    let lines = String(decoding: PackedText.interleaved(texts), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == ["a", "1", "x", "b", "", "", "c", "", ""])
    #expect(PackedText.interleaved([]).isEmpty)
  }
}
