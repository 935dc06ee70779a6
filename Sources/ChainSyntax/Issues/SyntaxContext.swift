import ChainModel

/// The blocks of the language, and the file itself.
public enum SyntaxContext: Int, Sendable, CaseIterable {
  case file, map, region, stage, segment, node, organisation, role, view, table

  /// The words that begin a statement in it, in the order in which they are listed to a reader.
  var words: [Keyword] { Self.wordLists[rawValue] }

  private static let wordLists = allCases.map(\.ownWords)

  private var ownWords: [Keyword] {
    switch self {
    case .file:
      [
        .map, .region, .field, .stage, .segment, .node, .member, .candidate, .members,
        .candidates, .include, .expect, .accept, .view,
      ]
    case .map: [.home, .asof, .lang, .note]
    case .region: [.region, .covers]
    case .stage: [.segment, .node]
    case .segment: [.node]
    case .node: [.core, .target, .unsurveyed, .fields, .alias, .tag, .attribute, .note]
    case .organisation:
      [
        .kind, .region, .alias, .tag, .attribute, .code, .url, .note, .makes, .supplies,
        .researches, .designs,
        .pilots, .tests, .operates, .distributes, .serves,
      ]
    case .view: [.show]
    case .table: [.columns, .ignore]
    case .role: [.trl, .share, .since, .asof, .source, .evidence, .note]
    }
  }

  /// Whether arrows between nodes may stand in it.
  var holdsLinks: Bool { self == .file || self == .stage || self == .segment }
}
