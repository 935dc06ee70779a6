import Testing

extension Document {
  /// Compares the lines between `<!-- name -->` and `<!-- end of name -->` with what they should
  /// be; `RECORD_SNAPSHOTS=1` writes them.
  static func expect(_ expected: [String], in part: String, of name: String) throws {
    var page = try Document(name)
    let start = try #require(page.lines.firstIndex(of: "<!-- \(part) -->"))
    let end = try #require(page.lines.firstIndex(of: "<!-- end of \(part) -->"))
    // Markdown wants a blank line between a comment and a table.
    let wanted = [""] + expected + [""]
    if Recording.isOn {
      page.lines.replaceSubrange(start + 1..<end, with: wanted)
      try page.save()
    } else {
      #expect(page.lines[start + 1..<end].elementsEqual(wanted), "\(name): \(part)")
    }
  }
}
