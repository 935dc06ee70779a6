public import ChainDiagnostics

extension LiteralIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
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
        notes: [say.arrowsNote],
        help: say("write \(say.quote(meant))", "请改为\(say.quote(meant))"))
    case .digitFirst(let word):
      Wording(
        say("\(say.quote(word)) is no id", "\(say.quote(word))不能用作标识符"),
        notes: [Self.idNote(say)])
    case .invalidNumber(let text):
      Wording(
        say("\(say.quote(text)) is no number", "\(say.quote(text))不是数字"),
        notes: [
          say(
            "a number is up to 15 digits, with at most one point between two of them: 5, 0.5, 12.5",
            "数字最多 15 位，至多一个小数点，且小数点前后都有数字：5、0.5、12.5")
        ])
    case .unitBehindNumber(let unit):
      Wording(
        say("a number has no unit behind it", "数字之后不写单位"),
        notes: [say("so that it can be compared", "这样才能比较大小")],
        help: say(
          "remove \(say.quote(unit)), and say it in the key where it matters, as in revenue-cny",
          "请去掉\(say.quote(unit))；必要时写进标识符，如 营收-万元"))
    case .wordsBeforeNumber(let key, let text):
      Wording(
        say("a key is one word, and a text stands in quotes", "标识符为一个词，文本须加引号"),
        help: say(
          "write attribute \(key), or attribute \(text)", "请写作 attribute \(key)，或 attribute \(text)"
        ))
    case .missingPercent(let text, let hundredfold):
      Wording(
        say("the share has no \(say.quote("%"))", "份额缺少\(say.quote("%"))"),
        notes: [say("a share is in percent of the market", "份额以占市场的百分数表示")],
        help: hundredfold.map {
          say("write \($0)% or \(text)%, whichever is meant", "请按本意写作 \($0)% 或 \(text)%")
        } ?? say("write \(text)%", "请写作 \(text)%"))
    case .quoteInString(let meant):
      Wording(
        say("a plain quote inside of a string", "字符串中出现了半角双引号"),
        help: say(
          "write \(say.quote("\\\"")) inside of it, or “ and ”: \"\(Speaker.visible(meant))\"",
          "字符串内请写作\(say.quote("\\\""))，或用“”：\"\(Speaker.visible(meant))\""))
    case .missingOpeningQuote(let text):
      Wording(
        say("the text has no opening quote", "文本缺少开始引号"),
        help: say("write \"\(Speaker.visible(text))\"", "请写作 \"\(Speaker.visible(text))\""))
    case .quotedValue(let text):
      Wording(
        say("ids, numbers and dates stand without quotes", "标识符、数字和日期不加引号"),
        help: say("write \(text)", "请写作 \(text)"))
    case .backslashInPath(let meant):
      Wording(
        say("the path has backslashes", "路径中使用了反斜杠"),
        notes: [
          say(
            "paths have slashes, on every system: a map can move from one to another",
            "无论何种系统，路径一律用 /，图谱才能在不同系统间通用")
        ], help: say("write \"\(Speaker.visible(meant))\"", "请写作 \"\(Speaker.visible(meant))\""))
    case .invalidDate(let text, let fault): Self.dateWording(text, fault, say)
    case .unquotedText(let text):
      Wording(
        say("the text stands without quotes", "文本没有加引号"),
        help: say("write \"\(Speaker.visible(text))\"", "请写作 \"\(Speaker.visible(text))\""))
    case .foreignAbout(let word):
      Wording(
        say(
          "\(say.quote(word)) is no word of the language", "\(say.quote(word))不是图谱语言的词语"),
        notes: [
          say(
            "about 75% stands for a tenth of it more or less: 67.5% to 82.5%",
            "约 75% 表示上下浮动十分之一：67.5% 至 82.5%")
        ], help: say("write \(say.quote("about"))", "请写作\(say.quote("约"))或\(say.quote("about"))"))
    case .openRange(let meant):
      Wording(
        say("only one bound of the share is said", "份额只写出了一端"),
        notes: [say("a range has both bounds", "范围须写出两端")],
        help: say("write \(meant)", "请写作 \(meant)"))
    case .aboutDate:
      Wording(
        say("a date is not about", "日期之前不能写\(say.quote("约"))"),
        notes: [
          say("how far it may be off, only you know", "误差有多大，只有作者知道")
        ],
        help: say(
          "write the first and the last date that it may be: since 2002-2004",
          "请写出可能的最早和最晚日期：since 2002-2004"))
    case .invalidLanguageTag(let word, let meant):
      Wording(
        say("\(say.quote(word)) is no language tag", "\(say.quote(word))不是语言标记"),
        notes: [
          say(
            "tags name languages, not countries: en, zh, zh-Hant",
            "语言标记表示语言而非国家，例如 en、zh、zh-Hant")
        ], help: meant.map { say("write \(say.quote($0))", "请改为\(say.quote($0))") })
    case .bracketsBehindID(let text):
      Wording(
        say("an id has no brackets behind it", "标识符之后不能使用括号"),
        help: say(
          "write a name in another language behind the name: \"…\" zh \"\(Speaker.visible(text))\"",
          "另一种语言的名称写在名称之后：\"…\" zh \"\(Speaker.visible(text))\""))
    case .invalidID(let word, let meant):
      Wording(
        say("\(say.quote(word)) is no id", "\(say.quote(word))不能用作标识符"),
        notes: [Self.idNote(say)],
        help: meant.map { say("write \(say.quote($0))", "请改为\(say.quote($0))") })
    }
  }

  private static func idNote(_ say: Speaker) -> String {
    say(
      "an id is letters, digits and single hyphens, and no number or date",
      "标识符由字母、汉字、数字和单个连字符组成，且不能是数字或日期")
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
