/// Writes tables as CSV after RFC 4180.
struct CSVWriter {
  /// What was written so far; every line ends with CR LF.
  private(set) var text = ""

  /// Writes one line. Complexity: O(length of the cells).
  mutating func write(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  /// A cell as it is written: harmless in a spreadsheet, and quoted where it must be.
  static func cell(_ content: String) -> String {
    let content = isFormula(content) ? "'" + content : content
    let needsQuotes = content.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return content }
    var quoted = "\""
    for scalar in content.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet would compute the cell instead of showing it.
  private static func isFormula(_ content: String) -> Bool {
    guard let first = content.unicodeScalars.first else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }
}
