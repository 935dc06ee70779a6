public import ChainDiagnostics

extension SyntaxIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return characterWording(say) ?? tokenWording(say) ?? statementWording(say)
      ?? structureWording(say) ?? queryWording(say) ?? Wording(code.description)
  }

  // MARK: Characters

  private func characterWording(_ say: Speaker) -> Wording? {
    switch self {
    case .invalidUTF8(let offset, let guess): Self.utf8Wording(offset, guess, say)
    case .nullCharacter:
      Wording(
        say("NUL character in the text", "文本中有 NUL 字符"),
        notes: [say("a file full of them is often UTF-16", "文件里大量出现时，往往是 UTF-16 编码")],
        help: say("save the file as UTF-8 text", "请将文件另存为 UTF-8 文本"))
    case .controlCharacter(let scalar):
      Wording(
        say("control character \(scalar.codePoint)", "控制字符 \(scalar.codePoint)"),
        help: say("remove it", "请删除"))
    case .unexpectedText(let text):
      Wording(say("unexpected \(say.quote(text))", "意外的字符\(say.quote(text))"))
    case .lookalike(let found, let meant):
      Wording(
        say(
          "\(say.quote(String(found))) in the place of \(say.quote(meant))",
          "此处应使用半角的\(say.quote(meant))，而不是\(say.quote(String(found)))"),
        help: say("write \(say.quote(meant))", "请改为\(say.quote(meant))"))
    case .wideDigits(let digits):
      Wording(
        say("full-width digits", "使用了全角数字"),
        help: say("write \(say.quote(digits))", "请改为半角的\(say.quote(digits))"))
    case .needlessColon:
      Wording(
        say("no colon stands between a word and its value", "关键字与值之间不用冒号"),
        help: say("put a blank instead", "请改用空格"))
    case .foreignComment(let mark):
      Wording(
        say(
          "\(say.quote(mark)) does not begin a comment", "\(say.quote(mark))不是注释的写法"),
        help: say(
          "begin a comment with \(say.quote("//")); it ends at the line’s end",
          "注释以\(say.quote("//"))开头，到行尾为止"))
    default: nil
    }
  }

  private static func utf8Wording(
    _ offset: Int, _ guess: EncodingGuess?, _ say: Speaker
  ) -> Wording {
    let help =
      switch guess {
      case .utf16:
        say("it looks like UTF-16: save it as UTF-8", "文件像是 UTF-16 编码：请另存为 UTF-8")
      case .gb18030:
        say(
          "it looks like GB18030 (GBK): save it as UTF-8", "文件像是 GB18030（GBK）编码：请另存为 UTF-8")
      case nil: say("save it as UTF-8", "请将文件另存为 UTF-8")
      }
    return Wording(
      say(
        "the file is not valid UTF-8 at byte \(offset)", "文件在第 \(offset) 字节处不是有效的 UTF-8"),
      notes: [
        say("bytes are counted from 0; the rest was not read", "字节从 0 数起；其余内容未读取")
      ], help: help)
  }

  // MARK: Tokens

  private func tokenWording(_ say: Speaker) -> Wording? {
    switch self {
    case .unterminatedString:
      Wording(
        say("the string has no closing quote", "字符串缺少结束引号"),
        notes: [say("a string ends on its line", "字符串不能跨行")],
        help: say(
          "close it with \(say.quote("\"")); a line break inside is \(say.quote("\\n"))",
          "请补上\(say.quote("\""))；字符串中的换行写作\(say.quote("\\n"))"))
    case .invalidEscape(let escape):
      Wording(
        say("\(say.quote(escape)) is no escape", "\(say.quote(escape))不是转义序列"),
        notes: [say("escapes are \\\" \\\\ \\n \\t \\u{…}", "转义序列有 \\\" \\\\ \\n \\t \\u{…}")],
        help: say("write a plain \\ as \\\\", "反斜杠本身写作 \\\\"))
    case .foreignQuotes(let text):
      Wording(
        say("a string must stand in plain double quotes", "字符串须使用半角双引号"),
        help: say("write \"\(Speaker.visible(text))\"", "请改为 \"\(Speaker.visible(text))\""))
    case .unknownArrow(let found, let meant):
      Wording(
        say("\(say.quote(found)) is no arrow", "\(say.quote(found))不是箭头"),
        notes: [Self.arrowsNote(say)],
        help: say("write \(say.quote(meant))", "请改为\(say.quote(meant))"))
    case .digitFirst(let word):
      Wording(
        say("\(say.quote(word)) is no id", "\(say.quote(word))不能用作标识符"),
        notes: [Self.idNote(say)])
    case .invalidID(let word, let meant):
      Wording(
        say("\(say.quote(word)) is no id", "\(say.quote(word))不能用作标识符"),
        notes: [Self.idNote(say)],
        help: meant.map { say("write \(say.quote($0))", "请改为\(say.quote($0))") })
    case .invalidNumber(let text):
      Wording(
        say("\(say.quote(text)) is no number", "\(say.quote(text))不是数字"),
        notes: [
          say(
            "a number is up to 15 digits, with at most one point between two of them: 5, 0.5, 12.5",
            "数字最多 15 位，至多一个小数点，且小数点前后都有数字：5、0.5、12.5")
        ])
    case .invalidDate(let text, let fault): Self.dateWording(text, fault, say)
    case .unquotedText(let text):
      Wording(
        say("the text stands without quotes", "文本没有加引号"),
        help: say("write \"\(Speaker.visible(text))\"", "请写作 \"\(Speaker.visible(text))\""))
    case .invalidLanguageTag(let word):
      Wording(
        say("\(say.quote(word)) is no language tag", "\(say.quote(word))不是语言标记"),
        notes: [say("tags are such as en, zh, zh-Hant", "语言标记例如 en、zh、zh-Hant")])
    default: nil
    }
  }

  private static func idNote(_ say: Speaker) -> String {
    say(
      "an id is a letter followed by letters, digits and single hyphens",
      "标识符以字母或汉字开头，其后可用字母、汉字、数字和单个连字符")
  }

  static func arrowsNote(_ say: Speaker) -> String {
    say(
      "the arrows are -> (requires), ~> (return flow) and ..> (support)",
      "箭头有三种：->（需要）、~>（回流）、..>（支撑）")
  }

  private static func dateWording(_ text: String, _ fault: DateFault, _ say: Speaker) -> Wording {
    let headline =
      switch fault {
      case .shape: say("\(say.quote(text)) is no date", "\(say.quote(text))不是日期")
      case .month: say("\(say.quote(text)): there is no such month", "\(say.quote(text))：没有这个月份")
      case .day(let last):
        say(
          "\(say.quote(text)): the month has \(last) days", "\(say.quote(text))：该月只有 \(last) 天")
      }
    return Wording(
      headline,
      notes: [
        say("a date is 2026, 2026-11 or 2026-11-22", "日期写作 2026、2026-11 或 2026-11-22")
      ])
  }
}
