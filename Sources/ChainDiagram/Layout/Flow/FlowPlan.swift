/// What is decided of a flow and is the same in every language.
struct FlowPlan {
  /// What stands in which column, and in which order.
  let skeleton: FlowSkeleton
  /// The sizes in the language in which everything needs most.
  let sizes: FlowSizes

  init(_ skeleton: FlowSkeleton, _ sizes: FlowSizes) {
    self.skeleton = skeleton
    self.sizes = sizes
  }

  /// The height of the bands when cards have some sizes: a little more than the fullest column needs.
  func height(_ sizes: FlowSizes) -> Double { skeleton.height(sizes) * 1.02 }
}

extension FlowGeometry {
  /// Places everything as it is planned.
  init(_ plan: FlowPlan, of graph: FlowGraph) {
    self.init(plan.skeleton, of: graph, plan.sizes, height: plan.height(plan.sizes))
  }
}
