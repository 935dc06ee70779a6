import ChainText

extension Spelling {
  /// The word of the language that was most likely meant, whatever its case; nil when none is near.
  static func closestWord(to text: String, among words: [String]) -> String? {
    closest(to: text.lowercased(), among: words).first
  }
}
