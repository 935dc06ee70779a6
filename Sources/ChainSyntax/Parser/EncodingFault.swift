package import ChainDiagnostics

/// Where a file is no UTF-8.
package struct EncodingFault {
  /// The offset of the first faulty byte.
  package let offset: Int
  /// How many bytes are faulty there.
  private let count: Int
  /// What the file most likely is.
  package let guess: EncodingGuess?

  /// The first fault; nil when the bytes are UTF-8. Complexity: O(bytes).
  package init?(in bytes: [UInt8]) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      offset = error.byteOffsets.lowerBound
      count = error.byteOffsets.count
      guess = EncodingGuess(bytes, faultAt: offset)
    }
  }

  /// Where the fault stands in a file of these bytes.
  package func range(in file: SourceFile) -> SourceRange {
    let start = file.base + UInt32(offset)
    return SourceRange(start, start + UInt32(count))
  }

  func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(CharacterIssue.invalidUTF8(offset: offset, guess: guess), at: range(in: file))
  }
}
