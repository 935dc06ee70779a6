public import ChainDiagnostics

extension ValueIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .trlOutOfRange(let found):
      Wording(
        say(
          "readiness level \(found) is not one of 1 to 9", "技术成熟度 \(found) 不在 1 至 9 级之内"),
        notes: [say("levels are those of GB/T 22900", "等级依据 GB/T 22900")])
    case .shareOutOfRange(let found):
      Wording(
        say("share \(found) % is not within 0 and 100", "份额 \(found)% 不在 0 至 100 之内"),
        help: say(
          "write the part of the market in percent, such as 12.5%", "请写占市场的百分数，例如 12.5%"))
    case .shareOfOne(let found, let hundredfold):
      Wording(
        say("share \(found) counts as \(found) %", "份额 \(found) 按 \(found)% 计"),
        notes: [
          say(
            "in a table a share is the number of percent; spreadsheets often hold the part of one",
            "表格中的份额为百分数；电子表格中常写作占 1 的比例")
        ],
        help: say(
          "write \(hundredfold)% or \(found)%, whichever is meant",
          "请按本意写作 \(hundredfold)% 或 \(found)%"))
    case .emptyValue(let word):
      Wording(
        say("\(word) is empty", "\(word) 为空"),
        notes: [say("it counts as not given", "视为未填写")],
        help: say("fill it in, or leave it out", "请填写，或将其省略"))
    }
  }
}
