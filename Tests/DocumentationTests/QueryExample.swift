import ChainMaps

func thinlySupplied(in map: ChainMap) throws -> Answer {
  let query = Query.nodes.in(.stage("midstream"))
    .with(.fewer(than: 2), .enterprises.in(.region("shenzhen")))
  return try Findings(of: map).answer(to: query)
}
