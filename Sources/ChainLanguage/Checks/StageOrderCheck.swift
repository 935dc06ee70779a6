import ChainModel

/// A requirement that runs against the stages: the arrow or a node's place is wrong.
enum StageOrderCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    let map = subject.map
    for link in map.links where link.kind == .requirement {
      guard map.nodes[link.from.index].stage > map.nodes[link.to.index].stage else { continue }
      let (tail, head) = (map[link.from], map[link.to])
      log.report(
        MapIssue.againstStages(
          from: tail.key, stage: map[tail.stage].key, to: head.key, toStage: map[head.stage].key),
        at: subject.places[link.id])
    }
  }
}
