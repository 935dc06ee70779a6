public import ChainDiagnostics
public import ChainModel
public import ChainQuery
import ChainSyntax

/// A text of the query language that was read for a map: what it asks, or what is wrong with it.
public struct ReadQuestion: Sendable {
  /// The text, with a place for every diagnostic.
  public let sources: SourceTexts
  /// What is asked, with every reference by kind and id; nil when something is wrong.
  public let question: Question?
  /// Everything that is to be said of the text, in its order.
  public let diagnostics: [Diagnostic]

  /// Reads a question about a map. The text may go over several lines.
  ///
  /// - Parameters:
  ///   - text: the question in the query language, such as `nodes with no member`.
  ///   - name: what is printed for it in diagnostics.
  ///   - map: the map that is asked about.
  /// - Complexity: O(length), and O(names of the map) for each name that is no id.
  public init(_ text: String, name: String = "query", about map: ChainMap) {
    var sources = SourceTexts()
    guard let file = sources.add(name: name, bytes: Array(text.utf8)) else {
      self.sources = sources
      question = nil
      diagnostics = [Diagnostic(FileIssue.unreadableFile(name, .tooLarge), at: nil)]
      return
    }
    var symbols = SymbolTable()
    let parsed = Parser.parseQuery(file, symbols: &symbols)
    var resolver = QueryResolver(map)
    let question = parsed.question.flatMap { resolver.question($0) }
    self.sources = sources
    diagnostics = (parsed.diagnostics + resolver.diagnostics).inSourceOrder()
    self.question = diagnostics.hasErrors ? nil : question
  }
}

/// Why a text is no question about a map.
public struct QuestionError: Error, CustomStringConvertible {
  /// What was read.
  public let reading: ReadQuestion

  /// The diagnostics in English, one a line.
  public var description: String {
    let lines = ShortRenderer(sources: reading.sources, language: .english)
      .text(of: reading.diagnostics)
    return String(lines.dropLast())
  }
}

extension Question {
  /// The question that a text asks about a map, with every reference by kind and id.
  ///
  /// - Throws: ``QuestionError`` with everything that is wrong with the text.
  public init(parsing text: String, in map: ChainMap) throws(QuestionError) {
    let reading = ReadQuestion(text, about: map)
    guard let question = reading.question else { throw QuestionError(reading: reading) }
    self = question
  }
}

extension Query {
  /// The query that a text asks of a map, with every reference by kind and id.
  ///
  /// - Throws: ``QuestionError`` with everything that is wrong with the text; paths and assertions
  ///   are no queries.
  public init(parsing text: String, in map: ChainMap) throws(QuestionError) {
    let reading = ReadQuestion(text, about: map)
    guard case .selection(let query) = reading.question else {
      throw QuestionError(reading: reading)
    }
    self = query
  }
}
