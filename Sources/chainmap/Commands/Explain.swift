import ArgumentParser
import ChainMaps

/// `chainmap explain`: what a diagnostic means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic with an example and its cure.",
    discussion: """
      Examples:
        chainmap explain CHN0203
        chainmap explain 203 --lang zh
        chainmap explain

      Without a code, lists every code with its title.
      """)

  @Argument(help: ArgumentHelp("The code, such as CHN0203.", valueName: "code"))
  var code: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let language = common.messageLanguage(for: [])
    let guide = CodeGuide(in: language)
    guard let code else { return try printer.print(guide.list(), in: language) }
    guard let page = Self.read(code).flatMap(guide.page(for:)) else {
      printer.note(CommandWords(language: language).unknownCode(code))
      throw Ending.unusable
    }
    try printer.print(page, in: language)
  }

  /// Reads `CHN0203`, and `203` as well.
  private static func read(_ text: String) -> DiagnosticCode? {
    DiagnosticCode(text) ?? DiagnosticCode("CHN" + text)
  }
}
