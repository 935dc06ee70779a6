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

  /// Says that a file, or standard output, cannot be written, in the system's words.
  func cannotWrite(_ path: String?, _ failure: WriteFailure) -> String {
    switch language {
    case .english:
      let output = path.map { "‘\($0)’" } ?? "to standard output"
      return "chainmap: cannot write \(output): \(failure.reason)"
    case .chinese:
      let output = path.map { "“\($0)”" } ?? "标准输出"
      return "chainmap：无法写入\(output)：\(failure.reason)"
    }
  }

  /// Says that the first argument is no command.
  static func unknownCommand(_ name: String, known: [String]) -> String {
    "there is no command ‘\(name)’; the commands are \(known.joined(separator: ", "))"
  }

  /// Says that no diagnostic has a code.
  func unknownCode(_ code: String) -> String {
    switch language {
    case .english: "chainmap: no diagnostic has the code ‘\(code)’; ‘chainmap explain’ lists all"
    case .chinese: "chainmap：没有代码为“\(code)”的诊断；“chainmap explain”可列出全部代码"
    }
  }
}
