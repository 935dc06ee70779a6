import ChainDiagnostics
import ChainModel

extension Resolver {
  /// The map as far as it goes, what the builder found, and the places of everything.
  func finish() -> (map: ChainMap, problems: [MapProblem], places: SourceMap) {
    let (map, problems) = builder.assemble()
    var places = places
    places.links = placesOfLinks(in: map)
    places.facts = placesOfFacts()
    return (map, problems, places)
  }

  /// The places of the facts, which the builder sorts by organisation.
  /// Complexity: O(organisations + facts).
  private func placesOfFacts() -> [SourceLocation] {
    var next = [Int](repeating: 0, count: register.drafts.count + 1)
    for fact in factPlaces { next[fact.organisation.index + 1] += 1 }
    for index in register.drafts.indices { next[index + 1] += next[index] }
    var places = [SourceLocation](repeating: SourceLocation(offset: 0), count: factPlaces.count)
    for fact in factPlaces {
      places[next[fact.organisation.index]] = fact.start
      next[fact.organisation.index] += 1
    }
    return places
  }

  /// The arrow that states each link first. Complexity: O(nodes + arrows + links).
  private func placesOfLinks(in map: ChainMap) -> [SourceRange] {
    let byHead = arrows.placesByHead(nodeCount: map.nodes.count)
    let kinds = Link.Kind.allCases.count
    /// The first arrow of each tail and kind to the head at hand.
    var firsts = [Int](repeating: -1, count: map.nodes.count * kinds)
    var places = [SourceRange](repeating: SourceRange(0, 0), count: map.links.count)
    for head in map.nodes.indices {
      let row = byHead.places[byHead.offsets[head]..<byHead.offsets[head + 1]]
      for place in row.reversed() {
        let arrow = arrows.arrows[place]
        firsts[arrow.from.index * kinds + Int(arrow.kind.rawValue)] = place
      }
      for link in map.graph.links(to: NodeID(head)) {
        let slot = map.links[link.index].from.index * kinds
        let place = firsts[slot + Int(map.links[link.index].kind.rawValue)]
        places[link.index] = arrows.arrows[place].range
      }
    }
    return places
  }
}
