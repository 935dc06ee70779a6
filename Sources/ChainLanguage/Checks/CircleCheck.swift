import ChainDiagnostics
import ChainModel

/// A circle of `->`: nothing in it could ever be complete.
enum CircleCheck: MapCheck {
  /// The arrows of a circle that are shown beside the one that closes it.
  private static let shownLimit = 20

  static func run(on subject: CheckSubject, into log: inout IssueLog) {
    for case .circle(let circle) in subject.problems {
      let arrows = circle.origins.map { subject.places.range(of: $0) }
      log.report(
        MapIssue.circle(circle.nodes.map { subject.map[$0].key }), at: arrows.last,
        secondary: Array(arrows.dropLast().prefix(shownLimit)))
    }
  }
}
