import ChainDiagnostics
import ChainModel

extension SyntaxIssue {
  func statementWording(_ say: Speaker) -> Wording? {
    switch self {
    case .expected(let expectations, let found): Self.expectedWording(expectations, found, say)
    case .unknownWord(let word, let context, let suggestion):
      Wording(
        say(
          "no statement\(context.inside(say)) begins with \(say.quote(word))",
          "\(context.inside(say))没有以\(say.quote(word))开头的语句"),
        notes: [context.wordsNote(say)], help: say.didYouMean(suggestion))
    case .misplacedWord(let word, let context, let home):
      Wording(
        say(
          "\(say.quote(word)) cannot stand \(context.place(say))",
          "\(say.quote(word))不能用在\(context.blank(say))\(context.place(say))"),
        notes: home.isEmpty
          ? []
          : [
            say(
              "it stands \(SyntaxContext.places(home, say))",
              "应写在\(home[0].blank(say))\(SyntaxContext.places(home, say))")
          ])
    case .reservedWord(let word):
      Wording(
        say("\(say.quote(word)) is a reserved word", "\(say.quote(word))是保留字"),
        help: say(
          "choose another id, such as \(say.quote(word + "-1"))",
          "请换一个标识符，例如\(say.quote(word + "-1"))"))
    case .unknownKind(let word, let suggestion):
      Self.unknownValue(
        say("kind of organisation", "机构类型"), word, suggestion,
        OrganisationKind.allCases.map(\.rawValue), say)
    case .unknownGrade(let word, let suggestion):
      Self.unknownValue(
        say("grade of evidence", "证据等级"), word, suggestion, Evidence.allCases.map(\.rawValue), say)
    case .repeatedAttribute(let word):
      Wording(
        say(
          "\(say.quote(word)) stands here a second time", "\(say.quote(word))在此重复出现"),
        secondaryLabels: [say("the first one", "首次出现于此")],
        help: say("keep one of them", "请只保留一个"))
    case .repeatedTranslation(let tag):
      Wording(
        say("a second text in \(say.quote(tag))", "\(say.quote(tag))译文重复"),
        secondaryLabels: [say("the first one", "首次出现于此")],
        help: say("keep one of them", "请只保留一个"))
    case .mixedSeparators:
      Wording(
        say(
          "\(say.quote(",")) and \(say.quote("|")) in one group",
          "同一组中混用了\(say.quote(","))和\(say.quote("|"))"),
        notes: [Self.separatorsNote(say)],
        help: say("write two links", "请拆成两条连线"))
    case .barAfterArrow:
      Wording(
        say(
          "\(say.quote("|")) stands only before the first arrow",
          "\(say.quote("|"))只能用在第一个箭头之前"),
        notes: [Self.separatorsNote(say)])
    default: nil
    }
  }

  private static func separatorsNote(_ say: Speaker) -> String {
    say("a comma asks for each of them, a bar for any one", "逗号表示全部需要，竖线表示任一即可")
  }

  private static func unknownValue(
    _ noun: String, _ word: String, _ suggestion: String?, _ known: [String], _ say: Speaker
  ) -> Wording {
    Wording(
      say("unknown \(noun) \(say.quote(word))", "未知的\(noun)\(say.quote(word))"),
      notes: [say("known: \(known.joined(separator: ", "))", "可用：\(known.joined(separator: "、"))")],
      help: say.didYouMean(suggestion))
  }

  private static func expectedWording(
    _ expectations: [Expectation], _ found: Finding, _ say: Speaker
  ) -> Wording {
    let due = say.list(expectations.map { $0.phrase(say) }, say("or", "或"))
    var wording = Wording(
      say("expected \(due), found \(found.phrase(say))", "此处应为\(due)，实际是\(found.phrase(say))"))
    if expectations.contains(.arrow) { wording.notes.append(arrowsNote(say)) }
    for case .statement(let context) in expectations {
      wording.notes.append(context.wordsNote(say))
    }
    return wording
  }

  // MARK: Lines and blocks

  func structureWording(_ say: Speaker) -> Wording? {
    switch self {
    case .missingSeparator(let word):
      Wording(
        say(
          "a new line or \(say.quote(";")) is missing before \(say.quote(word))",
          "\(say.quote(word))之前缺少换行或\(say.quote(";"))"))
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
          "\(say.quote("{"))须与语句在同一行"))
    case .missingClosingBrace(let count):
      Wording(
        say("\(say.quote("}")) is missing", "缺少\(say.quote("}"))"),
        secondaryLabels: Array(
          repeating: say("this block is open", "此处打开的块没有结束"), count: count))
    case .unexpectedClosingBrace:
      Wording(say("\(say.quote("}")) closes nothing", "多余的\(say.quote("}"))"))
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
    case .deferredStatements(let count):
      Wording(
        say(
          count == 1
            ? "this statement is read but not yet evaluated"
            : "this and \(count - 1) more statements are read but not yet evaluated",
          count == 1 ? "此语句已读取，但尚未求值" : "此类语句共 \(count) 条，已读取，但尚未求值"),
        notes: [
          say(
            "this version does not evaluate expect, accept and view",
            "当前版本尚不支持对 expect、accept、view 求值")
        ])
    default: nil
    }
  }
}
