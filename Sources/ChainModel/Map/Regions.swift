extension ChainMap {
  /// A region and every region in it, by nesting and by `covers`.
  /// Complexity: O(regions + covers).
  public func regions(in region: RegionID) -> RegionSet {
    var inside = RegionSet(capacity: regions.count)
    inside.insert(region)
    var open = [region]
    while let next = open.popLast() {
      for child in children[next] where inside.insert(child) { open.append(child) }
      for covered in self[next].covered where inside.insert(covered) { open.append(covered) }
    }
    return inside
  }

  /// A region and every region that it lies in, by nesting and by `covers`.
  /// Complexity: O(regions that hold it, and their covers).
  public func regions(containing region: RegionID) -> RegionSet {
    var around = RegionSet(capacity: regions.count)
    around.insert(region)
    var open = [region]
    while let next = open.popLast() {
      if let parent = self[next].parent, around.insert(parent) { open.append(parent) }
      for coverer in coverers[next] where around.insert(coverer) { open.append(coverer) }
    }
    return around
  }
}
