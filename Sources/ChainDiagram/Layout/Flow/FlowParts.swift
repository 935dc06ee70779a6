/// The parts of a flow's lines that turn in a channel, between two columns: what each joins at the
/// channel's left side, and what at its right one.
struct FlowParts {
  /// The parts in each channel; the first lies left of the first column.
  private(set) var channels: [[Part]]

  /// A part of a line.
  struct Part {
    let owner: Owner
    /// What it joins at the channel's left side, and at its right one.
    let left: [End]
    let right: [End]
    /// Whether it comes from below all bands or goes there.
    let isFromBelow: Bool
  }

  /// What a part belongs to.
  enum Owner: Hashable {
    /// A trunk.
    case trunk(Int)
    /// A link inside a column, as an index of ``FlowSkeleton/inner``.
    case bracket(Int)
    /// Links that lead back, where they leave and where they arrive.
    case returnTail(Int)
    case returnHead(Int)
  }

  /// Where a line touches a column.
  enum End: Hashable {
    /// A card, by its vertex.
    case vertex(Int)
    /// A lane.
    case lane(Int)
  }

  /// The parts of all lines; `brackets` are the links inside columns that are no straight arrows.
  init(_ skeleton: FlowSkeleton, brackets: [Int] = [], of graph: FlowGraph) {
    channels = Array(repeating: [], count: skeleton.columns.count + 1)
    let column = skeleton.columnOfVertex
    for (index, trunk) in skeleton.trunks.enumerated() {
      for channel in trunk.columns.lowerBound + 1...trunk.columns.upperBound {
        func lane(at column: Int) -> [End] {
          skeleton.lane(of: index, at: column).map { [.lane($0)] } ?? []
        }
        let tails = trunk.tails.filter { column[$0] == channel - 1 }.map { End.vertex($0) }
        let heads = trunk.heads.filter { column[$0] == channel }.map { End.vertex($0) }
        channels[channel].append(
          Part(
            owner: .trunk(index), left: tails + lane(at: channel - 1),
            right: heads + lane(at: channel), isFromBelow: false))
      }
    }
    for index in brackets {
      let link = graph.links[skeleton.inner[index]]
      channels[column[link.tail] + 1].append(
        Part(
          owner: .bracket(index), left: [.vertex(link.tail), .vertex(link.head)], right: [],
          isFromBelow: false))
    }
    for (index, group) in skeleton.returns.enumerated() {
      let heads = Set(group.heads).sorted().map { End.vertex($0) }
      let tail = End.vertex(group.tail)
      if group.isBeside {
        channels[column[group.tail]].append(
          Part(owner: .returnTail(index), left: heads, right: [tail], isFromBelow: false))
      } else {
        channels[column[group.tail] + 1].append(
          Part(owner: .returnTail(index), left: [tail], right: [], isFromBelow: true))
        channels[column[group.heads[0]]].append(
          Part(owner: .returnHead(index), left: [], right: heads, isFromBelow: true))
      }
    }
  }
}
