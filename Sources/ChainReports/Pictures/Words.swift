public import ChainDiagnostics
import ChainDiagram

extension DrawingIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = { (english: String, chinese: String) in language == .english ? english : chinese }
    let map = language == .english ? "‘\(mapName)’" : "“\(mapName)”"
    let isOurs = say(
      "this is a fault of chainmap, not of the map; please report it with the map",
      "这是 chainmap 的问题，与产业链图谱内容无关；请附上该图谱反馈")
    switch failure {
    case .malformed(let flaw):
      return Wording(
        say("the layout of \(map) contradicts itself", "\(map)的布局问题自相矛盾"),
        notes: ["\(flaw)"], help: isOurs)
    case .tooLarge(let quantity, let count, let limit):
      let what = quantity.words(in: language)
      return Wording(
        say("\(map) is too large to draw", "\(map)过大，无法绘制"),
        notes: [
          say("it has \(count) \(what); the limit is \(limit)", "\(what)共 \(count) 个，上限为 \(limit)")
        ])
    case .engineUnavailable:
      return Wording(
        say("\(map) cannot be drawn: Graphviz did not start", "无法绘制\(map)：Graphviz 未能启动"),
        help: say(
          "is Graphviz installed with its dot layout plug-in, and is there memory left?",
          "请确认 Graphviz 及其 dot 布局插件已安装，且内存充足"))
    case .engineFailed(let messages):
      return Wording(
        say("\(map) cannot be drawn: Graphviz failed", "无法绘制\(map)：Graphviz 出错"),
        notes: messages.isEmpty ? [] : [messages], help: isOurs)
    case .boxMisplaced:
      return Wording(
        say("\(map) cannot be drawn: Graphviz lost a box", "无法绘制\(map)：Graphviz 未能放置某个方框"),
        help: isOurs)
    case .edgeLost:
      return Wording(
        say("\(map) cannot be drawn: Graphviz lost a link", "无法绘制\(map)：Graphviz 丢失了某条连线"),
        help: isOurs)
    }
  }
}

// MARK: Explanations

extension DrawingIssue {
  /// What a code of this module means: a title, and what there is to know.
  static func explanation(
    of code: DiagnosticCode, in language: MessageLanguage
  ) -> (title: String, rule: String) {
    let words = Kind(rawValue: code.number).map(words(for:))
    return (language == .english ? words?.english : words?.chinese) ?? ("", "")
  }

  private typealias Explained = (title: String, rule: String)

  private static func words(for kind: Kind) -> (english: Explained, chinese: Explained) {
    switch kind {
    case .malformed:
      (
        (
          "A layout that contradicts itself",
          "What chainmap asks of Graphviz is checked before it is asked. That this check fails is a fault of chainmap, not of the map."
        ),
        ("布局问题自相矛盾", "chainmap 在调用 Graphviz 之前会检查布局问题。检查未通过说明 chainmap 自身有误，与产业链图谱内容无关。")
      )
    case .tooLarge:
      (
        (
          "A map that is too large to draw",
          "Laying out a picture takes time and memory that grow faster than the map. Beyond the limits no picture is of use to a reader either; draw parts of the map."
        ),
        ("产业链图谱过大，无法绘制", "布局所需的时间和内存比图的规模增长得更快，超过上限的图谱也难以阅读；请分部分绘制。")
      )
    case .engineUnavailable:
      (
        (
          "Graphviz does not start",
          "Pictures are laid out by the Graphviz library with its dot layout plug-in. Install Graphviz, or see that there is memory left."
        ),
        ("Graphviz 未能启动", "图的布局由 Graphviz 及其 dot 布局插件完成。请安装 Graphviz，或确认内存充足。")
      )
    case .engineFailed:
      (
        (
          "Graphviz failed",
          "The layout library reported an error in the midst of its work; its own words stand under the diagnostic. No picture is written."
        ),
        ("Graphviz 出错", "布局过程中 Graphviz 报告了错误，其原文列在诊断之下。不会写出任何图片。")
      )
    case .boxMisplaced:
      (
        (
          "A box without a place",
          "Every position that Graphviz gives is verified. One was missing or not in its column, so no picture is written."
        ),
        ("方框没有位置", "chainmap 会核对 Graphviz 给出的每个位置。有方框缺少位置或不在所属的列中，因此不写出图片。")
      )
    case .edgeLost:
      (
        (
          "A link without a line",
          "Graphviz can lose a link without reporting an error. Every line is verified; one was missing, so no picture is written."
        ),
        ("连线丢失", "Graphviz 可能丢失连线而不报错。chainmap 会核对每条连线；有连线缺失，因此不写出图片。")
      )
    }
  }
}

extension LayoutFailure.Quantity {
  fileprivate func words(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.boxes, .english): "boxes"
    case (.boxes, .chinese): "方框"
    case (.columns, .english): "columns"
    case (.columns, .chinese): "列"
    case (.edges, .english): "links"
    case (.edges, .chinese): "连线"
    case (.span, .english): "columns crossed by links"
    case (.span, .chinese): "连线跨越的列"
    }
  }
}
