public import ChainDiagnostics

extension QueryIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .unknownQueryWord(let word, let due, let suggestion):
      Wording(
        say(
          "\(say.quote(word)) cannot stand here: \(due.phrase(say)) is due",
          "此处不能用\(say.quote(word))，应为\(due.phrase(say))"),
        notes: [due.wordsNote(say)], help: say.didYouMean(suggestion))
    case .nestedWith:
      Wording(
        say(
          "a \(say.quote("with")) inside of another needs brackets",
          "嵌套的\(say.quote("with"))需要括号"),
        notes: [
          say(
            "brackets show what it belongs to: nodes with (some member with at least 2 nodes)",
            "括号表明它所修饰的对象：nodes with (some member with at least 2 nodes)")
        ])
    case .selectionForAssertion:
      Wording(
        say("this selects things; it does not hold or fail", "此处是选择语句，没有“成立”与否"),
        notes: [
          say(
            "write how many there should be: some member in cells, every core node has some member",
            "请写出应有多少，例如 some member in cells，或 every core node has some member")
        ])
    case .assertionForSelection:
      Wording(
        say("this holds or fails; it selects nothing", "此处是断言，不能选出内容"),
        notes: [
          say(
            "write what to show: nodes in midstream, nodes upstream of cells",
            "请写出要显示的内容，例如 nodes in midstream、nodes upstream of cells")
        ])
    case .comparisonWithoutOrder(let attribute):
      Wording(
        say(
          "\(say.quote(attribute)) has no order", "\(say.quote(attribute))没有大小之分"),
        help: say(
          "compare with \(say.quote("=")) or \(say.quote("!="))",
          "请用\(say.quote("="))或\(say.quote("!="))"))
    case .foreignComparison(let found, let meant):
      Wording(
        say(
          "\(say.quote(found)) is no comparison of this language",
          "\(say.quote(found))不是本语言的比较符号"),
        help: say("write \(say.quote(meant))", "请改为\(say.quote(meant))"))
    case .bracketsTooDeep(let limit):
      Wording(
        say("brackets are nested more than \(limit) deep", "括号嵌套超过 \(limit) 层"),
        notes: [say("the rest of the query was not read", "查询的其余部分未读取")])
    }
  }
}

extension QueryPart {
  /// What it is called.
  func phrase(_ say: Speaker) -> String {
    switch self {
    case .noun: say("a noun", "名词")
    case .filter: say("a filter or the end of the query", "筛选词或查询结束")
    case .condition: say("a quantity or a condition", "数量词或条件")
    case .attribute: say("an attribute", "属性")
    case .question: say("a query", "查询语句")
    }
  }

  /// The sentence that lists what can stand there.
  func wordsNote(_ say: Speaker) -> String {
    let list = words.joined(separator: say(", ", "、"))
    return say("here can stand: \(list)", "此处可用：\(list)")
  }
}
