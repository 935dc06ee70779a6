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
  public func regions(containing region: RegionID) -> RegionSet { regions(containing: [region]) }

  /// The regions that have a place in common with a region: those in it, and those that one of
  /// them lies in. Complexity: O(regions + covers).
  public func regions(touching region: RegionID) -> RegionSet {
    regions(containing: regions(in: region))
  }

  private func regions(containing inner: some Sequence<RegionID>) -> RegionSet {
    var around = RegionSet(capacity: regions.count)
    var open: [RegionID] = []
    for region in inner where around.insert(region) { open.append(region) }
    while let next = open.popLast() {
      if let parent = self[next].parent, around.insert(parent) { open.append(parent) }
      for coverer in coverers[next] where around.insert(coverer) { open.append(coverer) }
    }
    return around
  }
}
