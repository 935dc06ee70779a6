import ChainModel
import ChainDiagnostics

extension LanguageIssue {
  func nameWording(_ say: Speaker) -> Wording? {
    switch self {
    case .duplicateID(let id, let kind, let first): duplicateWording(id, kind, first, say)
    case .invalidID(let id, let isReserved): invalidWording(id, isReserved, say)
    case .unknownID(let id, let expected, let hint): unknownWording(id, expected, hint, say)
    case .wrongKind(let id, let expected, let found):
      Wording(
        say(
          "\(say.quote(id)) is \(say.aThing(found)), not \(say.aThing(expected))",
          "\(say.quote(id))是\(say.thing(found))，不是\(say.thing(expected))"),
        label: say("\(say.aThing(expected)) is due here", "此处应为\(say.thing(expected))"),
        secondaryLabels: [say("declared here", "声明于此")])
    case .ambiguousName(let name, let kind, let ids):
      Wording(
        say(
          "\(say.quote(name)) is the name of several \(kind.rawValue)s",
          "有多个\(say.thing(kind))名为\(say.quote(name))"),
        help: say("write the id: ", "请写标识符：") + say.anyOf(ids.prefix(5).map { say.quote($0) }))
    case .tooManyLinks(let limit):
      Wording(
        say("the map has more than \(limit) links", "图谱的连线超过 \(limit) 条"),
        notes: [
          say(
            "each node before an arrow is linked to each node behind it; no further links were made",
            "箭头前的每个节点都与箭头后的每个节点相连；其后的连线未建立")
        ],
        help: say("write shorter lists before and behind the arrow", "请缩短箭头前后的节点列表"))
    case .emptyName:
      Wording(
        say("the name is empty", "名称为空"),
        help: say("write a name in the quotes", "请在引号中填写名称"))
    case .tooManyErrors(let limit):
      Wording(
        say("stopped after \(limit) errors", "错误已达 \(limit) 个，不再继续"),
        notes: [say("further errors are not shown", "其余错误未显示")])
    default: structureWording(say)
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
    _ id: String, _ expected: MapElement.Kind, _ hint: Hint, _ say: Speaker
  ) -> Wording {
    let help: String? =
      switch hint {
      case .none: nil
      case .spelling(let ids): say.didYouMean(ids)
      case .nameOf(let known):
        say(
          "this is a name of \(say.quote(known)): write the id",
          "这是\(say.quote(known))的名称，请改写其标识符")
      }
    return Wording(
      say(
        "there is no \(say.thing(expected)) \(say.quote(id))",
        "没有标识符为\(say.quote(id))的\(say.thing(expected))"), help: help)
  }

  // MARK: Stages and segments

  private func structureWording(_ say: Speaker) -> Wording? {
    switch self {
    case .otherName(let id, let kind):
      Wording(
        say(
          "\(say.thing(kind)) \(say.quote(id)) has another name already",
          "\(say.thing(kind))\(say.quote(id))已有另一个名称"),
        secondaryLabels: [say("named here first", "首次命名于此")],
        help: say(
          "leave the name out where it is opened again", "再次打开时请省略名称"))
    case .missingName(let id, let kind):
      Wording(
        say(
          "\(say.thing(kind)) \(say.quote(id)) has no name",
          "\(say.thing(kind))\(say.quote(id))没有名称"),
        help: say("write \(kind.rawValue) \(id) \"…\"", "请写作 \(kind.rawValue) \(id) \"…\""))
    case .nodeOutsideStage(let id):
      Wording(
        say("node \(say.quote(id)) stands in no stage", "节点\(say.quote(id))不在任何阶段中"),
        help: say(
          "put it into a block such as stage midstream { … }",
          "请放入阶段块中，例如 stage midstream { … }"))
    case .segmentOutsideStage(let id):
      Wording(
        say("segment \(say.quote(id)) lies in no stage", "环节\(say.quote(id))不在任何阶段中"),
        notes: [
          say(
            "outside of stages a segment can only be opened again",
            "在阶段之外只能再次打开已声明的环节")
        ],
        help: say(
          "put it into a block such as stage midstream { … }",
          "请放入阶段块中，例如 stage midstream { … }"))
    case .segmentInOtherStage(let id, let stage, let first):
      Wording(
        say(
          "segment \(say.quote(id)) lies in stage \(say.quote(first)), not \(say.quote(stage))",
          "环节\(say.quote(id))属于阶段\(say.quote(first))，不属于\(say.quote(stage))"),
        secondaryLabels: [say("first declared here", "首次声明于此")])
    default: mapStatementWording(say)
    }
  }

  private func mapStatementWording(_ say: Speaker) -> Wording? {
    switch self {
    case .noMap:
      Wording(
        say("the map has no map statement", "缺少 map 语句"),
        help: say(
          "begin the file with map my-chain \"My chain\"", "请在文件开头写 map my-chain \"我的产业链\""))
    case .secondMap:
      Wording(
        say("a second map statement", "map 语句重复"),
        secondaryLabels: [say("the first one", "首次出现于此")],
        help: say("keep one of them", "请只保留一个"))
    case .mapInInclude:
      Wording(
        say(
          "a map statement in an included file", "被包含的文件中不能有 map 语句"),
        notes: [say("it stands in the root file only", "map 语句只能写在主文件中")])
    default: nil
    }
  }
}
