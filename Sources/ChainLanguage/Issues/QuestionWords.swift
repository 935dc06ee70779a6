public import ChainDiagnostics
import ChainModel
import ChainQuery

extension QuestionIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch problem {
    case .unknownReference(let name, let fits, let suggestion):
      Wording(
        say(
          "no \(say.anyThing(fits)) is called \(say.quote(name))",
          "没有名为\(say.quote(name))的\(say.anyThing(fits))"),
        help: say.didYouMean(suggestion)
          ?? say(
            "write an id or a name in quotes that the map has", "请写图谱中已有的标识符，或带引号的名称"))
    case .ambiguousReference(let name, _):
      Wording(
        say(
          "\(say.quote(name)) is the name of several things",
          "有多个对象名为\(say.quote(name))"),
        help: say("write the id: ", "请写标识符：") + say.anyOf(ids.prefix(5).map { say.quote($0) }))
    case .misfitReference(let name, let element, let filter, let noun, let fits):
      misfitWording(name, element, filter, noun, fits, say)
    case .misfitFilter(let filter, let noun):
      Wording(
        say(
          "\(say.quote(filter.rawValue)) does not go with \(noun.plural)",
          "\(say.quote(filter.rawValue))不能修饰 \(noun.plural)"),
        notes: [
          say("with \(noun.plural) go: ", "\(noun.plural) 可用：")
            + noun.filters.map(\.rawValue).joined(separator: say(", ", "、"))
        ])
    case .misfitAdjective(let adjective, let noun):
      Wording(
        say(
          "\(say.quote(adjective.rawValue)) does not go with \(noun.plural)",
          "\(say.quote(adjective.rawValue))不能修饰 \(noun.plural)"),
        notes: [say("it says what sort of nodes are meant", "此词只能修饰 nodes")])
    case .misfitAttribute(let attribute, let noun):
      Wording(
        say(
          attribute == .own
            ? "\(noun.plural) have no attributes of their own"
            : "\(noun.plural) have no \(say.quote(attribute.rawValue))",
          attribute == .own
            ? "\(noun.plural) 没有自有属性" : "\(noun.plural) 没有\(say.quote(attribute.rawValue))属性"),
        notes: noun.attributes.isEmpty
          ? []
          : [
            say("they have: ", "可用：")
              + noun.attributes.filter { $0 != .own }.map(\.rawValue)
              .joined(separator: say(", ", "、"))
          ])
    case .unknownAttribute(let key, let known, let suggestion):
      Wording(
        say("nothing has an attribute \(say.quote(key))", "没有名为\(say.quote(key))的属性"),
        notes: known.isEmpty
          ? []
          : [say("there are: ", "已有：") + known.joined(separator: say(", ", "、"))],
        help: suggestion.map { say.didYouMean($0) }
          ?? say(
            "note it of somebody first: attribute \(key) …", "请先在条目中写明：attribute \(key) …"))
    case .misfitValue(let value, let key, let example):
      Wording(
        say(
          "\(say.quote(key)) cannot be compared with \(value)",
          "\(say.quote(key))不能与 \(value) 比较"),
        notes: [say("it is, for example, \(example)", "其取值例如 \(example)")],
        help: say("compare it with such a value", "请与同类的值比较"))
    case .misfitCount(let counted, let noun):
      Wording(
        say(
          "\(counted.plural) do not belong to \(noun.plural)",
          "\(counted.plural) 不属于 \(noun.plural)，无法计数"),
        notes: noun.countable.isEmpty
          ? []
          : [
            say("for \(noun.plural) can be counted: ", "对 \(noun.plural) 可计数：")
              + noun.countable.map(\.plural).joined(separator: say(", ", "、"))
          ])
    }
  }

  private func misfitWording(
    _ name: String, _ element: MapElement, _ filter: Filter.Kind, _ noun: Noun,
    _ fits: [MapElement.Kind], _ say: Speaker
  ) -> Wording {
    Wording(
      say(
        "\(say.quote(name)) is \(say.aThing(element.kind)), where a \(say.anyThing(fits)) is due",
        "\(say.quote(name))是\(say.thing(element.kind))，此处应为\(say.anyThing(fits))"),
      help: noun == .node && filter == .in && element.kind == .region
        ? say(
          "nodes where someone from there stands: nodes with some member in \(name)",
          "要找有该地区成员的节点，请写 nodes with some member in \(name)")
        : nil)
  }
}

extension Speaker {
  /// `node or segment`
  func anyThing(_ kinds: [MapElement.Kind]) -> String { anyOf(kinds.map { thing($0) }) }
}
