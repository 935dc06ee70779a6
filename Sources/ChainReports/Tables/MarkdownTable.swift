import ChainText

/// A table in GitHub's dialect of Markdown.
struct MarkdownTable {
  let header: [String]
  let rows: [[String]]

  /// The table with a line end behind every row.
  var text: String {
    let lines = [header, header.map { _ in "---" }] + rows.map { $0.map(Self.escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// The text with a backslash before everything that Markdown or HTML would take for markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "<", ">", "&", "*", "_", "`", "[", "]", "#", "~":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case _ where scalar.isUnsafeInPrint: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
