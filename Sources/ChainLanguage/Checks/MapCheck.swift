import ChainDiagnostics
import ChainModel
import ChainQuery

/// A look at the whole map, after all names are resolved.
protocol MapCheck {
  /// Reports what it finds.
  static func run(on subject: CheckSubject, into log: inout IssueLog)
}

/// What the checks look at.
struct CheckSubject {
  let map: ChainMap
  let rules: Rules
  /// What the builder found.
  let problems: [MapProblem]
  let places: SourceMap
  /// The arrows that were stated twice.
  let repetitions: [ArrowRegister.Repetition]
  /// Where each organisation's codes stand.
  let codePlaces: [[SourceRange]]
  let sources: SourceTexts
  /// Against which ages are judged; without it none is.
  let today: PartialDate?
}

extension CheckSubject {
  /// The checks that hold whatever else is wrong.
  private static var always: [any MapCheck.Type] {
    [
      CircleCheck.self, ShareCheck.self, CodeCheck.self, RegisterCheck.self, StageOrderCheck.self,
      NameCheck.self,
      RepetitionCheck.self,
    ]
  }

  /// The checks for what is missing, which a reference that leads nowhere would set off as well, and
  /// those for what can be better, which can wait until nothing is wrong.
  private static var withoutErrors: [any MapCheck.Type] {
    [
      UnlinkedNodeCheck.self, IdleOrganisationCheck.self, SourceCheck.self, AgeCheck.self,
      AcceptanceCheck.self, ExpectationCheck.self,
    ]
  }

  /// Runs the checks; those for what is missing only when there are no errors so far.
  func check(into log: inout IssueLog, hasErrors: Bool) {
    for check in Self.always { check.run(on: self, into: &log) }
    guard !hasErrors else { return }
    for check in Self.withoutErrors { check.run(on: self, into: &log) }
  }

  /// The word that stands at a location: to the next blank, comma, quote or brace.
  func word(at start: SourceLocation) -> SourceRange {
    guard let file = sources.file(containing: start) else {
      return SourceRange(start: start, end: start)
    }
    var end = Int(start.offset - file.base)
    while end < file.bytes.count {
      switch file.bytes[end] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: ";"):
        return SourceRange(start.offset, file.base + UInt32(end))
      default: end += 1
      }
    }
    return SourceRange(start.offset, file.base + UInt32(end))
  }
}
