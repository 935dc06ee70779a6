public import ChainDiagnostics
import ChainDiagram

extension DrawingIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    let map = say.quote(mapName)
    let isOurs = say(
      "this is a fault of chainmap, not of the map; please report it with the map",
      "这是 chainmap 的问题，与产业链图谱内容无关；请附上该图谱反馈")
    switch failure {
    case .malformed(let flaw):
      return Wording(
        say("the layout of \(map) contradicts itself", "\(map)的布局问题自相矛盾"),
        notes: ["\(flaw)"], help: isOurs)
    case .tooLarge(let quantity, let count, let limit):
      let what = quantity.words(say)
      return Wording(
        say("\(map) is too large to draw", "\(map)过大，无法绘制"),
        notes: [
          say("it has \(count) \(what); the limit is \(limit)", "\(what)共 \(count) 个，上限为 \(limit)")
        ],
        help: quantity == .cards
          ? say(
            "draw an overview (--drawing overview), or a part: --view or --query",
            "请绘制总览（--drawing overview），或用 --view、--query 只画一部分")
          : say("draw a part of it: --view or --query", "请用 --view 或 --query 只画一部分"))
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
    }
  }
}

extension LayoutFailure.Quantity {
  fileprivate func words(_ say: Speaker) -> String {
    switch self {
    case .boxes: say("boxes", "方框")
    case .columns: say("columns", "列")
    case .edges: say("links", "连线")
    case .cards: say("nodes to draw one by one", "逐一绘制的节点")
    case .span: say("columns crossed by links", "连线跨越的列")
    }
  }
}
