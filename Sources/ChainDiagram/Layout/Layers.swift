/// Things in columns in an order, with the links between them cut into steps from a column to the
/// next: what can be said of a drawing before it has coordinates.
///
/// A vertex is a thing, or a bend where a long link passes a column; the things come first.
struct Layers {
  /// The vertices of each column, from top to bottom.
  private(set) var columns: [[Int]]
  /// The index of each vertex in its column.
  private(set) var places: [Int] = []
  /// The column of each vertex.
  private(set) var columnOfVertex: [Int]
  /// The number of vertices that are things.
  let things: Int
  /// The steps, those of a link one behind the other.
  private(set) var steps: [Step] = []
  /// The first step of each vertex to the right and to the left; from there they form a list.
  private(set) var firstRight: [Int]
  private(set) var firstLeft: [Int]
  /// The number of steps of each vertex.
  private(set) var degrees: [(right: Int, left: Int)]
  /// The links that find their way around, and those of them with an end in each column.
  private(set) var detours: [Network.Link] = []
  private(set) var detoursOfColumn: [[Int]]
  /// The number of links that lead back although they should lead forward.
  private(set) var reversed = 0

  /// A part of a link between neighbouring columns.
  struct Step {
    let left: Int
    let right: Int
    let link: Network.Link
    /// The next step to the right of the vertex at the left end, or -1.
    let nextOfLeft: Int
    /// The next step to the left of the vertex at the right end, or -1.
    let nextOfRight: Int
  }

  /// Puts things into their columns, ordered by their heights, numbers that grow downward; a bend
  /// gets one between those of its link's ends.
  ///
  /// Complexity: O(things + steps), and sorting.
  init(_ network: Network, _ deal: Deal, heights: [Double]) {
    things = deal.columnOfThing.count
    columnOfVertex = deal.columnOfThing
    firstRight = Array(repeating: -1, count: things)
    firstLeft = firstRight
    degrees = Array(repeating: (0, 0), count: things)
    columns = Array(repeating: [], count: deal.columns)
    detoursOfColumn = columns
    var heights = heights
    for link in network.forward { add(link, &heights) }
    for link in network.back { addDetour(link) }
    for (vertex, column) in columnOfVertex.enumerated() { columns[column].append(vertex) }
    places = Array(repeating: 0, count: columnOfVertex.count)
    for column in columns.indices {
      setOrder(of: column, columns[column].sorted { (heights[$0], $0) < (heights[$1], $1) })
    }
  }

  private mutating func add(_ link: Network.Link, _ heights: inout [Double]) {
    let (first, last) = (columnOfVertex[link.tail], columnOfVertex[link.head])
    guard first < last else {
      if first > last { reversed += 1 }
      return addDetour(link)
    }
    let slope = (heights[link.head] - heights[link.tail]) / Double(last - first)
    var left = link.tail
    for column in first + 1..<last {
      let bend = columnOfVertex.count
      columnOfVertex.append(column)
      heights.append(heights[link.tail] + slope * Double(column - first))
      firstRight.append(-1)
      firstLeft.append(-1)
      degrees.append((0, 0))
      addStep(from: left, to: bend, of: link)
      left = bend
    }
    addStep(from: left, to: link.head, of: link)
  }

  private mutating func addStep(from left: Int, to right: Int, of link: Network.Link) {
    steps.append(
      Step(
        left: left, right: right, link: link, nextOfLeft: firstRight[left],
        nextOfRight: firstLeft[right]))
    degrees[left].right += 1
    degrees[right].left += 1
    firstRight[left] = steps.count - 1
    firstLeft[right] = steps.count - 1
  }

  private mutating func addDetour(_ link: Network.Link) {
    detours.append(link)
    for column in Set([columnOfVertex[link.tail], columnOfVertex[link.head]]) {
      detoursOfColumn[column].append(detours.count - 1)
    }
  }
}

extension Layers {
  /// Where a vertex stands in its column: from 0 for the upper end up to 1.
  func height(of vertex: Int) -> Double {
    (Double(places[vertex]) + 0.5) / Double(columns[columnOfVertex[vertex]].count)
  }

  /// Orders a column anew.
  mutating func setOrder(of column: Int, _ vertices: [Int]) {
    columns[column] = vertices
    for (place, vertex) in vertices.enumerated() { places[vertex] = place }
  }

  /// Moves a vertex to a place of its column.
  mutating func move(_ vertex: Int, to place: Int) {
    while places[vertex] > place { swapDown(places[vertex] - 1, in: columnOfVertex[vertex]) }
    while places[vertex] < place { swapDown(places[vertex], in: columnOfVertex[vertex]) }
  }

  /// Exchanges the vertex at a place with the one under it.
  private mutating func swapDown(_ place: Int, in column: Int) {
    let (upper, lower) = (columns[column][place], columns[column][place + 1])
    columns[column][place] = lower
    columns[column][place + 1] = upper
    places[upper] = place + 1
    places[lower] = place
  }

  /// The pairs of steps that cross and whose links share no end. Complexity: O(steps²) of each
  /// pair of columns.
  var crossings: Int {
    var count = 0
    for column in columns {
      for (place, upper) in column.enumerated() where firstRight[upper] >= 0 {
        for lower in column[(place + 1)...] { count += crossingsRight(of: upper, over: lower) }
      }
    }
    return count
  }

  /// The crossings between the steps to the right of two vertices, one above the other.
  private func crossingsRight(of upper: Int, over lower: Int) -> Int {
    var count = 0
    var a = firstRight[upper]
    while a >= 0 {
      var b = firstRight[lower]
      while b >= 0 {
        if places[steps[a].right] > places[steps[b].right],
          !steps[a].link.sharesEnd(with: steps[b].link)
        {
          count += 1
        }
        b = steps[b].nextOfLeft
      }
      a = steps[a].nextOfLeft
    }
    return count
  }

  /// How many more crossings there are with one vertex of a column above another one than with it
  /// below. Complexity: O(product of their numbers of steps).
  func excess(of upper: Int, over lower: Int) -> Int {
    var excess = 0
    var a = firstRight[upper]
    while a >= 0 {
      let (place, link) = (places[steps[a].right], steps[a].link)
      var b = firstRight[lower]
      while b >= 0 {
        if !link.sharesEnd(with: steps[b].link) {
          excess += (place - places[steps[b].right]).signum()
        }
        b = steps[b].nextOfLeft
      }
      a = steps[a].nextOfLeft
    }
    a = firstLeft[upper]
    while a >= 0 {
      let (place, link) = (places[steps[a].left], steps[a].link)
      var b = firstLeft[lower]
      while b >= 0 {
        if !link.sharesEnd(with: steps[b].link) {
          excess += (place - places[steps[b].left]).signum()
        }
        b = steps[b].nextOfRight
      }
      a = steps[a].nextOfRight
    }
    return excess
  }
}
