import ChainDiagnostics

extension Explanation {
  /// CHN0501 to CHN0514: what is wrong or doubtful in the map as a whole.
  static let wholeMap: [Explanation] = [
    Explanation(
      501, "A circle of requirements", zh: "循环依赖",
      rule: """
        -> says that what is right of it requires what is left. In a circle nothing could ever be \
        complete. For what flows back, such as recycled material, write ~>.
        """,
      zh: "-> 表示右边需要左边。若成循环，任何一方都无法完备。回流（如回收材料）请写 ~>。",
      failing: demo + "packs -> cells",
      cured: demo + "packs ~> cells"),
    Explanation(
      502, "Shares above the whole", zh: "份额合计超过 100%",
      rule: """
        The shares of members at a node come to at most 100 % in one year (of asof). An \
        organisation counts once, with its greatest share.
        """,
      zh: "同一节点、同一年份（取自 asof）的成员份额合计不超过 100%。每家机构只计一项，取最大值。",
      failing: demo + """
        member a "A" { makes cells { share 60%; asof 2025 } }
        member b "B" { makes cells { share 50%; asof 2025 } }
        """,
      cured: demo + """
        member a "A" { makes cells { share 60%; asof 2025 } }
        member b "B" { makes cells { share 30%; asof 2025 } }
        """),
    Explanation(
      503, "Two organisations with one code", zh: "两家机构代码相同",
      rule: "A credit code belongs to one organisation; two with the same are most likely one.",
      zh: "一个统一社会信用代码只属于一家机构；代码相同的两家很可能是同一家。",
      failing: demo + """
        member a "A" { code "91440300192317458F"; makes cells }
        member b "B" { code "91440300192317458F"; makes packs }
        """,
      cured: demo + """
        member a "A" { code "91440300192317458F"; makes cells, packs }
        """),
    Explanation(
      511, "A requirement against the stages", zh: "连线方向与阶段相反",
      rule: """
        Stages stand from left to right, and requirements run that way. Either a node stands in \
        the wrong stage, or something flows back: write ~>.
        """,
      zh: "阶段从左到右排列，依赖也应同向。或是节点放错了阶段，或是回流，应写 ~>。",
      failing: """
        map demo "Demo"
        stage upstream { node cathode "Cathode" }
        stage downstream { node recycling "Recycling" }
        recycling -> cathode
        """,
      cured: """
        map demo "Demo"
        stage upstream { node cathode "Cathode" }
        stage downstream { node recycling "Recycling" }
        recycling ~> cathode
        """),
    Explanation(
      512, "A node without a link", zh: "节点没有连线",
      rule: "A node of the chain requires something, is required, or supports something.",
      zh: "产业链中的节点应当需要别的节点、被别的节点需要，或支撑别的节点。",
      failing: demo + "stage support \"Support\" { node testing \"Testing\" }",
      cured: demo + "stage support \"Support\" { node testing \"Testing\" }\ntesting ..> cells"),
    Explanation(
      513, "An organisation at no node", zh: "机构不在任何节点上",
      rule: "An organisation counts where it stands: say what it does, and at which node.",
      zh: "机构按其所在节点计入：请写明它在哪个节点承担什么角色。",
      failing: demo + "member byd \"BYD\"",
      cured: demo + "member byd \"BYD\" { makes cells }"),
    Explanation(
      514, "Two organisations with one name", zh: "两家机构名称相同",
      rule: """
        Names and aliases are compared without regard to case, width and blanks. Two organisations \
        with the same are most likely one.
        """,
      zh: "名称和别名比较时不计大小写、全半角和空格。名称相同的两家机构很可能是同一家。",
      failing: demo + """
        member byd "BYD" { makes cells }
        candidate byd-auto "ＢＹＤ" { makes packs }
        """,
      cured: demo + """
        member byd "BYD" { makes cells }
        candidate byd-auto "BYD Auto" { makes packs }
        """),
    Explanation(
      515, "A credit code of another kind", zh: "代码与机构类型不符",
      rule: """
        The first character of a unified social credit code tells who registered the organisation: 9 is given \
        to companies, 1 to public bodies, 5 to civil organisations.
        """,
      zh: "统一社会信用代码的首位表示登记部门：9 为工商，1 为机构编制，5 为民政。",
      failing: demo
        + "member byd \"BYD\" { kind university; code \"91440300192317458F\"; makes cells }",
      cured: demo
        + "member byd \"BYD\" { kind enterprise; code \"91440300192317458F\"; makes cells }"),
    Explanation(
      516, "A credit code of another place", zh: "代码与地区不符",
      rule: """
        The characters 3 to 8 of a unified social credit code are the division of GB/T 2260 where it was \
        given. The seat in the register and the place of work may differ; then nothing is wrong.
        """,
      zh: "统一社会信用代码第 3 至 8 位是登记地的行政区划（GB/T 2260）。登记地与实际所在地可以不同，若确实如此则无误。",
      failing: demo
        + "region gz \"Guangzhou\" zh \"广州\"\nmember byd \"BYD\" { region gz; code \"91440300192317458F\"; makes cells }",
      cured: demo
        + "region sz \"Shenzhen\" zh \"深圳\"\nmember byd \"BYD\" { region sz; code \"91440300192317458F\"; makes cells }"
    ),
  ]

  /// CHN0521 to CHN0524: remarks, summed up for each file.
  static let remarks: [Explanation] = [
    Explanation(
      521, "Facts without a source", zh: "事实没有来源",
      rule: "A fact that says where it was found can be checked by others.",
      zh: "写明来源的事实才便于他人核对。",
      failing: demo + "member byd \"BYD\" { makes cells }",
      cured: demo + "member byd \"BYD\" { makes cells { source \"Annual report 2025\" } }"),
    Explanation(
      522, "Old facts", zh: "事实已过时",
      rule: "A fact that was seen more than two years ago (asof) should be looked at again.",
      zh: "两年之前核实的事实（asof）应当重新核对。",
      failing: demo
        + "member byd \"BYD\" { makes cells { source \"Annual report\"; asof 2001 } }",
      cured: demo
        + "member byd \"BYD\" { makes cells { source \"Annual report\"; asof 2026 } }"),
    Explanation(
      523, "A requirement that is stated twice", zh: "依赖重复陈述",
      rule:
        "Stating a requirement again changes nothing; one of the two was perhaps meant otherwise.",
      zh: "重复陈述依赖没有作用；其中一处可能本意不同。",
      failing: demo + "cells -> packs",
      cured: demo),
    Explanation(
      524, "A flow or support that is stated twice", zh: "回流或支撑重复陈述",
      rule: "Stating a link again changes nothing; one of the two was perhaps meant otherwise.",
      zh: "重复陈述连线没有作用；其中一处可能本意不同。",
      failing: demo + "packs ~> cells\npacks ~> cells",
      cured: demo + "packs ~> cells"),
  ]
}
