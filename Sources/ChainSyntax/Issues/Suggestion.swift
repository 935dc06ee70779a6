/// The word nearest to a misspelt one, if one is near enough to be meant.
///
/// Complexity: O(words · length²), for words that are short.
func nearestWord(to text: String, among words: [String]) -> String? {
  let text = Array(text.lowercased().utf8)
  guard text.count <= 24 else { return nil }
  let limit = text.count < 4 ? 1 : 2
  var best: (word: String, distance: Int)?
  for word in words {
    let distance = editDistance(text, Array(word.utf8))
    if distance <= limit, distance < best?.distance ?? .max, distance * 2 < word.utf8.count {
      best = (word, distance)
    }
  }
  return best?.word
}

/// The fewest insertions, removals, replacements and exchanges of neighbours between two words.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let replacement = previous[j] + (left[i] == right[j] ? 0 : 1)
      var distance = min(previous[j + 1] + 1, row[j] + 1, replacement)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[right.count]
}
