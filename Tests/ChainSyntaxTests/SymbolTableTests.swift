import ChainModel
import Testing

@testable import ChainSyntax

@Suite struct SymbolTableTests {
  @Test func everyWordMeansItself() throws {
    var table = SymbolTable()
    func word(_ text: String) throws -> LanguageWord? {
      table.word(of: try #require(table.symbol(for: text)))
    }
    for keyword in Keyword.allCases {
      guard case .keyword(keyword) = try word(keyword.rawValue) else {
        Issue.record("\(keyword)")
        continue
      }
      #expect(try table.isReserved(#require(table.symbol(for: keyword.rawValue))))
    }
    for kind in OrganisationKind.allCases {
      guard case .kind(kind) = try word(kind.rawValue) else {
        Issue.record("\(kind)")
        continue
      }
      #expect(try !table.isReserved(#require(table.symbol(for: kind.rawValue))))
    }
    for grade in Evidence.allCases {
      guard case .grade(grade) = try word(grade.rawValue) else {
        Issue.record("\(grade)")
        continue
      }
    }
    let cells = table.intern("cells")
    #expect(table.word(of: cells) == nil && !table.isReserved(cells))
    #expect(table.word(of: .missing) == nil && !table.isReserved(.missing))
  }

  /// Roles are words of the language, and each is read as itself.
  @Test func everyRoleIsAKeyword() throws {
    for role in Role.allCases {
      #expect(Keyword(rawValue: role.rawValue) != nil)
      let result = try ParsedText("member m \"M\" { \(role.rawValue) x }")
      #expect(result.dump == "member m \"M\"\n  \(role.rawValue) x\n")
    }
  }
}
