import Foundation
import Testing

@Suite("chainmap page")
struct PageCommandTests {
  @Test("the page goes to a file or to standard output, the same bytes, and fits in a mail")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "新能源.html")
    let arguments = ["page", "maps/gba-nev", "--today", "2026-11-30"]
    let printed = try Chainmap.run(arguments)
    #expect(printed.status == 0 && printed.errors.isEmpty, "\(printed.errors)")
    // What the page may weigh with both drawings and its views.
    #expect(printed.output.count <= 400_000, "\(printed.output.count)")
    let written = try Chainmap.run(
      arguments + ["-o", file.path], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try Data(contentsOf: file) == printed.output)
    #expect(try folder.names == ["新能源.html"])
    // Six views, and the whole map in two drawings.
    #expect(
      printed.text.matches(of: /data-chainmap-picture/).count == 8 + scriptMentions(printed.text))
  }

  /// How often the script itself speaks of pictures.
  private func scriptMentions(_ page: String) -> Int {
    page.components(separatedBy: "<script type=\"module\">")[1]
      .matches(of: /data-chainmap-picture/).count
  }

  @Test("one language is a page in that language")
  func language() throws {
    let run = try Chainmap.run(["page", "maps/first-steps", "--lang", "zh"])
    #expect(run.status == 0)
    #expect(run.text.contains("<html lang=\"zh\">") && run.text.contains("data-langs=\"\""))
    #expect(run.text.contains("入门：从膜电极到氢能货车</h1>"))
    #expect(!run.text.contains("First steps"))
  }

  @Test("a theme colours the picture and the page")
  func theme() throws {
    let folder = try TemporaryFolder()
    let theme = folder.url.appending(path: "theme.css")
    try "svg.chainmap { --gap: #7a0019 }".write(to: theme, atomically: true, encoding: .utf8)
    let run = try Chainmap.run(["page", "maps/first-steps", "--theme", theme.path])
    #expect(run.status == 0 && run.text.contains(":root{") && run.text.contains("--gap:#7a0019"))
    #expect(!run.text.contains("--gap:#b3261e"))
  }

  @Test("what cannot be read or written is told, and nothing is half written")
  func failures() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "page.html").path
    let missing = try Chainmap.run(["page", "maps/none", "-o", file])
    #expect(missing.status == 2 && missing.output.isEmpty)
    let faulty = try Chainmap.run(["page", "-", "-o", file], map: CheckTests.faulty)
    #expect(faulty.status == 1 && faulty.errors.contains("error[CHN"))
    #expect(try folder.names.isEmpty)
    let nowhere = try Chainmap.run(["page", "maps/first-steps", "-o", file + "/x.html"])
    #expect(nowhere.status == 2 && nowhere.errors.contains("cannot write"))
  }
}
