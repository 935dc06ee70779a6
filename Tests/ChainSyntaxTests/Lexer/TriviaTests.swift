import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainSyntax

@Suite struct TriviaTests {
  private func lex(_ text: String) throws -> [(text: String, trivia: Trivia, comments: [String])] {
    var sources = SourceTexts()
    _ = sources.add(name: "before.chain", bytes: Array("region r \"R\"".utf8))
    let added = sources.add(name: "test.chain", bytes: Array(text.utf8))
    let file = try #require(added)
    return file.bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes: bytes, base: file.base, symbols: SymbolTable())
      let tokens = lexer.tokensWithTrivia()
      return tokens.map { token in
        let comments = token.trivia.comments.map { lexer.text(of: $0.range) }
        return (lexer.text(of: token.token.range), token.trivia, comments)
      }
    }
  }

  @Test func tokensKnowTheirCommentsAndBlankLines() throws {
    let tokens = try lex(
      """
      // head


      // of the map
      map m "M" // behind

      // before

      stage s {
        // inside
      }
      // at the end

      """)
    #expect(tokens.map(\.text) == ["map", "m", "\"M\"", "stage", "s", "{", "}", ""])
    #expect(tokens[0].comments == ["// head", "// of the map"])
    #expect(tokens[0].trivia.comments.map(\.isOnOwnLine) == [true, true])
    #expect(tokens[0].trivia.comments.map(\.blankLines) == [0, 2])
    #expect(tokens[0].trivia.blankLines == 0 && tokens[0].trivia.endsLine)
    #expect(tokens[1].trivia == Trivia() && !tokens[2].trivia.endsLine)
    #expect(tokens[3].comments == ["// behind", "// before"])
    #expect(tokens[3].trivia.comments.map(\.isOnOwnLine) == [false, true])
    #expect(tokens[3].trivia.comments.map(\.blankLines) == [0, 1])
    #expect(tokens[3].trivia.blankLines == 1)
    #expect(tokens[6].comments == ["// inside"] && tokens[6].trivia.blankLines == 0)
    #expect(tokens[7].comments == ["// at the end"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndsCountOnce(end: String) throws {
    let tokens = try lex(
      "\u{FEFF}// a\(end)\(end)a\(end)\(end)\(end)// b\(end)-> b".replacing("\n", with: end))
    #expect(tokens[0].comments == ["// a"] && tokens[0].trivia.comments[0].isOnOwnLine)
    #expect(tokens[0].trivia.blankLines == 1)
    #expect(tokens[1].trivia.comments.map(\.blankLines) == [2] && tokens[1].trivia.blankLines == 0)
  }

  /// Nothing of a text is lost between its tokens but blanks and what was reported.
  @Test func tokensAndTriviaMakeUpTheText() throws {
    let tokens = try lex(SampleMap.everyStatement)
    let words = tokens.flatMap { $0.comments + [$0.text] }.joined()
    #expect(
      words.filter { !$0.isWhitespace } == SampleMap.everyStatement.filter { !$0.isWhitespace })
  }
}
