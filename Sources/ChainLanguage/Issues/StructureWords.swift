public import ChainDiagnostics
import ChainModel

extension StructureIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
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
        secondaryLabels: [say("first declared here", "首次声明于此")],
        help: say(
          "open it again in its own stage, or give this one another id",
          "请在其所属阶段中再次打开，或另取标识符"))
    case .noMap:
      Wording(
        say("the map has no map statement", "缺少 map 语句"),
        notes: [
          say(
            "a part of a map is checked with the file that includes it",
            "若此文件是图谱的一部分，请检查包含它的文件")
        ],
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
    case .tooManyLinks(let limit):
      Wording(
        say("the map has more than \(limit) links", "图谱的连线超过 \(limit) 条"),
        notes: [
          say(
            "each node before an arrow is linked to each node behind it; no further links were made",
            "箭头前的每个节点都与箭头后的每个节点相连；其后的连线未建立")
        ],
        help: say("write shorter lists before and behind the arrow", "请缩短箭头前后的节点列表"))
    case .tooManyErrors(let limit):
      Wording(
        say("stopped after \(limit) errors", "错误已达 \(limit) 个，不再继续"),
        notes: [say("further errors are not shown", "其余错误未显示")])
    }
  }
}
