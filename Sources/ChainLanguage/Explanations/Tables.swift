import ChainDiagnostics

extension Explanation {
  /// CHN0301 to CHN0306: values.
  static let values: [Explanation] = [
    Explanation(
      301, "A readiness level out of range", zh: "技术成熟度超出范围",
      rule: "Technology readiness levels are the whole numbers 1 to 9 of GB/T 22900.",
      zh: "技术成熟度等级为 1 至 9 的整数，依据 GB/T 22900。",
      failing: demo + "member byd \"BYD\" { makes cells { trl 10 } }",
      cured: demo + "member byd \"BYD\" { makes cells { trl 9 } }"),
    Explanation(
      302, "A share out of range", zh: "份额超出范围",
      rule: "A share is between 0 and 100 %.",
      zh: "份额须在 0 至 100% 之间。",
      failing: demo + "member byd \"BYD\" { makes cells { share 120% } }",
      cured: demo + "member byd \"BYD\" { makes cells { share 12% } }"),
    Explanation(
      303, "An empty value", zh: "取值为空",
      rule: """
        A source, code, url, alias, note or reason without text counts as not given. Fill it in, or \
        leave it out.
        """,
      zh: "没有内容的 source、code、url、alias、note 或理由视为未填写。请填写，或将其省略。",
      failing: demo + "member byd \"BYD\" { makes cells { source \"\" } }",
      cured: demo + "member byd \"BYD\" { makes cells { source \"Annual report\" } }"),
    table(
      304, "A share that may be a part of one", zh: "份额可能是占 1 的比例",
      rule: """
        In a table a share is the number of percent. Spreadsheets often hold 0.35 where they show 35 %: \
        a number up to 1 without its sign is asked about.
        """,
      zh: "表格中的份额为百分数。电子表格显示 35% 时，实际存放的常是 0.35，因此会询问不大于 1 且没有 % 的数。",
      failing: "id,name,role,node,share\nbyd,BYD,makes,cells,0.35",
      cured: "id,name,role,node,share\nbyd,BYD,makes,cells,35%"),
    Explanation(
      305, "A number that its register does not give", zh: "代码不符合登记规则",
      rule: """
        Unified social credit codes (GB 32100-2015), Legal Entity Identifiers (ISO 17442), ROR ids and Taiwan's \
        unified business numbers carry check digits, so that a mistyped one is found.
        """,
      zh: "统一社会信用代码（GB 32100-2015）、法人识别编码（ISO 17442）、ROR 标识和台湾统一编号带有校验码，可发现误写。",
      failing: demo + "member byd \"BYD\" { code \"91440300192317458E\"; makes cells }",
      cured: demo + "member byd \"BYD\" { code \"91440300192317458F\"; makes cells }"),
    Explanation(
      306, "A range that runs backwards", zh: "范围前大后小",
      rule: "A range is the least and the greatest value that something may have, in this order.",
      zh: "范围依次写出可能的最小值和最大值。",
      failing: demo + "member byd \"BYD\" { makes cells { share 30%-20% } }",
      cured: demo + "member byd \"BYD\" { makes cells { share 20%-30% } }"),
  ]

  /// CHN0401 to CHN0409: the shape of a table.
  static let tables: [Explanation] = [
    Explanation(
      401, "A table that is not UTF-8", zh: "表格不是 UTF-8 编码",
      rule: """
        Tables are UTF-8 text. A spreadsheet that speaks Chinese may save CSV as GB18030 (GBK): \
        choose “CSV UTF-8”. There is no example, since an example is UTF-8 itself.
        """,
      zh: "表格须为 UTF-8 编码。中文版电子表格软件可能把 CSV 存成 GB18030（GBK），请选择“CSV UTF-8”。示例本身就是 UTF-8，故不附示例。"),
    table(
      402, "A quote that is never closed", zh: "引号没有结束",
      rule: "A quoted field ends with a quote; a quote inside of it is written twice.",
      zh: "带引号的字段须以引号结束；字段内的引号写两次。",
      failing: "id,name,role,node\nbyd,\"BYD,makes,cells",
      cured: "id,name,role,node\nbyd,\"BYD\",makes,cells"),
    table(
      403, "Text behind a closing quote", zh: "结束引号之后有内容",
      rule: "A field stands in quotes as a whole; a quote inside of it is written twice.",
      zh: "字段须整体加引号；字段内的引号写两次。",
      failing: "id,name,role,node\nbyd,\"BYD\" Auto,makes,cells",
      cured: "id,name,role,node\nbyd,\"\"\"BYD\"\" Auto\",makes,cells"),
    table(
      404, "Too many or too few fields", zh: "字段数不符",
      rule: "Every row has as many fields as the header. A field with a comma stands in quotes.",
      zh: "每行的字段数须与表头相同。含逗号的字段须加引号。",
      failing: "id,name,role,node\nbyd,BYD Co., Ltd.,makes,cells",
      cured: "id,name,role,node\nbyd,\"BYD Co., Ltd.\",makes,cells"),
    table(
      405, "An empty table", zh: "表格为空",
      rule: "The first row of a table names its columns.",
      zh: "表格的第一行须写明各列的名称。",
      failing: "",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      406, "An unknown column", zh: "未知的列",
      rule: """
        Columns are id, name, name.zh (and other languages), kind, region, alias, tag, code, url, role, \
        node, trl, share, since, source, evidence, asof and note, in any order.
        """,
      zh:
        "可用的列：id、name、name.zh（及其他语言）、kind、region、alias、tag、code、url、role、node、trl、share、since、source、evidence、asof、note，次序不限。",
      failing: "id,name,role,nod\nbyd,BYD,,",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      407, "A column that is there twice", zh: "列重复",
      rule: "Each column stands once. Several values are several rows.",
      zh: "每列只能出现一次。多个值请写成多行。",
      failing: "id,name,role,node,node\nbyd,BYD,makes,cells,packs",
      cured: "id,name,role,node\nbyd,BYD,makes,cells\nbyd,,makes,packs"),
    table(
      408, "No column for the organisation", zh: "缺少标明机构的列",
      rule: "A table has a column id or name, which tells whom a row is about.",
      zh: "表格须有 id 或 name 列，以标明每行所指的机构。",
      failing: "role,node\nmakes,cells",
      cured: "name,role,node\nBYD,makes,cells"),
    table(
      409, "Columns that are not parted by commas", zh: "各列不是以逗号分隔",
      rule: "The fields of a table are parted by commas, after RFC 4180.",
      zh: "表格各字段以逗号分隔，依据 RFC 4180。",
      failing: "id，name，role，node\nbyd，BYD，makes，cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
  ]

  /// CHN0410 to CHN0418: what a row says.
  static let rows: [Explanation] = [
    Explanation(
      410, "A control character in a table", zh: "表格中有控制字符",
      rule: """
        Beside tabs and the ends of lines, a table has no control characters; they usually come \
        with copied text. Remove it. There is no example, since it could not be seen.
        """,
      zh: "除制表符和换行外，表格中不能有控制字符；它们通常是复制粘贴带来的，请删除。该字符不可见，故不附示例。"),
    table(
      411, "A row that lacks a value", zh: "行中缺少必要的值",
      rule: """
        A row names an organisation; a new one has a name. A role needs a node and a node a role, \
        and further facts need both.
        """,
      zh: "每行须写明机构，新机构须有名称。角色和节点须同时填写，其他事实也以两者为前提。",
      failing: "id,name,role,node\nbyd,BYD,,cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      412, "An unknown word in a column", zh: "列中的词未知",
      rule: "The columns kind, role and evidence hold the words of the language.",
      zh: "kind、role、evidence 列须使用语言规定的词。",
      failing: "id,name,role,node\nbyd,BYD,make,cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      413, "No number or date", zh: "不是有效的数字或日期",
      rule: """
        trl is a whole number, share a number in percent, since and asof are dates such as 2026, \
        2026-11 or 2026-11-22.
        """,
      zh: "trl 为整数，share 为百分数，since 和 asof 为日期，例如 2026、2026-11 或 2026-11-22。",
      failing: "id,name,role,node,asof\nbyd,BYD,makes,cells,spring 2025",
      cured: "id,name,role,node,asof\nbyd,BYD,makes,cells,2025-03"),
    table(
      414, "Rows that contradict one another", zh: "同一机构的信息矛盾",
      rule: """
        What is known of an organisation, from the text or from an earlier row, may be left empty \
        on further rows, and may not differ.
        """,
      zh: "机构的已知信息（来自正文或前面的行）在后续行中可以留空，但不能不同。",
      failing: "id,name,kind,role,node\nbyd,BYD,enterprise,makes,cells\nbyd,,institute,makes,packs",
      cured: "id,name,kind,role,node\nbyd,BYD,enterprise,makes,cells\nbyd,,,makes,packs"),
    table(
      415, "Lines above the header", zh: "表头之上的行",
      rule: "A table begins with its header; a title above it is deleted.",
      zh: "表格的第一行应为表头；其上的标题请删除。",
      failing: "Members of the alliance,,,\nid,name,role,node\nbyd,BYD,makes,cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      416, "Another separator", zh: "其他分隔符",
      rule: """
        Tables have commas between their cells. One with semicolons or tabs, as some spreadsheets write \
        them, is read as well.
        """,
      zh: "表格各列以逗号分隔。有些电子表格写出的分号或制表符也能读取。",
      failing: "id;name;role;node\nbyd;BYD;makes;cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    table(
      417, "A row that is there twice", zh: "重复的行",
      rule: "A fact that stands in two rows counts once; delete one of them.",
      zh: "同一条事实出现在两行中只计一次，请删除其中一行。",
      failing: "id,name,role,node\nbyd,BYD,makes,cells\nbyd,BYD,makes,cells",
      cured: "id,name,role,node\nbyd,BYD,makes,cells"),
    Explanation(
      418, "Another encoding", zh: "其他编码",
      rule: """
        Tables are in UTF-8. One in GB18030 or UTF-16 is read as well when it is surely that. There is no \
        example, since it would be no UTF-8.
        """,
      zh: "表格采用 UTF-8 编码。能够确定为 GB18030 或 UTF-16 的表格也可读取。示例不是 UTF-8，故不附。"),
    table(
      419, "Columns that are not read", zh: "没有读取的列",
      rule: """
        A column that the language has no word for is kept when the text says so: { columns employees }. One that \
        the text passes over, { ignore phone }, is not asked about.
        """,
      zh: "语言中没有的列，写明 { columns 员工数 } 即可保留；写明 { ignore 电话 } 则不再提示。",
      "id,name,role,node,employees\nbyd,BYD,makes,cells,1200", failing: "",
      cured: " { columns employees }"),
    table(
      420, "A chosen column that the table has not", zh: "表格中没有写明的列",
      rule: """
        A column is chosen as the header has it; in quotes where it is no id, and then with a key: \
        { columns "Number of staff" as staff }.
        """,
      zh: "列名须与表头一致；不能用作标识符的加引号，并给出标识符：{ columns \"员工（人）\" as 员工数 }。",
      "id,name,role,node,employees\nbyd,BYD,makes,cells,1200", failing: " { columns staff }",
      cured: " { columns employees as staff }"),
  ]

  /// An explanation whose example is a table of members.
  /// The same with what stands behind the table's path.
  private static func table(
    _ number: Int, _ title: String, zh chineseTitle: String, rule: String, zh chineseRule: String,
    _ table: String, failing: String, cured: String
  ) -> Explanation {
    func map(_ block: String) -> [(String, String)] {
      [("map.chain", demo + "members from \"members.csv\"" + block), ("members.csv", table)]
    }
    return Explanation(
      number, title, zh: chineseTitle, rule: rule, zh: chineseRule, failing: map(failing),
      cured: map(cured))
  }

  private static func table(
    _ number: Int, _ title: String, zh chineseTitle: String, rule: String, zh chineseRule: String,
    failing: String, cured: String
  ) -> Explanation {
    let map = ("map.chain", demo + "members from \"members.csv\"")
    return Explanation(
      number, title, zh: chineseTitle, rule: rule, zh: chineseRule,
      failing: [map, ("members.csv", failing)], cured: [map, ("members.csv", cured)])
  }
}
