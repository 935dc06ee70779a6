public import ChainDiagnostics

extension BlockIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .missingSeparator(let word):
      Wording(
        say(
          "a new line or \(say.quote(";")) is missing before \(say.quote(word))",
          "\(say.quote(word))之前缺少换行或\(say.quote(";"))"),
        help: say("put one of them there", "请换行或写\(say.quote(";"))"))
    case .continuationAtLineStart(let mark):
      Wording(
        say(
          "a line cannot begin with \(say.quote(mark))", "行首不能是\(say.quote(mark))"),
        help: say(
          "put it at the end of the line before; the statement then goes on",
          "请移到上一行行尾，语句即可续行"))
    case .braceOnItsOwnLine:
      Wording(
        say(
          "\(say.quote("{")) stands on the line of its statement",
          "\(say.quote("{"))须与语句在同一行"),
        help: say("put it at the end of the line before", "请移到上一行行尾"))
    case .missingOpeningBrace:
      Wording(
        say("\(say.quote("{")) is missing", "缺少\(say.quote("{"))"),
        help: say(
          "put \(say.quote("{")) at the end of the line, and \(say.quote("}")) behind what belongs to it",
          "请在行尾写上\(say.quote("{"))，并在所属内容之后写上\(say.quote("}"))"))
    case .commaBetweenStatements(let word, let endsLine):
      Wording(
        say(
          "a comma before \(say.quote(word))", "\(say.quote(word))之前使用了逗号"),
        notes: [
          say(
            "a comma stands between the items of a list; statements end with a new line or \(say.quote(";"))",
            "逗号用于并列的各项；语句以换行或\(say.quote(";"))结束")
        ],
        help: endsLine
          ? say("remove it", "请删除")
          : say("write \(say.quote(";")) or a new line", "请改为\(say.quote(";"))或换行"))
    case .missingClosingBrace(let count):
      Wording(
        say("\(say.quote("}")) is missing", "缺少\(say.quote("}"))"),
        secondaryLabels: Array(
          repeating: say("this block is open", "此处打开的块没有结束"), count: count),
        help: say(
          "close the block with \(say.quote("}"))", "请用\(say.quote("}"))结束此块"))
    case .unexpectedClosingBrace:
      Wording(
        say("\(say.quote("}")) closes nothing", "多余的\(say.quote("}"))"),
        help: say("remove it", "请删除"))
    case .nestingTooDeep(let limit):
      Wording(
        say("blocks are nested more than \(limit) deep", "块的嵌套超过 \(limit) 层"),
        notes: [say("this block was not read", "此块未读取")])
    case .tooManyErrors:
      Wording(
        say(
          "stopped after \(Reporter.errorLimit) errors in this file",
          "此文件的错误已达 \(Reporter.errorLimit) 个，不再继续"),
        notes: [say("the rest of the file was not read", "文件的其余部分未读取")])

    }
  }
}
