/// Tells a person at a terminal how far long work is, in one line that goes away when it is done.
struct Progress {
  private let words: CommandWords
  private let isShown: Bool

  /// Tells nothing where nobody sees it at once, and nothing to those who want results only.
  init(words: CommandWords, isShown: Bool) {
    self.words = words
    self.isShown = isShown && StandardStream.error.isTerminal
  }

  /// Says how many pictures are drawn.
  func tell(_ done: Int, of count: Int) {
    guard isShown else { return }
    try? StandardStream.error.write("\r\u{1B}[K" + words.drawing(done, of: count))
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    try? StandardStream.error.write("\r\u{1B}[K")
  }
}
