public import ArgumentParser
public import ChainMaps

extension Gap.Kind: ExpressibleByArgument {
  // Written out: the general way looks for conformances at run time, at each start.
  /// The words of the command line.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// How a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, markdown

  static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// The value of `--today`.
struct Day: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}

/// The map that a command is about.
struct MapArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A .chain file, a folder that holds map.chain, or - for standard input.", valueName: "map"),
    completion: .file(extensions: ["chain"]))
  var path: String
}
