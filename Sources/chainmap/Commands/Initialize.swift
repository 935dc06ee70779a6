import ArgumentParser
import ChainMaps

/// `chainmap init`: a map to start from.
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a map: a small one to change into yours.",
    discussion: """
      Examples:
        chainmap init my-chain
        chainmap check my-chain

      Writes map.chain, with comments in English and Chinese, and members.csv, which any spreadsheet \
      opens. A file that is there already is never written over.
      """)

  @Argument(
    help: ArgumentHelp("Where to; the folder is made if it is missing.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the folder has no name; . is the current one") }
  }

  func run() throws {
    let printer = Printer(options: common)
    let language = common.messageLanguage(for: [])
    let words = CommandWords(language: language)
    let month = PartialDate.today.flatMap { PartialDate(year: $0.year, month: $0.month) }
    let files = StarterMap(asof: month).files.map { (path: filePath(of: $0.name), bytes: $0.bytes) }
    let present = files.map(\.path).filter(FileReplacement.isOccupied)
    guard present.isEmpty else {
      for path in present { printer.note(words.isThereAlready(path)) }
      throw Ending.unusable
    }
    var path = folder
    do throws(WriteFailure) {
      try FileReplacement.makeFolder(folder)
      for file in files {
        path = file.path
        try FileReplacement.write(file.bytes, to: path)
      }
    } catch {
      printer.note(words.cannotWrite(path, error))
      throw Ending.unusable
    }
    try printer.print(files.map { $0.path + "\n" }.joined(), in: language)
    if !common.quiet { printer.note(words.nextSteps(in: folder)) }
  }

  private func filePath(of name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
