import ChainText

/// The rows under a source line: carets and dashes, and the labels, at the mark or hanging.
///
/// ```
/// ----   ^^^^ the label of the last mark stands beside it
/// |
/// the labels of the others hang below
/// ```
struct MarkerRows {
  /// A mark's cells and words.
  private struct Marker {
    let cells: Range<Int>
    let role: TextRole
    let label: String
  }

  /// A piece of a row.
  struct Piece {
    let cell: Int
    let text: String
    let role: TextRole
  }

  /// The rows from top to bottom, the pieces of each from left to right.
  private(set) var rows: [[Piece]] = []

  init(for excerpt: SourceExcerpt, severity: Severity) {
    // The order decides which of two marks lies on top: the primary one.
    let marks = excerpt.marks.filter { !$0.isPrimary } + excerpt.marks.filter(\.isPrimary)
    let markers = marks.map { mark in
      Marker(
        cells: excerpt.window.cells(of: mark.bytes),
        role: mark.isPrimary ? .severity(severity) : .secondary,
        label: mark.label.printable(upTo: 400))
    }
    guard !markers.isEmpty else { return }
    let beside = Self.indexOfLabelBeside(markers)
    var underlines = Self.underlines(markers)
    var hanging = markers.filter { !$0.label.isEmpty }
    if let beside {
      hanging = markers.indices.filter { $0 != beside && !markers[$0].label.isEmpty }
        .map { markers[$0] }
      let marker = markers[beside]
      let cell = marker.cells.upperBound + 1
      underlines.append(Piece(cell: cell, text: marker.label, role: marker.role))
    }
    rows.append(underlines)
    hang(hanging.sorted { $0.cells.lowerBound < $1.cells.lowerBound })
  }

  /// The marker whose label can stand beside it: the one furthest to the right, if it has the
  /// end of the row to itself.
  private static func indexOfLabelBeside(_ markers: [Marker]) -> Int? {
    let last = markers.indices.max { left, right in
      markers[left].cells.lowerBound < markers[right].cells.lowerBound
        || (markers[left].cells.lowerBound == markers[right].cells.lowerBound && left < right)
    }
    guard let last, !markers[last].label.isEmpty else { return nil }
    let isAlone = markers.allSatisfy { $0.cells.upperBound <= markers[last].cells.upperBound }
    return isAlone ? last : nil
  }

  /// The carets and dashes of all markers, later ones on top.
  private static func underlines(_ markers: [Marker]) -> [Piece] {
    let width = markers.map(\.cells.upperBound).max() ?? 0
    var roles = [TextRole](repeating: .plain, count: width)
    for marker in markers {
      for cell in marker.cells { roles[cell] = marker.role }
    }
    var pieces: [Piece] = []
    var start = 0
    while start < width {
      let end = roles[start...].firstIndex { $0 != roles[start] } ?? width
      if roles[start] != .plain {
        let sign = roles[start] == .secondary ? "-" : "^"
        let text = String(repeating: sign, count: end - start)
        pieces.append(Piece(cell: start, text: text, role: roles[start]))
      }
      start = end
    }
    return pieces
  }

  /// Adds rows for labels below their marks, the last mark's first, so that no label crosses the
  /// line from a mark to another label.
  private mutating func hang(_ markers: [Marker]) {
    guard !markers.isEmpty else { return }
    rows.append(Self.bars(markers))
    for index in markers.indices.reversed() {
      let marker = markers[index]
      let others = markers[..<index].filter { $0.cells.lowerBound < marker.cells.lowerBound }
      let label = Piece(cell: marker.cells.lowerBound, text: marker.label, role: marker.role)
      rows.append(Self.bars(others) + [label])
    }
  }

  private static func bars(_ markers: [Marker]) -> [Piece] {
    var bars: [Piece] = []
    for marker in markers where bars.last?.cell != marker.cells.lowerBound {
      bars.append(Piece(cell: marker.cells.lowerBound, text: "|", role: marker.role))
    }
    return bars
  }

  /// A row as one text, with blanks between its pieces.
  static func text(of row: [Piece], in pen: Pen) -> String {
    var text = ""
    var cell = 0
    for piece in row {
      text += String(repeating: " ", count: max(0, piece.cell - cell))
      text += pen.paint(piece.text, as: piece.role)
      cell = piece.cell + piece.text.cellWidth
    }
    return text
  }
}
