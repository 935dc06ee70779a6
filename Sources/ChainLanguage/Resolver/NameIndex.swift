import ChainModel
import ChainText

/// What has a name or alias, without regard to case, width and blanks.
///
/// Of the things with one name it keeps the first few: one is found by its name, several are told.
struct NameIndex {
  /// The things that are kept of one name.
  static let limit = 6

  /// The first things by folded name, each in order and once.
  private var places: [String: [Int]] = [:]

  /// The things with a name, the first few of them.
  func places(of name: String) -> [Int] {
    // Where nothing has a name, none is folded.
    places.isEmpty ? [] : places[name.foldedForComparison] ?? []
  }

  /// Gives a thing one more name.
  mutating func add(_ name: String, for place: Int) {
    let folded = name.foldedForComparison
    guard !folded.isEmpty else { return }
    Self.add(place, to: &places[folded, default: []])
  }

  private static func add(_ place: Int, to known: inout [Int]) {
    if known.count < limit, !known.contains(place) { known.append(place) }
  }

  /// Gives a thing all of its names.
  mutating func add(_ name: LocalizedText, aliases: [String] = [], for place: Int) {
    add(name.text, for: place)
    for translation in name.translations { add(translation.text, for: place) }
    for alias in aliases { add(alias, for: place) }
  }
}
