public import ChainDiagnostics
import ChainModel
import ChainSyntax
import ChainText

extension TableIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .tableNotUTF8(let offset, let guess):
      Wording(
        say(
          "the table is not valid UTF-8 at byte \(offset)", "表格在第 \(offset) 字节处不是有效的 UTF-8"),
        notes: [say("bytes are counted from 0", "字节从 0 数起")],
        help: Self.encodingHelp(guess, say))
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
          ? say("put a field that holds a comma in quotes", "含逗号的字段须加引号")
          : say("fill in empty fields up to the last one", "请用空字段补足"))
    case .emptyTable:
      Wording(
        say("the table is empty", "表格为空"),
        notes: [Self.columnsNote(say)])
    case .unknownColumn(let name, let suggestion):
      Wording(
        say("there is no column \(say.quote(name))", "没有名为\(say.quote(name))的列"),
        notes: [Self.columnsNote(say)], help: say.didYouMean(suggestion))
    case .unknownColumns(let names, let mayBeNeeded):
      Self.unknownColumnsWording(names, mayBeNeeded, say)
    case .missingColumn(let name, let suggestion):
      Wording(
        say(
          "the table has no column \(say.quote(name))", "表格中没有名为\(say.quote(name))的列"),
        notes: [
          say(
            "it is called as the header has it, in quotes where that is no id",
            "列名须与表头一致；不能用作标识符的须加引号")
        ],
        help: say.didYouMean(suggestion)
          ?? say("leave it out, or add the column", "请将其删去，或在表格中补上该列"))
    case .repeatedColumn(let name):
      Wording(
        say("column \(say.quote(name)) is there twice", "列\(say.quote(name))重复"),
        secondaryLabels: [say("the first one", "首次出现于此")],
        help: say("delete one of them", "请删除其中一列"))
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
    case .linesAboveHeader(let count):
      Wording(
        say(
          "\(say.count(count, "line", "lines", "")) above the header", "表头之上还有 \(count) 行"),
        notes: [say("a table begins with its header", "表格的第一行应为表头")],
        help: say(
          count == 1 ? "delete the line" : "delete the lines", "请删除这些行"))
    case .separatorRecognised(let separator):
      Wording(
        separator == "\t"
          ? say("the columns are separated by tabs", "各列以制表符分隔")
          : say(
            "the columns are separated by \(say.quote(separator))", "各列以\(say.quote(separator))分隔"),
        notes: [say("the table is read so", "已按此读取")])
    case .encodingRecognised(let encoding):
      Wording(
        say("the table is in \(encoding.rawValue)", "表格采用 \(encoding.rawValue) 编码"),
        notes: [say("the table is read so", "已按此读取")],
        help: say("save it as “CSV UTF-8”, which every tool reads", "建议另存为“CSV UTF-8”格式，各种工具都能读取"))
    case .controlCharacter(let scalar):
      Wording(
        say("control character \(scalar.codePoint) in a table", "表格中有控制字符 \(scalar.codePoint)"),
        help: say("remove it", "请删除"))
    }
  }

  private static func encodingHelp(_ guess: EncodingGuess?, _ say: Speaker) -> String {
    let name: String? =
      switch guess {
      case .utf16: "UTF-16"
      case .gb18030: say("GB18030 (GBK)", "GB18030（GBK）")
      case .western: say("Latin-1 (Windows-1252)", "Latin-1（Windows-1252）")
      case nil: nil
      }
    return name.map {
      say(
        "it looks like \($0): save it as “CSV UTF-8”", "文件像是 \($0) 编码：请另存为“CSV UTF-8”格式")
    } ?? say("save it as UTF-8", "请将文件另存为 UTF-8")
  }

  private static func unknownColumnsWording(
    _ names: [String], _ mayBeNeeded: Bool, _ say: Speaker
  ) -> Wording {
    let listed = names.prefix(6).map { say.quote($0) }.joined(separator: say(", ", "、"))
    let rest = names.count > 6 ? say(" …", "……") : ""
    let columns = names.prefix(6).map(columnInText).joined(separator: ", ")
    let ignored = names.prefix(6).map { KeyShape.isID($0) ? $0 : "\"\($0)\"" }.joined(
      separator: ", ")
    return Wording(
      say(
        names.count == 1
          ? "the column \(listed) is not read"
          : "\(names.count) columns are not read: \(listed)\(rest)",
        names.count == 1 ? "列\(listed)没有读取" : "有 \(names.count) 列没有读取：\(listed)\(rest)"),
      secondaryLabels: Array(repeating: say("and this one", "以及此列"), count: names.count - 1),
      notes: mayBeNeeded
        ? [columnsNote(say)]
        : [say("the language has no such word", "图谱语言中没有这样的列")],
      help: say(
        "behind the table’s path, keep them: { columns \(columns)\(rest) }, or pass them over: "
          + "{ ignore \(ignored)\(rest) }",
        "在表格路径之后写明保留：{ columns \(columns)\(rest) }，或忽略：{ ignore \(ignored)\(rest) }"))
  }

  /// A heading as a text declares it, with a key where it is no id.
  private static func columnInText(_ heading: String) -> String {
    if KeyShape.isID(heading) { return heading }
    let made = KeyShape.made(from: heading)
    return "\"\(heading)\" as \(KeyShape.isID(made) ? made : "own-" + made)"
  }

  private static func columnsNote(_ say: Speaker) -> String {
    let columns =
      (TableColumn.allCases.map { say($0.rawValue, "\($0.rawValue) \($0.chinese)") }
      + [say("name.zh", "name.zh 名称.zh")]).joined(separator: say(", ", "、"))
    return say("columns are: \(columns)", "可用的列：\(columns)")
  }
}
