import ChainMaps

func printGaps(of path: String) throws {
  let loaded = try LoadedMap(contentsOf: path)
  let vacant = loaded.map.nodes.filter { loaded.map.members(of: $0).isEmpty && !$0.isUnsurveyed }
  print("\(vacant.count) of \(loaded.map.nodes.count) nodes have no member")
  for gap in loaded.gaps where gap.kind == .thin {
    guard let node = gap.node.map({ loaded.map[$0] }) else { continue }
    print(node.name.text(in: .chinese), loaded.map.members(of: node).map(\.key))
  }
}
