import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainSyntax

@Suite struct CanonicalLayoutTests {
  /// The canonical layout of a text; nil when it has errors.
  private func layout(of text: String) throws -> String? {
    CanonicalLayout(of: try ParsedText(text).file).bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func statementsHaveLinesOfTheirOwn() throws {
    let text = """
      \u{FEFF}map m "M"{home   r;asof 2026-11}
      region r "R"; region s"S" { region t "T" };region u "U" {covers r,s,
      t}
      stage upstream{node a"A"{core;fields f},node b
      """
    // A comma where a statement ends is an error: nobody knows what was meant.
    #expect(try layout(of: text) == nil)
    let mended = text.replacing(",node b", with: "; segment g \"G\" {node b \"B\";;a->b}}")
    #expect(
      try layout(of: mended) == """
        map m "M" { home r; asof 2026-11 }
        region r "R"
        region s "S" {
          region t "T"
        }
        region u "U" { covers r, s, t }
        stage upstream {
          node a "A" { core; fields f }
          segment g "G" {
            node b "B"
            a -> b
          }
        }

        """)
  }

  @Test func marksStandWhereTheyBelong() throws {
    #expect(
      try layout(
        of: """
          a,b|c  -> d
          member m "M" {makes a{share 12.5 %;trl 9}}
          expect every node with some member( making or researching )where trl>=4 has no member
          expect every core node has ( some university or not( some institute ) )as error "x"zh"y"
          """.replacing("member( making or researching )", with: "member making or researching ")
            .replacing("a,b|c", with: "a|c"))
          == """
          a | c -> d
          member m "M" {
            makes a { share 12.5%; trl 9 }
          }
          expect every node with some member making or researching where trl >= 4 has no member
          expect every core node has (some university or not (some institute)) as error "x" zh "y"

          """)
  }

  @Test func commentsStayWhereTheyAre() throws {
    let text = """
      // head


      // of the map\u{20}\u{20}
      map m "M"   //   behind\t
      // before


      stage upstream {   // opens
      // inside

      node a "A" { // of a
         core  // core
      };  // closed
      // last inside
      }  // closes
      a,   // first
         // between
      b -> c // end
      // end of file

      """
    #expect(
      try layout(of: text) == """
        // head

        // of the map
        map m "M"  //   behind
        // before

        stage upstream {  // opens
          // inside

          node a "A" {  // of a
            core  // core
          }  // closed
          // last inside
        }  // closes
        a,  // first
          // between
          b -> c  // end
        // end of file

        """)
  }

  @Test func longLinesBreakBehindLinksAndCommas() throws {
    let ids = (10..<40).map { "节点\($0)" }
    let laidOut = try #require(try layout(of: ids.joined(separator: ",") + "->" + "zz"))
    #expect(
      laidOut == """
        节点10, 节点11, 节点12, 节点13, 节点14, 节点15, 节点16, 节点17, 节点18, 节点19, 节点20, 节点21, 节点22, 节点23, 节点24,
          节点25, 节点26, 节点27, 节点28, 节点29, 节点30, 节点31, 节点32, 节点33, 节点34, 节点35, 节点36, 节点37, 节点38,
          节点39 -> zz

        """)
    // What no break can mend stays on its line; a block that does not fit is opened.
    let name = String(repeating: "名", count: 50)
    #expect(
      try layout(of: "node a \"\(name)\" { core; note \"n\" }") == """
        node a "\(name)" {
          core
          note "n"
        }

        """)
    #expect(
      try layout(of: "node a \"\(name)\" { core }") == "node a \"\(name)\" { core }\n")
  }

  @Test func nothingAtAll() throws {
    #expect(try layout(of: "") == "")
    #expect(try layout(of: " \n\n\r\n") == "")
    #expect(try layout(of: "\n\n// only this\n\n\n") == "// only this\n")
    #expect(try layout(of: "stage upstream {\n\n}") == "stage upstream {}\n")
    #expect(try layout(of: "stage upstream {\n\n// c\n}") == "stage upstream {\n  // c\n}\n")
    #expect(try layout(of: "\u{FF}node") == nil)
  }
}
