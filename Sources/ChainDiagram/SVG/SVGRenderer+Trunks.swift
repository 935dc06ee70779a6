import ChainModel

extension SVGRenderer {
  /// The links of a trunk: on a casing, so that what they cross stays behind; those from gaps under the
  /// others; a head for each card that they lead to.
  mutating func write(trunk index: Int) {
    let gapsFirst = picture.links(ofTrunk: index)
    for link in picture.trunks[index] where parts.contains(.casings) {
      writer.raw("<path class=\"casing\"")
      path(picture.links[link])
    }
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
    write(head, style: "head \(style)\(Self.suffix(of: link.kind))", to: key(of: link.head))
    if link.choice != nil { writeChoice(at: head.choice, style: style, to: key(of: link.head)) }
  }

  /// The open circle before the head of links of which any one would do.
  mutating func writeChoice(at centre: Point, style: String, to key: String? = nil) {
    writer.raw("<circle")
    writer.attribute("class", "choice \(style)")
    if let key { writer.attribute("data-to", key) }
    writer.attribute("cx", centre.x)
    writer.attribute("cy", centre.y)
    writer.attribute("r", Arrowhead.choiceRadius)
    writer.raw("/>\n")
  }
}
