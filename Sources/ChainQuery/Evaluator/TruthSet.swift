import ChainModel

/// The elements of which something holds, and those of which nobody can say; of all others it does
/// not hold.
struct TruthSet<Element> {
  var yes: ElementSet<Element>
  var undecided: ElementSet<Element>

  /// Nothing of a list.
  init(capacity: Int) {
    yes = ElementSet(capacity: capacity)
    undecided = ElementSet(capacity: capacity)
  }

  /// Elements of which it holds for certain.
  init(_ yes: ElementSet<Element>, capacity: Int) {
    self.yes = yes
    undecided = ElementSet(capacity: capacity)
  }

  /// The elements of which it holds or may hold.
  var possible: ElementSet<Element> { yes.union(undecided) }

  /// Notes what is known of an element.
  mutating func insert(_ element: ElementID<Element>, _ truth: Truth) {
    switch truth {
    case .yes: yes.insert(element)
    case .undecided: undecided.insert(element)
    case .no: break
    }
  }

  /// The elements of which both hold.
  mutating func formAnd(_ other: TruthSet) {
    let possible = possible.intersection(other.possible)
    yes.formIntersection(other.yes)
    undecided = possible.subtracting(yes)
  }

  /// The elements of which either holds.
  mutating func formOr(_ other: TruthSet) {
    yes.formUnion(other.yes)
    undecided = undecided.union(other.undecided).subtracting(yes)
  }

  /// The elements of a domain of which it does not hold.
  func negated(in domain: ElementSet<Element>) -> TruthSet {
    var negated = self
    negated.yes = domain.subtracting(possible)
    return negated
  }
}
