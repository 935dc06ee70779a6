/// A column of a table by the word in its header.
enum TableColumn: String, CaseIterable {
  // Of the organisation
  case id, name, kind, region, alias, code, url
  // Of what it does
  case role, node, trl, share, since, source, evidence, asof, note

  /// Whether its cells tell something of a role at a node.
  var isFact: Bool {
    switch self {
    case .trl, .share, .since, .source, .evidence, .asof: true
    default: false
    }
  }
}
