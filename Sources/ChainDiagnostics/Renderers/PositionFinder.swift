import ChainText

/// Finds the positions of many locations, also when all of them lie in one very long line.
///
/// Columns count characters, so that ``SourceTexts/position(of:)`` reads a line from its start.
/// The finder keeps the columns of some places of each long line it has seen.
package struct PositionFinder {
  private let sources: SourceTexts
  /// The checkpoints of long lines, by the location of the line's start.
  private var checkpoints: [UInt32: [Checkpoint]] = [:]

  /// A character boundary of a line, and how many characters stand before it.
  private struct Checkpoint {
    let offset: Int
    let column: Int
  }

  /// The number of bytes that are read again for a position, about.
  private static let stride = 4_096

  /// Makes the finder for some texts.
  package init(_ sources: SourceTexts) { self.sources = sources }

  /// The file, line and column of a location. Complexity: that of
  /// ``SourceTexts/position(of:)`` for the first location in a line, then O(log length).
  package mutating func position(of location: SourceLocation) -> SourcePosition? {
    guard let file = sources.file(containing: location) else { return nil }
    let offset = Int(location.offset - file.base)
    let line = file.line(containing: UInt32(offset))
    let start = Int(file.lineStarts[line - 1])
    guard offset - start > Self.stride else { return sources.position(of: location) }
    let key = file.base + UInt32(start)
    let known = checkpoints[key] ?? Self.checkpoints(of: file, line: line)
    checkpoints[key] = known
    let nearest = known[known.partitioningIndex { $0.offset > offset } - 1]
    let rest = String(decoding: file.bytes[nearest.offset..<offset], as: UTF8.self)
    return SourcePosition(file: file.name, line: line, column: nearest.column + rest.count + 1)
  }

  private static func checkpoints(of file: SourceFile, line: Int) -> [Checkpoint] {
    let bytes = file.line(line)
    var found = [Checkpoint(offset: bytes.startIndex, column: 0)]
    var next = bytes.startIndex + stride
    while next < bytes.endIndex {
      guard isBoundary(next, in: bytes) else {
        next += 1
        continue
      }
      let last = found[found.count - 1]
      let passed = String(decoding: bytes[last.offset..<next], as: UTF8.self).count
      found.append(Checkpoint(offset: next, column: last.column + passed))
      next += stride
    }
    return found
  }

  /// Whether a character surely begins at the offset, whatever else is in the line: where both
  /// neighbours are printable ASCII or common ideographs.
  private static func isBoundary(_ offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let isLead = isPlain(bytes[offset]) || bytes[offset].mayLeadCommonIdeograph
    guard isLead else { return false }
    if isPlain(bytes[offset - 1]) { return true }
    return bytes[offset - 3].mayLeadCommonIdeograph && isContinuation(bytes[offset - 2])
      && isContinuation(bytes[offset - 1])
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension Array {
  /// The index of the first element that satisfies a condition, which all behind it satisfy too.
  /// Complexity: O(log count).
  package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
