import ChainDiagnostics
import ChainModel
import Testing

@testable import ChainSyntax

/// The Chinese forms of the language's words.
@Suite struct ChineseWordTests {
  private static let english = """
    map m "M" {
      home gd
      asof 2026-11
      lang zh, en
      note "N"
    }
    region gd "G" { covers sz }
    field bev "B"
    stage midstream {
      segment battery "S" {
        node cells "C" { core; target; unsurveyed "u"; fields bev; alias "a"; note "n" }
      }
    }
    cells -> packs
    member byd "BYD" {
      kind enterprise
      region gd
      alias "b"
      tag "t"
      attribute employees 1200
      code "c"
      url "u"
      makes cells { trl 9; share about 3%; since 2003; asof 2025; source "s"; evidence page; note "n" }
      supplies cells
      researches cells
      designs cells
      pilots cells
      tests cells
      operates cells
      distributes cells
      serves cells
    }
    candidate calb "C" { kind university }
    members from "a.csv" {
      columns staff, "Turn over" as turnover
      ignore phone
    }
    candidates from "b.csv"
    include "c.chain"
    expect every core node has at least 2 enterprises as error
    expect some member in cells as warning "w"
    expect no candidate in cells as remark
    accept no member in cells "r" until 2027
    view v "V" { show nodes in cells where share > 3% and evidence = dataset }
    """

  private func reworded(_ text: String, in language: MessageLanguage) throws -> String {
    var texts = SourceTexts()
    let added = texts.add(name: "m.chain", bytes: Array(text.utf8))
    let file = try #require(added)
    return String(decoding: RewordedText(file, in: language).bytes, as: UTF8.self)
  }

  @Test func everyWordMeansTheSameInBothLanguages() throws {
    let chinese = try reworded(Self.english, in: .chinese)
    for keyword in Keyword.allCases {
      #expect(Self.english.contains(keyword.rawValue), "\(keyword)")
      #expect(chinese.contains(keyword.chinese), "\(keyword)")
    }
    let (first, second) = (try ParsedText(Self.english), try ParsedText(chinese))
    #expect(first.diagnostics.isEmpty && second.diagnostics.isEmpty)
    #expect(first.dump == second.dump)
    #expect(try reworded(chinese, in: .english) == Self.english)
  }

  @Test func theyCanBeMixed() throws {
    let result = try ParsedText("阶段 midstream { node 电芯 \"C\" { core; 领域 bev } }\n电芯 -> x")
    #expect(result.diagnostics.isEmpty)
    let english = try ParsedText("stage midstream { node 电芯 \"C\" { core; fields bev } }\n电芯 -> x")
    #expect(result.dump == english.dump)
  }

  @Test func nothingButWordsIsReworded() throws {
    let text = "node node-1 \"core\" zh \"核心\" // makes\nmember enterprise \"E\" { makes page }"
    #expect(
      try reworded(text, in: .chinese)
        == "节点 node-1 \"core\" zh \"核心\" // makes\n成员 enterprise \"E\" { 生产 page }")
    let faulty = "node \"\nmember { stage\u{0}"
    #expect(try reworded(try reworded(faulty, in: .chinese), in: .english) == faulty)
  }

  @Test func chineseWordsAreNoIDs() throws {
    try expectIssues("node «核心» \"C\"", .reservedWord)
    try expectIssues("«分段» x \"X\"", .unknownWord)
    let free = try ParsedText("node 企业 \"E\"\nnode 网页 \"P\"\nnode 核心部件 \"K\"")
    #expect(free.diagnostics.isEmpty)
  }

  @Test func kindsHaveSeveralChineseWords() throws {
    for kind in OrganisationKind.allCases {
      let english = try ParsedText("member m \"M\" { kind \(kind.rawValue) }")
      for word in kind.chineseWords {
        #expect(try ParsedText("member m \"M\" { kind \(word) }").dump == english.dump)
      }
    }
    let service = try ParsedText("member m \"M\" { 类型 服务 }")
    #expect(service.dump == (try ParsedText("member m \"M\" { kind service }")).dump)
  }
}
