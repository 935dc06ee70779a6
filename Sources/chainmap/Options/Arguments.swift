public import ArgumentParser
public import ChainMaps

/// An option whose value is one of some words.
///
/// The words are told here: the way that fits any type looks for conformances at run time, for each
/// option at each start.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension WordArgument {
  /// The words.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
  /// None: the words speak for themselves.
  public static var allValueDescriptions: [String: String] { [:] }
}

extension Gap.Kind: WordArgument {}
extension CoverageReport.Division: WordArgument {}
extension MemberDetail: WordArgument {}
extension Highlight: WordArgument {}

/// How a report is written.
enum ReportFormat: String, WordArgument {
  case text, json, csv, markdown
}

/// The options of a report's form.
struct ReportForm: ParsableArguments {
  @Option(help: "How to print it.")
  var format = ReportFormat.text

  @Flag(help: "With --format csv: begin with the mark by which Excel knows UTF-8.")
  var excel = false

  func validate() throws {
    if excel, format != .csv { throw ValidationError("--excel goes with --format csv") }
  }

  /// A report as it is printed.
  func finished(_ text: String) -> String { excel ? "\u{FEFF}" + text : text }
}

extension Page: ExpressibleByArgument {
  /// Reads the value of `--page`.
  public init?(argument: String) { self.init(argument) }
}

/// The colours of a picture or a page.
struct ThemeArgument: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp(
      "Take colours from a style sheet that sets some of the pictures’ custom properties.",
      valueName: "file"), completion: .file(extensions: ["css"]))
  var path: String?
}

/// The value of `--today`.
struct Day: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}

/// The map that a command is about, and the day on which it looks at it.
struct MapArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A .chain file, a folder that holds map.chain, or - for standard input.", valueName: "map"),
    completion: .file(extensions: ["chain"]))
  var path: String

  @Option(
    help: ArgumentHelp(
      "The day against which ages and beginnings are judged, as 2026-11-22; today without it.",
      valueName: "date"))
  var today: Day?

  /// The day that was asked for, or the clock's.
  var day: PartialDate? { today?.date ?? .today }
}
