import ChainText

// The words that renderers add to those of the issues.

extension Severity {
  /// The severity's name in a language.
  func word(in language: MessageLanguage) -> String {
    switch (language, self) {
    case (.english, _): rawValue
    case (.chinese, .error): "错误"
    case (.chinese, .warning): "警告"
    case (.chinese, .remark): "提示"
    }
  }
}

extension MessageLanguage {
  private var say: Speaker { Speaker(self) }

  /// What stands between a heading and its text.
  var colon: String { say(": ", "：") }

  /// The heading of a note.
  var note: String { say("note", "说明") }

  /// The heading of a piece of advice.
  var help: String { say("help", "建议") }

  /// Says that more places belong to a diagnostic than are shown.
  func morePlaces(_ count: Int) -> String {
    say(
      count == 1 ? "1 more place is not shown" : "\(count) more places are not shown",
      "另有 \(count) 处未列出")
  }
}

/// The sentence that tells what a fix-it does.
struct FixItWording {
  /// The text that goes, empty for an insertion.
  var old: String
  /// The text that comes, empty for a deletion.
  var new: String
  /// Where, when it is not in the line that is shown.
  var place: String?

  func text(in language: MessageLanguage) -> String {
    let (old, new) = (old.printable(upTo: 60), new.printable(upTo: 60))
    switch language {
    case .english:
      let change =
        old.isEmpty ? "insert ‘\(new)’" : new.isEmpty ? "remove ‘\(old)’" : "replace with ‘\(new)’"
      return change + (place.map { " at \($0)" } ?? "")
    case .chinese:
      let change = old.isEmpty ? "插入“\(new)”" : new.isEmpty ? "删去“\(old)”" : "替换为“\(new)”"
      return (place.map { "在 \($0) 处" } ?? "") + change
    }
  }
}
