/// A place in a line to point at.
struct Mark {
  /// The bytes in the file, none of them outside the line.
  let bytes: Range<Int>
  /// Whether it is the diagnostic's own place, rather than one that belongs to it.
  let isPrimary: Bool
  /// What to say there; may be empty.
  let label: String
}

/// A line, or a part of one, with the marks under it.
struct SourceExcerpt {
  let line: Int
  let window: LineWindow
  var marks: [Mark]
}

/// What is shown of one file.
struct FileExcerpts {
  let file: SourceFile
  /// The place that is named above the lines.
  let place: SourceLocation
  /// In the order of the file.
  private(set) var excerpts: [SourceExcerpt] = []

  init(of file: SourceFile, at place: SourceLocation) {
    self.file = file
    self.place = place
  }

  /// The greatest line number that is shown.
  var lastLine: Int { excerpts.last?.line ?? 1 }

  /// Marks a range that begins in the file: in an excerpt that shows its beginning, or in one
  /// of its own. Of a range of several lines, the first is marked.
  mutating func mark(_ range: SourceRange, isPrimary: Bool, label: String) {
    let start = Int(range.start.offset - file.base)
    let line = file.line(containing: UInt32(start))
    let content = file.line(line)
    let first = min(start, content.endIndex)
    let end = min(Int(max(range.start, range.end).offset - file.base), content.endIndex)
    let mark = Mark(bytes: first..<max(first, end), isPrimary: isPrimary, label: label)
    if let known = excerpts.firstIndex(where: { $0.line == line && $0.window.shows(first) }) {
      excerpts[known].marks.append(mark)
    } else {
      insert(SourceExcerpt(line: line, window: window(of: line, around: first), marks: [mark]))
    }
  }

  /// Shows also the one line that would be missing between two excerpts: it takes no more room
  /// than the dots that would stand for it.
  mutating func fillSingleGaps() {
    for (upper, lower) in zip(excerpts, excerpts.dropFirst()) where lower.line == upper.line + 2 {
      let line = upper.line + 1
      let start = file.line(line).startIndex
      insert(SourceExcerpt(line: line, window: window(of: line, around: start), marks: []))
    }
  }

  private func window(of line: Int, around offset: Int) -> LineWindow {
    LineWindow(of: file, line: line, around: offset)
  }

  private mutating func insert(_ excerpt: SourceExcerpt) {
    let place = (excerpt.line, excerpt.window.bytes.lowerBound)
    let index = excerpts.partitioningIndex { ($0.line, $0.window.bytes.lowerBound) > place }
    excerpts.insert(excerpt, at: index)
  }
}
