// Prints how far each segment of a map is covered, and the nodes where nobody stands.
// From the folder of chainmap itself: swift run --package-path Examples/gap-report
import ChainMaps
import Foundation

/// `3 of 11  27 %`, so that the lines of a table stand below each other.
func figures(_ coverage: Coverage) -> String {
  let percent = coverage.fraction.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
  return right(coverage.covered, 4) + " of" + right(coverage.surveyed, 3) + right(percent, 7)
}

/// A value at the right end of so many characters.
func right(_ value: some CustomStringConvertible, _ width: Int) -> String {
  let text = value.description
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

do {
  let path = CommandLine.arguments.dropFirst().first ?? "maps/gba-nev"
  let loaded = try LoadedMap(contentsOf: path)
  let (map, findings) = (loaded.map, loaded.findings)
  print(map.header.name.text)
  print(figures(findings.coverage), " all")
  for stage in map.stages {
    print(figures(findings.coverage(of: stage.id)), "", stage.name.text)
    for segment in map.segments where segment.stage == stage.id {
      print(figures(findings.coverage(of: segment.id)), "   ", segment.name.text)
    }
  }

  print("\nNo member in:")
  for node in map.nodes where findings.state(of: node.id) == .vacant {
    let candidates = map.candidates(for: node).map(\.name.text)
    let hint = candidates.isEmpty ? "" : " – perhaps " + candidates.joined(separator: ", ")
    print("  \(node.name.text)\(hint)")
  }
} catch {
  print(error)
  exit(1)
}
