public import ChainDiagnostics
import ChainModel

extension MapIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .circle(let ids): circleWording(ids, say)
    case .sharesExceedWhole(let node, let year, let total):
      Wording(
        say(
          "shares at \(say.quote(node))\(year.map { " in \($0)" } ?? "") come to at least \(say.percent(total))",
          "\(say.quote(node))\(year.map { " \($0) 年" } ?? "")的份额合计至少为 \(say.percent(total))"),
        label: say("the last of them", "其中最后一项"),
        secondaryLabels: Array(repeating: say("another", "另一项"), count: 20),
        notes: [
          say(
            "of members, one share an organisation; the year is that of asof",
            "只计成员，每家机构计一项；年份取自 asof")
        ])
    case .sameCode(let code, let first, let second):
      Wording(
        say(
          "\(say.quote(second)) has the same code as \(say.quote(first))",
          "\(say.quote(second))与\(say.quote(first))的代码相同"),
        label: code, secondaryLabels: [say("the first one", "首次出现于此")],
        help: say(
          "if they are one organisation, keep one of them", "如果是同一家机构，请只保留一个"))
    case .againstStages(let from, let stage, let to, let toStage):
      Wording(
        say(
          "the link runs against the stages", "连线方向与阶段顺序相反"),
        notes: [
          say(
            "\(say.quote(from)) stands in \(say.quote(stage)), \(say.quote(to)) in the earlier \(say.quote(toStage))",
            "\(say.quote(from))位于\(say.quote(stage))，\(say.quote(to))位于更靠前的\(say.quote(toStage))")
        ],
        help: say(
          """
          write ~> if something flows back, such as waste or recycled material; write ..> if it is \
          equipment or a service that supports, and is not required
          """,
          "如果是回流（如废料、再生材料），请写 ~>；如果是设备或服务，起支撑作用而非必需，请写 ..>"))
    case .unlinkedNode(let id):
      Wording(
        say("node \(say.quote(id)) has no link", "节点\(say.quote(id))没有任何连线"),
        help: say(
          "say what it needs or what needs it: \(id) -> …", "请写明它需要什么或谁需要它：\(id) -> …"))
    case .organisationNowhere(let id, let standing):
      Wording(
        say(
          "\(standing.rawValue) \(say.quote(id)) stands at no node",
          "\(standing == .member ? "成员" : "候选机构")\(say.quote(id))不在任何节点上"),
        help: say("say what it does, such as makes cells", "请写明其角色，例如 makes cells"))
    case .sameName(let name, let first, let second):
      Wording(
        say(
          "\(say.quote(second)) has the same name as \(say.quote(first))",
          "\(say.quote(second))与\(say.quote(first))名称相同"),
        label: name, secondaryLabels: [say("the first one", "首次出现于此")],
        help: say(
          "if they are one organisation, keep one of them", "如果是同一家机构，请只保留一个"))
    case .codeAgainstKind(let code, let kind):
      Wording(
        say(
          "\(say.quote(code)) is no credit code of \(say.aKind(kind))",
          "\(say.quote(code))不是\(kind.chinese)的统一社会信用代码"),
        notes: [
          say(
            "codes that begin with 9 are those of companies, 1 of public bodies, 5 of civil organisations",
            "9 开头为工商登记的企业，1 开头为机构编制部门登记的单位，5 开头为民政部门登记的组织")
        ], help: say("correct the kind or the code", "请核对类型或代码"))
    case .codeAgainstRegion(let code, let division, let region):
      Wording(
        say(
          "\(say.quote(code)) is registered in \(division), not in \(say.quote(region))",
          "\(say.quote(code))登记于\(division)，而不是\(say.quote(region))"),
        notes: [
          say(
            "the seat in the register and the place of work may differ: then nothing is wrong",
            "登记地与实际所在地可以不同，若确实如此则无误")
        ], help: say("check the region and the code", "请核对地区和代码"))
    case .factsWithoutSource(let count):
      Wording(
        say(
          "\(say.count(count, "fact", "facts", "")) in this file without a source",
          "此文件中有 \(count) 条事实没有来源"),
        label: count == 1 ? "" : say("the first of them", "其中第一条"),
        help: say(
          "say where it was found: source \"https://…\"", "请写明出处：source \"https://…\""))
    case .oldFacts(let count, let years):
      Wording(
        say(
          "\(say.count(count, "fact", "facts", "")) in this file older than \(years) years",
          "此文件中有 \(count) 条事实距今已超过 \(years) 年"),
        label: count == 1 ? "" : say("the first of them", "其中第一条"),
        help: say(
          "look them up again, and write when: asof 2026-11", "请重新核实并写明时间，例如 asof 2026-11"))
    case .repeatedRequirement(let from, let to, let count):
      repetitionWording(
        say(
          "that \(say.quote(to)) requires \(say.quote(from)) is stated twice",
          "\(say.quote(to))需要\(say.quote(from))，重复陈述"), count, say)
    case .repeatedLink(let from, let to, let arrow, let count):
      repetitionWording(
        say("\(from) \(arrow) \(to) is stated twice", "\(from) \(arrow) \(to) 重复陈述"), count, say)
    }
  }

  private func circleWording(_ ids: [String], _ say: Speaker) -> Wording {
    let shown = ids.count > 8 ? Array(ids.prefix(7)) + ["…"] : ids
    return Wording(
      say("nodes that require one another in a circle", "节点之间循环依赖"),
      label: say("this arrow closes the circle", "此箭头构成循环"),
      notes: [
        (shown + ids.prefix(1)).joined(separator: " -> ")
      ],
      help: say(
        "write ~> for what flows back", "回流请写 ~>"))
  }

  private func repetitionWording(_ headline: String, _ count: Int, _ say: Speaker) -> Wording {
    Wording(
      headline, secondaryLabels: [say("stated here first", "首次陈述于此")],
      notes: count == 1
        ? []
        : [
          say(
            "and \(count - 1) more in this file", "此文件中另有 \(count - 1) 处")
        ], help: say("remove one of them", "请删除其中一处"))
  }
}
