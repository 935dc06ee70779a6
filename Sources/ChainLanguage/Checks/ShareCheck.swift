import ChainDiagnostics
import ChainModel

/// Shares of members at a node that come to more than the whole.
enum ShareCheck: MapCheck {
  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for case .sharesExceedWhole(let node, let year, let total) in subject.problems {
      let holders = places(of: node, year: year, in: subject)
      log.report(
        MapIssue.sharesExceedWhole(node: subject.map[node].key, year: year, total: total),
        at: holders.last ?? subject.places[node], secondary: Array(holders.dropLast().prefix(20)))
    }
  }

  /// Where the shares stand, in the order of the text.
  private static func places(
    of node: NodeID, year: Int?, in subject: CheckSubject
  ) -> [SourceRange] {
    let map = subject.map
    let shares = map.facts(at: node).filter { fact in
      map.facts.share(of: fact) != nil && map.facts.asof(of: fact)?.year == year
        && map[map.facts.organisation(of: fact)].standing == .member
    }
    return shares.map { subject.places[$0] }.sorted().map { subject.word(at: $0) }
  }
}
