import Foundation
import Testing

@Suite("chainmap check")
struct CheckTests {
  static let sound = """
    map m "M"
    stage upstream { node ore "Ore"; node metal "Metal" }
    ore -> metal
    member smelter "Smelter" { makes ore, metal { source "https://example.org" } }
    """
  static let faulty = sound + "\nmetal -> steel\n"
  static let doubtful = sound + "\nstage midstream { node lonely \"Lonely\" }\n"

  @Test("ends with 0 for a sound map, and says so beside the result")
  func sound() throws {
    let run = try Chainmap.run(["check", "-"], map: Self.sound)
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    #expect(run.errors == "-: no errors, no warnings\n")
  }

  @Test("ends with 1 for errors, which are the result")
  func faulty() throws {
    let run = try Chainmap.run(["check", "-", "--format", "short"], map: Self.faulty)
    #expect(run.status == 1)
    #expect(run.text.contains("<stdin>:5:10: error[CHN0203]:"))
    #expect(run.errors == "-: 1 error, no warnings\n")
  }

  @Test("warnings count only when one is strict")
  func strict() throws {
    let run = try Chainmap.run(["check", "-"], map: Self.doubtful)
    #expect(run.status == 0)
    #expect(run.errors == "-: no errors, 1 warning\n")
    #expect(try Chainmap.run(["check", "-", "--strict"], map: Self.doubtful).status == 1)
  }

  @Test("a map with errors is told about them in its own language too")
  func languageOfErrors() throws {
    let map = Self.faulty.replacing("map m \"M\"", with: "map m \"M\" { lang zh, en }")
    let run = try Chainmap.run(["check", "-"], map: map)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("错误[CHN0203]："))
    let gaps = try Chainmap.run(["gaps", "-"], map: map)
    #expect(gaps.status == 1 && gaps.text.isEmpty && gaps.errors.hasPrefix("错误[CHN0203]："))
  }

  @Test("a quiet check prints what is wrong, and no summary")
  func quiet() throws {
    let run = try Chainmap.run(["check", "-", "--quiet", "--format", "short"], map: Self.faulty)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("CHN0203"))
  }

  @Test("speaks Chinese when asked, or when the map does")
  func chinese() throws {
    let asked = try Chainmap.run(["check", "-", "--lang", "zh"], map: Self.doubtful)
    #expect(asked.errors == "-：没有错误，1 个警告\n")
    #expect(asked.text.contains("警告[CHN0512]"))
    let map = Self.doubtful.replacing("map m \"M\"", with: "map m \"M\" { lang zh, en }")
    #expect(try Chainmap.run(["check", "-"], map: map).errors == "-：没有错误，1 个警告\n")
  }

  @Test("JSON is JSON, also for a file that is not there")
  func json() throws {
    for arguments in [["check", "-"], ["check", "no-such-map"]] {
      let run = try Chainmap.run(arguments + ["--format", "json"], map: Self.faulty)
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      #expect(object?["errors"] as? Int == 1)
      #expect(run.status == (arguments[1] == "-" ? 1 : 2))
    }
  }

  @Test("SARIF tells every diagnostic, with what its code means")
  func sarif() throws {
    let run = try Chainmap.run(["check", "-", "--format", "sarif", "--quiet"], map: Self.faulty)
    #expect(run.status == 1)
    let log = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let first = (log?["runs"] as? [[String: Any]])?.first
    let results = try #require(first?["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["CHN0203"])
    #expect(results[0]["level"] as? String == "error")
    let driver = (first?["tool"] as? [String: [String: Any]])?["driver"]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["CHN0203"])
    let title = rules[0]["shortDescription"] as? [String: String]
    #expect(title == ["text": "An id that names nothing"])
  }

  @Test("what cannot be read ends with 2")
  func unreadable() throws {
    for path in ["no-such-map", "Tests", "/dev/null/x", ""] {
      let run = try Chainmap.run(["check", path])
      #expect(run.status == 2, "\(path)")
      #expect((run.text + run.errors).contains("CHN0611"), "\(path)")
    }
  }

  @Test("the age of facts is judged against the day that is given")
  func today() throws {
    let map = Self.sound.replacing("https://example.org\"", with: "x\"; asof 2024-01")
    let young = try Chainmap.run(["check", "-", "--today", "2025-06-01"], map: map)
    #expect(young.text.isEmpty)
    let old = try Chainmap.run(["check", "-", "--today", "2027-06-01"], map: map)
    #expect(old.text.contains("remark[CHN0522]"))
    #expect(old.status == 0)
  }

  @Test("a broken expectation is an error of the map, and keeps nobody from looking at it")
  func brokenAsError() throws {
    let map = Self.sound + "\nexpect no node as error \"none wanted\""
    let check = try Chainmap.run(["check", "-", "--lang", "en"], map: map)
    #expect(check.status == 1)
    #expect(check.text.contains("error[CHN0531]") && check.text.contains("none wanted"))
    for command in [["gaps", "-"], ["render", "-"], ["query", "-", "nodes"]] {
      let run = try Chainmap.run(command, map: map)
      #expect(run.status == 0 && run.errors.isEmpty, "\(command): \(run.errors)")
    }
  }

  @Test("what the sample map expects and does not find", arguments: ["en", "zh"])
  func expectations(language: String) throws {
    let run = try Chainmap.run(
      ["check", "maps/gba-nev", "--lang", language, "--today", "2026-11-22"])
    #expect(run.status == 0)
    try Golden("check-gba-nev-\(language).txt").expect(run.text)
    let picture = try Chainmap.run(["render", "maps/gba-nev"])
    #expect(picture.errors.isEmpty, "other commands do not repeat it")
  }

  @Test("every map of the package is free of errors and of warnings about its text")
  func ownMaps() throws {
    var maps: [String] = []
    for folder in ["maps", "Examples"] {
      let found = FileManager.default.enumerator(
        at: Chainmap.root.appending(path: folder), includingPropertiesForKeys: nil,
        options: [.skipsHiddenFiles])
      for case let file as URL in found ?? .init() where file.lastPathComponent == "map.chain" {
        maps.append(file.deletingLastPathComponent().path)
      }
    }
    #expect(maps.count >= 2)
    for map in maps {
      let run = try Chainmap.run(
        ["check", map, "--strict", "--today", "2026-11-22", "--format", "json"])
      let report = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let codes = (report?["diagnostics"] as? [[String: Any]])?.map { $0["code"] as? String }
      // What the big map expects of its chain and does not find is the point of it.
      let expected = map.hasSuffix("gba-nev") ? ["CHN0531", "CHN0531", "CHN0532"] : []
      #expect(codes == expected, "\(map): \(run.text)")
      #expect(run.status == (expected.isEmpty ? 0 : 1))
    }
  }
}
