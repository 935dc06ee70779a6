/// The facts of a map, kept in 32 bytes each, with their texts beside them.
public struct FactList: Sendable, RandomAccessCollection {
  let rows: [FactRow]
  let sources: [String]
  let notes: [LocalizedText]

  /// The first index.
  public var startIndex: Int { 0 }
  /// The index behind the last.
  public var endIndex: Int { rows.count }

  /// The fact at an index. Complexity: O(1).
  public subscript(index: Int) -> Fact {
    let row = rows[index]
    var details = Fact.Details()
    details.trl = row.trl == 0 ? nil : Int(row.trl)
    details.share = Share(thousandths: Int(row.share))
    details.since = row.since == 0 ? nil : PartialDate(packed: row.since)
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
  /// The readiness level of a fact, 1…9, without its texts. Complexity: O(1).
  public func trl(of fact: FactID) -> Int? {
    let level = rows[fact.index].trl
    return level == 0 ? nil : Int(level)
  }
  /// Since when a fact holds, without its texts. Complexity: O(1).
  public func since(of fact: FactID) -> PartialDate? {
    let packed = rows[fact.index].since
    return packed == 0 ? nil : PartialDate(packed: packed)
  }
  /// How well the source supports a fact, without its texts. Complexity: O(1).
  public func evidence(of fact: FactID) -> Evidence? { rows[fact.index].evidence }
  /// The part of the market in a fact, without its texts. Complexity: O(1).
  public func share(of fact: FactID) -> Share? { Share(thousandths: Int(rows[fact.index].share)) }
}

/// A fact as it is stored: texts by their place in a list, -1 and 0 for what is not given.
struct FactRow: Sendable {
  var organisation: OrganisationID
  var node: NodeID
  var source: Int32 = -1
  var note: Int32 = -1
  var since: UInt32 = 0
  var asof: UInt32 = 0
  var share: Int32 = -1
  var role: Role
  var trl: UInt8 = 0
  var evidence: Evidence?
}

extension FactList: Equatable {
  /// Whether two lists hold the same facts in the same order, however their texts are kept.
  public static func == (left: FactList, right: FactList) -> Bool { left.elementsEqual(right) }
}
