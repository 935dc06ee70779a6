extension Unicode.Scalar {
  /// Whether printing the scalar as it is could move the cursor, break a line, or reorder the
  /// text around it: control characters, line and paragraph separators, controls of direction.
  public var isUnsafeInPrint: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
