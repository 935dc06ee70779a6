import Testing

@testable import ChainSyntax

@Suite struct SymbolTableTests {
  @Test func keywordsAreTheFirstSymbols() {
    #expect(Keyword.words == Keyword.allCases.map { String(describing: $0) })
    #expect(Int(Keyword.count) == Keyword.allCases.count)
    let table = SymbolTable()
    for keyword in Keyword.allCases {
      #expect(table.symbol(for: keyword.word).flatMap(Keyword.init) == keyword)
    }
    for grade in GradeWord.allCases {
      #expect(table.symbol(for: grade.word).flatMap(GradeWord.init) == grade)
    }
    for kind in KindWord.allCases {
      #expect(table.symbol(for: kind.word).flatMap(KindWord.init) == kind)
    }
  }
}
