import ChainText

/// A character of a source line in the form in which it is printed.
struct PrintedCharacter {
  /// The number of its first byte in the file.
  let offset: Int
  /// What is printed.
  let text: String
  /// The number of terminal cells it takes.
  let cells: Int

  /// A tab becomes so many blanks, wherever it stands.
  private static let tab = "    "

  /// Reads the characters of a slice of a file's bytes. Complexity: O(bytes).
  static func all(of bytes: ArraySlice<UInt8>) -> [PrintedCharacter] {
    let (text, lengths) = decode(bytes)
    var offset = bytes.startIndex
    var scalarsBefore = 0
    return text.map { character in
      defer {
        let scalars = character.unicodeScalars.count
        offset += lengths[scalarsBefore..<scalarsBefore + scalars].reduce(0, +)
        scalarsBefore += scalars
      }
      let printed = character == "\t" ? tab : String(character).printable
      return PrintedCharacter(offset: offset, text: printed, cells: printed.cellWidth)
    }
  }

  /// The text of UTF-8 with faults replaced, and how many bytes each of its scalars was.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, lengths: [Int]) {
    var text = ""
    var lengths: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        text.unicodeScalars.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput:
        return (text, lengths)
      }
    }
  }
}
