/// What is asked of organisations most often, kept apart from their names: looking through all of them
/// reads a byte each, and those of a region are found without looking at the others.
struct OrganisationIndex: Sendable {
  /// Standing and kind of each organisation, as ``Traits`` packs them.
  private let traits: [UInt8]
  /// The organisations by seat, in map order.
  private let bySeat: CompressedRows<Region, OrganisationID>

  init(of organisations: [Organisation], regions: Int) {
    // By index, which reads these members alone: an element is a copy of all its texts' references.
    traits = organisations.indices.map { index in
      Traits.packed(organisations[index].standing, organisations[index].profile.kind)
    }
    var seats: [(RegionID, OrganisationID)] = []
    seats.reserveCapacity(organisations.count)
    for index in organisations.indices {
      for seat in organisations[index].profile.seats { seats.append((seat, OrganisationID(index))) }
    }
    bySeat = CompressedRows(rows: regions, pairs: seats)
  }

  /// The organisations of a standing, of a kind and with a seat in a region; nil admits any.
  /// Complexity: O(organisations); with a region, O(organisations there + organisations / 64).
  func organisations(
    _ standing: Standing?, _ kind: OrganisationKind?, seat: RegionSet?
  ) -> OrganisationSet {
    let wanted = Traits(standing, kind)
    var found = OrganisationSet(capacity: traits.count)
    if let seat {
      for region in seat {
        for organisation in bySeat[region] where wanted.admits(traits[organisation.index]) {
          found.insert(organisation)
        }
      }
    } else {
      for word in found.words.indices {
        let first = word << 6
        var bits: UInt64 = 0
        for index in first..<min(first + 64, traits.count) where wanted.admits(traits[index]) {
          bits |= 1 << UInt64(index - first)
        }
        found.words[word] = bits
      }
    }
    return found
  }

  /// A standing and a kind in one byte, and which of such bytes are wanted.
  private struct Traits {
    private let mask: UInt8
    private let value: UInt8

    init(_ standing: Standing?, _ kind: OrganisationKind?) {
      mask = (standing == nil ? 0 : 1) | (kind == nil ? 0 : 0b1110)
      value = Self.packed(standing ?? .member, kind) & mask
    }

    func admits(_ traits: UInt8) -> Bool { traits & mask == value }

    static func packed(_ standing: Standing, _ kind: OrganisationKind?) -> UInt8 {
      let standingBit: UInt8 = standing == .member ? 0 : 1
      let kindBits: UInt8 =
        switch kind {
        case nil: 0
        case .enterprise: 1
        case .university: 2
        case .institute: 3
        case .agency: 4
        case .service: 5
        }
      return standingBit | kindBits << 1
    }
  }
}
