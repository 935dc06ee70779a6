public import ChainDiagnostics
import ChainText

extension CharacterIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
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
      Wording(
        say("unexpected \(say.quote(text))", "意外的字符\(say.quote(text))"),
        help: say(
          "remove it; in a name or a text, put the whole in double quotes",
          "请删除；如属名称或文本，请将整段放在双引号内"))
    case .invisibleCharacter(let scalar):
      Wording(
        say(
          "an invisible character, \(scalar.codePoint)", "不可见的字符 \(scalar.codePoint)"),
        notes: [
          say("it often comes with text from web pages", "从网页复制的文本中常会带有")
        ], help: say("remove it", "请删除"))
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
    case .needlessEquals:
      Wording(
        say(
          "no \(say.quote("=")) stands between a word and its value", "关键字与值之间不用\(say.quote("="))"),
        help: say("put a blank instead", "请改用空格"))
    case .foreignComment(let mark):
      Wording(
        say(
          "\(say.quote(mark)) does not begin a comment", "\(say.quote(mark))不是注释的写法"),
        help: say(
          "begin a comment with \(say.quote("//")); it ends at the line’s end",
          "注释以\(say.quote("//"))开头，到行尾为止"))
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
      case .western:
        say(
          "it looks like Latin-1 (Windows-1252): save it as UTF-8",
          "文件像是 Latin-1（Windows-1252）编码：请另存为 UTF-8")
      case nil: say("save it as UTF-8", "请将文件另存为 UTF-8")
      }
    return Wording(
      say(
        "the file is not valid UTF-8 at byte \(offset)", "文件在第 \(offset) 字节处不是有效的 UTF-8"),
      notes: [
        say("bytes are counted from 0; the rest was not read", "字节从 0 数起；其余内容未读取")
      ], help: help)
  }
}
