import ChainDiagnostics

extension Explanation {
  /// CHN0221 to CHN0233: what a query names, and what goes together.
  static let questions: [Explanation] = [
    Explanation(
      221, "A name in a query that nothing has", zh: "查询中的名称不存在",
      rule: "A query names things by id, or in quotes by a name or alias in any language.",
      zh: "查询用标识符指代对象，也可用加引号的名称或别名，语言不限。",
      failing: asking("expect some member in cels"),
      cured: asking("expect some member in cells")),
    Explanation(
      222, "A name in a query that several things have", zh: "查询中的名称有歧义",
      rule: "Two things may have one name; their ids tell them apart.",
      zh: "不同对象可以同名，应以标识符区分。",
      failing: asking("expect some member in \"Twin\""),
      cured: asking("expect some member in twin-a")),
    Explanation(
      223, "A thing that does not fit in a query", zh: "查询中的对象种类不对",
      rule:
        "Nodes lie in a stage, a segment or a field; organisations stand in these or at a node, or have their seat in a region.",
      zh: "节点位于阶段、环节或领域中；机构位于这些之中或某个节点上，或位于某个地区。",
      failing: asking("expect every node in gd has some member"),
      cured: asking("expect some member in gd")),
    Explanation(
      224, "A filter that does not go with its noun", zh: "筛选词与名词不搭配",
      rule: "Each noun has its own filters: only organisations do something, only links lead into.",
      zh: "每种名词有各自的筛选词，例如只有机构能用 making，只有 links 能用 into。",
      failing: asking("expect some segment into cells"),
      cured: asking("expect some link into cells")),
    Explanation(
      225, "An adjective that does not go with its noun", zh: "形容词与名词不搭配",
      rule: "core, vacant, thin, covered, unknown and accepted say what sort of nodes are meant.",
      zh: "core、vacant、thin、covered、unknown、accepted 只能修饰 nodes。",
      failing: asking("expect some core member"),
      cured: asking("expect some core node")),
    Explanation(
      226, "An attribute that its noun has not", zh: "名词没有此属性",
      rule: "Facts have trl, share, since, asof and evidence; nodes have only a name.",
      zh: "trl、share、since、asof、evidence 属于机构的事实；节点只有 name。",
      failing: asking("expect some node where trl > 4"),
      cured: asking("expect some member where trl > 4")),
    Explanation(
      227, "Things that cannot be counted there", zh: "无法计数",
      rule: "At a node stand organisations and links; a node has no nodes.",
      zh: "节点上可计数的是机构和连线，节点之下没有节点。",
      failing: asking("expect every node has some segment"),
      cured: asking("expect every node has some member")),
    Explanation(
      228, "An attribute that nothing has", zh: "没有这个属性",
      rule: """
        What the language has no word for can be compared when somebody has noted it: attribute employees 1200, \
        or a column of a table.
        """,
      zh: "语言中没有的属性，须有条目写明后才能比较：attribute 员工数 1200，或表格中的一列。",
      failing: asking(
        "member catl \"CATL\" { makes cells; attribute employees 1200 }\n"
          + "expect some member where employes > 1000"),
      cured: asking(
        "member catl \"CATL\" { makes cells; attribute employees 1200 }\n"
          + "expect some member where employees > 1000")),
    Explanation(
      229, "A value of another kind", zh: "值的类型不符",
      rule: "Numbers compare with numbers, dates with dates and years, texts with texts.",
      zh: "数字与数字比较，日期与日期或年份比较，文本与文本比较。",
      failing: asking(
        "member catl \"CATL\" { makes cells; attribute employees 1200 }\n"
          + "expect some member where employees = \"1200\""),
      cured: asking(
        "member catl \"CATL\" { makes cells; attribute employees 1200 }\n"
          + "expect some member where employees = 1200")),
    Explanation(
      231, "An acceptance of what cannot be missed", zh: "认可的对象不对",
      rule: "What can be missed at a node is a member, or one of a kind.",
      zh: "节点上可能缺少的是成员，或某类机构。",
      failing: asking("accept no node in cells \"none there\""),
      cured: asking("accept no member in cells \"none there\"")),
    Explanation(
      232, "An acceptance for no node and no segment", zh: "认可须针对节点或环节",
      rule: "A gap is accepted at a node, or at every node of a segment.",
      zh: "缺口的认可须针对一个节点，或一个环节的全部节点。",
      failing: asking("accept no member in midstream \"later\""),
      cured: asking("accept no member in parts \"later\"")),
    Explanation(
      233, "Two views with one id", zh: "视图标识符重复",
      rule: "Views are shown by their id, so that each needs its own.",
      zh: "视图以标识符区分，不能重复。",
      failing: asking("view v \"V\" { show nodes }\nview v \"W\" { show core nodes }"),
      cured: asking("view v \"V\" { show nodes }\nview w \"W\" { show core nodes }")),
  ]

  /// CHN0531 to CHN0535: expectations and acceptances.
  static let rules: [Explanation] = [
    Explanation(
      531, "An expectation that does not hold", zh: "期望不成立",
      rule:
        "The map says what is expected of it. This does not hold, at the places that are shown; how grave that is stands in the statement.",
      zh: "图谱写明了期望，但在所列之处不成立；严重程度由语句本身规定。",
      failing: asking("expect every node has some member"),
      cured: asking("expect some core node")),
    Explanation(
      532, "An expectation that nobody can judge", zh: "期望尚无定论",
      rule:
        "Nobody looked into some nodes, and the rest does not decide it. Look into them, or leave them out of what is expected.",
      zh: "部分节点尚未调查，其余节点不足以下结论。请先调查，或将其排除在期望之外。",
      failing: asking("expect some member in unseen"),
      cured: asking("expect some core node")),
    Explanation(
      533, "An expectation of nothing", zh: "期望所指的对象不存在",
      rule: "“every” holds when there is nothing of which it fails, which is seldom what is meant.",
      zh: "没有对象时 every 恒成立，这多半不是本意。",
      failing: asking("expect every core node in parts has some member"),
      cured: asking("expect some core node")),
    Explanation(
      534, "An acceptance that has run out", zh: "认可已到期",
      rule: "An acceptance holds up to its last day. Look again, and give it a new one.",
      zh: "认可在截止日当日仍有效，之后须重新评估。",
      failing: asking("accept no member in cells \"for now\" until 2020"),
      cured: asking("accept no member in cells \"for now\" until 2999")),
    Explanation(
      535, "An acceptance that covers nothing", zh: "认可没有对应的缺口",
      rule: "What it accepts is not missing there any more.",
      zh: "所认可的缺口已不存在。",
      failing: asking("accept no member in cells \"none\"\nmember m \"M\" { makes cells }"),
      cured: asking("member m \"M\" { makes cells }")),
  ]

  private static func asking(_ statement: String) -> String {
    """
    map demo "Demo"
    region gd "Guangdong"
    stage midstream {
      node cells "Cells" { core }
      segment parts "Parts" { node twin-a "Twin"; node twin-b "Twin" }
      node unseen "Unseen" { unsurveyed }
    }
    twin-a, twin-b, unseen -> cells
    \(statement)
    """
  }
}
