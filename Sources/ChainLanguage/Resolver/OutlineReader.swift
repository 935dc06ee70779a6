import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Goes through the statements of a map and notes what they declare.
struct OutlineReader {
  private let symbols: SymbolTable
  private(set) var outline = Outline()
  private(set) var names: Namespace
  private(set) var log: IssueLog
  /// How many things of each kind have an id that is missing or taken.
  private(set) var namelessCounts: [MapElement.Kind: Int] = [:]
  /// The segments outside of stages, which may stand before the stage that declares them.
  private var looseSegments: [(declaration: SegmentDeclaration, file: SourceFile)] = []
  private var root: SourceRange?

  init(_ symbols: SymbolTable, log: IssueLog) {
    self.symbols = symbols
    self.log = log
    names = Namespace(symbolCount: symbols.count)
  }

  /// Notes everything that the passages of a map declare, tables excepted.
  mutating func read(_ texts: MapTexts) {
    root = texts.sources.files.first?.range
    for case .statements(let statements, let file) in texts.passages {
      for statement in statements { read(statement, in: file) }
    }
    for (segment, file) in looseSegments { openAgain(segment, in: file) }
    if texts.isComplete { checkSections() }
  }

  private mutating func read(_ statement: Statement, in file: SourceFile) {
    switch statement {
    case .map(let declaration): read(declaration, in: file)
    case .region(let declaration): read(declaration, in: file, parent: nil)
    case .field(let declaration):
      log.checkName(declaration.name, in: file)
      declare(declaration.id, .field, outline.fields.count)
      outline.fields.append(Outline.Field(declaration: declaration, file: file))
    case .stage(let declaration): read(declaration, in: file)
    case .segment(let declaration): looseSegments.append((declaration, file))
    case .node(let declaration):
      if !declaration.id.symbol.isMissing {
        log.report(StructureIssue.nodeOutsideStage(text(declaration.id)), at: declaration.id.range)
      }
      _ = addNode(declaration, in: file)
    case .link(let link): outline.links.append(link)
    case .organisation(let declaration):
      log.checkName(declaration.name, in: file)
      declare(declaration.id, .organisation, outline.organisations.count)
      outline.organisations.append(Outline.Organisation(declaration: declaration, file: file))
    case .expect(let statement): outline.expectations.append((statement, file))
    case .accept(let statement): outline.acceptances.append((statement, file))
    case .view(let declaration):
      log.checkName(declaration.name, in: file)
      outline.views.append((declaration, file))
    case .table, .include: break
    }
  }

  private mutating func read(_ declaration: MapDeclaration, in file: SourceFile) {
    log.checkName(declaration.name, in: file)
    if file.range != root {
      log.report(StructureIssue.mapInInclude, at: declaration.id.range)
    } else if let first = outline.map {
      log.report(
        StructureIssue.secondMap, at: declaration.id.range, secondary: [first.declaration.id.range])
    } else {
      outline.map = (declaration, file)
    }
  }

  private mutating func read(_ declaration: RegionDeclaration, in file: SourceFile, parent: Int?) {
    log.checkName(declaration.name, in: file)
    let index = outline.regions.count
    declare(declaration.id, .region, index)
    outline.regions.append(
      Outline.Region(declaration: declaration, file: file, parent: parent))
    for case .region(let inner) in declaration.items { read(inner, in: file, parent: index) }
  }

  // MARK: Stages

  private mutating func read(_ declaration: StageDeclaration, in file: SourceFile) {
    let stage = openStage(declaration, in: file)
    for item in declaration.items {
      switch item {
      case .segment(let segment): read(segment, in: file, stage: stage)
      case .node(let node):
        guard let node = addNode(node, in: file) else { continue }
        outline.stages[stage].entries.append(.node(node))
      case .link(let link): outline.links.append(link)
      }
    }
  }

  /// The stage with the declaration's id; a new one at its first declaration.
  private mutating func openStage(_ declaration: StageDeclaration, in file: SourceFile) -> Int {
    let name = named(declaration.name, in: file)
    if let known = names[declaration.id.symbol], known.kind == .stage {
      report(outline.stages[known.index].section.take(name), .stage)
      return known.index
    }
    declare(declaration.id, .stage, outline.stages.count)
    outline.stages.append(
      Outline.Stage(section: Outline.Section(id: declaration.id, name: name)))
    return outline.stages.count - 1
  }

  private mutating func read(
    _ declaration: SegmentDeclaration, in file: SourceFile, stage: Int
  ) {
    let segment = openSegment(declaration, in: file, stage: stage)
    readItems(of: declaration, in: file, segment: segment)
  }

  private mutating func openSegment(
    _ declaration: SegmentDeclaration, in file: SourceFile, stage: Int
  ) -> Int {
    let name = named(declaration.name, in: file)
    if let known = names[declaration.id.symbol], known.kind == .segment {
      let first = outline.segments[known.index].stage
      if first != stage {
        log.report(
          StructureIssue.segmentInOtherStage(
            text(declaration.id), stage: text(outline.stages[stage].section.id),
            first: text(outline.stages[first].section.id)),
          at: declaration.id.range, secondary: [known.range])
      }
      report(outline.segments[known.index].section.take(name), .segment)
      return known.index
    }
    let index = outline.segments.count
    declare(declaration.id, .segment, index)
    outline.segments.append(
      Outline.Segment(
        section: Outline.Section(id: declaration.id, name: name), stage: stage))
    outline.stages[stage].entries.append(.segment(index))
    return index
  }

  /// Reads a segment that stands outside of stages.
  private mutating func openAgain(_ declaration: SegmentDeclaration, in file: SourceFile) {
    if let known = names[declaration.id.symbol], known.kind == .segment {
      let name = named(declaration.name, in: file)
      report(outline.segments[known.index].section.take(name), .segment)
      return readItems(of: declaration, in: file, segment: known.index)
    }
    if !declaration.id.symbol.isMissing {
      log.report(StructureIssue.segmentOutsideStage(text(declaration.id)), at: declaration.id.range)
    }
    readItems(of: declaration, in: file, segment: nil)
  }

  private mutating func readItems(
    of declaration: SegmentDeclaration, in file: SourceFile, segment: Int?
  ) {
    for item in declaration.items {
      switch item {
      case .node(let node):
        guard let node = addNode(node, in: file), let segment else { continue }
        outline.segments[segment].nodes.append(node)
      case .link(let link): outline.links.append(link)
      }
    }
  }

  // MARK: Names

  /// Notes a node; nil when its id is taken.
  private mutating func addNode(_ declaration: NodeDeclaration, in file: SourceFile) -> Int? {
    log.checkName(declaration.name, in: file)
    let index = outline.nodes.count
    guard declare(declaration.id, .node, index) else { return nil }
    outline.nodes.append(Outline.Node(declaration: declaration, file: file))
    return index
  }

  /// Gives an id its meaning; false when it has another, which is reported, or is missing.
  @discardableResult
  private mutating func declare(_ id: Identifier, _ kind: MapElement.Kind, _ index: Int) -> Bool {
    guard !id.symbol.isMissing else {
      namelessCounts[kind, default: 0] += 1
      return false
    }
    let entry = Namespace.Entry(kind, index, at: id.range)
    guard let known = names.declare(id.symbol, entry) else { return true }
    namelessCounts[kind, default: 0] += 1
    log.report(
      NameIssue.duplicateID(text(id), kind, first: known.kind), at: id.range,
      secondary: [known.range])
    return false
  }

  private mutating func named(
    _ literal: LocalizedLiteral?, in file: SourceFile
  ) -> Outline.Name? {
    log.checkName(literal, in: file)
    return literal.map { Outline.Name(text: $0.text(in: file, symbols), range: $0.range) }
  }

  /// Reports that a stage or segment was given another name before.
  private mutating func report(_ conflict: Outline.Section.NameConflict?, _ kind: MapElement.Kind) {
    guard let conflict else { return }
    log.report(
      StructureIssue.otherName(text(conflict.id), kind), at: conflict.range,
      secondary: [conflict.first])
  }

  /// Every stage and segment needs a name somewhere, the well-known stages excepted.
  private mutating func checkSections() {
    for stage in outline.stages where stage.section.name == nil {
      let id = text(stage.section.id)
      if Stage.wellKnownName(of: id) != nil { continue }
      reportMissingName(of: stage.section.id, .stage)
    }
    for segment in outline.segments where segment.section.name == nil {
      reportMissingName(of: segment.section.id, .segment)
    }
  }

  private mutating func reportMissingName(of id: Identifier, _ kind: MapElement.Kind) {
    guard !id.symbol.isMissing else { return }
    log.report(StructureIssue.missingName(text(id), kind), at: id.range)
  }

  private func text(_ id: Identifier) -> String { symbols.text(of: id.symbol) }
}
