import ChainText

/// A source line as a terminal shows it, or, of a long line, the part around a place.
///
/// Characters keep the number of the byte they begin at, so that a mark finds its cells however
/// wide the text before it is: tabs are expanded, wide characters take two cells, unprintable
/// ones have a stand-in, and faulty bytes a replacement character.
struct LineWindow {
  /// The printed text, with `...` where the line is cut.
  let text: String
  /// The bytes (in the file) that are shown.
  let bytes: Range<Int>
  /// Whether more of the line follows.
  private let isCutBehind: Bool
  /// The first byte of each character, and the end of the last one.
  private let offsets: [Int]
  /// The first cell of each character, and the end of the last one.
  private let cells: [Int]

  /// The greatest width of what is shown, in cells, apart from the dots.
  static let widest = 120
  /// How many cells stand before the anchor in a cut line.
  private static let lead = 40
  /// How many bytes are looked at on each side of the anchor.
  private static let reach = 1_024

  /// Shows a line (from 1) of a file; when it is too long, the part around the anchor, a byte
  /// offset in the file. Complexity: O(1), since no more than some kilobytes are read.
  init(of file: SourceFile, line: Int, around anchor: Int) {
    let content = file.line(line)
    let anchor = min(max(anchor, content.startIndex), content.endIndex)
    let near = Self.wholeScalars(of: content, around: anchor)
    let characters = PrintedCharacter.all(of: content[near])
    let shown = Self.visible(characters, around: anchor)

    let first = characters[shown].first?.offset ?? anchor
    let end =
      shown.upperBound < characters.count ? characters[shown.upperBound].offset : near.upperBound
    let isCutBefore = first > content.startIndex
    var text = isCutBefore ? "..." : ""
    var cells = [text.cellWidth]
    for character in characters[shown] {
      text += character.text
      cells.append(cells[cells.count - 1] + character.cells)
    }
    self.isCutBehind = end < content.endIndex
    self.text = isCutBehind ? text + "..." : text
    self.cells = cells
    self.bytes = first..<max(first, end)
    self.offsets = characters[shown].map(\.offset) + [self.bytes.upperBound]
  }

  /// Whether a mark that begins at the offset can be placed under the text.
  func shows(_ offset: Int) -> Bool {
    bytes.contains(offset) || offset == bytes.upperBound && !isCutBehind
  }

  /// The cells under which a mark for the bytes goes: at least one.
  func cells(of marked: Range<Int>) -> Range<Int> {
    let first = max(0, offsets.partitioningIndex { $0 > marked.lowerBound } - 1)
    let last = min(offsets.count - 1, offsets.partitioningIndex { $0 >= marked.upperBound })
    return cells[first]..<max(cells[first] + 1, cells[max(first, last)])
  }

  /// The bytes near the anchor, cut between scalars.
  private static func wholeScalars(of line: ArraySlice<UInt8>, around anchor: Int) -> Range<Int> {
    var start = max(line.startIndex, anchor - reach)
    var end = min(line.endIndex, anchor + reach)
    func splits(_ offset: Int) -> Bool {
      offset > line.startIndex && offset < line.endIndex && line[offset] & 0xC0 == 0x80
    }
    for _ in 0..<3 where splits(start) { start += 1 }
    for _ in 0..<3 where splits(end) { end -= 1 }
    return min(start, anchor)..<max(end, anchor)
  }

  /// The indices of the characters that fit: some before the anchor, as many as possible behind.
  private static func visible(_ all: [PrintedCharacter], around anchor: Int) -> Range<Int> {
    let middle = max(0, all.partitioningIndex { $0.offset > anchor } - 1)
    var (first, end, used) = (middle, middle, 0)
    func extendLeft(upTo limit: Int) {
      while first > 0, used + all[first - 1].cells <= limit {
        first -= 1
        used += all[first].cells
      }
    }
    extendLeft(upTo: lead)
    while end < all.count, used + all[end].cells <= widest {
      used += all[end].cells
      end += 1
    }
    extendLeft(upTo: widest)
    return first..<end
  }
}
