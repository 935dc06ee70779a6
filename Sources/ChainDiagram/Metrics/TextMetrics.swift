enum TextMetrics {
  enum Weight { case regular, bold }
  static func width(of text: String, size: Double, weight: Weight) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 1 : weight == .bold ? 0.62 : 0.56) }
      * size
  }
  static func wrap(_ text: String, width: Double, size: Double, weight: Weight, maximumLines: Int)
    -> [String]
  {
    var lines: [String] = [""]
    for ch in text {
      if Self.width(of: lines.last! + String(ch), size: size, weight: weight) > width {
        if lines.count == maximumLines {
          lines[lines.count - 1].removeLast(); lines[lines.count - 1] += "…"; break
        }
        lines.append("")
      }
      lines[lines.count - 1].append(ch)
    }
    return lines
  }
}
