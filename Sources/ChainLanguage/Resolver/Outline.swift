import ChainDiagnostics
import ChainModel
import ChainSyntax

/// What a map declares, before any reference is followed.
struct Outline {
  struct Region {
    let declaration: RegionDeclaration
    let file: SourceFile
    let parent: Int?
  }

  struct Field {
    let declaration: FieldDeclaration
    let file: SourceFile
  }

  /// What stands in a stage, in order of first declaration.
  enum StageEntry {
    case segment(Int)
    case node(Int)
  }

  /// A name and where it was given.
  struct Name {
    var text: LocalizedText
    let range: SourceRange
  }

  /// What a stage and a segment have in common: they may be opened several times.
  struct Section {
    let id: Identifier
    /// The name that was given first, with translations from later ones.
    var name: Name?
  }

  struct Stage {
    var section: Section
    var entries: [StageEntry] = []
  }

  struct Segment {
    var section: Section
    let stage: Int
    var nodes: [Int] = []
  }

  struct Node {
    let declaration: NodeDeclaration
    let file: SourceFile
  }

  struct Organisation {
    let declaration: OrganisationDeclaration
    let file: SourceFile
  }

  /// The `map` statement and its file.
  var map: (declaration: MapDeclaration, file: SourceFile)?
  var regions: [Region] = []
  var fields: [Field] = []
  var stages: [Stage] = []
  var segments: [Segment] = []
  var nodes: [Node] = []
  var links: [LinkStatement] = []
  var organisations: [Organisation] = []
  var expectations: [(statement: ExpectStatement, file: SourceFile)] = []
  var acceptances: [(statement: AcceptStatement, file: SourceFile)] = []
  var views: [(declaration: ViewDeclaration, file: SourceFile)] = []
}

extension Outline.Section {
  /// A name that differs from the one given first.
  struct NameConflict {
    let id: Identifier
    let range: SourceRange
    let first: SourceRange
  }

  /// Takes the name of one more opening; answers where it contradicts the first.
  mutating func take(_ name: Outline.Name?) -> NameConflict? {
    guard let name else { return nil }
    guard let known = self.name else {
      self.name = name
      return nil
    }
    self.name?.text.addMissing(of: name.text)
    guard known.text.contradicts(name.text) else { return nil }
    return NameConflict(id: id, range: name.range, first: known.range)
  }
}
