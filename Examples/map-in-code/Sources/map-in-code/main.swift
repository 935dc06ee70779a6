// Builds the chain of a fuel cell truck in code, asks it three questions, and draws it.
//
//   swift run map-in-code trucks.svg

import ChainMaps
import Foundation

var builder = ChainMapBuilder("trucks", name: LocalizedText("Hydrogen trucks", zh: "氢能货车"))
builder.header.languages = [.english, .chinese]
let guangdong = builder.addRegion("guangdong", name: LocalizedText("Guangdong", zh: "广东"))
let field = builder.addField("fcev", name: LocalizedText("Fuel cell vehicles", zh: "燃料电池汽车"))

let midstream = builder.addStage("midstream")
let fuelCells = builder.addSegment(
  "fuel-cells", name: LocalizedText("Fuel cells", zh: "燃料电池"), in: midstream)
let stacks = builder.addNode(
  "stacks", name: LocalizedText("Fuel cell stacks", zh: "电堆"), in: fuelCells,
  traits: Node.Traits(isCore: true, fields: [field]))
let systems = builder.addNode(
  "systems", name: LocalizedText("Fuel cell systems", zh: "系统"), in: fuelCells)
let trucks = builder.addNode(
  "trucks-on-the-road", name: LocalizedText("Fuel cell trucks", zh: "货车"),
  in: builder.addStage("downstream"), traits: Node.Traits(isTarget: true))
builder.require(systems, anyOf: [stacks])
builder.require(trucks, anyOf: [systems])

let source = "http://auto.eastday.com/a/231107060620068322908-2.html"
let qingneng = builder.addOrganisation(
  "qingneng", name: LocalizedText("Guangdong Qingneng", zh: "广东清能"),
  profile: .init(kind: .enterprise, seats: [guangdong]))
for node in [systems, trucks] {
  builder.addFact(qingneng, .makes, node, details: .init(source: source, evidence: .page))
}
let sinosynergy = builder.addOrganisation(
  "sinosynergy", name: LocalizedText("Sinosynergy", zh: "国鸿氢能"), standing: .candidate)
builder.addFact(sinosynergy, .makes, stacks)

do {
  let map = try builder.build()
  let findings = map.findings()

  print("Upstream of the trucks:")
  for node in map.graph.upstream(of: [trucks]) {
    print(" ", map[node].name.text, "–", findings.state(of: node))
  }

  let question = Query.nodes.in(.stage("midstream"))
    .with(.no, .enterprises.in(.region("guangdong")))
  print("\(question):")
  for row in try findings.answer(to: question).rows {
    if case .node(let node) = row.subject { print(" ", map[node].name.text) }
  }

  for gap in findings.gaps(of: [.incomplete]) {
    guard case .incomplete(let why) = gap.proof else { continue }
    let repair = why.repair.map { map[$0].name.text(in: .chinese) }
    print(map[why.target].name.text(in: .chinese), "缺少", repair.joined(separator: "、"))
  }

  if let path = CommandLine.arguments.dropFirst().first {
    try Data(map.svg()).write(to: URL(fileURLWithPath: path))
  }
} catch {
  print(error)
}
