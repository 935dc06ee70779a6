import ChainText

/// The texts of a run with the fix-its of its diagnostics applied.
///
/// A fix-it is given only where applying it gives what was meant, so all of them are applied; of
/// two that touch each other the first is, and the other may be found again in the mended text.
public struct MendedTexts: Sendable {
  /// A text that changes.
  public struct File: Sendable {
    /// What is printed for it.
    public let name: String
    /// Its bytes as they were, and with the fix-its applied.
    public let original, mended: [UInt8]
    /// How many diagnostics were answered.
    public let count: Int

    /// How the text changes, as `diff -u` writes it.
    ///
    /// Complexity: O(n · d) for n lines, d of which differ.
    public var difference: String {
      UnifiedDifference(
        from: String(decoding: original, as: UTF8.self),
        to: String(decoding: mended, as: UTF8.self), name: name
      ).text
    }
  }

  /// The texts that change, in the order in which they were read.
  public let files: [File]

  /// Applies what can be applied.
  ///
  /// Complexity: O(bytes of the texts that change + d log d) for d diagnostics.
  public init(_ sources: SourceTexts, _ diagnostics: [Diagnostic]) {
    var accepted: [[FixIt]] = Array(repeating: [], count: sources.files.count)
    var counts = Array(repeating: 0, count: sources.files.count)
    let order = diagnostics.filter { !$0.fixIts.isEmpty }.inSourceOrder()
    for diagnostic in order {
      guard let start = diagnostic.fixIts.map(\.range.start).min(),
        let index = sources.files.firstIndex(where: { $0.end >= start.offset }),
        diagnostic.fixIts.allSatisfy({ sources.files[index].holds($0.range) }),
        !diagnostic.fixIts.contains(where: { fixIt in
          accepted[index].contains { $0.range.touches(fixIt.range) }
        })
      else { continue }
      accepted[index] += diagnostic.fixIts
      counts[index] += 1
    }
    files = sources.files.indices.filter { counts[$0] > 0 }.map { index in
      let file = sources.files[index]
      return File(
        name: file.name, original: file.bytes, mended: file.bytes(applying: accepted[index]),
        count: counts[index])
    }
  }
}

extension SourceFile {
  fileprivate func holds(_ range: SourceRange) -> Bool {
    base <= range.start.offset && range.start <= range.end && range.end.offset <= end
  }

  fileprivate func bytes(applying fixIts: [FixIt]) -> [UInt8] {
    let ordered = fixIts.enumerated().sorted {
      ($0.element.range.start.offset, $0.element.range.end.offset, $0.offset)
        < ($1.element.range.start.offset, $1.element.range.end.offset, $1.offset)
    }
    var result: [UInt8] = []
    var done = 0
    for (_, fixIt) in ordered {
      result += bytes[done..<Int(fixIt.range.start.offset - base)]
      result += fixIt.replacement.utf8
      done = Int(fixIt.range.end.offset - base)
    }
    return result + bytes[done...]
  }
}

extension SourceRange {
  /// Whether two ranges overlap, or insert at one place.
  fileprivate func touches(_ other: SourceRange) -> Bool {
    start == other.start || (start < other.end && other.start < end)
  }
}
