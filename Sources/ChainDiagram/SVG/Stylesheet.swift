/// The style of every picture.
enum Stylesheet {
  /// The rules with both palettes.
  ///
  /// A reader's style sheet changes a colour by its custom property. Programs that know no custom
  /// properties, such as librsvg, read the plain value that stands before each.
  static let text: String = {
    let light = Palette.light
    var text = "svg.chainmap{\(light.declarations)}\n"
    text += rules.split(separator: "\n").map { expand($0, with: light) }.joined(separator: "\n")
    for stage in 0..<Palette.stages {
      text += expand(
        """
        \n.s\(stage)>rect:first-of-type{fill:$stage\(stage)-fill}
        .s\(stage)>.title,.s\(stage)>.figure,.s\(stage) .segment>.title{fill:$stage\(stage)}
        .s\(stage) .segment>rect{stroke:$stage\(stage)}
        .s\(stage) .node>rect{stroke:$stage\(stage)}
        .link.s\(stage){stroke:$stage\(stage)}
        """, with: light)
    }
    text +=
      "\n"
      + states.split(separator: "\n").map { expand($0, with: light) }
      .joined(separator: "\n")
    text += "\n@media(prefers-color-scheme:dark){svg.chainmap{\(Palette.dark.declarations)}}"
    text += "\n@media print{svg.chainmap{\(light.declarations);--page:none}}\n"
    return text
  }()

  /// The families whose widths the metrics cover, with those that carry Chinese.
  static let fonts = """
    Arial,"Helvetica Neue",Helvetica,"Liberation Sans","PingFang SC","Microsoft YaHei",\
    "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif
    """

  private static let rules = """
    .chainmap text{font-family:FONTS;fill:$ink}
    .page{fill:$page}
    .segment>rect{fill:$group;stroke-width:1;stroke-opacity:.45}
    .node>rect{fill:$card;stroke-width:1.2}
    .chainmap a:hover text,.chainmap a:focus text{text-decoration:underline}
    .link{fill:none;stroke-opacity:.6}
    [data-drawing=flow] .link{stroke-width:1.2}
    .sign>rect{fill:$card;stroke:$muted;stroke-width:1.2}
    """.replacing("FONTS", with: fonts) + "\n"
    + TextStyle.allCases.map(\.rule).joined(separator: "\n")

  private static let states = """
    .chainmap .vacant>rect{fill:$gap-fill;stroke:$gap;stroke-width:1.5;stroke-dasharray:6 3}
    .vacant>.mark{fill:$gap}
    .chainmap .thin>rect{stroke-width:1.2}
    .thin>.mark,.research>.mark{fill:$thin}
    .chainmap .unknown>rect{fill:$unknown-fill;stroke:$unknown;stroke-dasharray:1.5 3}
    .unknown>.mark{fill:$unknown}
    .chainmap .link.gap{stroke:$gap;stroke-dasharray:5 3}
    .chainmap .link[data-kind=returns]{stroke:$return;stroke-dasharray:2 3;stroke-opacity:.9}
    .chainmap .link[data-kind=supports]{stroke:$support;stroke-dasharray:1 4;stroke-linecap:round}
    .head{fill:$muted}
    """

  /// Writes every `property:$name` as the plain value, followed by the custom property.
  private static func expand(_ css: some StringProtocol, with palette: Palette) -> String {
    var text = ""
    var rest = css[...]
    while let dollar = rest.firstIndex(of: "$") {
      let head = rest[..<dollar]
      let name = rest[rest.index(after: dollar)...].prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
      }
      let property = head.reversed().prefix { $0 != "{" && $0 != ";" }.reversed()
      text += head + palette.value(of: name) + ";" + String(property) + "var(--\(name))"
      rest = rest[name.endIndex...]
    }
    return text + rest
  }
}
