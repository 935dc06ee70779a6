import ChainDiagnostics
import ChainQuery

// What is said of the kinds of gaps.

extension ReportWords {
  /// A gap of a node or a member in one sentence. Names keep the letters that the map gives them: nobody
  /// can tell from a word alone whether it may be written small.
  func sentence(_ kind: Gap.Kind, of name: String) -> String {
    switch kind {
    case .vacant: say("no member in \(name)", "\(name)：无成员")
    case .researchOnly: say("research only in \(name)", "\(name)：仅有研发")
    case .thin: say("single source in \(name)", "\(name)：单一来源")
    case .firstMile: say("first mile missing in \(name)", "\(name)：缺“最初一公里”")
    case .lastMile: say("last mile missing in \(name)", "\(name)：缺“最后一公里”")
    case .valley: say("no pilot stage in \(name)", "\(name)：缺中试环节")
    case .outsideOnly: say("only outside members in \(name)", "\(name)：仅有区外成员")
    case .incomplete: say("incomplete: \(name)", "\(name)：链条不完整")
    case .bottleneck: say("bottleneck: \(name)", "\(name)：瓶颈")
    case .keyMember: say("much depends on \(name)", "\(name)：关键成员")
    case .unknown: say("not surveyed: \(name)", "\(name)：未调查")
    case .unsourced: say("no source in \(name)", "\(name)：缺来源")
    case .stale: say("out of date in \(name)", "\(name)：信息过期")
    case .weak: say("weak evidence in \(name)", "\(name)：证据不足")
    }
  }

  /// The kind of a gap in a word or two.
  func name(of kind: Gap.Kind) -> String {
    switch kind {
    case .vacant: say("vacant", "缺口")
    case .researchOnly: say("research only", "仅有研发")
    case .thin: say("single source", "单一来源")
    case .firstMile: say("first mile missing", "缺“最初一公里”")
    case .lastMile: say("last mile missing", "缺“最后一公里”")
    case .valley: say("no pilot stage", "中试断档")
    case .outsideOnly: say("only outside members", "仅有区外成员")
    case .incomplete: say("incomplete", "链条不完整")
    case .bottleneck: say("bottleneck", "瓶颈")
    case .keyMember: say("key member", "关键成员")
    case .unknown: say("not surveyed", "未调查")
    case .unsourced: say("no source", "缺来源")
    case .stale: say("out of date", "信息过期")
    case .weak: say("weak evidence", "证据不足")
    }
  }

  /// What makes a gap one of its kind.
  func meaning(of kind: Gap.Kind) -> String {
    switch kind {
    case .vacant: say("no member", "无成员")
    case .researchOnly: say("members, but none in a role of use", "有成员，但无一家提供产品或服务")
    case .thin: say("one member only in a role of use", "仅一家成员提供产品或服务")
    case .firstMile: say("in use, but nobody does research", "有应用，无人研发")
    case .lastMile: say("research, but nobody puts it to use", "有研发，无人应用")
    case .valley:
      say(
        "readiness levels 1–3 and 7–9, none between them", "技术就绪度有 1–3 级和 7–9 级，缺 4–6 级")
    case .outsideOnly: say("members, but none in the home region", "有成员，但无一家位于本区域")
    case .incomplete: say("a target that lacks something it requires", "目标节点所需的环节有缺失")
    case .bottleneck:
      say("one member holds what targets cannot do without", "目标节点必需，且仅由一家成员提供")
    case .keyMember:
      say("without it nodes fall vacant or hang on one member", "一旦退出，将出现缺口或单一来源")
    case .unknown: say("not counted as gaps", "不计为缺口")
    case .unsourced: say("facts without a source", "有事实未注明来源")
    case .stale: say("facts older than two years", "有事实已超过两年")
    case .weak: say("facts that are announced, or supported in part", "有事实仅为公告或部分佐证")
    }
  }

  /// The heading of the gaps of a kind.
  func heading(of kind: Gap.Kind, count: Int, home: String?) -> String {
    switch kind {
    case .vacant: say("\(count) vacant: ", "缺口 \(count) 个：") + meaning(of: kind)
    case .researchOnly:
      say("\(count) research only: ", "仅有研发 \(count) 个：") + meaning(of: kind)
    case .thin:
      say("\(count) thin: ", "单一来源 \(count) 个：") + meaning(of: kind)
    case .firstMile:
      say("\(count) without the first mile: ", "缺“最初一公里” \(count) 个：")
        + meaning(of: kind)
    case .lastMile:
      say("\(count) without the last mile: ", "缺“最后一公里” \(count) 个：")
        + meaning(of: kind)
    case .valley:
      say("\(count) in the valley: ", "中试断档 \(count) 个：") + meaning(of: kind)
    case .outsideOnly:
      say(
        "\(count) outside only: members, but none in \(home ?? "the home region")",
        "仅有区外成员 \(count) 个：有成员，但无一家位于\(home ?? "本区域")")
    case .incomplete:
      say("\(count) incomplete: ", "链条不完整 \(count) 个：") + meaning(of: kind)
    case .bottleneck:
      say("\(count) bottleneck\(count == 1 ? "" : "s"): ", "瓶颈 \(count) 个：")
        + meaning(of: kind)
    case .keyMember:
      say(
        count == 1
          ? "1 key member: without it nodes fall vacant or hang on one member"
          : "\(count) key members: without them nodes fall vacant or hang on one member",
        "关键成员 \(count) 家：一旦退出，将出现缺口或单一来源")
    case .unknown:
      say("\(count) unknown: not surveyed, not counted as gaps", "未调查 \(count) 个：不计为缺口")
    case .unsourced:
      say("\(count) with ", "缺来源 \(count) 个：") + meaning(of: kind)
    case .stale:
      say("\(count) with ", "信息过期 \(count) 个：") + meaning(of: kind)
    case .weak:
      say("\(count) with ", "证据不足 \(count) 个：") + meaning(of: kind)
    }
  }

  /// Says that there is no gap of the kinds that were asked for.
  func nothingFound(_ kinds: [Gap.Kind]) -> String {
    guard kinds.count == 1, let kind = kinds.first else { return say("no gaps", "没有缺口") }
    return switch kind {
    case .vacant: say("no node is vacant", "没有空缺的节点")
    case .researchOnly: say("no node has research only", "没有仅有研发的节点")
    case .thin: say("no node is thin", "没有单一来源的节点")
    case .firstMile: say("no core node lacks the first mile", "没有核心节点缺“最初一公里”")
    case .lastMile: say("no core node lacks the last mile", "没有核心节点缺“最后一公里”")
    case .valley: say("no core node lies in the valley", "没有核心节点中试断档")
    case .outsideOnly: say("no node has outside members only", "没有仅由区外成员支撑的节点")
    case .incomplete: say("no target is incomplete", "没有链条不完整的目标节点")
    case .bottleneck: say("no bottleneck is held by one member", "没有由一家成员掌握的瓶颈")
    case .keyMember: say("no node depends on one member", "没有关键成员")
    case .unknown: say("every node was surveyed", "所有节点均已调查")
    case .unsourced: say("every fact has a source", "所有事实均有来源")
    case .stale: say("no fact is older than two years", "没有超过两年的事实")
    case .weak: say("every fact is fully supported", "所有事实均有充分佐证")
    }
  }
}
