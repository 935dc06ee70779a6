import ChainDiagnostics

/// Chooses between the two languages, and knows how each quotes and lists.
struct Speaker {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  func callAsFunction(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String
  ) -> String {
    language == .english ? english() : chinese()
  }

  /// The text in the quotes of the language, fit to be seen.
  func quote(_ text: String) -> String { self("‘\(text.shown)’", "“\(text.shown)”") }

  /// `a, b or c`
  func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    let others = items.dropLast().joined(separator: self(", ", "、"))
    return self("\(others) \(conjunction) \(last)", "\(others)\(conjunction)\(last)")
  }
}

extension SyntaxContext {
  /// Where: `in a stage`.
  func place(_ say: Speaker) -> String {
    switch self {
    case .file: say("outside of blocks", "文件顶层")
    case .map: say("in the map’s block", "地图块中")
    case .region: say("in a region", "地区块中")
    case .stage: say("in a stage", "阶段块中")
    case .segment: say("in a segment", "环节块中")
    case .node: say("in a node", "节点块中")
    case .organisation: say("in an organisation", "机构块中")
    case .role: say("among the facts of a role", "角色的事实中")
    }
  }

  /// The same behind a noun in English, before it in Chinese; nothing for the file.
  func inside(_ say: Speaker) -> String { self == .file ? "" : say(" ", "") + place(say) }

  /// The sentence that lists what can stand there.
  func wordsNote(_ say: Speaker) -> String {
    let words = words.map(\.word).joined(separator: say(", ", "、"))
    let links = holdsLinks ? say("; or a link such as a -> b", "；或连线，如 a -> b") : ""
    return say("here can stand: \(words)\(links)", "此处可用：\(words)\(links)")
  }
}

extension Expectation {
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
      say("a statement \(context.place(say))", "\(context.place(say))的语句")
    case .word(let word): say.quote(word)
    case .endOfStatement: say("the end of the statement", "语句结束")
    }
  }
}

extension Finding {
  func phrase(_ say: Speaker) -> String {
    switch self {
    case .text(let text): say.quote(text)
    case .string: say("a string", "字符串")
    case .endOfLine: say("the end of the line", "行尾")
    case .endOfFile: say("the end of the file", "文件末尾")
    }
  }
}

extension Unicode.Scalar {
  /// `U+200B`
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text for a message: cut when it is long, characters that cannot be seen as code points.
  var shown: String {
    var result = ""
    for scalar in unicodeScalars.prefix(40) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
        .lineSeparator, .paragraphSeparator:
        result += scalar == " " ? " " : scalar.codePoint
      default: result.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.count > 40 ? result + "…" : result
  }
}
