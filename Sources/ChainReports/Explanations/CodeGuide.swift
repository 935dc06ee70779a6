public import ChainDiagnostics
import ChainLanguage
import ChainText

/// What every diagnostic code means, for people.
public struct CodeGuide: Sendable {
  private let language: MessageLanguage
  private let explanations = Explanation.ofTexts + Explanation.ofPictures

  /// Makes the guide in a language.
  public init(in language: MessageLanguage) { self.language = language }

  /// Every code with its title, one a line, ascending.
  public func list() -> String {
    explanations.map { "\($0.code)  \($0.title.text(in: language))\n" }.joined()
  }

  /// The explanation of a code with an example and its cure; nil when there is no such code.
  public func page(for code: DiagnosticCode) -> String? {
    guard let entry = explanations.first(where: { $0.code == code }) else { return nil }
    let say = Speaker(language)
    var parts = [
      "\(code)\(say(": ", "："))\(entry.title.text(in: language))\n",
      entry.rule.text(in: language).wrapped(toCells: 80) + "\n",
    ]
    if !entry.failing.isEmpty {
      parts.append(say("An example that gets it:", "出现该诊断的例子：") + "\n")
      parts.append(text(of: entry.failing))
    }
    if !entry.cured.isEmpty {
      parts.append(say("The example cured:", "改正之后：") + "\n")
      parts.append(text(of: entry.cured))
    }
    return parts.joined(separator: "\n")
  }

  /// The files, indented; each with its name when there are several.
  private func text(of files: [Explanation.File]) -> String {
    files.map { file in
      let lines = file.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      let body = (lines.last == "" ? lines.dropLast() : lines[...])
        .map { $0.isEmpty ? "\n" : "    \(String($0).printable)\n" }.joined()
      return files.count == 1 ? body : "    // \(file.name)\n" + body
    }.joined(separator: "\n")
  }
}
