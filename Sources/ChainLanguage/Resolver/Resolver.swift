import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Makes a map of its outline: follows every reference and reports those that lead nowhere.
struct Resolver {
  let outline: Outline
  /// The identifiers; those of tables join them.
  var symbols: SymbolTable
  var names: Namespace
  var log: IssueLog
  var builder: ChainMapBuilder
  var places = Places()
  var arrows = ArrowRegister()
  var register: OrganisationRegister
  /// The ids of the outline's segments and nodes in the map; nil for those outside of stages.
  var segmentIDs: [SegmentID?] = []
  var nodeIDs: [NodeID?] = []
  /// How many things of each kind have an id that is missing or taken.
  var namelessCounts: [MapElement.Kind: Int] = [:]
  /// The references that lead nowhere.
  var unknowns: [UnknownReference] = []
  /// The names of things, made when somebody uses one in the place of an id.
  var nameIndexes: [MapElement.Kind: NameIndex] = [:]

  init(_ reader: OutlineReader, symbols: SymbolTable) {
    outline = reader.outline
    names = reader.names
    log = reader.log
    namelessCounts = reader.namelessCounts
    self.symbols = symbols
    register = OrganisationRegister(declaredCount: reader.outline.organisations.count)
    let map = reader.outline.map
    let name = map.flatMap { map in map.declaration.name?.text(in: map.file, symbols) }
    let key = map.map { symbols.text(of: $0.declaration.id.symbol) } ?? ""
    builder = ChainMapBuilder(key, name: name ?? LocalizedText(key))
  }

  /// Puts what stands in the chain into the builder, in map order.
  mutating func addChain(_ texts: MapTexts) {
    addRegions()
    addFields()
    addStages()
    readHeader(texts)
    addLinks()
  }

  /// Puts the organisations into the builder, and reports the ids that name nothing.
  mutating func finishOrganisations(_ texts: MapTexts) {
    for draft in register.drafts {
      builder.addOrganisation(
        draft.key, name: draft.name, standing: draft.standing, profile: draft.profile,
        origin: places.origin(draft.place))
    }
    if texts.isComplete { reportUnknowns(hiddenBy: texts) }
  }

  private mutating func readHeader(_ texts: MapTexts) {
    guard let (declaration, file) = outline.map else {
      guard texts.isRootRead else { return }
      return log.report(StructureIssue.noMap, at: texts.sources.files.first.map { startOf($0) })
    }
    var languages: [LanguageTag] = []
    for attribute in declaration.attributes {
      switch attribute.value {
      case .home(let id): builder.header.home = resolve(id, as: .region).map(RegionID.init)
      case .asof(let date): builder.header.asof = date.date
      case .lang(let tags): languages += tags.map { $0.symbol.language(in: symbols) }
      case .note(let note): builder.header.note = given(note, "note", in: file)
      }
    }
    var known: Set<String> = []
    builder.header.languages = languages.filter { known.insert($0.rawValue).inserted }
  }

  private func startOf(_ file: SourceFile) -> SourceRange { SourceRange(file.base, file.base) }
}
