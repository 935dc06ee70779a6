// How much of an industry chain an alliance covers, and who could fill what it does not.
// Run it in this folder: swift run gap-report [map]
import ChainMaps
import Foundation

let path = CommandLine.arguments.dropFirst().first ?? "../../maps/gba-nev"
do {
  let loaded = try LoadedMap(contentsOf: path)
  let (map, findings) = (loaded.map, loaded.findings)

  print(row("Stage", "Segment", "Covered", ""))
  for segment in map.segments {
    let coverage = findings.coverage(of: segment.id)
    let percent = coverage.fraction.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
    print(
      row(
        map[segment.stage].name.text, segment.name.text,
        "\(coverage.covered) of \(coverage.surveyed)", percent))
  }

  print("\nNobody stands here yet:")
  for node in map.nodes where findings.state(of: node.id) == .vacant {
    let names = map.candidates(for: node).map(\.name.text).joined(separator: ", ")
    print("  \(node.name.text)\(names.isEmpty ? "" : " (could join: \(names))")")
  }
} catch {
  print(error)
  exit(1)
}

/// One line of the table.
func row(_ stage: String, _ segment: String, _ covered: String, _ percent: String) -> String {
  func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
  return column(stage, 12) + column(segment, 40) + column(covered, 11) + percent
}
