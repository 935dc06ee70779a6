import ChainDiagnostics
import ChainModel

/// The organisations of a map, in the order in which the text first mentions them.
///
/// A *declaration* is a place in the outline's list of organisations; those that come from tables
/// follow them.
struct OrganisationRegister {
  var drafts: [OrganisationDraft] = []
  /// The organisation of each declaration; nil for one that was not yet mentioned.
  private var declared: [OrganisationID?]

  init(declaredCount: Int) { declared = Array(repeating: nil, count: declaredCount) }

  /// How many declarations there are, with those of tables.
  var declarationCount: Int { declared.count }

  /// The organisation of a declaration, if it was mentioned.
  func organisation(ofDeclaration index: Int) -> OrganisationID? {
    declared.indices.contains(index) ? declared[index] : nil
  }

  /// Adds an organisation of the text; a second one with the same id has no declaration.
  mutating func add(_ draft: OrganisationDraft, declaration index: Int? = nil) -> OrganisationID {
    let id = OrganisationID(drafts.count)
    drafts.append(draft)
    if let index { declared[index] = id }
    return id
  }

  /// Adds an organisation of a table.
  mutating func addUndeclared(_ draft: OrganisationDraft) -> (OrganisationID, declaration: Int) {
    declared.append(add(draft))
    return (OrganisationID(drafts.count - 1), declared.count - 1)
  }
}
