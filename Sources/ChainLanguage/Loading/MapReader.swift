import ChainDiagnostics
import ChainSyntax

/// Reads a map's root file and everything that it mentions.
struct MapReader {
  /// How deep files may include one another.
  static let depthLimit = 64

  private let origin: any MapSources
  private let folder: String
  /// The canonical path of the map's folder, with a slash behind it, within which every file lies;
  /// nil when it cannot be told, and then no other file is read.
  private let fence: String?
  private(set) var texts = MapTexts()
  /// The files that are being read, from the root to the one at hand.
  private var open: [OpenSource] = []
  /// Where each file was first mentioned, by canonical path.
  private var mentions: [String: SourceRange] = [:]

  private struct OpenSource {
    let file: SourceFile
    let folder: FolderPath
    let canonicalPath: String?
  }

  /// A file that is mentioned and may be read.
  private struct Found {
    let path: FolderPath
    let name: String
    let canonicalPath: String
  }

  /// Reads a map.
  static func read(_ root: RootFile, from origin: any MapSources) throws(SourceFailure) -> MapTexts
  {
    var reader = MapReader(root, from: origin)
    guard let file = reader.texts.sources.add(name: root.name, bytes: root.bytes) else {
      throw .tooLarge
    }
    let foreign = ForeignFile(name: root.name, bytes: root.bytes)
    if let kind = ForeignFile.isTable(root.name) ? .table : foreign {
      reader.texts.isRootRead = false
      reader.miss(.noMapFile(root.name, kind), at: SourceRange(file.base, file.base))
      return reader.texts
    }
    reader.readStatements(
      of: OpenSource(file: file, folder: .top, canonicalPath: root.canonicalPath))
    return reader.texts
  }

  private init(_ root: RootFile, from origin: any MapSources) {
    self.origin = origin
    folder = root.folder
    fence = (try? origin.canonicalPath(of: root.folder)).map { canonical in
      canonical.isEmpty || canonical.hasSuffix("/") ? canonical : canonical + "/"
    }
  }

  /// Parses a file and goes on to those that it includes.
  private mutating func readStatements(of source: OpenSource) {
    let parsed = Parser.parse(source.file, symbols: &texts.symbols)
    texts.diagnostics += parsed.diagnostics
    texts.unreadNames.formUnion(parsed.unreadNames)
    if !parsed.isUTF8 { noteUnreadable(source.file) }
    open.append(source)
    var start = 0
    for (index, statement) in parsed.statements.enumerated() {
      switch statement {
      case .include(let include):
        texts.passages.append(.statements(parsed.statements[start..<index], in: source.file))
        start = index + 1
        if let found = find(include.path, from: source) { read(found, at: include.path.range) }
      case .table(let table):
        texts.passages.append(.statements(parsed.statements[start..<index], in: source.file))
        start = index + 1
        readTable(table, from: source)
      default: break
      }
    }
    texts.passages.append(.statements(parsed.statements[start...], in: source.file))
    open.removeLast()
  }

  /// Notes that nobody knows what a file declares.
  private mutating func noteUnreadable(_ file: SourceFile) {
    texts.isComplete = false
    if open.isEmpty { texts.isRootRead = false }
  }

  private mutating func read(_ found: Found, at range: SourceRange) {
    guard open.count <= Self.depthLimit else {
      return miss(.includesTooDeep(limit: Self.depthLimit), at: range)
    }
    guard let bytes = bytes(of: found, at: range), let file = add(found, bytes, at: range) else {
      return
    }
    guard !ForeignFile.isTable(found.name) else {
      return miss(.tableIncluded(found.name), at: range)
    }
    readStatements(
      of: OpenSource(
        file: file, folder: found.path.folder, canonicalPath: found.canonicalPath))
  }

  private mutating func read(_ found: Found, as table: TableReference) {
    guard var bytes = bytes(of: found, at: table.path.range) else { return }
    let fault = EncodingFault(in: bytes)
    let decoded = fault.flatMap { TableEncoding.decoding(bytes, $0.guess) }
    if let decoded { bytes = decoded.utf8 }
    guard let file = add(found, bytes, at: table.path.range) else { return }
    if let decoded {
      let start = SourceRange(file.base, file.base)
      report(Diagnostic(TableIssue.encodingRecognised(decoded.encoding), at: start))
    }
    if found.name.hasSuffix(".chain") {
      miss(.textAsTable(found.name), at: table.path.range)
    } else if let kind = ForeignFile(name: found.name, bytes: file.bytes) {
      miss(.noTableFile(found.name, kind), at: table.path.range)
    } else if decoded == nil, let fault {
      report(
        Diagnostic(
          TableIssue.tableNotUTF8(offset: fault.offset, guess: fault.guess),
          at: fault.range(in: file)))
      texts.isComplete = false
    } else {
      texts.passages.append(.table(table, file))
    }
  }

  /// Reads a table; one that cannot be read hides organisations, never what a text declares.
  private mutating func readTable(_ table: TableReference, from source: OpenSource) {
    let wasComplete = texts.isComplete
    texts.isComplete = true
    if let found = find(table.path, from: source) { read(found, as: table) }
    if !texts.isComplete { texts.lacksTable = true }
    texts.isComplete = wasComplete
  }

  private mutating func bytes(of found: Found, at range: SourceRange) -> [UInt8]? {
    do throws(SourceFailure) {
      return try origin.read(found.canonicalPath)
    } catch {
      miss(.unreadableFile(found.name, error), at: range)
      return nil
    }
  }

  private mutating func add(
    _ found: Found, _ bytes: [UInt8], at range: SourceRange
  ) -> SourceFile? {
    if let file = texts.sources.add(name: found.name, bytes: bytes) { return file }
    miss(.unreadableFile(found.name, .tooLarge), at: range)
    return nil
  }
}

// MARK: Paths

extension MapReader {
  /// Finds the file that a path of the text means, unless it is read already.
  private mutating func find(_ literal: StringLiteral, from source: OpenSource) -> Found? {
    let written = literal.value(in: source.file)
    guard !written.isBlank else {
      miss(.emptyPath, at: literal.range)
      return nil
    }
    guard let path = source.folder.appending(written) else {
      miss(.outsideFolder(written), at: literal.range)
      return nil
    }
    let name = path.path(in: folder)
    guard let canonical = canonicalPath(of: name, written: written, path, at: literal.range) else {
      return nil
    }
    guard let fence, canonical.utf8.starts(with: fence.utf8) else {
      miss(.outsideFolder(written), at: literal.range)
      return nil
    }
    let found = Found(path: path, name: name, canonicalPath: canonical)
    return isNew(found, at: literal.range) ? found : nil
  }

  private mutating func canonicalPath(
    of name: String, written: String, _ path: FolderPath, at range: SourceRange
  ) -> String? {
    do {
      return try origin.canonicalPath(of: name)
    } catch .missing {
      let neighbours = origin.names(inFolder: path.folder.path(in: folder)).sorted()
      let closest = path.closestName(among: neighbours)
      let isPiped = open.count == 1 && open[0].canonicalPath == nil
      let start = written.lastIndex(of: "/").map { written[...$0] } ?? ""
      miss(
        .missingFile(written, suggestion: closest.map { start + $0 }, isPiped: isPiped), at: range)
    } catch {
      miss(.unreadableFile(name, error), at: range)
    }
    return nil
  }

  /// Whether a file is mentioned for the first time; a circle and a repetition are reported.
  private mutating func isNew(_ found: Found, at range: SourceRange) -> Bool {
    if let first = open.firstIndex(where: { $0.canonicalPath == found.canonicalPath }) {
      let files = open[first...].map(\.file.name)
      report(Diagnostic(FileIssue.includeCircle(files), at: range))
      return false
    }
    if let first = mentions[found.canonicalPath] {
      report(Diagnostic(FileIssue.readTwice(found.name), at: range, secondary: [first]))
      return false
    }
    mentions[found.canonicalPath] = range
    return true
  }

  /// Reports that a file is not read.
  private mutating func miss(_ issue: FileIssue, at range: SourceRange) {
    texts.isComplete = false
    report(Diagnostic(issue, at: range))
  }

  private mutating func report(_ diagnostic: Diagnostic) { texts.diagnostics.append(diagnostic) }
}
