import Foundation
import Testing

@Suite("chainmap check --fix")
struct FixTests {
  private static let faulty = """
    map m "M" { asof "2026-11" }
    stage midstream
      node cells “Cells” zh "电芯"
      node packs "Packs" { unsurveyed }
    }
    cells --> packs
    member byd "BYD" { kind enterprise, makes cells packs { source "s"; share 30,5％ } }
    members from "成员.csv"

    """
  private static let mended = """
    map m "M" { asof 2026-11 }
    stage midstream {
      node cells "Cells" zh "电芯"
      node packs "Packs" { unsurveyed }
    }
    cells -> packs
    member byd "BYD" { kind enterprise; makes cells, packs { source "s"; share 30.5% } }
    members from "成员.csv"

    """
  private static let table = "成员名单,,,\nid,name,role,node,source\ngac,GAC,makes,cells,s\n"
  private static let mendedTable = "id,name,role,node,source\ngac,GAC,makes,cells,s\n"

  private func folder() throws -> (TemporaryFolder, map: URL, table: URL) {
    let folder = try TemporaryFolder()
    let map = try folder.file("map.chain", Data(Self.faulty.utf8))
    return (folder, map, try folder.file("成员.csv", Data(Self.table.utf8)))
  }

  @Test("what is certain is mended, in the text and its tables")
  func mends() throws {
    let (folder, map, table) = try folder()
    let run = try Chainmap.run(["check", ".", "--fix", "--lang", "en"], folder: folder.url)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.text)")
    #expect(
      run.errors == """
        ./map.chain: mended 8 faults
        ./成员.csv: mended 1 fault
        .: no errors, no warnings

        """)
    #expect(try String(contentsOf: map, encoding: .utf8) == Self.mended)
    #expect(try String(contentsOf: table, encoding: .utf8) == Self.mendedTable)
    let again = try Chainmap.run(["check", ".", "--fix", "--lang", "en"], folder: folder.url)
    #expect(again.status == 0 && again.errors == ".: no errors, no warnings\n")
  }

  @Test("a dry run shows the patch, and patch agrees")
  func dryRun() throws {
    let (folder, map, _) = try folder()
    let run = try Chainmap.run(["check", ".", "--fix", "--dry-run"], folder: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try String(contentsOf: map, encoding: .utf8) == Self.faulty)
    #expect(run.text.hasPrefix("--- ./map.chain\n+++ ./map.chain\n@@ -1,8 +1,8 @@\n"))
    #expect(run.text.contains("@@ -1,3 +1,2 @@\n-成员名单,,,\n id,name"))
  }

  @Test("what is not certain stays, and is told")
  func uncertain() throws {
    let folder = try TemporaryFolder()
    let text =
      "map m \"M\"\nstage upstream { node a \"A\" }\nmember b \"B\" { makes a { share 0.3 } }\n"
    let map = try folder.file("map.chain", Data(text.utf8))
    let run = try Chainmap.run(["check", "map.chain", "--fix"], folder: folder.url)
    #expect(run.status == 1 && run.text.contains("CHN0131"))
    #expect(try String(contentsOf: map, encoding: .utf8) == text)
  }

  @Test("a file that cannot be written stays as it is")
  func readOnly() throws {
    let (folder, map, _) = try folder()
    try FileManager.default.removeItem(at: map)
    let inner = folder.url.appending(path: "gone")
    try FileManager.default.createSymbolicLink(at: map, withDestinationURL: inner)
    let run = try Chainmap.run(["check", ".", "--fix"], folder: folder.url)
    #expect(run.status == 2)
  }

  @Test("the options go together")
  func options() throws {
    #expect(try Chainmap.run(["check", ".", "--dry-run"]).status == 2)
    #expect(try Chainmap.run(["check", "-", "--fix"], map: Self.faulty).status == 2)
    let shown = try Chainmap.run(["check", "-", "--fix", "--dry-run"], map: "map m “M”\n")
    #expect(shown.text.hasSuffix("@@ -1 +1 @@\n-map m “M”\n+map m \"M\"\n"))
  }
}
