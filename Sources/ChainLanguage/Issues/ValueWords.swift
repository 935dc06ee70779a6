public import ChainDiagnostics
import ChainModel

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
    case .faultyCode(let text, let register, let fault):
      Self.codeWording(text, register, fault, say)
    case .reversedRange:
      Wording(
        say("the range runs backwards", "范围前大后小"),
        help: say("write the least value first", "请把较小的值写在前面"))
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

  private static func codeWording(
    _ text: String, _ register: RegisterCode.Register, _ fault: RegisterCode.Fault, _ say: Speaker
  ) -> Wording {
    let headline = say(
      "\(say.quote(text)) is no \(register.name(say))",
      "\(say.quote(text))不是有效的\(register.name(say))")
    switch fault {
    case .length(let expected):
      return Wording(
        headline,
        notes: [say("it has \(expected) characters", "应为 \(expected) 位")],
        help: say("copy it from the register again", "请从登记信息中重新复制"))
    case .character(let character):
      return Wording(
        headline,
        notes: [
          say(
            "\(say.quote(String(character))) does not occur in it; O is often meant for 0, I for 1",
            "其中不会出现\(say.quote(String(character)))；常见的误写是以 O 代 0、以 I 代 1")
        ], help: say("copy it from the register again", "请从登记信息中重新复制"))
    case .checkDigits(let fitting):
      return Wording(
        headline,
        notes: [
          say(
            "its check digit does not fit; with the other characters it would be \(fitting)",
            "校验码不符；若其余各位无误，应为 \(fitting)")
        ],
        help: say(
          "copy it from the register again: any of its characters may be wrong",
          "请从登记信息中重新复制：任何一位都可能有误"))
    }
  }
}

extension RegisterCode.Register {
  /// What its numbers are called.
  func name(_ say: Speaker) -> String {
    switch self {
    case .uscc: say("unified social credit code", "统一社会信用代码")
    case .lei: say("Legal Entity Identifier", "法人识别编码（LEI）")
    case .ror: say("ROR id", "ROR 标识")
    case .ubn: say("unified business number", "统一编号")
    }
  }
}
