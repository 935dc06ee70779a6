/// What a kind of diagnostic means, with an example that has it and the same example cured.
public struct Explanation: Sendable {
  /// A sentence in the languages that chainmap speaks.
  public struct Text: Hashable, Sendable {
    let english: String
    let chinese: String

    /// The sentence in a language.
    public func text(in language: MessageLanguage) -> String {
      language == .english ? english : chinese
    }
  }

  /// A file of an example.
  public struct File: Hashable, Sendable {
    /// Its path in the map's folder; the map begins with `map.chain`.
    public let name: String
    /// What it says.
    public let text: String
    /// The same with the words of the language in Chinese.
    package let chineseText: String

    /// What it says, with the words of the language in a language.
    public func text(in language: MessageLanguage) -> String {
      language == .english ? text : chineseText
    }
  }

  /// The code that is explained.
  public let code: DiagnosticCode
  /// What it is about, in a few words.
  public let title: Text
  /// The rule that was broken, and why there is one.
  public let rule: Text
  /// A small map that gets the diagnostic; empty where text alone cannot show it.
  public let failing: [File]
  /// The same map without the fault; empty as ``failing`` is.
  public let cured: [File]
}

extension Explanation {
  /// An explanation with an example of one text.
  package init(
    _ number: Int, _ title: String, zh chineseTitle: String, rule: String, zh chineseRule: String,
    failing: String, cured: String
  ) {
    self.init(
      number, title, zh: chineseTitle, rule: rule, zh: chineseRule,
      failing: [("map.chain", failing)], cured: [("map.chain", cured)])
  }

  /// An explanation with an example of several files, or without one.
  package init(
    _ number: Int, _ title: String, zh chineseTitle: String, rule: String, zh chineseRule: String,
    failing: [(String, String)] = [], cured: [(String, String)] = []
  ) {
    code = DiagnosticCode(number)
    self.title = Text(english: title, chinese: chineseTitle)
    self.rule = Text(english: rule, chinese: chineseRule)
    self.failing = failing.map(File.init)
    self.cured = cured.map(File.init)
  }

  /// The same with the Chinese text of each file made from its English one.
  package func rewording(_ reworded: (String) -> String) -> Explanation {
    Explanation(
      code: code, title: title, rule: rule, failing: failing.map { $0.rewording(reworded) },
      cured: cured.map { $0.rewording(reworded) })
  }
}

extension Explanation.File {
  fileprivate init(name: String, body: String) {
    self.init(name: name, text: body + "\n", chineseText: body + "\n")
  }

  fileprivate func rewording(_ reworded: (String) -> String) -> Explanation.File {
    guard name.hasSuffix(".chain") else { return self }
    return Explanation.File(name: name, text: text, chineseText: reworded(text))
  }
}
