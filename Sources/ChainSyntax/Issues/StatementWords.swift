public import ChainDiagnostics
import ChainModel

extension StatementIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .expected(let expectations, let found): Self.expectedWording(expectations, found, say)
    case .unknownWord(let word, let context, let suggestion):
      Wording(
        say(
          "no statement\(context.inside(say)) begins with \(say.quote(word))",
          "\(context.inside(say))没有以\(say.quote(word))开头的语句"),
        notes: [context.wordsNote(say)],
        help: say.didYouMean(suggestion)
          ?? (context.words.contains(.attribute)
            ? say(
              "note what has no word of its own so: attribute \(word) …",
              "语言中没有的属性写作：attribute \(word) …") : nil))
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
        OrganisationKind.allCases.map { say($0.rawValue, "\($0.rawValue) \($0.chinese)") }, say)
    case .unknownGrade(let word, let suggestion):
      Self.unknownValue(
        say("grade of evidence", "证据等级"), word, suggestion,
        Evidence.allCases.map { say($0.rawValue, "\($0.rawValue) \($0.chinese)") }, say)
    case .unknownRegister(let word, let suggestion):
      Wording(
        say("unknown register \(say.quote(word))", "未知的登记机构\(say.quote(word))"),
        notes: [
          say(
            "known: uscc, lei, ror, ubn; any other number stands without a word before it",
            "可用：uscc（统一社会信用代码）、lei、ror、ubn（统一编号）；其他代码前不写名称")
        ], help: say.didYouMean(suggestion))
    case .missingKey(let heading, let key):
      Wording(
        say("the column has no key", "该列缺少标识符"),
        notes: [
          say(
            "\(say.quote(heading)) is no id, by which questions could ask for it",
            "\(say.quote(heading))不能用作标识符，查询无法引用")
        ], help: say("write \"\(heading)\" as \(key)", "请写作 \"\(heading)\" as \(key)"))
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
    case .missingComma(let id):
      Wording(
        say(
          "a comma is missing before \(say.quote(id))", "\(say.quote(id))之前缺少逗号"),
        help: say(
          "write a comma between two ids; one id of several words has hyphens",
          "两个标识符之间用逗号；一个标识符含多个词时用连字符"))
    case .wordForComma(let word):
      Wording(
        say(
          "\(say.quote(word)) in the place of a comma", "此处应使用逗号，而不是\(say.quote(word))"),
        help: say("write \(say.quote(","))", "请改为\(say.quote(","))"))
    case .bracketsAroundList:
      Wording(
        say("a list has no brackets", "列表不加括号"),
        help: say("remove them: a, b, c", "请删除括号：a, b, c"))
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
    case .backwardArrow(let found, let meant):
      Wording(
        say("\(say.quote(found)) is no arrow", "\(say.quote(found))不是箭头"),
        notes: [
          say(
            "a link leads from what gives to what takes; what flows back has a link of its own, with ~>",
            "连线从供给方指向需求方；回流另写一条连线，用 ~>")
        ], help: meant.map { say("write \(say.quote($0))", "请改为\(say.quote($0))") })
    case .bracketsInLink(let meant):
      Wording(
        say("a link has no brackets", "连线中不能使用括号"),
        notes: [Self.separatorsNote(say)],
        help: meant.isEmpty
          ? say(
            "write several links, or a node of its own for what stands in brackets",
            "请拆成多条连线，或为括号中的内容另设一个节点")
          : say("write ", "请写作") + say.list(meant.map { say.quote($0) }, say("and", "和")))
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
    _ expectations: [Due], _ found: Finding, _ say: Speaker
  ) -> Wording {
    let due = say.list(expectations.map { $0.phrase(say) }, say("or", "或"))
    var wording = Wording(
      say("expected \(due), found \(found.phrase(say))", "此处应为\(due)，实际是\(found.phrase(say))"))
    if expectations.contains(.arrow) { wording.notes.append(say.arrowsNote) }
    for case .statement(let context) in expectations {
      wording.notes.append(context.wordsNote(say))
    }
    if wording.notes.isEmpty { wording.help = expectations.first?.advice(found, say) }
    return wording
  }
}
