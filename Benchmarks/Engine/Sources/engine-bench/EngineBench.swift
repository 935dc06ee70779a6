// Measures the library in its own process and prints the medians as a JSON object.
// usage: engine-bench FOLDER QUESTION NODE ROUNDS
import CHeap
import ChainMaps
import Foundation

/// The median time of so many runs in milliseconds; the result of each is thrown away.
func median(
  of rounds: Int, cleaning clean: () -> Void = {}, _ body: () throws -> Void
) rethrows -> Double {
  let clock = ContinuousClock()
  let times = try (0..<rounds).map { _ in
    clean()
    return try clock.measure(body)
  }.sorted()
  return times[rounds / 2] / .milliseconds(1)
}

/// The same map built anew, so that nothing of its texts is held beside it; with what is said of its
/// organisations, or without.
func rebuilt(_ map: ChainMap, withFacts: Bool) throws -> ChainMap {
  var builder = ChainMapBuilder(map.header.key, name: map.header.name)
  for region in map.regions { builder.addRegion(region.key, name: region.name, in: region.parent) }
  for stage in map.stages { builder.addStage(stage.key, name: stage.name) }
  for node in map.nodes {
    builder.addNode(node.key, name: node.name, in: node.stage, traits: node.traits)
  }
  for organisation in map.organisations {
    builder.addOrganisation(
      organisation.key, name: organisation.name, standing: organisation.standing,
      profile: organisation.profile)
  }
  guard withFacts else { return try builder.build() }
  for fact in map.facts {
    builder.addFact(fact.organisation, fact.role, fact.node, details: fact.details)
  }
  return try builder.build()
}

let arguments = CommandLine.arguments
let (folder, text, key) = (arguments[1], arguments[2], arguments[3])
let rounds = Int(arguments[4]) ?? 101

var loaded: LoadedMap?
let loading = try median(of: 5, cleaning: { loaded = nil }) {
  loaded = try LoadedMap(contentsOf: folder)
}
guard let loaded else { exit(1) }
let (map, findings) = (loaded.map, loaded.findings)
guard let question = ReadQuestion(text, about: map).question, let node = map.node(key) else {
  exit(1)
}

var rows = 0
let query = try median(of: rounds) { rows = try findings.answer(to: question).total }
var upstreamCount = 0
let upstream = median(of: rounds * 10) { upstreamCount = map.graph.upstream(of: [node]).count }
var needed = 0
let bottlenecks = median(of: rounds) { needed = findings.nodesNeeded(by: node).count }

let start = heap_bytes()
let full = try rebuilt(map, withFacts: true)
let between = heap_bytes()
let empty = try rebuilt(map, withFacts: false)
let end = heap_bytes()
let bytes = Double((between - start)) - Double(end - between)

print(
  """
  {"load": \(loading), "query": \(query), "rows": \(rows), "upstream": \(upstream), \
  "upstreamNodes": \(upstreamCount), "bottlenecks": \(bottlenecks), "needed": \(needed), \
  "bytesPerFact": \(bytes / Double(full.facts.count - empty.facts.count))}
  """)
