import ChainDiagnostics
import ChainModel
import ChainQuery
import ChainText

/// The words that a page itself says, by the keys under which its script asks for them. A blank to be filled
/// in stands in braces.
struct PageWords {
  private let language: LanguageTag
  private let words: ReportWords
  private var say: Speaker { words.say }

  /// The words for readers of a language.
  init(for language: LanguageTag) {
    self.language = language
    words = ReportWords(for: [language])
  }

  /// Every word by its key.
  var value: JSONValue {
    let all = frame + controls + lists + details + names
    return .object(all.map { .init($0.0, .string($0.1)) })
  }

  private typealias Entry = (String, String)

  /// What parts and joins.
  private var frame: [Entry] {
    [
      ("thisLanguage", Self.name(of: language)), ("colon", words.colon),
      ("listSeparator", words.list(["", ""])),
      ("clauseSeparator", words.clauses(["-", "-"]).filter { $0 != "-" }),
      ("yes", say("yes", "是")), ("close", say("Close", "关闭")),
      ("side", say("Lists", "列表")), ("details", say("Details", "详情")),
    ]
  }

  /// What a language calls itself.
  private static func name(of language: LanguageTag) -> String {
    switch language.language {
    case "en": "English"
    case "zh": language.rawValue == "zh-Hant" ? "繁體中文" : "中文"
    default: language.rawValue
    }
  }

  private var controls: [Entry] {
    [
      ("search", say("Search", "搜索")),
      ("searchHint", say("Search: a name in any language ( / )", "搜索：任一语言的名称（/）")),
      ("found", say("Found", "搜索结果")), ("nothingFound", say("Nothing found", "未找到")),
      ("drawing", say("Drawing", "图式")), ("drawing.overview", say("Overview", "总览")),
      ("drawing.flow", say("Flow", "流向")), ("view", say("View", "视图")),
      ("wholeMap", say("Whole map", "全图")), ("language", say("Language", "语言")),
      ("theme", say("Colours", "配色")), ("theme.auto", say("Auto", "自动")),
      ("theme.light", say("Light", "浅色")), ("theme.dark", say("Dark", "深色")),
      ("download", say("Download", "下载")), ("downloadPicture", say("Picture", "图片")),
      ("downloadTable", say("Table", "表格")), ("downloadData", say("Data", "数据")),
      ("larger", say("Larger", "放大")), ("smaller", say("Smaller", "缩小")),
      ("fit", say("Show all", "显示全部")),
      (
        "pictureHint",
        say(
          "Picture. Arrow keys move it, plus and minus scale it, 0 shows all of it; the tabulator leads to its cards.",
          "图。方向键移动，加减号缩放，0 显示全部；按 Tab 键进入卡片。")
      ),
      ("clear", say("Clear", "清除")), ("remove", say("Without the filter: {name}", "取消筛选：{name}")),
      (
        "matching",
        say("{nodes} nodes, {organisations} organisations", "{nodes} 个节点，{organisations} 家机构")
      ),
      ("filter", say("Filter", "筛选")), ("value", say("Value", "取值")),
    ]
  }

  private var lists: [Entry] {
    [
      ("tab.gaps", say("Gaps", "缺口")), ("tab.list", say("List", "名单")),
      ("tab.coverage", say("Coverage", "覆盖率")), ("tab.expectations", say("Expectations", "预期")),
      ("tab.views", say("Views", "视图")), ("tab.filter", say("Filter", "筛选")),
      ("showAll", say("Show all {count}", "显示全部 {count} 项")),
      ("noGaps", say("No gaps here.", "此范围内没有缺口。")),
      ("name", say("name", "名称")), ("what", say("what", "类别")), ("node", say("node", "节点")),
      ("organisation", say("organisation", "机构")), ("nodes", say("Nodes", "节点")),
      ("organisations", say("Organisations", "机构")), ("kindOfGap", say("kind of gap", "缺口类型")),
      ("sentence", say("sentence", "说明")), ("proof", say("proof", "依据")),
      ("accepted", say("accepted", "已认可")),
      ("heatTitle", say("Segments by region", "环节 × 地区")),
      (
        "heatNote",
        say(
          "Nodes covered by members with their seat in the region, of those surveyed.",
          "由总部位于该地区的成员覆盖的节点数 / 已调查节点数。")
      ),
      ("restOf", say("{name}, in no segment", "{name}（不属环节）")),
      ("kindsTitle", say("By kind of member", "按成员类型")),
      (
        "kindsNote",
        say(
          "What would be covered if members of one kind only were counted.", "仅计某一类成员时的覆盖情况。")
      ),
      ("reach", say("nodes", "节点")), ("expectation", say("expectation", "预期")),
      ("verdict", say("verdict", "结论")),
      ("reason", say("reason", "理由")), ("because", say("because of", "原因")),
      ("noExpectations", say("The map states no expectations.", "本图未设预期。")),
      (
        "viewsNote",
        say("Parts of the map, each with a picture of its own.", "本图的各个部分，各有一幅图。")
      ),
    ]
  }

  private var details: [Entry] {
    [
      ("stage", say("Stage", "阶段")), ("segment", say("Segment", "环节")),
      ("field", say("Field", "领域")), ("region", say("Region", "地区")), ("kind", say("Kind", "类型")),
      ("role", say("Role", "角色")), ("state", say("State", "状态")), ("marks", say("Marks", "标记")),
      ("core", say("core", "核心")), ("target", say("target", "目标")), ("tags", say("Tags", "标签")),
      ("note", say("Note", "备注")), ("weaknesses", say("Weaknesses", "薄弱之处")),
      ("dependence", say("What depends on it", "对其依赖")), ("members", say("Members", "成员")),
      ("prospects", say("Expected members", "预计成员")), ("candidates", say("Candidates", "候选机构")),
      ("inputs", say("Requires", "所需")), ("anyOf", say("any of", "任一")),
      ("otherInputs", say("Helped by, or returned from", "支撑与回流")),
      ("outputs", say("Leads to", "去向")), ("link.returns", say("returns to", "回流至")),
      ("link.supports", say("supports", "支撑")), ("seat", say("Seat", "总部")),
      ("site", say("Site", "网站")), ("codes", say("Codes", "代码")),
      ("standing", say("standing", "身份")), ("standing.member", say("member", "成员")),
      ("standing.candidate", say("candidate", "候选机构")), ("standsAt", say("Stands at", "所在节点")),
      ("expectedAt", say("Expected at", "预计进入")), ("couldJoinAt", say("Could join at", "可补位的节点")),
      ("trl", say("TRL {levels}", "技术就绪度 {levels}")),
      ("share", say("share {share} %", "份额 {share}%")), ("since", say("since {date}", "自 {date}")),
      ("asof", say("as of {date}", "截至 {date}")),
      ("at", say("In the map’s text: {place}", "原文位置：{place}")),
      ("evidence.page", say("stated by its page", "网页载明")),
      ("evidence.dataset", say("from a data set", "数据集")),
      ("evidence.announced", say("announced", "已宣布")),
      ("evidence.partial", say("supported in part", "部分佐证")),
    ]
  }

  /// The names of roles, kinds, states and kinds of gaps.
  private var names: [Entry] {
    Role.allCases.map { ("role.\($0.rawValue)", words.role($0)) }
      + MemberMix.kinds.map { ("kind.\($0?.rawValue ?? "other")", words.name(of: $0)) }
      + MemberMix.kinds.map { kind in
        (
          "oneKind.\(kind?.rawValue ?? "other")",
          say(kind?.rawValue ?? "unknown", words.name(of: kind))
        )
      }
      + NodeState.allCases.map { state in
        // Readers of a page need not know the word of the language.
        (
          "state.\(state.rawValue)",
          state == .thin ? words.name(of: Gap.Kind.thin) : words.name(of: state)
        )
      }
      + Gap.Kind.allCases.flatMap { kind in
        [
          ("gap.\(kind.rawValue)", words.name(of: kind)),
          ("meaning.\(kind.rawValue)", words.meaning(of: kind)),
          ("sentence.\(kind.rawValue)", words.sentence(kind, of: "{name}")),
        ]
      }
  }
}
