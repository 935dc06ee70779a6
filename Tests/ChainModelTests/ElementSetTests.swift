import ChainModel
import ChainTestSupport
import Testing

@Suite struct ElementSetTests {
  @Test func setsAreEqualByTheirElements() {
    var small = NodeSet(capacity: 10)
    var large = NodeSet(capacity: 1000)
    small.insert(NodeID(3))
    large.insert(NodeID(3))
    #expect(small == large && small.hashValue == large.hashValue)
    large.insert(NodeID(900))
    #expect(small != large && !small.contains(NodeID(900)) && !small.contains(NodeID(-1)))
  }

  @Test(arguments: 0..<100) func setsAgreeWithPlainSets(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let capacity = Int.random(in: 1...200, using: &random)
    // A set grows where it has no room.
    var set = NodeSet(capacity: Bool.random(using: &random) ? capacity : 0)
    var plain: Set<Int> = []
    for _ in 0..<100 {
      let index = Int.random(in: 0..<capacity, using: &random)
      if Bool.random(using: &random) {
        #expect(set.insert(NodeID(index)) == plain.insert(index).inserted)
      } else {
        set.remove(NodeID(index))
        plain.remove(index)
      }
    }
    #expect(set.map(\.index) == plain.sorted())
    #expect(set.count == plain.count && set.isEmpty == plain.isEmpty)
  }

  @Test(arguments: 0..<200) func theAlgebraAgreesWithPlainSets(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...200, using: &random)
    func draw() -> Set<Int> {
      Set((0..<count).filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    }
    func set(_ plain: Set<Int>) -> NodeSet {
      NodeSet(plain.map { NodeID($0) }, capacity: Bool.random(using: &random) ? count : 0)
    }
    let (plainA, plainB) = (draw(), draw())
    let (a, b) = (set(plainA), set(plainB))
    func expect(_ set: NodeSet, _ plain: Set<Int>) {
      #expect(set.map(\.index) == plain.sorted())
    }
    expect(a.union(b), plainA.union(plainB))
    expect(a.intersection(b), plainA.intersection(plainB))
    expect(a.subtracting(b), plainA.subtracting(plainB))
    expect(a.complement(in: count), Set(0..<count).subtracting(plainA))
    expect(.all(count), Set(0..<count))
    expect(a.filter { $0.index.isMultiple(of: 2) }, plainA.filter { $0.isMultiple(of: 2) })
    #expect(a.isSubset(of: b) == plainA.isSubset(of: plainB))
    #expect(a.intersection(b).isSubset(of: b) && b.isSubset(of: a.union(b)))
    #expect(a.isDisjoint(with: b) == plainA.isDisjoint(with: plainB))
    #expect(a.subtracting(b).isDisjoint(with: b))
  }
}
