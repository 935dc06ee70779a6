import ChainDiagnostics
import ChainModel

extension SyntaxContext {
  /// Where: `in a stage`.
  func place(_ say: Speaker) -> String { Self.places([self], say) }

  /// One of several places: `in a stage or in a segment`.
  static func places(_ contexts: [SyntaxContext], _ say: Speaker) -> String {
    let names = say.anyOf(contexts.map { $0.name(say) })
    // In Chinese, one word for “in” stands behind all of them.
    return names + say("", contexts.last == .file ? "" : "中")
  }

  private func name(_ say: Speaker) -> String {
    switch self {
    case .file: say("outside of blocks", "文件顶层")
    case .map: say("in the map’s block", "map 块")
    case .region: say("in a region", "地区块")
    case .stage: say("in a stage", "阶段块")
    case .segment: say("in a segment", "环节块")
    case .node: say("in a node", "节点块")
    case .organisation: say("in an organisation", "机构块")
    case .role: say("among the facts of a role", "角色的事实")
    case .view: say("in a view", "视图块")
    case .table: say("in a table’s block", "表格块")
    }
  }

  /// In Chinese, the blank between a sentence and a place that begins with a Latin word.
  func blank(_ say: Speaker) -> String { say("", self == .map ? " " : "") }

  /// The same behind a noun in English, before it in Chinese; nothing for the file.
  func inside(_ say: Speaker) -> String { self == .file ? "" : say(" ", "") + place(say) }

  /// The sentence that lists what can stand there.
  func wordsNote(_ say: Speaker) -> String {
    let words = words.map { say($0.rawValue, $0.inBothLanguages) }
      .joined(separator: say(", ", "、"))
    let links = holdsLinks ? say("; or a link such as a -> b", "；或连线，如 a -> b") : ""
    return say("here can stand: \(words)\(links)", "此处可用：\(words)\(links)")
  }
}

extension Keyword {
  /// `stage 阶段`: both forms of the word, for those who look for one they can write.
  fileprivate var inBothLanguages: String { "\(rawValue) \(chinese)" }
}

extension Due {
  func phrase(_ say: Speaker) -> String {
    switch self {
    case .id: say("an id", "标识符")
    case .name: say("a name in quotes", "带引号的名称")
    case .text: say("a text in quotes", "带引号的文本")
    case .string: say("a string in quotes", "带引号的字符串")
    case .path: say("a path in quotes", "带引号的路径")
    case .date: say("a date", "日期")
    case .number: say("a number", "数字")
    case .percent: say.quote("%")
    case .arrow: say("an arrow", "箭头")
    case .languageTag: say("a language tag", "语言标记")
    case .kind: say("a kind of organisation", "机构类型")
    case .grade: say("a grade of evidence", "证据等级")
    case .block: say.quote("{")
    case .statement(.file): say("a statement", "语句")
    case .statement(let context):
      say("a statement \(context.place(say))", "\(context.blank(say))\(context.place(say))的语句")
    case .word(let word):
      say.quote(word) + say("", Keyword(rawValue: word).map { "（\($0.chinese)）" } ?? "")
    case .endOfStatement: say("the end of the statement", "语句结束")
    case .reference: say("an id or a name in quotes", "标识符或带引号的名称")
    case .count: say("a whole number", "整数")
    case .comparison: say("a comparison", "比较符号")
    case .part(let part): part.phrase(say)
    case .endOfQuery: say("the end of the query", "查询结束")
    }
  }
}

extension Due {
  /// What to write there.
  func advice(_ found: Finding, _ say: Speaker) -> String {
    switch self {
    case .id where found == .string:
      say(
        "write the id, which has no quotes: cells", "请写标识符，不加引号，例如 cells")
    case .id: say("write an id, such as cells", "请写标识符，例如 cells 或 电芯")
    case .name:
      say(
        "write the name in quotes: \"Battery cells\"", "请写带引号的名称，例如 \"电芯\"")
    case .text, .string: say("write it in quotes: \"…\"", "请写在引号中：\"…\"")
    case .path: say("write a path: \"members.csv\"", "请写路径，例如 \"members.csv\"")
    case .date:
      say("write 2026, 2026-11 or 2026-11-22", "请写作 2026、2026-11 或 2026-11-22")
    case .number: say("write a number, such as 7 or 12.5", "请写数字，例如 7 或 12.5")
    case .percent: say("write a number and %, such as 12.5%", "请写数字加 %，例如 12.5%")
    case .arrow: say.arrowsNote
    case .languageTag: say("write a tag such as en or zh", "请写语言标记，例如 en 或 zh")
    case .kind:
      say("kinds are ", "类型有 ")
        + OrganisationKind.allCases.map { say($0.rawValue, "\($0.rawValue) \($0.chinese)") }
        .joined(separator: say(", ", "、"))
    case .grade:
      say("grades are ", "等级有 ")
        + Evidence.allCases.map { say($0.rawValue, "\($0.rawValue) \($0.chinese)") }
        .joined(separator: say(", ", "、"))
    case .block: say("open the block with {", "请用 { 打开块")
    case .statement(let context): context.wordsNote(say)
    case .word(let word): say("write \(say.quote(word))", "请写上\(phrase(say))")
    case .endOfStatement:
      say(
        "end the statement with a new line or \(say.quote(";")), or remove what follows",
        "请换行或写\(say.quote(";"))结束语句，或删去多余内容")
    case .reference:
      say(
        "write an id, or a name in quotes: cells, \"Battery cells\"",
        "请写标识符，或带引号的名称：cells、\"电芯\"")
    case .count: say("write a whole number, such as 2", "请写整数，例如 2")
    case .comparison: say("comparisons are = != < <= > >=", "比较符号有 = != < <= > >=")
    case .part(let part): part.wordsNote(say)
    case .endOfQuery:
      say(
        "remove what follows; a name of several words stands in quotes",
        "请删去多余内容；含多个词的名称须加引号")
    }
  }
}

extension Finding {
  func phrase(_ say: Speaker) -> String {
    switch self {
    case .text(let text): say.quote(text)
    case .string: say("a string", "字符串")
    case .endOfLine: say("the end of the line", "行尾")
    case .endOfFile: say("the end of the text", "文本末尾")
    }
  }
}

extension Speaker {
  /// The sentence that lists the arrows.
  var arrowsNote: String {
    self(
      "the arrows are -> (requires), ~> (return flow) and ..> (support)",
      "箭头有三种：->（需要）、~>（回流）、..>（支撑）")
  }
}
