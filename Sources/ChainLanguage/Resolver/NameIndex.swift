import ChainModel
import ChainText

/// What has a name or alias, without regard to case, width and blanks.
struct NameIndex {
  /// The things by folded name, each in order and once.
  private var places: [String: [Int]] = [:]

  /// The things with a name.
  func places(of name: String) -> [Int] { places[name.foldedForComparison] ?? [] }

  /// Gives a thing one more name.
  mutating func add(_ name: String, for place: Int) {
    let folded = name.foldedForComparison
    guard !folded.isEmpty else { return }
    var known = places[folded] ?? []
    guard !known.contains(place) else { return }
    known.append(place)
    places[folded] = known
  }

  /// Gives a thing all of its names.
  mutating func add(_ name: LocalizedText, aliases: [String] = [], for place: Int) {
    add(name.text, for: place)
    for translation in name.translations { add(translation.text, for: place) }
    for alias in aliases { add(alias, for: place) }
  }
}
