/// How two texts differ, line by line, in the form that `diff -u` and patches have.
package struct UnifiedDifference {
  /// The lines around a change that are shown with it.
  static let context = 3

  /// The lines of the difference, each with its line feed; empty when the texts are the same.
  package let text: String

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: the text as it is.
  ///   - new: the text as it would be.
  ///   - name: what is printed for both.
  /// - Complexity: O((n + m) · d) for n and m lines, d of which differ (Myers 1986).
  package init(from old: String, to new: String, name: String) {
    let (before, after) = (Self.lines(of: old), Self.lines(of: new))
    let difference = after.difference(from: before)
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        edits.append(Edit(mark: "-", line: before[left], left: left, right: right))
        left += 1
      } else if inserted.contains(right) {
        edits.append(Edit(mark: "+", line: after[right], left: left, right: right))
        right += 1
      } else {
        edits.append(Edit(mark: " ", line: before[left], left: left, right: right))
        left += 1
        right += 1
      }
    }
    let hunks = Self.hunks(of: edits)
    text =
      hunks.isEmpty
      ? "" : "--- \(name)\n+++ \(name)\n" + hunks.map { Self.text(of: edits[$0]) }.joined()
  }

  /// A line of the one, the other or both, and how many of each stand before it.
  private struct Edit {
    let mark: Character
    let line: Substring
    let left, right: Int
  }

  /// The lines, without an empty one behind the last line feed.
  private static func lines(of text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The runs of edits that are shown: changes with the lines around them.
  private static func hunks(of edits: [Edit]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in edits.indices where edits[index].mark != " " {
      let range = max(0, index - context)..<min(edits.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func text(of edits: ArraySlice<Edit>) -> String {
    guard let first = edits.first else { return "" }
    let left = edits.count { $0.mark != "+" }
    let right = edits.count { $0.mark != "-" }
    func place(_ before: Int, _ count: Int) -> String {
      "\(count == 0 ? before : before + 1)" + (count == 1 ? "" : ",\(count)")
    }
    let head = "@@ -\(place(first.left, left)) +\(place(first.right, right)) @@\n"
    return head + edits.map { "\($0.mark)\($0.line)\n" }.joined()
  }
}
