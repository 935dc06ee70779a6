import ChainTestSupport
import Testing

@testable import ChainText

@Suite struct UnifiedDifferenceTests {
  private func difference(_ old: String, _ new: String) -> String {
    UnifiedDifference(from: old, to: new, name: "f").text
  }

  @Test func equalTextsHaveNone() {
    #expect(difference("", "") == "")
    #expect(difference("a\nb\n", "a\nb\n") == "")
  }

  @Test func changesStandAmongThreeLines() {
    #expect(
      difference("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- f
        +++ f
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
    #expect(difference("", "a\n") == "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n")
    #expect(difference("a\n", "") == "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n")
  }

  /// Applies a difference line by line, as `patch` does.
  private func applied(_ difference: String, to old: String) -> [String] {
    var lines = old.isEmpty ? [] : old.split(separator: "\n").map(String.init)
    var result: [String] = []
    var done = 0
    for line in difference.split(separator: "\n").dropFirst(2) {
      if let match = line.firstMatch(of: #/^@@ -(\d+)(?:,(\d+))? /#), let start = Int(match.1) {
        let before = match.2 == "0" ? start : start - 1
        result += lines[done..<before]
        done = before
      } else if line.hasPrefix("+") {
        result.append(String(line.dropFirst()))
      } else {
        #expect(lines[done] == line.dropFirst())
        if line.hasPrefix(" ") { result.append(lines[done]) }
        done += 1
      }
    }
    result += lines[done...]
    lines = result
    return lines
  }

  @Test func itLeadsFromTheOneToTheOther() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        "\(Int.random(in: 0...5, using: &random))"
      }
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: 0...new.count, using: &random)
        if place < new.count, Bool.random(using: &random) {
          new.remove(at: place)
        } else {
          new.insert("x\(Int.random(in: 0...3, using: &random))", at: place)
        }
      }
      let (before, after) = (old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
      let text = difference(before, after)
      #expect(text.isEmpty ? old == new : applied(text, to: before) == new)
    }
  }
}
