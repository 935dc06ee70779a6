internal import CGraphviz
internal import ChainDiagram

/// A problem as Graphviz's graph, from its building until its positions have been read.
///
/// A graph lives inside ``GraphvizContext/withShared(_:_:)``.
final class GraphvizGraph {
  // Held so that the context is freed after its graph.
  private let context: GraphvizContext
  private let pointer: OpaquePointer

  /// Builds the graph of a valid problem.
  init(_ problem: LayoutProblem, in context: GraphvizContext) throws(LayoutFailure) {
    let effort = problem.effort ?? problem.suitableEffort
    guard
      let pointer = cgv_graph_new(
        context.pointer, problem.columnGap.rounded(.up), problem.boxGap.rounded(.up),
        effort.positioning ?? -1, effort.ordering)
    else { throw .engineUnavailable }
    self.context = context
    self.pointer = pointer
    try addBoxes(problem.boxes, columnOfBox: addColumns(of: problem))
    for edge in problem.edges { try add(edge) }
  }

  deinit {
    cgv_graph_free(pointer)
  }

  /// Lets `dot` place everything.
  func layOut() throws(LayoutFailure) {
    guard cgv_graph_lay_out(pointer) == 0 else {
      throw .engineFailed(messages: String(cString: cgv_graph_messages(pointer)))
    }
  }

  /// The centre of a box after a layout, with y downward.
  func centre(ofBox box: Int) -> Point {
    var x = 0.0
    var y = 0.0
    cgv_graph_box_centre(pointer, Int32(box), &x, &y)
    return Point(x: x, y: -y)
  }
}

// Graphviz answers -1 for what it has no memory for.
extension GraphvizGraph {
  /// Adds a column for each that is not empty, and returns the Graphviz column of every box.
  private func addColumns(of problem: LayoutProblem) throws(LayoutFailure) -> [Int32] {
    var columnOfBox = [Int32](repeating: 0, count: problem.boxes.count)
    for members in problem.columns where !members.isEmpty {
      let column = cgv_graph_add_column(pointer)
      guard column >= 0 else { throw .engineUnavailable }
      for box in members { columnOfBox[box] = column }
    }
    return columnOfBox
  }

  /// Adds the boxes in the order of their indices, which Graphviz's indices therefore equal.
  ///
  /// Graphviz rounds centres and gaps to whole points. Boxes of even sides lose nothing by that; others
  /// would come up to a point too close to each other.
  private func addBoxes(_ boxes: [Size], columnOfBox: [Int32]) throws(LayoutFailure) {
    for (size, column) in zip(boxes, columnOfBox) {
      let width = 2 * (size.width / 2).rounded(.up)
      let height = 2 * (size.height / 2).rounded(.up)
      guard cgv_graph_add_box(pointer, column, width, height) >= 0 else {
        throw .engineUnavailable
      }
    }
  }

  private func add(_ edge: LayoutProblem.Edge) throws(LayoutFailure) {
    let index = cgv_graph_add_edge(
      pointer, Int32(edge.tail), Int32(edge.head), Int32(edge.weight))
    guard index >= 0 else { throw .engineUnavailable }
  }
}
