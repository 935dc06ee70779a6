public import ChainDiagnostics

/// The kinds of issues of this module with the numbers of their codes, which never change.
public enum LanguageCode: Int, CaseIterable, Sendable {
  case duplicateID = 201
  case invalidID = 202
  case unknownID = 203
  case wrongKind = 204
  case otherName = 205
  case missingName = 206
  case nodeOutsideStage = 207
  case segmentOutsideStage = 208
  case segmentInOtherStage = 209
  case noMap = 210
  case secondMap = 211
  case mapInInclude = 212
  case ambiguousName = 213
  case tooManyLinks = 214
  case emptyName = 215
  case unknownReference = 221
  case ambiguousReference = 222
  case misfitReference = 223
  case misfitFilter = 224
  case misfitAdjective = 225
  case misfitAttribute = 226
  case misfitCount = 227
  case unknownAttribute = 228
  case misfitValue = 229
  case acceptedNoun = 231
  case acceptedPlace = 232
  case duplicateView = 233
  case tooManyErrors = 291
  case trlOutOfRange = 301
  case shareOutOfRange = 302
  case emptyValue = 303
  case shareOfOne = 304
  case faultyCode = 305
  case reversedRange = 306
  case tableNotUTF8 = 401
  case unterminatedQuote = 402
  case textAfterQuote = 403
  case fieldCount = 404
  case emptyTable = 405
  case unknownColumn = 406
  case repeatedColumn = 407
  case noIdentifyingColumn = 408
  case otherSeparator = 409
  case controlCharacter = 410
  case missingCell = 411
  case unknownWord = 412
  case invalidValue = 413
  case conflict = 414
  case linesAboveHeader = 415
  case separatorRecognised = 416
  case repeatedRow = 417
  case encodingRecognised = 418
  case unknownColumns = 419
  case missingColumn = 420
  case circle = 501
  case sharesExceedWhole = 502
  case sameCode = 503
  case againstStages = 511
  case unlinkedNode = 512
  case organisationNowhere = 513
  case sameName = 514
  case codeAgainstKind = 515
  case codeAgainstRegion = 516
  case factsWithoutSource = 521
  case oldFacts = 522
  case repeatedRequirement = 523
  case repeatedLink = 524
  case brokenExpectation = 531
  case undecidedExpectation = 532
  case vacuousExpectation = 533
  case acceptanceRunOut = 534
  case acceptanceOfNothing = 535
  case missingFile = 601
  case outsideFolder = 602
  case includeCircle = 603
  case readTwice = 604
  case unreadableFile = 605
  case includesTooDeep = 606
  case emptyPath = 607
  case tableIncluded = 608
  case textAsTable = 609
  case noTableFile = 610
  case unreadableMap = 611
  case noMapFile = 612

  /// The codes, ascending.
  public static var all: [DiagnosticCode] { allCases.map { DiagnosticCode($0.rawValue) } }
}

extension DiagnosticCode {
  /// Whether it tells how the map fares against its own expectations and acceptances, rather than a
  /// doubt about what the text says.
  public var isVerdict: Bool {
    switch LanguageCode(rawValue: number) {
    case .brokenExpectation, .undecidedExpectation, .vacuousExpectation, .acceptanceRunOut,
      .acceptanceOfNothing:
      true
    default: false
    }
  }
}
