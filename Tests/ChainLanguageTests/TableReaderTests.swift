import ChainDiagnostics
import ChainTestSupport
import Testing

@testable import ChainLanguage

@Suite struct TableReaderTests {
  private func rows(of table: String) -> [[String]] {
    Array(table.utf8).withUnsafeBufferPointer { bytes in
      let text = TableText(bytes: bytes, base: 0)
      var reader = TableReader(text, TableOpening(text))
      var rows: [[String]] = []
      var cells: [TableCell] = []
      while reader.readRow(into: &cells) {
        rows.append(reader.fault == nil ? cells.map { text.text(of: $0) } : ["fault"])
      }
      return rows
    }
  }

  @Test func cellsAreCutAtCommasAndLineEnds() {
    #expect(rows(of: "a,b\nc,d\n") == [["a", "b"], ["c", "d"]])
    #expect(rows(of: "a,\r\n,b\rc") == [["a", ""], ["", "b"], ["c"]])
    #expect(rows(of: " a , b b ,\tc\t") == [["a", "b b", "c"]])
    #expect(rows(of: "\"a,b\",\" c \" , \"d\n\"\"e\"\"\"") == [["a,b", " c ", "d\n\"e\""]])
    #expect(rows(of: "a\"b,5\" x") == [["a\"b", "5\" x"]])
    #expect(rows(of: "\n\n,,\n \t\na") == [["a"]])
    #expect(rows(of: "\"\"\"\"") == [["\""]])
    #expect(rows(of: "\"\"\"\"\"\"") == [["\"\""]])
    #expect(rows(of: "\"a\"b\nc") == [["fault"], ["c"]])
    #expect(rows(of: "\"a\nb") == [["fault"], ["b"]])
  }

  /// Random cells, written with and without quotes, are read as they were.
  @Test func everyTableComesBack() {
    var random = SeededGenerator(seed: 31)
    let characters = ["a", "电", ",", "\"", "\n", "\r", " ", "b"]
    for _ in 0..<2_000 {
      let rows = (0..<3).map { _ in
        ["x"]
          + (0..<Int.random(in: 0...3, using: &random)).map { _ in
            random.text(of: characters, upTo: 5)
          }
      }
      let ends = ["\n", "\r\n", "\r"]
      let table = rows.map { row in
        row.map { quoted($0, using: &random) }.joined(separator: ",")
          + (ends.randomElement(using: &random) ?? "")
      }.joined()
      #expect(self.rows(of: table) == rows, "\(table)")
    }
  }

  private func quoted(_ cell: String, using random: inout SeededGenerator) -> String {
    let needsQuotes =
      cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
      || cell.first == " " || cell.last == " "
    guard needsQuotes || Bool.random(using: &random) else { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
