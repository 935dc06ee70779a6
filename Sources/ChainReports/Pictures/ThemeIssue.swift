public import ChainDiagnostics
public import ChainDiagram
import ChainLanguage

/// A fault of a style sheet that sets a picture's colours.
public struct ThemeIssue: Issue {
  /// What is wrong.
  public let kind: ThemeFault.Kind

  /// Makes the issue of a fault of a kind.
  public init(_ kind: ThemeFault.Kind) { self.kind = kind }

  /// A colour that is hard to read is told and taken; everything else is an error.
  public var severity: Severity {
    if case .lowContrast = kind { .warning } else { .error }
  }

  /// The stable code of the kind of fault.
  public var code: DiagnosticCode {
    switch kind {
    case .unknownProperty: DiagnosticCode(711)
    case .badColour: DiagnosticCode(712)
    case .notAColour: DiagnosticCode(713)
    case .unclosed: DiagnosticCode(714)
    case .lowContrast: DiagnosticCode(715)
    }
  }

  /// The codes of these issues, ascending.
  public static let allCodes = (711...715).map(DiagnosticCode.init)

  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    switch kind {
    case .unknownProperty(let name, let closest):
      return Wording(
        say(
          "no picture has a colour \(say.quote("--" + name))",
          "图中没有名为\(say.quote("--" + name))的颜色"),
        help: say.didYouMean(closest.map { "--" + $0 })
          ?? say("docs/svg.md lists the colours", "颜色一览见 docs/svg.md"))
    case .badColour(let value):
      return Wording(
        say("\(say.quote(value)) is no colour of a theme", "\(say.quote(value))不是主题可用的颜色"),
        help: say("write it as #rrggbb, such as #7b1fa2", "请写成 #rrggbb，如 #7b1fa2"))
    case .notAColour:
      return Wording(
        say("a theme sets colours and nothing else", "主题文件只设置颜色"),
        notes: [
          say(
            "so it works on paper and in programs that know little of style sheets",
            "这样在打印和只支持少量样式的程序中也有效")
        ],
        help: say(
          "write svg.chainmap { --gap: #7b1fa2; }, or that inside of @media (prefers-color-scheme: dark) { … }",
          "请写 svg.chainmap { --gap: #7b1fa2; }，或置于 @media (prefers-color-scheme: dark) { … } 之中"))
    case .unclosed:
      return Wording(
        say("this is not closed", "此处没有闭合"),
        help: say("close it with } or */", "请用 } 或 */ 闭合"))
    case .lowContrast(let text, let ground, let contrast, let isDark):
      let tenths = Int((contrast * 10).rounded(.down))
      let ratio = "\(tenths / 10).\(tenths % 10)"
      return Wording(
        say(
          "\(say.quote("--" + text)) on \(say.quote("--" + ground)) is hard to read\(isDark ? " on dark screens" : "")",
          "\(isDark ? "深色模式下，" : "")\(say.quote("--" + text))在\(say.quote("--" + ground))上难以辨认"),
        notes: [
          say(
            "the contrast is \(ratio) : 1; texts of this size need 4.5 : 1",
            "对比度为 \(ratio) : 1，此字号的文字需要 4.5 : 1")
        ],
        help: say("take a darker or a lighter colour", "请选用更深或更浅的颜色"))
    }
  }
}

/// A theme that was read from a style sheet, with what is wrong with it.
public struct ReadTheme: Sendable {
  /// The theme; nil when something is wrong.
  public let theme: Theme?
  /// What is wrong, and what is hard to read.
  public let diagnostics: [Diagnostic]
  /// The style sheet.
  public let sources: SourceTexts

  /// Reads a style sheet in UTF-8; `name` is printed for it. Complexity: O(bytes).
  public init(css: [UInt8], name: String) {
    var sources = SourceTexts()
    guard let file = sources.add(name: name, bytes: css) else {
      theme = nil
      diagnostics = [Diagnostic(FileIssue.unreadableFile(name, .tooLarge), at: nil)]
      self.sources = sources
      return
    }
    let reading = ThemeReading(css)
    diagnostics = reading.faults.map { fault in
      Diagnostic(
        ThemeIssue(fault.kind),
        at: SourceRange(
          file.base + UInt32(fault.range.lowerBound), file.base + UInt32(fault.range.upperBound)))
    }
    self.sources = sources
    theme = diagnostics.hasErrors ? nil : reading.theme
  }
}
