import ArgumentParser
import ChainMaps

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Languages of names and words: en, zh, or en,zh for both.", valueName: "tags"))
  var lang: LanguageList?

  @Flag(
    name: [.customLong("no-colour"), .customLong("no-color")],
    help: "Print without colours, also on a terminal.")
  var noColour = false

  @Flag(name: .shortAndLong, help: "Print results and errors only.")
  var quiet = false

  /// The languages that were asked for; empty means the map's.
  var languages: [LanguageTag] { lang?.tags ?? [] }

  /// Whether to print in colours on a stream.
  func usesColour(on stream: StandardStream) -> Bool { !noColour && stream.showsColour }

  /// The language of messages about a map that is shown in some languages.
  func messageLanguage(for shown: [LanguageTag]) -> MessageLanguage {
    (languages.isEmpty ? shown : languages).messageLanguage
  }
}

/// The value of `--lang`.
struct LanguageList: ExpressibleByArgument {
  let tags: [LanguageTag]

  init?(argument: String) {
    tags = argument.split(separator: ",", omittingEmptySubsequences: false).map(LanguageTag.init)
    let areSpoken = tags.allSatisfy { MessageLanguage(rawValue: String($0.language)) != nil }
    guard areSpoken, Set(tags).count == tags.count else { return nil }
  }

  static var allValueStrings: [String] { ["en", "zh", "en,zh", "zh,en"] }
}
