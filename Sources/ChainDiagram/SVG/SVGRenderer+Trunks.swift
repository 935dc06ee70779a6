import ChainModel

extension SVGRenderer {
  /// The links of a trunk: on a casing, so that what they cross stays behind; those from gaps under the
  /// others; a head for each card that they lead to.
  mutating func write(trunk index: Int) {
    let links = picture.trunks[index]
    for link in links {
      writer.raw("<path class=\"casing\"")
      path(picture.links[link])
    }
    let gapsFirst =
      links.filter { scene.links[$0].isFromVacancy }
      + links.filter { !scene.links[$0].isFromVacancy }
    for link in gapsFirst { write(link: link, trunk: index) }
    // A head has the style of what is drawn last of all that ends in it.
    var last: [SceneLink.End: Int] = [:]
    for link in gapsFirst { last[scene.links[link].head] = link }
    for link in gapsFirst where last[scene.links[link].head] == link { writeHead(of: link) }
  }

  private mutating func writeHead(of index: Int) {
    let link = scene.links[index]
    let (_, head) = picture.links[index].headed(width: link.width(in: scene.drawing))
    let style = style(of: link)
    write(head, style: "head \(style) \(Self.word(for: link.kind))")
    guard link.choice != nil else { return }
    let base = Point(
      x: (head.corners[0].x + head.corners[1].x) / 2,
      y: (head.corners[0].y + head.corners[1].y) / 2)
    let length = max(base.distance(to: head.tip), 0.1)
    writeChoice(
      at: Point(
        x: base.x - (head.tip.x - base.x) / length * Choice.radius,
        y: base.y - (head.tip.y - base.y) / length * Choice.radius), style: style)
  }

  /// The open circle before the head of links of which any one would do.
  mutating func writeChoice(at centre: Point, style: String) {
    writer.raw("<circle")
    writer.attribute("class", "choice \(style)")
    writer.attribute("cx", centre.x)
    writer.attribute("cy", centre.y)
    writer.attribute("r", Choice.radius)
    writer.raw("/>\n")
  }

  /// The mark of a choice, in points.
  enum Choice {
    static let radius = 3.6
  }
}
