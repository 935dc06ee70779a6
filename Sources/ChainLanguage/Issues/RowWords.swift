public import ChainDiagnostics
import ChainModel

extension RowIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .missingCell(let need): needWording(need, say)
    case .unknownWord(let word, let column, let known, let suggestion):
      Wording(
        say(
          "unknown \(column) \(say.quote(word))",
          "未知的\(Self.column(column, say))：\(say.quote(word))"),
        notes: [
          say("known: ", "可用：") + known.map { Self.word($0, say) }.joined(separator: say(", ", "、"))
        ], help: say.didYouMean(suggestion))
    case .invalidValue(let text, let column):
      Wording(Self.invalidHeadline(text, column, say), notes: [Self.shapeNote(column, say)])
    case .repeatedRow:
      Wording(
        say("the row is there twice", "此行重复"),
        secondaryLabels: [say("the first one", "首次出现于此")],
        help: say("delete one of them", "请删除其中一行"))
    case .conflict(let organisation, let column, let known, let found):
      Wording(
        say(
          "\(say.quote(organisation)) has \(column) \(say.quote(known)), not \(say.quote(found))",
          "\(say.quote(organisation))的\(Self.column(column, say))已是\(say.quote(known))，此行却为\(say.quote(found))"
        ),
        secondaryLabels: [say("the organisation is first met here", "该机构首次出现于此")],
        help: say(
          "leave the field empty on further rows, or make them agree",
          "同一机构的后续行可留空，否则须与前面一致"))
    }
  }

  /// A column as it is called in a sentence: `kind`, in Chinese with its other form.
  private static func column(_ name: String, _ say: Speaker) -> String {
    say(name, TableColumn(rawValue: name).map { "\($0.chinese)（\(name)）" } ?? " \(name) ")
  }

  /// A word that can stand in a column: in Chinese with its Chinese form.
  private static func word(_ word: String, _ say: Speaker) -> String {
    let chinese =
      OrganisationKind(rawValue: word)?.chinese ?? Role(rawValue: word)?.chinese
      ?? Evidence(rawValue: word)?.chinese
    return say(word, chinese.map { "\(word) \($0)" } ?? word)
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
    case "trl": say("trl is a readiness level of GB/T 22900", "成熟度（trl）为技术成熟度等级，依据 GB/T 22900")
    case "share": say("share is in percent, such as 12.5", "份额（share）为百分数，例如 12.5")
    default:
      say(
        "\(column) is a date of the calendar: 2026, 2026-11 or 2026-11-22",
        "\(Self.column(column, say))须为真实存在的日期，例如 2026、2026-11 或 2026-11-22")
    }
  }

  private func needWording(_ need: TableNeed, _ say: Speaker) -> Wording {
    switch need {
    case .organisation:
      Wording(
        say(
          "the row names no organisation", "此行没有写明机构"),
        help: say("fill in id or name", "请填写标识（id）或名称（name）"))
    case .name(let id):
      Wording(
        say("organisation \(say.quote(id)) has no name", "机构\(say.quote(id))没有名称"),
        help: say("fill in the name in its first row", "请在该机构的第一行填写名称（name）"))
    case .node:
      Wording(say("the role has no node", "有角色而没有节点"), help: say("fill in node", "请填写节点（node）"))
    case .role:
      Wording(say("the node has no role", "有节点而没有角色"), help: say("fill in role", "请填写角色（role）"))
    case .roleAndNode(let column):
      Wording(
        say(
          "\(column) without a role at a node", "有\(Self.column(column, say))而没有角色和节点"),
        help: say("fill in role and node", "请填写角色（role）和节点（node）"))
    }
  }
}
