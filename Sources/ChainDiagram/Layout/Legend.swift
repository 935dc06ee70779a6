extension LaidOutScene {
  /// Writes the legend in rows under the picture; returns the lower side of the last row.
  mutating func placeLegend(x: Double, top: Double, width: Double) -> Double {
    let (signWidth, rowHeight) = (26.0, 20.0)
    var left = x
    var rowTop = top
    for entry in scene.legend {
      let textWidth = TextMetrics.width(of: entry.text, .key)
      let entryWidth = signWidth + 6 + textWidth
      if left > x, left + entryWidth > x + width {
        left = x
        rowTop += rowHeight
      }
      let sign = Rect(x: left, y: rowTop, width: signWidth, height: 13)
      let text = PlacedText(
        style: .key, text: entry.text, x: sign.maxX + 6, y: rowTop + 10.5)
      let sample = entry.sample.map {
        PlacedText(style: .sample, text: $0, x: sign.minX + signWidth / 2, y: rowTop + 10)
      }
      legend.append(PlacedBox(box: sign, texts: [text] + (sample.map { [$0] } ?? [])))
      left += entryWidth + 22
    }
    return scene.legend.isEmpty ? top : rowTop + 13
  }
}
