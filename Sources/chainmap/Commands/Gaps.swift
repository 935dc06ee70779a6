import ArgumentParser
import ChainMaps

/// `chainmap gaps`: where nobody stands.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the gaps of the chain, each with its proof.",
    discussion: """
      Examples:
        chainmap gaps maps/gba-nev
        chainmap gaps maps/gba-nev --gap vacant --in midstream --lang zh
        chainmap gaps maps/gba-nev --gap incomplete --target fc-truck --with-candidates
        chainmap gaps maps/gba-nev --without byd
        chainmap gaps maps/gba-nev --format csv --excel > gaps.csv

      Kinds of gaps, the gravest first: vacant (no member), thin (one member only that \
      makes, supplies, designs, tests, operates, distributes or serves), first-mile, last-mile and valley (no research, no use, \
      nothing between them, at core nodes), outside-only (members, but none in the home region), \
      incomplete (a target that lacks what it requires), bottleneck (one member holds what a target \
      cannot do without), key-member (what breaks when one leaves), unknown (not surveyed). With \
      --all also bottlenecks that several members share or nobody holds, and the facts to look up \
      again: unsourced, stale, weak. Ends with 0 whatever it finds.
      """)

  @OptionGroup var map: MapArgument

  @Option(help: "Only gaps of this kind; may be repeated.")
  var gap: [Gap.Kind] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only at nodes of a stage, a segment or a field.", valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp("Only at nodes of a field.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("Only at a target and the nodes upstream of it.", valueName: "node"))
  var target: String?

  @Option(help: ArgumentHelp("Think a member away, and say what breaks.", valueName: "member"))
  var without: String?

  @Flag(help: "Say which gaps would be gone if every candidate were a member.")
  var withCandidates = false

  @Flag(help: "Also minor bottlenecks, and the facts to look up again.")
  var all = false

  @OptionGroup var form: ReportForm

  @OptionGroup var common: CommonOptions

  func run() throws {
    let printer = Printer(options: common)
    let loaded = try printer.load(map)
    let language = common.messageLanguage(for: loaded.map.languages)
    let selection = GapSelection(
      gap.isEmpty ? (all ? Gap.Kind.allCases : Gap.Kind.ofChain) : gap,
      at: try nodes(of: loaded, printer, in: language), includesMinor: all,
      comparesWithCandidates: withCandidates,
      without: try without.map { try member($0, of: loaded.map, printer, in: language) })
    let report = loaded.gapReport(of: selection, languages: common.languages)
    try printer.print(form.finished(text(of: report)), in: language)
  }

  /// The nodes that the options of place leave; nil without one.
  private func nodes(
    of loaded: LoadedMap, _ printer: Printer, in language: MessageLanguage
  ) throws -> NodeSet? {
    let queries = [
      place.map { Query.nodes.in(.named($0)) }, field.map { Query.nodes.in(.named($0)) },
      target.map { Query.nodes.upstream(of: .named($0)) },
    ].compactMap(\.self)
    guard !queries.isEmpty else { return nil }
    // As texts, so that faults are shown where they are.
    let questions = try printer.questions(
      queries.map(\.description), about: loaded.map, in: language)
    if let field { try expect(field, toBeAFieldIn: questions, printer, in: language) }
    return try questions.map { try loaded.findings.nodes(shownBy: $0) }
      .reduce(nil) { left, right in left?.intersection(right) ?? right }
  }

  /// Ends the command when `--field` names a stage or a segment.
  private func expect(
    _ name: String, toBeAFieldIn questions: [Question], _ printer: Printer,
    in language: MessageLanguage
  ) throws {
    guard case .selection(let query) = questions[place == nil ? 0 : 1],
      case .in(.field)? = query.filters.first
    else {
      printer.note(CommandWords(language: language).notAField(name))
      throw Ending.unusable
    }
  }

  private func member(
    _ name: String, of map: ChainMap, _ printer: Printer, in language: MessageLanguage
  ) throws -> OrganisationID {
    let lookup = ReferenceLookup(map)
    let found = lookup.members(named: name)
    if found.count == 1 { return found[0] }
    printer.note(
      CommandWords(language: language).unclearMember(
        name, found: found.map { map[$0].key }, closest: lookup.memberNames(closestTo: name)))
    throw Ending.unusable
  }

  private func text(of report: GapReport) -> String {
    switch form.format {
    case .text: report.text(usesColour: common.usesColour(on: .output))
    case .json: report.json()
    case .csv: report.csv()
    case .markdown: report.markdown()
    }
  }
}
