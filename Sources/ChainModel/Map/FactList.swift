/// The facts of a map, kept in 32 bytes each, with their texts beside them.
public struct FactList: Sendable, RandomAccessCollection {
  let rows: [FactRow]
  let sources: [String]
  let notes: [LocalizedText]
  let bounds: FactBounds

  /// The first index.
  public var startIndex: Int { 0 }
  /// The index behind the last.
  public var endIndex: Int { rows.count }

  /// The fact at an index. Complexity: O(1).
  public subscript(index: Int) -> Fact {
    let row = rows[index]
    var details = Fact.Details()
    details.trl = row.readiness
    details.share = bounds.share(of: row)
    details.since = bounds.since(of: row)
    details.asof = row.asof == 0 ? nil : PartialDate(packed: row.asof)
    details.source = row.source < 0 ? nil : sources[Int(row.source)]
    details.evidence = row.evidence
    details.note = row.note < 0 ? nil : notes[Int(row.note)]
    return Fact(
      id: FactID(index), organisation: row.organisation, node: row.node, role: row.role,
      details: details)
  }

  /// Who a fact is about, without its texts. Complexity: O(1).
  public func organisation(of fact: FactID) -> OrganisationID { rows[fact.index].organisation }
  /// Where a fact holds, without its texts. Complexity: O(1).
  public func node(of fact: FactID) -> NodeID { rows[fact.index].node }
  /// The role of a fact, without its texts. Complexity: O(1).
  public func role(of fact: FactID) -> Role { rows[fact.index].role }
  /// Whether a fact says where it was found. Complexity: O(1).
  public func hasSource(_ fact: FactID) -> Bool { rows[fact.index].source >= 0 }
  /// When a fact was last seen to hold, without its texts. Complexity: O(1).
  public func asof(of fact: FactID) -> PartialDate? {
    let packed = rows[fact.index].asof
    return packed == 0 ? nil : PartialDate(packed: packed)
  }
  /// The readiness levels between which that of a fact lies, 1…9, without its texts.
  /// Complexity: O(1).
  public func trl(of fact: FactID) -> ClosedRange<Int>? { rows[fact.index].readiness }
  /// Since when a fact holds, without its texts. Complexity: O(1).
  public func since(of fact: FactID) -> DateBounds? { bounds.since(of: rows[fact.index]) }
  /// How well the source supports a fact, without its texts. Complexity: O(1).
  public func evidence(of fact: FactID) -> Evidence? { rows[fact.index].evidence }
  /// The parts of the market between which that in a fact lies, without its texts.
  /// Complexity: O(1).
  public func share(of fact: FactID) -> ClosedRange<Share>? { bounds.share(of: rows[fact.index]) }
}

/// A fact as it is stored: texts by their place in a list, -1 and 0 for what is not given, and what is
/// known only within bounds as ``FactBounds`` has it.
struct FactRow: Sendable {
  var organisation: OrganisationID
  var node: NodeID
  var source: Int32 = -1
  var note: Int32 = -1
  var since: UInt32 = 0
  var asof: UInt32 = 0
  var share: Int32 = -1
  var role: Role
  /// The least readiness level and, in the upper half, the greatest.
  private var levels: UInt8 = 0
  var evidence: Evidence?

  init(organisation: OrganisationID, node: NodeID, role: Role) {
    self.organisation = organisation
    self.node = node
    self.role = role
  }

  /// The readiness levels, 1…9; others are treated as not given.
  var readiness: ClosedRange<Int>? {
    get { levels == 0 ? nil : Int(levels & 0xF)...Int(levels >> 4) }
    set {
      let known = newValue.flatMap { $0.lowerBound >= 1 && $0.upperBound <= 9 ? $0 : nil }
      levels = known.map { UInt8($0.lowerBound | $0.upperBound << 4) } ?? 0
    }
  }
}

extension FactList: Equatable {
  /// Whether two lists hold the same facts in the same order, however their texts are kept.
  public static func == (left: FactList, right: FactList) -> Bool { left.elementsEqual(right) }
}
