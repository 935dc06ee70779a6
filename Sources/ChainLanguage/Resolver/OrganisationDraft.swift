import ChainDiagnostics
import ChainModel
import ChainText

/// An organisation as it is known so far; rows of tables may still add to it.
struct OrganisationDraft {
  let key: String
  private(set) var name: LocalizedText
  let standing: Standing
  var profile = Organisation.Profile()
  /// Where it was first met.
  let place: SourceRange
  /// Where its codes stand, in their order.
  private(set) var codePlaces: [SourceRange] = []
  /// Its names without regard to case, width and blanks; nil until a row asks.
  private var known: KnownNames?

  private struct KnownNames {
    var all: Set<String>
    var aliases: Set<String>
  }

  init(key: String, name: LocalizedText, standing: Standing, place: SourceRange) {
    self.key = key
    self.name = name
    self.standing = standing
    self.place = place
  }

  /// Adds a number of a register, unless it is known.
  mutating func add(_ code: RegisterCode, at place: SourceRange) {
    guard !profile.codes.contains(where: { $0.plain == code.plain }) else { return }
    profile.codes.append(code)
    codePlaces.append(place)
  }

  /// Whether a text is one of its names, without regard to case, width and blanks.
  mutating func isCalled(_ text: String) -> Bool {
    learnNames()
    return known?.all.contains(text.foldedForComparison) == true
  }

  /// Gives it its name in a language in which it has none.
  mutating func add(_ translation: LocalizedText.Translation) {
    name.translations.append(translation)
    known?.all.insert(translation.text.foldedForComparison)
  }

  /// Gives it an alias unless it has that one; says whether it did.
  mutating func add(alias: String) -> Bool {
    learnNames()
    let folded = alias.foldedForComparison
    guard known?.aliases.insert(folded).inserted == true else { return false }
    known?.all.insert(folded)
    profile.aliases.append(alias)
    return true
  }

  private mutating func learnNames() {
    guard known == nil else { return }
    let aliases = Set(profile.aliases.map(\.foldedForComparison))
    known = KnownNames(
      all: aliases.union(name.all.map(\.foldedForComparison)), aliases: aliases)
  }
}
