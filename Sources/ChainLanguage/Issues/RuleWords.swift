public import ChainDiagnostics
import ChainModel
import ChainQuery

extension RuleIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .broken(let expectation, let breaking):
      Wording(
        say("the expectation does not hold", "期望不成立"),
        label: expectation.reason.map { say.text($0) } ?? "",
        secondaryLabels: breaking,
        notes: [say("expected: ", "期望：") + expectation.assertion.description]
          + Self.list(breaking, say("it fails at ", "不成立处："), say))
    case .undecided(let expectation, let unsurveyed):
      Wording(
        say("nobody can say whether the expectation holds", "期望是否成立尚无定论"),
        label: expectation.reason.map { say.text($0) } ?? "",
        secondaryLabels: unsurveyed,
        notes: [say("expected: ", "期望：") + expectation.assertion.description]
          + Self.list(unsurveyed, say("not surveyed: ", "未调查："), say))
    case .vacuous(let expectation):
      Wording(
        say("the expectation is about nothing", "期望所指的对象不存在"),
        notes: [
          say(
            "it holds, since there is nothing of which it does not: ", "没有反例，因此成立：")
            + expectation.assertion.description
        ])
    case .runOut(let until):
      Wording(
        say("the acceptance ran out with \(until)", "认可已于 \(until) 到期"),
        help: say("look again, and give it a new end", "请重新评估，并填写新的期限"))
    case .coversNothing:
      Wording(
        say("the acceptance covers nothing", "认可没有对应的缺口"),
        notes: [say("what it accepts is not missing there", "所认可的缺口并不存在")],
        help: say("remove it", "请删除"))
    case .acceptedNoun(let noun):
      Wording(
        say(
          "\(say.quote(noun.plural)) cannot be accepted as missing",
          "不能认可缺少\(say.quote(noun.plural))"),
        help: say(
          "write no member, or a kind such as no university",
          "请写 no member，或某类机构，例如 no university"))
    case .acceptedPlace(let name):
      Wording(
        say(
          "\(say.quote(name)) is neither a node nor a segment", "\(say.quote(name))既不是节点也不是环节"),
        notes: [say("an acceptance is for a node or a segment", "认可须针对节点或环节")])
    case .duplicateView(let id):
      Wording(
        say("view \(say.quote(id)) is declared twice", "视图\(say.quote(id))重复声明"),
        secondaryLabels: [say("first declared here", "首次声明于此")],
        help: say("give one of them another id", "请为其中一个另取标识符"))
    }
  }

  /// A note that lists some names, cut after ten.
  private static func list(_ names: [String], _ heading: String, _ say: Speaker) -> [String] {
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(10).joined(separator: say(", ", "、"))
    let rest = names.count - 10
    return [heading + shown + (rest > 0 ? say(" and \(rest) more", "等 \(names.count) 个") : "")]
  }
}

extension Speaker {
  /// A text of the map in the speaker's language.
  func text(_ text: LocalizedText) -> String {
    text.text(in: language == .english ? .english : .chinese)
  }
}
