/// One text that was read: a map file or a table.
public struct SourceFile: Sendable {
  /// What is printed for it, usually the path as the user would type it.
  public let name: String
  /// Its bytes, as they were read.
  public let bytes: [UInt8]
  /// The offset of its first byte in the space of all files.
  public let base: UInt32
  /// The offsets (in the file) at which its lines begin, ascending; the first is 0.
  let lineStarts: [UInt32]

  /// The offset behind its last byte in the space of all files.
  public var end: UInt32 { base + UInt32(bytes.count) }

  /// The range of the whole file.
  public var range: SourceRange { SourceRange(base, end) }

  /// The bytes of a line (from 1), without its end.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The line (from 1) that an offset of the file lies in.
  func line(containing offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

/// Where a location lies, in the terms of an editor.
public struct SourcePosition: Hashable, Sendable {
  /// The file's printed name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in characters as a reader sees them, not in code units.
  public let column: Int
}

extension SourcePosition: CustomStringConvertible {
  /// `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// The texts of one run, and the way from a ``SourceLocation`` back to them.
public struct SourceTexts: Sendable {
  /// The files, in the order in which they were added.
  public private(set) var files: [SourceFile] = []

  /// Makes a manager without files.
  public init() {}

  /// Takes a text in and gives it its place in the space of all files; nil when that space,
  /// 4 GiB, is full. Complexity: O(bytes), for the starts of lines.
  public mutating func add(name: String, bytes: [UInt8]) -> SourceFile? {
    // One byte lies between files, so that an insertion point at a file's end is its own.
    let base = files.last.map { UInt64($0.end) + 1 } ?? 0
    guard base + UInt64(bytes.count) < UInt64(UInt32.max) else { return nil }
    let file = SourceFile(
      name: name, bytes: bytes, base: UInt32(base), lineStarts: Self.lineStarts(of: bytes))
    files.append(file)
    return file
  }

  /// The file that a location lies in. Complexity: O(log files).
  public func file(containing location: SourceLocation) -> SourceFile? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].end < location.offset { low = middle + 1 } else { high = middle }
    }
    guard low < files.count, files[low].base <= location.offset else { return nil }
    return files[low]
  }

  /// The file, line and column of a location. Complexity: O(log lines + length of the line).
  public func position(of location: SourceLocation) -> SourcePosition? {
    guard let file = file(containing: location) else { return nil }
    let offset = location.offset - file.base
    let line = file.line(containing: offset)
    let start = Int(file.lineStarts[line - 1])
    let before = String(decoding: file.bytes[start..<Int(offset)], as: UTF8.self)
    return SourcePosition(file: file.name, line: line, column: before.count + 1)
  }

  /// The text of a range, faulty UTF-8 repaired.
  public func text(of range: SourceRange) -> String {
    guard let file = file(containing: range.start) else { return "" }
    let start = Int(range.start.offset - file.base)
    let end = min(Int(range.end.offset - file.base), file.bytes.count)
    return String(decoding: file.bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// Lines end at LF, CR LF or a CR alone.
  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        // Eight bytes at a time, as long as none of them can end a line.
        if index + 8 <= bytes.count,
          !mayEndLine(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        for place in index..<min(index + 8, bytes.count) where endsLine(bytes, at: place) {
          starts.append(UInt32(place + 1))
        }
        index += 8
      }
    }
    return starts
  }

  /// Whether one of eight bytes is below 0x0E, as LF and CR are.
  private static func mayEndLine(_ word: UInt64) -> Bool {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0
  }

  private static func endsLine(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    let startsPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
    return bytes[index] == 0x0D && !startsPair
  }
}
