extension FlowSkeleton {
  /// Takes the order of runs and lanes from something that orders columns: crossing minimisation, step two of
  /// Sugiyama's framework. A lane is a low box of its own, a dummy vertex.
  mutating func orderItems(
    of graph: FlowGraph, _ sizes: FlowSizes,
    by order: (LayoutProblem) throws(LayoutFailure) -> [[Int]]
  ) throws(LayoutFailure) {
    let most = LayoutProblem.Limit.boxes - runs.count
    guard lanes.count <= most else { throw .tooLarge(.span, count: lanes.count, limit: most) }
    var boxOfVertex = [Int](repeating: 0, count: graph.vertices.count)
    for (index, run) in runs.enumerated() {
      for vertex in run.vertices { boxOfVertex[vertex] = index }
    }
    func box(_ end: FlowParts.End) -> Int {
      switch end {
      case .vertex(let vertex): boxOfVertex[vertex]
      case .lane(let lane): runs.count + lane
      }
    }
    func box(_ item: Item) -> Int {
      switch item {
      case .run(let run): run
      case .lane(let lane): runs.count + lane
      }
    }
    let boxes =
      runs.indices.map { Size(width: 100, height: max(height(of: .run($0), sizes), 1)) }
      + lanes.map { _ in Size(width: 100, height: 1) }
    var edges: [LayoutProblem.Edge] = []
    for part in FlowParts(self, of: graph).channels.joined() where !part.isFromBelow {
      for left in part.left {
        for right in part.right {
          edges.append(LayoutProblem.Edge(from: box(left), to: box(right)))
        }
      }
    }
    let ordered = try order(
      LayoutProblem(
        boxes: boxes, columns: columns.map { $0.map(box) }, edges: edges, columnGap: 60,
        boxGap: 10,
        effort: boxes.count > 300 ? nil : .init(positioning: 0.1, ordering: 1)))
    for (column, boxes) in ordered.enumerated() {
      setOrder(
        of: column, boxes.map { $0 < runs.count ? .run($0) : .lane($0 - runs.count) })
    }
  }

  /// Orders the cards of each run by the mean height of what they are linked with: the barycentre
  /// heuristic. Heights count places.
  mutating func sortCards(of graph: FlowGraph) {
    var place = [Double](repeating: 0, count: graph.vertices.count)
    func setPlaces() {
      for items in columns {
        let count = items.reduce(0) { sum, item in
          if case .run(let run) = item { sum + runs[run].vertices.count } else { sum + 1 }
        }
        var next = 0
        for item in items {
          guard case .run(let run) = item else {
            next += 1
            continue
          }
          for vertex in runs[run].vertices {
            place[vertex] = (Double(next) + 0.5) / Double(count)
            next += 1
          }
        }
      }
    }
    setPlaces()
    for _ in 0..<3 {
      var sums = [Double](repeating: 0, count: place.count)
      var counts = sums
      for link in graph.links where columnOfVertex[link.tail] != columnOfVertex[link.head] {
        sums[link.tail] += place[link.head]
        counts[link.tail] += 1
        sums[link.head] += place[link.tail]
        counts[link.head] += 1
      }
      func key(_ vertex: Int) -> Double {
        counts[vertex] > 0 ? sums[vertex] / counts[vertex] : place[vertex]
      }
      for run in runs.indices where runs[run].vertices.count > 1 {
        setOrder(ofRun: run, runs[run].vertices.sorted { (key($0), $0) < (key($1), $1) })
      }
      setPlaces()
    }
  }
}
