import ArgumentParser
import ChainMaps

/// `chainmap query`: any question.
struct AskQuestion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask a map any question.",
    discussion: """
      Examples:
        chainmap query maps/gba-nev 'nodes in midstream with fewer than 2 enterprises in shenzhen'
        chainmap query maps/gba-nev 'members in cell making or researching' --lang zh
        chainmap query maps/gba-nev 'paths from lithium-salt to bev-car' --limit 5
        chainmap query maps/gba-nev 'every core node has at least 2 enterprises' --explain
        chainmap query maps/gba-nev 'vacant nodes' --format csv > vacant.csv

      A query selects (nodes, segments, links, members, candidates, organisations, paths) or asserts \
      (no, some, at least, every …); names stand in quotes, in any language. A selection ends with 0 \
      whatever it finds; an assertion with 0 when it holds, else with 1. A query that cannot be \
      understood ends with 2.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The question, in quotes for the shell.")
  var query: String

  @Flag(help: "Print only how many rows there are.")
  var count = false

  @Flag(help: "Say how the question was understood, before the answer.")
  var explain = false

  @Option(help: "How many paths to list at most; the shortest come first.")
  var limit = 100

  @OptionGroup var form: ReportForm

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number of paths, 0 or more") }
  }

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map)
    let language = common.messageLanguage(for: loaded.map.languages)
    let question = try printer.question(query, about: loaded.map, in: language)
    if explain {
      let reading = QuestionReading(about: loaded.map, languages: common.languages)
      printer.note(reading.text(of: question))
    }
    let answer = try loaded.findings.answer(to: question, pathLimit: limit)
    try printer.print(form.finished(text(of: answer, loaded)), in: language)
    if let verdict = answer.verdict, verdict != .holds { throw Ending.faulty }
  }

  private func text(of answer: Answer, _ loaded: LoadedMap) -> String {
    if count { return "\(answer.total)\n" }
    let report = loaded.answerReport(of: answer, languages: common.languages)
    return switch form.format {
    case .text: report.text(usesColour: common.usesColour(on: .output))
    case .json: report.json()
    case .csv: report.csv()
    case .markdown: report.markdown()
    }
  }
}
