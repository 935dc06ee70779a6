import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Regions, fields, stages, segments and nodes.
extension Resolver {
  mutating func addRegions() {
    for region in outline.regions {
      let declaration = region.declaration
      builder.addRegion(
        symbols.text(of: declaration.id.symbol), name: name(declaration.name, in: region.file),
        in: region.parent.map { RegionID($0) }, origin: places.origin(declaration.id.range))
    }
    for (index, region) in outline.regions.enumerated() {
      for case .covers(let covered) in region.declaration.items {
        let regions = covered.value.compactMap { resolve($0, as: .region).map(RegionID.init) }
        builder.cover(regions, by: RegionID(index))
      }
    }
  }

  mutating func addFields() {
    for field in outline.fields {
      builder.addField(
        symbols.text(of: field.declaration.id.symbol),
        name: name(field.declaration.name, in: field.file),
        origin: places.origin(field.declaration.id.range))
    }
  }

  /// Adds the stages, and to each its segments and nodes in order of first declaration.
  mutating func addStages() {
    segmentIDs = Array(repeating: nil, count: outline.segments.count)
    nodeIDs = Array(repeating: nil, count: outline.nodes.count)
    for stage in outline.stages {
      let section = stage.section
      let id = builder.addStage(
        symbols.text(of: section.id.symbol), name: section.name?.text,
        origin: places.origin(section.id.range))
      for entry in stage.entries {
        switch entry {
        case .segment(let segment): addSegment(segment, in: id)
        case .node(let node):
          let node = (index: node, traits: traits(of: outline.nodes[node]))
          add(node.index) { key, name, origin, builder in
            builder.addNode(key, name: name, in: id, traits: node.traits, origin: origin)
          }
        }
      }
    }
  }

  private mutating func addSegment(_ index: Int, in stage: StageID) {
    let segment = outline.segments[index]
    let key = symbols.text(of: segment.section.id.symbol)
    let id = builder.addSegment(
      key, name: segment.section.name?.text ?? LocalizedText(key), in: stage,
      origin: places.origin(segment.section.id.range))
    segmentIDs[index] = id
    for node in segment.nodes {
      let traits = traits(of: outline.nodes[node])
      add(node) { key, name, origin, builder in
        builder.addNode(key, name: name, in: id, traits: traits, origin: origin)
      }
    }
  }

  private mutating func add(
    _ index: Int, with add: (String, LocalizedText, Origin, inout ChainMapBuilder) -> NodeID
  ) {
    let node = outline.nodes[index]
    let key = symbols.text(of: node.declaration.id.symbol)
    let origin = places.origin(node.declaration.id.range)
    nodeIDs[index] = add(key, name(node.declaration.name, in: node.file), origin, &builder)
  }

  private mutating func traits(of node: Outline.Node) -> Node.Traits {
    var traits = Node.Traits()
    var own: [OwnAttributeLiteral] = []
    for attribute in node.declaration.attributes {
      switch attribute.value {
      case .core: traits.isCore = true
      case .target: traits.isTarget = true
      case .unsurveyed(let reason):
        traits.survey = .lacking(
          reason: reason.flatMap { given($0, "unsurveyed", in: node.file) })
      case .fields(let ids):
        for id in ids {
          guard let field = resolve(id, as: .field).map(FieldID.init) else { continue }
          if !traits.fields.contains(field) { traits.fields.append(field) }
        }
      case .alias(let names): traits.aliases += given(names, "alias", in: node.file)
      case .tag(let tags): traits.tags += given(tags, "tag", in: node.file)
      case .own(let literal): own.append(literal)
      case .note(let note): traits.note = given(note, "note", in: node.file)
      }
    }
    if !own.isEmpty { traits.attributes = ownAttributes(own, in: node.file) }
    return traits
  }

  /// The text of a name; empty where the parser has reported that it is missing.
  func name(_ literal: LocalizedLiteral?, in file: SourceFile) -> LocalizedText {
    literal?.text(in: file, symbols) ?? ""
  }
}
