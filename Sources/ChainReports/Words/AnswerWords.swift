import ChainDiagnostics
import ChainModel
import ChainQuery

// What is said of answers.

extension ReportWords {
  /// What somebody in a role does.
  func role(_ role: Role) -> String {
    say(role.rawValue, role.chinese)
  }

  /// Who does something: `BYD (Shenzhen) makes`.
  func doer(_ who: String, _ role: String) -> String { say("\(who) \(role)", "\(who)：\(role)") }

  /// What is done where: `makes battery cells`.
  func doing(_ role: String, _ node: String) -> String {
    say("\(role) \(node)", "\(role)\(node)")
  }

  /// Whether an assertion holds; nil of a selection.
  func verdict(of answer: Answer) -> String? {
    switch answer.verdict {
    case nil: nil
    case .holds where answer.isVacuous: say("holds: there is nothing to judge", "成立：没有可供判断的对象")
    case .holds: say("holds", "成立")
    case .doesNotHold: say("does not hold", "不成立")
    case .undecided: say("undecided: some nodes are not surveyed", "尚无定论：部分节点未调查")
    }
  }

  /// How many rows there are.
  func count(_ rows: Int, of answer: Answer) -> String {
    let total = answer.total
    let noun = answer.question.noun
    let nouns = total == 1 ? noun?.rawValue ?? "path" : noun?.plural ?? "paths"
    if total == .max {
      return say(
        "the first \(rows) of more \(nouns) than can be counted",
        "路径过多，无法计数；列出前 \(rows) 项")
    }
    return rows == total
      ? say("\(total) \(nouns)", "共 \(total) 项")
      : say("the first \(rows) of \(total) \(nouns)", "共 \(total) 项，列出前 \(rows) 项")
  }

  /// The heading over rows that nobody can decide.
  var notSurveyed: String { say("not surveyed", "未调查") }

  /// The names of the columns: name, further names, place, evidence, position.
  var answerColumns: [String] {
    [say("Name", "名称"), say("Where", "位置"), say("Because", "依据"), say("Place", "出处")]
  }
}
