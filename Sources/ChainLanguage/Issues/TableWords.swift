import ChainDiagnostics

extension LanguageIssue {
  func tableWording(_ say: Speaker) -> Wording? {
    switch self {
    case .tableNotUTF8(let offset, let isProbablyGB18030):
      Wording(
        say(
          "the table is not valid UTF-8 at byte \(offset)", "表格在第 \(offset) 字节处不是有效的 UTF-8"),
        notes: [say("bytes are counted from 0", "字节从 0 数起")],
        help: isProbablyGB18030
          ? say(
            "it looks like GB18030 (GBK): save it as “CSV UTF-8”",
            "文件像是 GB18030（GBK）编码：请另存为“CSV UTF-8”格式")
          : say("save it as UTF-8", "请将文件另存为 UTF-8"))
    case .unterminatedQuote:
      Wording(
        say("this quote is never closed", "引号没有结束"),
        help: say(
          "write a quote inside a quoted field twice: \"\"", "带引号的字段内，引号须写两次：\"\""))
    case .textAfterQuote:
      Wording(
        say("text behind a closing quote", "结束引号之后还有内容"),
        help: say(
          "put the whole field in quotes, and write a quote inside of it twice: \"\"",
          "请给整个字段加引号，字段内的引号写两次：\"\""))
    case .fieldCount(let found, let expected):
      Wording(
        say(
          "the row has \(say.count(found, "field", "fields", "")), the header has \(expected)",
          "此行有 \(found) 个字段，表头有 \(expected) 个"),
        help: found > expected
          ? say("put a field that holds a comma in quotes", "含逗号的字段须加引号") : nil)
    case .controlCharacter(let scalar):
      Wording(
        say("control character \(scalar.codePoint) in a table", "表格中有控制字符 \(scalar.codePoint)"),
        help: say("remove it", "请删除"))
    case .emptyTable, .unknownColumn, .repeatedColumn, .noIdentifyingColumn, .otherSeparator:
      headerWording(say)
    default: cellWording(say)
    }
  }

  private func headerWording(_ say: Speaker) -> Wording? {
    switch self {
    case .emptyTable:
      Wording(
        say("the table is empty", "表格为空"),
        notes: [Self.columnsNote(say)])
    case .unknownColumn(let name, let suggestion):
      Wording(
        say("there is no column \(say.quote(name))", "没有名为\(say.quote(name))的列"),
        notes: [Self.columnsNote(say)], help: say.didYouMean(suggestion))
    case .repeatedColumn(let name):
      Wording(
        say("column \(say.quote(name)) is there twice", "列\(say.quote(name))重复"),
        secondaryLabels: [say("the first one", "首次出现于此")])
    case .noIdentifyingColumn:
      Wording(
        say(
          "the header has neither \(say.quote("id")) nor \(say.quote("name"))",
          "表头既没有\(say.quote("id"))列，也没有\(say.quote("name"))列"),
        notes: [Self.columnsNote(say)])
    case .otherSeparator(let separator):
      Wording(
        separator == "\t"
          ? say("the columns are separated by tabs, not by commas", "各列以制表符分隔，而不是逗号")
          : say(
            "the columns are separated by \(say.quote(separator)), not by commas",
            "各列以\(say.quote(separator))分隔，而不是逗号"),
        help: say("save the table with commas", "请另存为以逗号分隔的 CSV"))
    default: nil
    }
  }

  private static func columnsNote(_ say: Speaker) -> String {
    let columns = (TableColumn.allCases.map(\.rawValue) + ["name.zh"])
      .joined(separator: say(", ", "、"))
    return say("columns are: \(columns)", "可用的列：\(columns)")
  }

  private func cellWording(_ say: Speaker) -> Wording? {
    switch self {
    case .missingCell(let need): needWording(need, say)
    case .unknownWord(let word, let column, let known, let suggestion):
      Wording(
        say("unknown \(column) \(say.quote(word))", "未知的 \(column)：\(say.quote(word))"),
        notes: [
          say("known: ", "可用：") + known.joined(separator: say(", ", "、"))
        ], help: say.didYouMean(suggestion))
    case .invalidValue(let text, let column):
      Wording(Self.invalidHeadline(text, column, say), notes: [Self.shapeNote(column, say)])
    case .conflict(let organisation, let column, let known, let found):
      Wording(
        say(
          "\(say.quote(organisation)) has \(column) \(say.quote(known)), not \(say.quote(found))",
          "\(say.quote(organisation))的 \(column) 已是\(say.quote(known))，此行却为\(say.quote(found))"),
        secondaryLabels: [say("the organisation is first met here", "该机构首次出现于此")],
        help: say(
          "leave the field empty on further rows, or make them agree",
          "同一机构的后续行可留空，否则须与前面一致"))
    default: nil
    }
  }

  private static func invalidHeadline(
    _ text: String, _ column: String, _ say: Speaker
  ) -> String {
    switch column {
    case "trl":
      say("\(say.quote(text)) is no number from 1 to 9", "\(say.quote(text))不是 1 至 9 的整数")
    case "share": say("\(say.quote(text)) is no number", "\(say.quote(text))不是数字")
    default: say("\(say.quote(text)) is no date", "\(say.quote(text))不是日期")
    }
  }

  private static func shapeNote(_ column: String, _ say: Speaker) -> String {
    switch column {
    case "trl": say("trl is a readiness level of GB/T 22900", "trl 为技术成熟度等级，依据 GB/T 22900")
    case "share": say("share is in percent, such as 12.5", "share 为百分数，例如 12.5")
    default:
      say(
        "\(column) is a date of the calendar: 2026, 2026-11 or 2026-11-22",
        "\(column) 须为真实存在的日期，例如 2026、2026-11 或 2026-11-22")
    }
  }

  private func needWording(_ need: TableNeed, _ say: Speaker) -> Wording {
    switch need {
    case .organisation:
      Wording(
        say(
          "the row names no organisation", "此行没有写明机构"),
        help: say("fill in id or name", "请填写 id 或 name"))
    case .name(let id):
      Wording(
        say("organisation \(say.quote(id)) has no name", "机构\(say.quote(id))没有名称"),
        help: say("fill in the name in its first row", "请在该机构的第一行填写 name"))
    case .node:
      Wording(say("the role has no node", "有角色而没有节点"), help: say("fill in node", "请填写 node"))
    case .role:
      Wording(say("the node has no role", "有节点而没有角色"), help: say("fill in role", "请填写 role"))
    case .roleAndNode(let column):
      Wording(
        say(
          "\(column) without a role at a node", "有 \(column) 而没有角色和节点"),
        help: say("fill in role and node", "请填写 role 和 node"))
    }
  }
}
