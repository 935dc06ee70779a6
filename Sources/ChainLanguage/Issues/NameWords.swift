public import ChainDiagnostics
import ChainModel

extension NameIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .duplicateID(let id, let kind, let first): duplicateWording(id, kind, first, say)
    case .invalidID(let id, let isReserved): invalidWording(id, isReserved, say)
    case .unknownID(let id, let expected, let hint, let lines):
      unknownWording(id, expected, hint, lines, say)
    case .wrongKind(let id, let expected, let found):
      Wording(
        say(
          "\(say.quote(id)) is \(say.aThing(found)), not \(say.aThing(expected))",
          "\(say.quote(id))是\(say.thing(found))，不是\(say.thing(expected))"),
        label: say("\(say.aThing(expected)) is due here", "此处应为\(say.thing(expected))"),
        secondaryLabels: [say("declared here", "声明于此")],
        help: say(
          "write the id of \(say.aThing(expected))", "请写\(say.thing(expected))的标识符"))
    case .ambiguousName(let name, let kind, let ids):
      Wording(
        say(
          "\(say.quote(name)) is the name of several \(kind.rawValue)s",
          "有多个\(say.thing(kind))名为\(say.quote(name))"),
        help: say("write the id: ", "请写标识符：") + say.anyOf(ids.prefix(5).map { say.quote($0) }))
    case .emptyName:
      Wording(
        say("the name is empty", "名称为空"),
        help: say("write a name in the quotes", "请在引号中填写名称"))
    }
  }

  private func duplicateWording(
    _ id: String, _ kind: MapElement.Kind, _ first: MapElement.Kind, _ say: Speaker
  ) -> Wording {
    Wording(
      kind == first
        ? say(
          "\(say.thing(kind)) \(say.quote(id)) is declared twice",
          "\(say.thing(kind))\(say.quote(id))重复声明")
        : say(
          "\(say.quote(id)) is \(say.aThing(first)) already",
          "\(say.quote(id))已用作\(say.thing(first))的标识符"),
      secondaryLabels: [say("first declared here", "首次声明于此")],
      notes: [say("one id names one thing in the whole map", "一个标识符在整张图谱中只能指代一个对象")])
  }

  private func invalidWording(_ id: String, _ isReserved: Bool, _ say: Speaker) -> Wording {
    Wording(
      isReserved
        ? say("\(say.quote(id)) is a reserved word", "\(say.quote(id))是保留字")
        : say("\(say.quote(id)) is no id", "\(say.quote(id))不是有效的标识符"),
      notes: [
        say(
          "an id is a letter, then letters, digits and ‘-’ between two of them",
          "标识符以字母或汉字开头，后接字母、汉字、数字，之间可用“-”连接")
      ],
      help: say(
        "write an id, or leave it empty: one is then made from the name",
        "请改写标识符；也可留空，由名称自动生成"))
  }

  private func unknownWording(
    _ id: String, _ expected: MapElement.Kind, _ hint: Hint, _ lines: [Int], _ say: Speaker
  ) -> Wording {
    let help =
      switch hint {
      case .none: declarationAdvice(expected, say)
      case .spelling(let ids): say.didYouMean(ids)
      case .nameOf(let known):
        say(
          "this is a name of \(say.quote(known)): write the id",
          "这是\(say.quote(known))的名称，请改写其标识符")
      }
    return Wording(
      say(
        "there is no \(say.thing(expected)) \(say.quote(id))",
        "没有标识符为\(say.quote(id))的\(say.thing(expected))"),
      notes: lines.isEmpty ? [] : [linesNote(lines, say)], help: help)
  }

  private func linesNote(_ lines: [Int], _ say: Speaker) -> String {
    let shown = lines.prefix(12).map(String.init).joined(separator: say(", ", "、"))
    let more = lines.count > 12 ? say(" and \(lines.count - 12) more", "等 \(lines.count) 行") : ""
    return say("also in line \(shown)\(more)", "也见于第 \(shown) 行\(more)")
  }

  /// How a thing of a kind is declared.
  private func declarationAdvice(_ kind: MapElement.Kind, _ say: Speaker) -> String {
    let example =
      switch kind {
      case .region: "region london \"London\""
      case .field: "field bev \"Battery electric\""
      case .stage: "stage upstream { … }"
      case .segment: "segment battery \"Battery\" { … }"
      case .node: "node cells \"Battery cells\""
      case .organisation: "member byd \"BYD\" { … }"
      }
    return say(
      "write the id of one that is declared, or declare it, as in \(example)",
      "请写已声明的标识符，或先声明，例如 \(example)")
  }
}
