import ArgumentParser
import ChainMaps

/// `chainmap render`: a picture.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map as SVG.",
    discussion: """
      Examples:
        chainmap render maps/gba-nev -o gba-nev.svg
        chainmap render maps/gba-nev --drawing flow --lang zh -o flow.svg
        chainmap render maps/gba-nev --view hydrogen -o hydrogen.svg
        chainmap render maps/gba-nev --query 'nodes upstream of fc-truck' -o trucks.svg
        chainmap render maps/first-steps > first-steps.svg

      The file is written beside its place and then renamed, so that it is never half there.
      """)

  /// The value of `--drawing`.
  enum DrawingChoice: String, ExpressibleByArgument, CaseIterable {
    case overview, flow, auto

    var drawing: Drawing? { Drawing(rawValue: rawValue) }
  }

  @OptionGroup var map: MapArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var output: String?

  @Option(help: "Segments as boxes, or every link on its own; auto looks at the map’s size.")
  var drawing = DrawingChoice.auto

  @Option(help: ArgumentHelp("Draw a view of the map.", valueName: "id"))
  var view: String?

  @Option(help: ArgumentHelp("Draw what a question selects.", valueName: "question"))
  var query: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if view != nil, query != nil {
      throw ValidationError("--view and --query each say what to draw: give one of them")
    }
  }

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map.path)
    let language = common.messageLanguage(for: loaded.map.languages)
    let nodes = try shown(of: loaded, printer, in: language)
    let picture = try draw(loaded, showing: nodes, printer, in: language)
    guard let output, output != "-" else { return try printer.print(picture, in: language) }
    do {
      try FileReplacement.write(picture, to: output)
    } catch {
      printer.note(CommandWords(language: language).cannotWrite(output, error))
      throw Ending.unusable
    }
  }

  /// The nodes that are to be drawn; nil draws the whole map.
  private func shown(
    of loaded: LoadedMap, _ printer: Printer, in language: MessageLanguage
  ) throws -> NodeSet? {
    let words = CommandWords(language: language)
    let nodes: NodeSet
    if let query {
      let question = try printer.question(query, about: loaded.map, in: language)
      nodes = try loaded.findings.nodes(shownBy: question)
    } else if let view {
      guard let known = loaded.rules.view(view) else {
        printer.note(words.unknownView(view, of: loaded.rules))
        throw Ending.unusable
      }
      nodes = try loaded.findings.nodes(shownBy: known)
    } else {
      return nil
    }
    guard !nodes.isEmpty else {
      printer.note(words.nothingToDraw)
      throw Ending.faulty
    }
    return nodes
  }

  private func draw(
    _ loaded: LoadedMap, showing nodes: NodeSet?, _ printer: Printer, in language: MessageLanguage
  ) throws -> [UInt8] {
    let options = DrawingOptions(drawing: drawing.drawing, languages: common.languages)
    do {
      return try loaded.svg(options, showing: nodes)
    } catch {
      printer.show([Diagnostic(error, at: nil)], sources: loaded.sources, in: language)
      throw Ending.faulty
    }
  }
}
