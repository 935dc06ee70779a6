import ChainModel
import ChainQuery

// What is said of the colours of cards.

extension PictureWords {
  /// What stands over the classes in the legend.
  func title(of highlight: Highlight) -> String {
    switch highlight {
    case .gaps: say("Colours: weaknesses", "颜色：薄弱环节")
    case .fields: say("Colours: fields", "颜色：领域")
    case .regions: say("Colours: seats of members", "颜色：成员所在地区")
    case .kinds: say("Colours: kinds of members", "颜色：成员类型")
    case .coverage: say("Colours: members that deliver", "颜色：供应方数量")
    case .trl: say("Colours: highest readiness level", "颜色：最高技术就绪度")
    case .concentration: say("Colours: concentration", "颜色：集中度")
    }
  }

  /// What stands over the classes when none occurs.
  func nothing(toTell title: String) -> String { title + say(" – none", "：无") }

  /// The gaps that a node can have while somebody stands there.
  var weaknesses: [(kind: Gap.Kind, name: String)] {
    [
      (.thin, say("single source", "单一来源")),
      (.firstMile, say("first mile missing", "缺“最初一公里”")),
      (.lastMile, say("last mile missing", "缺“最后一公里”")),
      (.valley, say("no pilot stage", "缺中试环节")),
      (.outsideOnly, say("only outside members", "仅有区外成员")),
      (.incomplete, say("incomplete target", "链条不完整")),
      (.bottleneck, say("bottleneck", "瓶颈")),
    ]
  }

  /// A kind of organisation in the plural.
  func name(of kind: OrganisationKind) -> String {
    switch kind {
    case .enterprise: say("enterprises", "企业")
    case .university: say("universities", "高校")
    case .institute: say("institutes", "研究院所")
    case .agency: say("agencies", "公共机构")
    case .service: say("services", "服务机构")
    }
  }

  /// Numbers of members that deliver.
  var supplierClasses: [String] {
    ["1", "2", "3–5", "6–10", "11+"].map { languages == [.chinese] ? $0 + "家" : $0 }
  }

  /// The parts of the way from research to use.
  var readinessClasses: [String] {
    [
      say("TRL 1–3: first mile", "就绪度1–3级：最初一公里"),
      say("TRL 4–6: pilot stage", "就绪度4–6级：中试"),
      say("TRL 7–9: last mile", "就绪度7–9级：最后一公里"),
    ]
  }

  /// How concentrated a market is.
  var concentrationClasses: [String] {
    [
      say("spread: index below 0.10", "分散：指数低于0.10"),
      say("moderate: index 0.10–0.18", "中等：指数0.10–0.18"),
      say("high: index above 0.18", "高：指数高于0.18"),
      say("the known shares leave it open", "已知份额不足以判断"),
    ]
  }

  var noField: String { say("in no field", "未归入领域") }
  var noSeat: String { say("seat not stated", "未注明地区") }
  var noKind: String { say("kind not stated", "未注明类型") }
  var noReadiness: String { say("no level stated", "未注明就绪度") }
  var noShare: String { say("no shares stated", "未注明份额") }
  var others: String { say("others", "其他") }

  /// A class of a colouring in the legend, with its number of nodes.
  func legend(for entry: Colouring.Class) -> String {
    entry.name + (languages[0] == .chinese ? "（\(entry.cards)）" : " (\(entry.cards))")
  }
}
