import ChainDiagnostics

/// Cuts a table into rows and cells after RFC 4180.
///
/// Beyond it: a byte-order mark, lines that end with LF or CR alone, and blanks around a cell are
/// passed over; a quote inside an unquoted cell is text.
struct TableReader {
  let text: TableText
  /// What stands between two cells.
  let separator: UInt8
  private var position: UInt32
  private let end: UInt32
  /// What was wrong with the row that was read last.
  private(set) var fault: Fault?

  /// What keeps a row from being cut.
  struct Fault {
    let issue: TableIssue
    let range: SourceRange
  }

  init(_ text: TableText, _ opening: TableOpening) {
    self.text = text
    separator = opening.separator
    position = opening.start
    end = UInt32(text.bytes.count)
  }

  /// Reads the next row that is not blank into `cells`; false behind the last.
  ///
  /// Complexity: O(length of the row).
  mutating func readRow(into cells: inout [TableCell]) -> Bool {
    while position < end {
      cells.removeAll(keepingCapacity: true)
      fault = nil
      readCells(into: &cells)
      if fault != nil || cells.contains(where: { !$0.isEmpty }) { return true }
    }
    return false
  }

  private mutating func readCells(into cells: inout [TableCell]) {
    while true {
      skipBlanks()
      let isQuoted = position < end && text.bytes[Int(position)] == UInt8(ascii: "\"")
      guard let cell = isQuoted ? readQuoted() : readPlain() else { return skipLine() }
      cells.append(cell)
      guard position < end else { return }
      let mark = text.bytes[Int(position)]
      position += 1
      if mark == separator { continue }
      if mark == 0x0D, position < end, text.bytes[Int(position)] == 0x0A { position += 1 }
      return
    }
  }

  /// Reads up to a comma or a line's end, without the blanks before it.
  private mutating func readPlain() -> TableCell {
    let (bytes, separator, end) = (text.bytes, self.separator, Int(end))
    var (place, last) = (Int(position), Int(position))
    while place < end {
      let byte = bytes[place]
      // Most bytes are letters, which lie above every mark, blank and line's end.
      guard byte <= UInt8(ascii: ";") else {
        place += 1
        last = place
        continue
      }
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      place += 1
      if byte != 0x20, byte != 0x09 { last = place }
    }
    let start = position
    position = UInt32(place)
    return TableCell(start: start, end: UInt32(last))
  }

  /// Reads a cell in quotes and passes to the comma or line's end behind it; nil at a fault.
  private mutating func readQuoted() -> TableCell? {
    let opening = position
    var cell = TableCell(start: opening + 1, end: opening + 1)
    var next = opening + 1
    while next < end {
      defer { next += 1 }
      guard text.bytes[Int(next)] == UInt8(ascii: "\"") else { continue }
      if next + 1 < end, text.bytes[Int(next + 1)] == UInt8(ascii: "\"") {
        cell.hasDoubledQuotes = true
        next += 1
      } else {
        cell.end = next
        position = next + 1
        return isCellOver() ? cell : nil
      }
    }
    fault = Fault(issue: .unterminatedQuote, range: text.range(opening, opening + 1))
    return nil
  }

  /// Whether only blanks stand before the next comma or line's end; reports what else does.
  private mutating func isCellOver() -> Bool {
    skipBlanks()
    guard position < end else { return true }
    switch text.bytes[Int(position)] {
    case separator, 0x0A, 0x0D: return true
    default:
      let rest = readPlain()
      fault = Fault(issue: .textAfterQuote, range: text.range(of: rest))
      return false
    }
  }

  private mutating func skipBlanks() {
    while position < end, isBlank(text.bytes[Int(position)]) { position += 1 }
  }

  /// Whether a byte is a blank; a tab that separates cells is none.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 && separator != 0x09
  }

  /// Goes on behind a fault at the next line; a quote that is never closed costs one line.
  private mutating func skipLine() {
    while position < end {
      let byte = text.bytes[Int(position)]
      position += 1
      if byte == 0x0A { return }
      guard byte == 0x0D else { continue }
      if position < end, text.bytes[Int(position)] == 0x0A { position += 1 }
      return
    }
  }
}
