import ChainDiagnostics

extension Explanation {
  /// CHN0151 to CHN0157: queries.
  static let queries: [Explanation] = [
    Explanation(
      151, "A word that cannot stand in the query", zh: "查询中的词用错了位置",
      rule:
        "A query reads as a sentence of known words; the message lists those that can stand at the place.",
      zh: "查询语句由固定的词组成；消息中列出了此处可用的词。",
      failing: query("expect every core nods has some member"),
      cured: query("expect every core node has some member")),
    Explanation(
      152, "A with inside of another", zh: "嵌套的 with",
      rule:
        "Behind a second “with” nobody could see what a later “and” belongs to; brackets around the inner phrase show it.",
      zh: "嵌套 with 时无法看出后面的 and 属于哪一层，内层短语需加括号。",
      failing: query("expect every node has some member with at least 2 nodes"),
      cured: query("expect every node has (some member with at least 2 nodes)")),
    Explanation(
      153, "A selection where something should hold", zh: "此处应为断言，不能是选择",
      rule: "An expectation holds or fails. A selection lists things and does neither.",
      zh: "expect 的内容须能判断是否成立；选择语句只列出内容。",
      failing: query("expect nodes with no member"),
      cured: query("expect no member in cells")),
    Explanation(
      154, "An assertion where things should be selected", zh: "此处应为选择，不能是断言",
      rule: "A view shows what its selections find. An assertion finds nothing; it holds or fails.",
      zh: "视图显示选择语句找到的内容；断言只判断是否成立。",
      failing: query("view parts \"Parts\" { show some member in cells }"),
      cured: query("view parts \"Parts\" { show nodes in midstream }")),
    Explanation(
      155, "A comparison of what has no order", zh: "没有大小之分的比较",
      rule: "Kinds, grades of evidence and names are equal or not; none is greater than another.",
      zh: "机构类型、证据等级和名称只有相同与不同，没有大小之分。",
      failing: query("expect some member where kind > enterprise"),
      cured: query("expect some member where kind != enterprise")),
    Explanation(
      156, "A comparison as in other languages", zh: "其他语言的比较符号",
      rule: "Values are compared with =, !=, <, <=, > and >=.",
      zh: "比较符号为 =、!=、<、<=、>、>=。",
      failing: query("expect some member where trl => 4"),
      cured: query("expect some member where trl >= 4")),
    Explanation(
      157, "Brackets too deep", zh: "括号嵌套过深",
      rule: "A query nests brackets up to a limit, so that no text can exhaust the stack.",
      zh: "查询的括号嵌套有上限，以免耗尽内存。"),
  ]

  private static func query(_ statement: String) -> String {
    """
    map demo "Demo"
    stage midstream { node cells "Cells" }
    \(statement)
    """
  }
}
