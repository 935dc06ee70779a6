import ChainMaps

/// What the command line itself says, in English or Chinese.
struct CommandWords {
  let language: MessageLanguage

  /// The last line of a check.
  func summary(of map: String, _ summary: DiagnosticSummary) -> String {
    switch language {
    case .english:
      let counts = [
        count(summary.errors, "error"), count(summary.warnings, "warning"),
        summary.remarks == 0 ? "" : count(summary.remarks, "remark"),
      ]
      return "\(map): " + counts.filter { !$0.isEmpty }.joined(separator: ", ")
    case .chinese:
      let counts = [
        summary.errors == 0 ? "没有错误" : "\(summary.errors) 个错误",
        summary.warnings == 0 ? "没有警告" : "\(summary.warnings) 个警告",
        summary.remarks == 0 ? "" : "\(summary.remarks) 条提示",
      ]
      return "\(map)：" + counts.filter { !$0.isEmpty }.joined(separator: "，")
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Says that an output cannot be written, in the system's words.
  func cannotWrite(_ path: String, _ reason: String) -> String {
    switch language {
    case .english: "chainmap: cannot write ‘\(path)’: \(reason)"
    case .chinese: "chainmap：无法写入“\(path)”：\(reason)"
    }
  }

  /// What standard output is called.
  var standardOutput: String { language == .english ? "standard output" : "标准输出" }

  /// Says that no diagnostic has a code.
  func unknownCode(_ code: String) -> String {
    switch language {
    case .english: "chainmap: no diagnostic has the code ‘\(code)’; ‘chainmap explain’ lists all"
    case .chinese: "chainmap：没有代码为“\(code)”的诊断；“chainmap explain”可列出全部代码"
    }
  }
}
