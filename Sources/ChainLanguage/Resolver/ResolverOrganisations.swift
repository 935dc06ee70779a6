import ChainDiagnostics
import ChainModel
import ChainSyntax

/// Members and candidates of the text, with their facts.
extension Resolver {
  mutating func read(_ declaration: OrganisationDeclaration, in file: SourceFile) {
    let organisation: OrganisationID
    if let entry = names[declaration.id.symbol], entry.kind == .organisation,
      entry.range == declaration.id.range
    {
      organisation = self.organisation(ofDeclaration: entry.index)
    } else {
      // The id is taken or missing, which was reported; what else it says is still looked at.
      organisation = register.add(draft(of: declaration, in: file))
    }
    for role in declaration.roles { read(role, of: organisation, in: file) }
  }

  /// The organisation that the text declares, whether it stands before or behind.
  mutating func organisation(ofDeclaration index: Int) -> OrganisationID {
    if let known = register.organisation(ofDeclaration: index) { return known }
    let declared = outline.organisations[index]
    return register.add(draft(of: declared.declaration, in: declared.file), declaration: index)
  }

  private mutating func draft(
    of declaration: OrganisationDeclaration, in file: SourceFile
  ) -> OrganisationDraft {
    var draft = OrganisationDraft(
      key: symbols.text(of: declaration.id.symbol), name: name(declaration.name, in: file),
      standing: declaration.standing, place: declaration.id.range)
    var own: [OwnAttributeLiteral] = []
    for attribute in declaration.attributes {
      switch attribute.value {
      case .kind(let kind): draft.profile.kind = kind
      case .region(let ids):
        for id in ids {
          guard let seat = resolve(id, as: .region).map(RegionID.init),
            !draft.profile.seats.contains(seat)
          else { continue }
          draft.profile.seats.append(seat)
        }
      case .alias(let names): draft.profile.aliases += given(names, "alias", in: file)
      case .tag(let tags): draft.profile.tags += given(tags, "tag", in: file)
      case .own(let literal): own.append(literal)
      case .code(let codes):
        for code in codes {
          guard let text = given(code.text, "code", in: file) else { continue }
          draft.add(RegisterCode(text, register: code.register?.value), at: code.text.range)
        }
      case .url(let url): draft.profile.url = given(url, "url", in: file)
      case .note(let note): draft.profile.note = given(note, "note", in: file)
      }
    }
    if !own.isEmpty { draft.profile.attributes = ownAttributes(own, in: file) }
    return draft
  }

  private mutating func read(
    _ clause: RoleClause, of organisation: OrganisationID, in file: SourceFile
  ) {
    let details = details(of: clause, in: file)
    let role = clause.role
    for id in clause.nodes {
      guard let node = resolveNode(id) else { continue }
      add(organisation, role, node, details, at: id.range.start)
    }
  }

  /// Adds a fact and notes its place.
  mutating func add(
    _ organisation: OrganisationID, _ role: Role, _ node: NodeID,
    _ details: Fact.Details,
    at start: SourceLocation
  ) {
    builder.addFact(
      organisation, role, node, details: details, origin: Origin(rawValue: start.offset))
  }

  private mutating func details(
    of clause: RoleClause, in file: SourceFile
  ) -> Fact.Details {
    var details = Fact.Details()
    for fact in clause.facts {
      switch fact.value {
      case .trl(let levels): details.trl = readiness(levels, in: file)
      case .share(let share): details.share = self.share(share, in: file)
      case .since(let dates): details.since = since(dates, in: file)
      case .asof(let date): details.asof = date.date
      case .source(let source): details.source = given(source, "source", in: file)
      case .evidence(let grade): details.evidence = grade
      case .note(let note): details.note = given(note, "note", in: file)
      }
    }
    return details
  }

}

extension SourceFile {
  /// The text of a range of this file.
  func text(of range: SourceRange) -> String {
    let start = Int(range.start.offset - base)
    let end = Int(range.end.offset - base)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
