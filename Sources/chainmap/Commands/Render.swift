import ArgumentParser
import ChainMaps

/// `chainmap render`: a picture.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map as SVG, PNG, PDF, DOT or JSON.",
    discussion: """
      Examples:
        chainmap render maps/gba-nev -o gba-nev.svg
        chainmap render maps/gba-nev --drawing flow --lang zh -o flow.svg
        chainmap render maps/gba-nev --view hydrogen -o hydrogen.svg
        chainmap render maps/gba-nev --query 'nodes upstream of fc-truck' -o trucks.svg
        chainmap render maps/gba-nev --members none --page 16:9 --lang en -o slide.png
        chainmap render maps/gba-nev --page a3 -o gba-nev.pdf
        chainmap render maps/gba-nev --highlight fields -o fields.svg
        chainmap render maps/gba-nev --theme our-colours.css -o gba-nev.svg
        chainmap render maps/first-steps > first-steps.svg
        chainmap render maps/first-steps -o first-steps.dot

      The file is written beside its place and then renamed, so that it is never half there. PNG and PDF \
      are made with rsvg-convert (librsvg), which has to be installed. DOT, in Graphviz's language, and JSON \
      hold the same picture with all places, for programs that go on with it.
      """)

  /// The value of `--drawing`.
  enum DrawingChoice: String, WordArgument {
    case overview, flow, auto

    var drawing: Drawing? { Drawing(rawValue: rawValue) }
  }

  /// The value of `--format`.
  enum Format: String, WordArgument {
    case svg, png, pdf, dot, json

    /// What a file's name asks for; SVG when it says nothing.
    init(ofFile name: String?) {
      let ending = name.flatMap { name in
        name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() }
      }
      self = ending.flatMap(Format.init) ?? .svg
    }
  }

  @OptionGroup var map: MapArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf", "dot", "json"]))
  var output: String?

  @Option(help: "Segments as boxes, or every link on its own; auto looks at the map’s size.")
  var drawing = DrawingChoice.auto

  @Option(help: "What to write; without it, what the file’s name ends with, else svg.")
  var format: Format?

  @Option(help: "Name the members, count them, or leave them out as on a slide.")
  var members = MemberDetail.names

  @Option(
    help: """
      Colour the cards by weaknesses, fields, seats or kinds of members, the number of those that deliver, \
      readiness levels or concentration.
      """)
  var highlight: Highlight?

  @OptionGroup var theme: ThemeArgument

  @Option(
    help: ArgumentHelp(
      """
      Fill a page: a3, a4 (both in landscape), 16:9, or a width and a height such as 800x600, each \
      from 72 to 14400 points; the picture is arranged for it.
      """, valueName: "page"))
  var page: Page?

  @Option(help: ArgumentHelp("Draw a view of the map.", valueName: "id"))
  var view: String?

  @Option(help: ArgumentHelp("Draw what a question selects.", valueName: "question"))
  var query: String?

  @Flag(help: "Tell on standard error how long each part took, and how many layouts were tried.")
  var timings = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if view != nil, query != nil {
      throw ValidationError("--view and --query each say what to draw: give one of them")
    }
  }

  func run() throws {
    let printer = Printer(options: common)
    let engine = WatchedEngine()
    let (loaded, reading) = try Timing.measure { try printer.load(map) }
    let language = common.messageLanguage(for: loaded.map.languages)
    let part = try part(of: loaded, printer, in: language)
    let colours = try printer.theme(theme, in: language)
    let (drawn, drawing) = try Timing.measure {
      try draw(loaded, part, colours, engine, printer, in: language)
    }
    let (picture, converting) = try Timing.measure { try write(drawn, printer, in: language) }
    if timings {
      let words = CommandWords(language: language)
      printer.note(
        words.timings(
          reading: reading, drawing: drawing, layouts: engine.work, converting: converting))
    }
    try printer.write(picture, to: output, in: language)
  }

  /// A part of a map that is to be drawn, and what it is called if it has a name.
  private typealias Part = (nodes: NodeSet, title: LocalizedText?)

  /// What the options select; nil draws the whole map.
  private func part(
    of loaded: LoadedMap, _ printer: Printer, in language: MessageLanguage
  ) throws -> Part? {
    let words = CommandWords(language: language)
    let part: Part
    if let query {
      let question = try printer.question(query, about: loaded.map, in: language)
      part = (try loaded.findings.nodes(shownBy: question), nil)
    } else if let view {
      guard let known = loaded.rules.view(view) else {
        printer.note(words.unknownView(view, of: loaded.rules))
        throw Ending.unusable
      }
      part = (try loaded.findings.nodes(shownBy: known), known.name)
    } else {
      return nil
    }
    guard !part.nodes.isEmpty else {
      printer.note(words.nothingToDraw)
      throw Ending.faulty
    }
    return part
  }

  /// The picture in the form that is asked for.
  private func write(
    _ picture: LaidOutScene, _ printer: Printer, in language: MessageLanguage
  ) throws -> [UInt8] {
    switch format ?? Format(ofFile: output) {
    case .svg: picture.svg()
    case .dot: Array(picture.dot().utf8)
    case .json: Array(picture.json().utf8)
    case .png: try convert(picture, to: .png, printer, in: language)
    case .pdf: try convert(picture, to: .pdf, printer, in: language)
    }
  }

  private func convert(
    _ picture: LaidOutScene, to target: PictureConverter.Target, _ printer: Printer,
    in language: MessageLanguage
  ) throws -> [UInt8] {
    do {
      return try PictureConverter.convert(picture.svg(), to: target)
    } catch {
      printer.note(CommandWords(language: language).cannotConvert(to: target, error))
      throw Ending.unusable
    }
  }

  private func draw(
    _ loaded: LoadedMap, _ part: Part?, _ theme: Theme, _ engine: WatchedEngine, _ printer: Printer,
    in language: MessageLanguage
  ) throws -> LaidOutScene {
    let options = DrawingOptions(
      drawing: drawing.drawing, languages: common.languages, title: part?.title,
      members: members, highlight: highlight, theme: theme, page: page)
    do {
      return try loaded.findings.picture(options, showing: part?.nodes, engine: engine)
    } catch {
      printer.show([Diagnostic(error, at: nil)], sources: loaded.sources, in: language)
      throw Ending.faulty
    }
  }
}
