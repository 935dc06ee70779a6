import ChainQuery

/// The style of a picture: its rules with both palettes.
///
/// A reader's style sheet changes a colour by its custom property. Programs that know no custom
/// properties, such as librsvg, read the plain value that stands before each.
struct Stylesheet {
  /// The colours of the reader's own.
  var theme = Theme.standard
  /// Which drawing it is; nil writes the rules of both.
  var drawing: Drawing?
  /// The stages that occur, by the number of their colour.
  var stages = Array(0..<Palette.stages)
  /// The names of the classes by which cards are coloured; nil when they are not.
  var classes: [String]?

  /// The rules.
  var text: String {
    let light = Palette.light.replacing(theme.light)
    let dark = Palette.dark.replacing(theme.dark)
    let isFlow = drawing != .overview
    var rules = Self.rules + "\n" + stages.map(Self.rules(ofStage:)).joined(separator: "\n")
    rules += "\n" + Self.states
    if isFlow {
      rules += "\n" + Self.flow
      for stage in stages { rules += "\n.choice.s\(stage){stroke:$stage\(stage)}" }
    }
    if let classes {
      rules += "\n" + Self.highlight
      for name in classes { rules += "\nrect.\(name){fill:$\(name)}" }
    }
    return """
      svg.chainmap{\(light.declarations(where: isUsed))}
      \(expand(rules, with: light))
      @media screen and (prefers-color-scheme:dark){svg.chainmap{\(dark.declarations(where: isUsed))}}
      @media print{svg.chainmap{--page:none}}

      """
  }

  /// Whether the picture has a use for a colour.
  private func isUsed(_ name: String) -> Bool {
    if name.hasPrefix("stage") {
      return stages.contains { name.prefix { $0 != "-" } == "stage\($0)" }
    }
    let isOfClass = name == "other" || name.hasPrefix("hue") || name.hasPrefix("step")
    return !isOfClass || classes?.contains(name) ?? false
  }

  private static func rules(ofStage stage: Int) -> String {
    """
    .s\(stage)>rect:first-of-type,.s\(stage)>.row{fill:$stage\(stage)-fill}
    .s\(stage)>.title,.s\(stage)>.figure,.s\(stage) .segment>.title{fill:$stage\(stage)}
    .chainmap .s\(stage) .segment>.figure{fill:$stage\(stage)}
    .s\(stage) .segment>rect:first-of-type{fill:$stage\(stage)-tint}
    .s\(stage)>.square{stroke:$stage\(stage)}
    .s\(stage)>.square.covered,.s\(stage)>.square.half{fill:$stage\(stage)}
    .link.s\(stage){stroke:$stage\(stage)}
    .head.s\(stage){fill:$stage\(stage)}
    """
  }

  /// Where colours tell classes, everything else steps back: grounds and links are grey, but for those of
  /// gaps.
  private static let highlight = """
    [data-highlight] .stage>rect:first-of-type,[data-highlight] .stage>.row{fill:$unknown-fill}
    [data-highlight] .segment>rect:first-of-type{fill:$page;stroke:$line;stroke-width:.8}
    [data-highlight] .stage>.title,[data-highlight] .stage>.figure,[data-highlight] .segment>.title{fill:$ink}
    [data-highlight].chainmap .segment>.figure{fill:$muted}
    [data-highlight] .link:not(.gap),[data-highlight] .choice:not(.gap){stroke:$line}
    [data-highlight] .head:not(.gap){fill:$line}
    [data-highlight].chainmap .node text:not(.tag):not(.single),[data-highlight] .node tspan{fill:$ink}
    """

  /// The families whose widths the metrics cover, with those that carry Chinese.
  static let fonts = """
    Arial,"Helvetica Neue",Helvetica,"Liberation Sans","PingFang SC","Microsoft YaHei",\
    "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif
    """

  private static let rules = """
    .chainmap text{font-family:FONTS;fill:$ink}
    .page{fill:$page}
    .node>rect:first-of-type,.sign>rect:first-of-type{CARD}
    .chainmap a:hover text,.chainmap a:focus text{text-decoration:underline}
    .panel{fill:$card;stroke:$line}
    .leader{fill:none;stroke:$muted;stroke-width:.8}
    .link{fill:none;stroke-opacity:.5}
    .head{fill-opacity:.85}
    """.replacing("FONTS", with: fonts).replacing("CARD", with: Paint.card(.covered).outlineRule)
    + "\n"
    + TextStyle.allCases.map(\.rule).joined(separator: "\n")

  /// What only flows have: thin lines on casings, and choices.
  private static let flow = """
    [data-drawing=flow] .link{stroke-width:1.7;stroke-opacity:1}
    .casing{fill:none;stroke:$page;stroke-width:4.5;stroke-opacity:.9}
    .choice{fill:$page;stroke-width:1.5}
    .chainmap .choice.gap{stroke:$gap}
    """

  private static let states = """
    .chainmap .vacant>rect:first-of-type{\(Paint.card(.vacant).outlineRule)}
    .chainmap .vacant>.alt{fill:$ink}
    .chainmap .research>rect:first-of-type{\(Paint.card(.research).outlineRule)}
    .hatch,rect.tag,.badge{fill:$gap}
    .vacant[data-accepted]>.hatch,.vacant[data-accepted]>rect.tag{fill:$muted}
    .chainmap .vacant[data-accepted]>rect:first-of-type{\(Paint.card(.vacant, isAccepted: true).outlineRule)}
    .badge-edge{fill:$gap-ink}
    .chainmap text.gaps{fill:$gap-ink}
    .square{fill:none;stroke-width:1}
    .chainmap .square.vacant{stroke:$gap;fill:$card;stroke-width:1.2}
    .chainmap .square.unknown{stroke:$unknown;stroke-dasharray:1.5 1.5}
    .chainmap text.tag{fill:$gap-ink}
    .pill{fill:$thin-fill;stroke:$thin;stroke-width:.9}
    .chainmap .thin>.count,.chainmap .single,.research>.mark{fill:$thin}
    .chainmap .sample.only{fill:$thin}
    .chainmap .only{fill:$thin}
    .chainmap .unknown>rect:first-of-type{\(Paint.card(.unknown).outlineRule)}
    .chainmap .unknown text{fill:$unknown}
    .chainmap .link.gap{\(rule(of: .gap))}
    .chainmap .head.gap{fill:$gap;fill-opacity:1}
    .chainmap .link[data-kind=returns]{\(rule(of: .returnFlow))}
    .chainmap .head.returns{fill:$return;fill-opacity:1}
    .chainmap .link[data-kind=supports]{\(rule(of: .support));stroke-linecap:round}
    .chainmap .head.supports{fill:$support;fill-opacity:1}
    """

  /// The rule of a line that looks the same whatever stage it leaves.
  private static func rule(of line: Paint.Line) -> String {
    Paint.link(line, stage: "", in: .overview).lineRule
  }

  /// Writes every `property:$name` as the plain value, followed by the custom property.
  private func expand(_ css: String, with palette: Palette) -> String {
    var text = ""
    var rest = css.utf8[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      let head = rest[..<dollar]
      let name = rest[rest.index(after: dollar)...].prefix { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
      let start = head.lastIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }
      let property = head[(start.map(head.index(after:)) ?? head.startIndex)...]
      let key = Substring(name)
      text += Substring(head) + (palette.value(of: key) ?? "") + ";"
      text += Substring(property) + "var(--\(key))"
      rest = rest[name.endIndex...]
    }
    return text + Substring(rest)
  }
}
