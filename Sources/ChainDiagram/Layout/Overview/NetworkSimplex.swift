/// Finds heights that keep given distances and make a weighted sum of differences as small as can be.
///
/// Minimises Σ weight · (y[head] − y[tail]) over all y with y[head] − y[tail] ≥ length for every edge: the
/// linear programme of E. R. Gansner, E. Koutsofios, S. C. North and K.-P. Vo, "A Technique for Drawing
/// Directed Graphs", IEEE Transactions on Software Engineering 19 (1993), solved by their network
/// simplex. Values are whole numbers, so that the same programme has the same solution everywhere.
struct NetworkSimplex {
  /// The value of each variable; feasible after ``solve()`` if the programme has a solution.
  private(set) var values: [Int]
  private var edges: [Edge] = []

  private struct Edge {
    let tail: Int
    let head: Int
    let length: Int
    let weight: Int
  }

  // The spanning tree of tight edges, rooted at variable 0.
  private var incident: [[Int]] = []
  private var treeNeighbours: [[Int]] = []
  private var isInTree: [Bool] = []
  private var parentEdge: [Int] = []
  private var low: [Int] = []
  private var limit: [Int] = []
  private var nextNeighbour: [Int] = []
  private var cut: [Int] = []
  private var treeEdges: [Int] = []
  private var treePlace: [Int] = []

  /// A programme with one variable, 0, to which others are held.
  init() { values = [0] }

  /// Adds a variable; gives its index.
  mutating func addVariable() -> Int {
    values.append(0)
    return values.count - 1
  }

  /// Demands that one value be at least `distance` greater than another.
  mutating func require(_ greater: Int, above lesser: Int, by distance: Int) {
    edges.append(Edge(tail: lesser, head: greater, length: distance, weight: 0))
  }

  /// Makes it cost `weight` a unit that two values differ by more or less than `distance`.
  mutating func pull(_ greater: Int, to lesser: Int, at distance: Int = 0, weight: Int) {
    let middle = addVariable()
    edges.append(Edge(tail: middle, head: lesser, length: -distance, weight: weight))
    edges.append(Edge(tail: middle, head: greater, length: 0, weight: weight))
  }

  /// Finds the best values, with variable 0 at 0; false when no values keep the distances.
  ///
  /// Complexity: O(pivots · (variables + edges)); the number of pivots is bounded, and in practice
  /// about that of the variables.
  mutating func solve() -> Bool {
    guard findFeasibleValues() else { return false }
    buildTree()
    var pivots = 20 * values.count + 1_000
    var start = 0
    while pivots > 0, let leaving = leavingEdge(from: &start) {
      guard let entering = enteringEdge(for: leaving) else { break }
      pivot(leaving, entering)
      pivots -= 1
    }
    let origin = values[0]
    for variable in values.indices { values[variable] -= origin }
    return true
  }

  private func slack(_ edge: Int) -> Int {
    values[edges[edge].head] - values[edges[edge].tail] - edges[edge].length
  }

  /// The longest ways from the variables' beginning (Bellman and Ford, with a queue).
  private mutating func findFeasibleValues() -> Bool {
    incident = Array(repeating: [], count: values.count)
    for (index, edge) in edges.enumerated() {
      incident[edge.tail].append(index)
      incident[edge.head].append(index)
    }
    var queue = Array(values.indices)
    var first = 0
    var isQueued = [Bool](repeating: true, count: values.count)
    var rounds = [Int](repeating: 0, count: values.count)
    while first < queue.count {
      let variable = queue[first]
      first += 1
      isQueued[variable] = false
      rounds[variable] += 1
      if rounds[variable] > values.count + 1 { return false }
      for index in incident[variable] where edges[index].tail == variable {
        let edge = edges[index]
        guard values[edge.head] < values[variable] + edge.length else { continue }
        values[edge.head] = values[variable] + edge.length
        if !isQueued[edge.head] {
          isQueued[edge.head] = true
          queue.append(edge.head)
        }
      }
    }
    return true
  }

  private mutating func buildTree() {
    isInTree = Array(repeating: false, count: edges.count)
    treeNeighbours = Array(repeating: [], count: values.count)
    treeEdges = []
    var isReached = [Bool](repeating: false, count: values.count)
    var reached: [Int] = []
    func reach(_ start: Int, _ tree: inout NetworkSimplex) {
      isReached[start] = true
      reached.append(start)
      var stack = [start]
      while let variable = stack.popLast() {
        for index in tree.incident[variable] where tree.slack(index) == 0 {
          let edge = tree.edges[index]
          let other = edge.tail == variable ? edge.head : edge.tail
          guard !isReached[other] else { continue }
          isReached[other] = true
          reached.append(other)
          tree.addToTree(index)
          stack.append(other)
        }
      }
    }
    reach(0, &self)
    while reached.count < values.count {
      var nearest: (edge: Int, slack: Int)?
      for index in edges.indices where isReached[edges[index].tail] != isReached[edges[index].head]
      {
        let slack = slack(index)
        if nearest.map({ slack < $0.slack }) ?? true { nearest = (index, slack) }
      }
      guard let nearest else {
        // A variable that nothing holds: it stays where it is, as a tree of its own.
        guard let lone = values.indices.first(where: { !isReached[$0] }) else { break }
        edges.append(Edge(tail: 0, head: lone, length: values[lone] - values[0], weight: 0))
        incident[0].append(edges.count - 1)
        incident[lone].append(edges.count - 1)
        isInTree.append(false)
        continue
      }
      let edge = edges[nearest.edge]
      let shift = isReached[edge.head] ? -nearest.slack : nearest.slack
      for variable in reached { values[variable] += shift }
      addToTree(nearest.edge)
      reach(isReached[edge.head] ? edge.tail : edge.head, &self)
    }
    setRanges()
    setCuts()
  }

  private mutating func addToTree(_ edge: Int) {
    isInTree[edge] = true
    treeEdges.append(edge)
    treeNeighbours[edges[edge].tail].append(edge)
    treeNeighbours[edges[edge].head].append(edge)
  }

  // MARK: The tree

  /// Numbers the variables in postorder, so that those below one form a range that ends with it.
  private mutating func setRanges() {
    parentEdge = Array(repeating: -1, count: values.count)
    low = Array(repeating: 0, count: values.count)
    limit = low
    nextNeighbour = low
    setRanges(below: 0, from: 0)
  }

  private mutating func setRanges(below root: Int, from start: Int) {
    var next = start
    var variable = root
    low[root] = next
    nextNeighbour[root] = 0
    while true {
      let place = nextNeighbour[variable]
      let index: Int
      if place < treeNeighbours[variable].count {
        nextNeighbour[variable] = place + 1
        index = treeNeighbours[variable][place]
        guard index != parentEdge[variable] else { continue }
      } else {
        limit[variable] = next
        next += 1
        guard variable != root else { return }
        index = parentEdge[variable]
      }
      let isUp = index == parentEdge[variable]
      let other = edges[index].tail == variable ? edges[index].head : edges[index].tail
      variable = other
      guard !isUp else { continue }
      parentEdge[other] = index
      low[other] = next
      nextNeighbour[other] = 0
    }
  }

  private func isBelow(_ variable: Int, _ top: Int) -> Bool {
    low[top] <= limit[variable] && limit[variable] <= limit[top]
  }

  /// The end of a tree edge that lies farther from the root.
  private func lowerEnd(of edge: Int) -> Int {
    parentEdge[edges[edge].tail] == edge ? edges[edge].tail : edges[edge].head
  }

  /// What the sum gains for each unit by which the two sides of a tree edge are moved apart: the sum of
  /// the weights of edges from its tail's side to its head's, less those that lead back.
  private mutating func setCuts() {
    cut = Array(repeating: 0, count: edges.count)
    // From the leaves up, each variable passes on what its edges weigh.
    var excess = [Int](repeating: 0, count: values.count)
    for edge in edges {
      excess[edge.tail] -= edge.weight
      excess[edge.head] += edge.weight
    }
    let order = values.indices.sorted { limit[$0] < limit[$1] }
    for variable in order where parentEdge[variable] >= 0 {
      let edge = parentEdge[variable]
      let isHead = edges[edge].head == variable
      cut[edge] = isHead ? excess[variable] : -excess[variable]
      let parent = isHead ? edges[edge].tail : edges[edge].head
      excess[parent] += excess[variable]
    }
  }

  private func leavingEdge(from start: inout Int) -> Int? {
    var best: Int?
    var found = 0
    for step in treeEdges.indices {
      let place = (start + step) % treeEdges.count
      let edge = treeEdges[place]
      guard cut[edge] < 0 else { continue }
      if best.map({ cut[edge] < cut[$0] }) ?? true { best = edge }
      found += 1
      if found == 20 {
        start = place
        break
      }
    }
    return best
  }

  /// The edge with the least slack that leads against a tree edge.
  private func enteringEdge(for leaving: Int) -> Int? {
    let top = lowerEnd(of: leaving)
    let isTailBelow = edges[leaving].tail == top
    var best: (edge: Int, slack: Int)?
    var stack = [top]
    while let variable = stack.popLast() {
      for index in incident[variable] {
        let edge = edges[index]
        if isInTree[index] {
          let other = edge.tail == variable ? edge.head : edge.tail
          if parentEdge[other] == index { stack.append(other) }
          continue
        }
        let enters = isTailBelow ? edge.head == variable : edge.tail == variable
        guard enters else { continue }
        guard !isBelow(isTailBelow ? edge.tail : edge.head, top) else { continue }
        let slack = slack(index)
        if best.map({ slack < $0.slack || (slack == $0.slack && index < $0.edge) }) ?? true {
          best = (index, slack)
        }
      }
    }
    return best?.edge
  }

  private mutating func pivot(_ leaving: Int, _ entering: Int) {
    let top = lowerEnd(of: leaving)
    let delta = slack(entering)
    if delta != 0 {
      let shift = edges[leaving].tail == top ? -delta : delta
      var stack = [top]
      while let variable = stack.popLast() {
        values[variable] += shift
        for index in treeNeighbours[variable] where index != parentEdge[variable] {
          stack.append(edges[index].tail == variable ? edges[index].head : edges[index].tail)
        }
      }
    }
    let change = cut[leaving]
    let ancestor = updateCuts(
      from: edges[entering].tail, to: edges[entering].head, by: change, true)
    _ = updateCuts(from: edges[entering].head, to: edges[entering].tail, by: change, false)
    cut[entering] = -change
    cut[leaving] = 0
    exchange(leaving, entering)
    parentEdge[ancestor] = ancestor == 0 ? -1 : parentEdge[ancestor]
    setRanges(below: ancestor, from: low[ancestor])
  }

  /// Changes the cuts of the tree edges above one end of the entering edge, as far as the first variable
  /// that lies above the other end, too; gives that variable.
  private mutating func updateCuts(from start: Int, to other: Int, by change: Int, _ isTail: Bool)
    -> Int
  {
    var variable = start
    while !isBelow(other, variable) {
      let edge = parentEdge[variable]
      let leadsUp = edges[edge].tail == variable
      cut[edge] += leadsUp == isTail ? change : -change
      variable = leadsUp ? edges[edge].head : edges[edge].tail
    }
    return variable
  }

  private mutating func exchange(_ leaving: Int, _ entering: Int) {
    isInTree[leaving] = false
    isInTree[entering] = true
    if let place = treeEdges.firstIndex(of: leaving) { treeEdges[place] = entering }
    for end in [edges[leaving].tail, edges[leaving].head] {
      treeNeighbours[end].removeAll { $0 == leaving }
    }
    treeNeighbours[edges[entering].tail].append(entering)
    treeNeighbours[edges[entering].head].append(entering)
  }
}
