/// How far apart two spellings are, and which known word was probably meant.
public enum Spelling {
  /// Words longer than this, in scalars, are not compared: nobody mistypes them.
  static let longestWord = 400

  /// The least number of letters to insert, delete, replace or swap with their neighbour that
  /// turns one word into the other (optimal string alignment), counted in Unicode scalars; nil
  /// when it is greater than the limit.
  ///
  /// Complexity: O((limit + 1) × length).
  public static func distance(
    from left: some StringProtocol, to right: some StringProtocol, limit: Int
  ) -> Int? {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// The candidates that are nearest to a word, in their own order; empty when none is near
  /// enough.
  ///
  /// One that differs in case or width alone is meant, whatever else is near. Otherwise at most a
  /// third of the letters may differ, one in a word of three or four and none in a shorter one.
  /// Of a word with ideographs half may, unless all that is left in common is the last one: names
  /// of places share their `州` and `市`.
  ///
  /// Complexity: O(candidates × length), and O(length²) more for each candidate of about the
  /// word's length.
  public static func closest(
    to word: some StringProtocol, among candidates: some Sequence<String>
  ) -> [String] {
    let folded = folded(String(word))
    let word = Array(word.unicodeScalars)
    guard word.count <= longestWord else { return [] }
    var same: [String] = []
    var limit = word.count
    var best: [String] = []
    for candidate in candidates {
      let other = Array(candidate.unicodeScalars)
      if abs(other.count - word.count) <= 1, Self.folded(candidate) == folded {
        same.append(candidate)
      }
      let limitHere = min(limit, convincingDistance(word, other))
      guard same.isEmpty, abs(other.count - word.count) <= limitHere,
        let distance = distance(word, other, limit: limitHere),
        !sharesOnlyTheLast(word, other, distance: distance)
      else { continue }
      if distance < limit { best.removeAll() }
      limit = distance
      best.append(candidate)
    }
    return same.isEmpty ? best : same
  }

  /// A word in lower case and in characters of the usual width.
  private static func folded(_ word: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      let isWide = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(folded)
  }

  /// The greatest distance at which one word can be taken for a misspelling of another.
  private static func convincingDistance(
    _ word: [Unicode.Scalar], _ other: [Unicode.Scalar]
  ) -> Int {
    let length = min(word.count, other.count)
    if word.contains(where: \.isCommonIdeograph) || other.contains(where: \.isCommonIdeograph) {
      return length / 2
    }
    return length < 3 ? 0 : max(1, word.count / 3)
  }

  /// Whether two words with ideographs have nothing but their last character in common.
  private static func sharesOnlyTheLast(
    _ word: [Unicode.Scalar], _ other: [Unicode.Scalar], distance: Int
  ) -> Bool {
    distance > 0 && distance >= max(word.count, other.count) - 1 && word.last == other.last
      && word.last?.isCommonIdeograph == true
  }

  /// Fills the alignment table row by row, and of each row only the cells that can hold a number
  /// within the limit.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var rows = AlignmentRows(width: right.count + 1, beyond: limit + 1)
    for row in left.indices {
      let columns = max(0, row - limit)..<min(right.count, row + limit + 1)
      rows.beginRow(row + 1, at: columns.lowerBound)
      for column in columns {
        let swaps =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        rows.fill(column + 1, isSame: left[row] == right[column], swaps: swaps)
      }
      rows.endRow(at: columns.upperBound)
    }
    return rows.last <= limit ? rows.last : nil
  }
}

/// The last three rows of an alignment table.
private struct AlignmentRows {
  private var beforePrevious: [Int]
  private var previous: [Int]
  private var current: [Int]
  /// Stands for every number beyond the limit.
  private let beyond: Int

  init(width: Int, beyond: Int) {
    self.beyond = beyond
    current = (0..<width).map { min($0, beyond) }
    previous = [Int](repeating: beyond, count: width)
    beforePrevious = previous
  }

  /// The number in the table's last corner, once all rows are filled.
  var last: Int { current[current.count - 1] }

  /// Goes on to a row; the cell at the column stands left of the first that is filled.
  mutating func beginRow(_ row: Int, at column: Int) {
    swap(&beforePrevious, &previous)
    swap(&previous, &current)
    current[column] = column == 0 ? min(row, beyond) : beyond
  }

  /// Fills one cell from its neighbours.
  mutating func fill(_ column: Int, isSame: Bool, swaps: Bool) {
    var cost = previous[column - 1] + (isSame ? 0 : 1)
    cost = min(cost, previous[column] + 1, current[column - 1] + 1)
    if swaps { cost = min(cost, beforePrevious[column - 2] + 1) }
    current[column] = min(cost, beyond)
  }

  /// Closes the row: the next one reads one cell beyond.
  mutating func endRow(at column: Int) {
    if column + 1 < current.count { current[column + 1] = beyond }
  }
}
