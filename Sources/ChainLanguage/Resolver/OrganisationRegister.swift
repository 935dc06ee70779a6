import ChainDiagnostics
import ChainModel

/// An organisation as it is known so far; rows of tables may still add to it.
struct OrganisationDraft {
  let key: String
  var name: LocalizedText
  let standing: Standing
  var profile = Organisation.Profile()
  /// Where it was first met.
  let place: SourceRange
  /// Where its code stands.
  var codePlace: SourceRange?
}

/// The organisations of a map, in the order in which the text first mentions them.
struct OrganisationRegister {
  var drafts: [OrganisationDraft] = []
  /// The drafts of the outline's declarations; nil for one that was not yet mentioned.
  private var declared: [OrganisationID?]

  init(declaredCount: Int) { declared = Array(repeating: nil, count: declaredCount) }

  /// The organisation of a declaration in the text.
  func organisation(ofDeclaration index: Int) -> OrganisationID? {
    declared.indices.contains(index) ? declared[index] : nil
  }

  /// Adds an organisation.
  mutating func add(_ draft: OrganisationDraft, declaration index: Int? = nil) -> OrganisationID {
    let id = OrganisationID(drafts.count)
    drafts.append(draft)
    if let index { declared[index] = id }
    return id
  }
}
