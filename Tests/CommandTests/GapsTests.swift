import Foundation
import Testing

@Suite("chainmap gaps")
struct GapsTests {
  @Test("prints the sentence of the mission")
  func sentence() throws {
    let english = try Chainmap.run(["gaps", "maps/first-steps", "--gap", "vacant", "--lang", "en"])
    #expect(english.status == 0)
    #expect(english.errors.isEmpty)
    #expect(english.text.contains("no member in Fuel cell stacks"))
    #expect(english.text.contains("could join: Sinosynergy (Guangdong)"))
    #expect(!english.text.contains("thin"))
    let chinese = try Chainmap.run(["gaps", "maps/first-steps", "--lang", "zh"])
    #expect(chinese.text.contains("燃料电池电堆：无成员"))
  }

  @Test(
    "the text is as it was",
    arguments: [
      ("first-steps", "en"), ("first-steps", "zh"), ("first-steps", "en,zh"), ("gba-nev", "en"),
    ])
  func goldens(map: String, languages: String) throws {
    let run = try Chainmap.run(["gaps", "maps/\(map)", "--lang", languages])
    #expect(run.status == 0)
    let name = "gaps-\(map)-\(languages.replacing(",", with: "-")).txt"
    try Golden(name).expect(run.text)
  }

  @Test("kinds may be repeated")
  func kinds() throws {
    let run = try Chainmap.run(
      ["gaps", "maps/gba-nev", "--gap", "thin", "--gap", "unknown", "--format", "csv"])
    let kinds = run.text.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(Set(kinds) == ["thin", "unknown"])
  }

  @Test(
    "options of place leave the gaps at those nodes",
    arguments: [
      (["--in", "midstream"], ["fuel-cell-stacks", "fuel-cell-systems"]),
      (["--in", "中游", "--gap", "vacant"], ["fuel-cell-stacks"]),
      (["--target", "fuel-cell-stacks", "--gap", "thin"], ["electrode-assemblies"]),
      (
        ["--target", "Fuel cell trucks", "--in", "downstream", "--gap", "thin"],
        ["fuel-cell-trucks"]
      ),
      (["--target", "fuel-cell-trucks", "--in", "upstream"], ["electrode-assemblies"]),
    ])
  func places(options: [String], nodes: [String]) throws {
    let run = try Chainmap.run(
      ["gaps", "maps/first-steps", "--format", "csv"]
        + (options.contains("--gap") ? [] : ["--gap", "vacant", "--gap", "thin"]) + options)
    let rows = run.text.split(separator: "\r\n").dropFirst()
    #expect(Set(rows.map { String($0.split(separator: ",")[1]) }) == Set(nodes))
  }

  @Test("a member is thought away by its id or any name")
  func without() throws {
    for name in ["qingneng", "广东清能", "guangdong  qingneng"] {
      let run = try Chainmap.run(
        ["gaps", "maps/first-steps", "--without", name, "--gap", "vacant", "--lang", "en"])
      #expect(run.text.contains("without Guangdong Qingneng\n  vacant: Fuel cell systems"))
      #expect(run.text.contains("3 vacant"))
    }
  }

  @Test("candidates repair, minor gaps and the work list are there for those who ask")
  func more() throws {
    let plain = try Chainmap.run(["gaps", "maps/first-steps", "--lang", "en"]).text
    #expect(!plain.contains("gone if every candidate joins"))
    #expect(!plain.contains("not in the hands of one member"))
    let all = try Chainmap.run(
      ["gaps", "maps/first-steps", "--lang", "en", "--all", "--with-candidates"]).text
    #expect(all.contains("gone if every candidate joins"))
    #expect(all.contains("not in the hands of one member"))
  }

  @Test(
    "what an option names must be there",
    arguments: [
      (["--without", "qingnen"], "did you mean ‘qingneng’?"),
      (["--without", "国鸿氢能"], "there is no member ‘国鸿氢能’"),
      (["--in", "midstrem"], "did you mean ‘midstream’?"),
      (["--field", "x\"y"], "no stage, segment or field is called"),
      (["--target", "trucks"], "no node is called ‘trucks’"),
      (["--in", "a", "--target", "trucks"], "field is called ‘a’"),
      (["--in", "a", "--target", "trucks"], "no node is called ‘trucks’"),
      (["--field", "midstream"], "‘midstream’ is no field"),
      (["--without", "鸿基"], "did you mean ‘sinohykey’?"),
    ])
  func unknownNames(options: [String], hint: String) throws {
    let run = try Chainmap.run(["gaps", "maps/first-steps", "--lang", "en"] + options)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test("JSON is JSON and counts its rows")
  func json() throws {
    let run = try Chainmap.run(["gaps", "maps/gba-nev", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let gaps = try #require(object?["gaps"] as? [[String: Any]])
    #expect(object?["count"] as? Int == gaps.count)
    #expect(gaps.allSatisfy { ($0["at"] as? String)?.hasPrefix("maps/gba-nev/") == true })
  }

  @Test("a map with errors has no gaps to tell: the errors go to standard error")
  func faulty() throws {
    for format in ["text", "json", "csv", "markdown"] {
      let run = try Chainmap.run(["gaps", "-", "--format", format], map: CheckTests.faulty)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("error[CHN0203]"))
    }
    #expect(try Chainmap.run(["gaps", "no-such-map"]).status == 2)
  }

  @Test("warnings are told beside the result, unless one wants quiet")
  func warnings() throws {
    let run = try Chainmap.run(["gaps", "-"], map: CheckTests.doubtful)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning[CHN0512]"))
    #expect(try Chainmap.run(["gaps", "-", "--quiet"], map: CheckTests.doubtful).errors.isEmpty)
  }

  @Test(
    "tables for Excel begin with a mark",
    arguments: [["gaps", "-"], ["coverage", "-"], ["query", "-", "nodes"]])
  func excel(command: [String]) throws {
    let plain = try Chainmap.run(command + ["--format", "csv"], map: CheckTests.doubtful)
    let marked = try Chainmap.run(
      command + ["--format", "csv", "--excel"], map: CheckTests.doubtful)
    #expect(marked.output == [0xEF, 0xBB, 0xBF] + plain.output)
    #expect(try Chainmap.run(command + ["--excel"], map: CheckTests.doubtful).status == 2)
  }
}

/// A text beside the tests that an output is compared with.
struct Golden {
  private let file: URL

  init(_ name: String) {
    file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
  }

  /// Compares; with `RECORD_SNAPSHOTS=1` writes instead. A missing golden fails.
  func expect(_ text: String) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try Data(text.utf8).write(to: file)
    }
    let known = try? String(contentsOf: file, encoding: .utf8)
    #expect(text == known, "\(file.lastPathComponent); RECORD_SNAPSHOTS=1 rewrites it")
  }
}
