import ChainDiagnostics
import ChainModel
import ChainText

/// Numbers, dates and the words of fixed lists.
extension TokenCursor {
  /// A number; nil where there is none.
  mutating func parseNumber() -> NumberLiteral? {
    if let number = parseQuotedNumber() { return number }
    guard token.kind == .number || beginsWithDigit, !isAtStatementEnd else {
      expect([.number])
      return nil
    }
    defer { advance() }
    let bytes = lexer.bytes(of: token)
    if token.kind == .number, let number = NumberLiteral(bytes, token.range) { return number }
    guard bytes.isNumberWithOuterPoint, let number = NumberLiteral(bytes, token.range) else {
      report(LiteralIssue.invalidNumber(text(of: token)), at: token.range)
      return nil
    }
    let mended =
      bytes.first?.isDigit == true ? String(text(of: token).dropLast()) : "0" + text(of: token)
    report(
      LiteralIssue.invalidNumber(text(of: token)), at: token.range,
      fixIts: [FixIt(replacing: token.range, with: mended)])
    return number
  }

  /// Whether the token at hand begins with a digit and is no plain number or date.
  private var beginsWithDigit: Bool {
    token.kind == .digitsAndLetters
      || token.kind == .word && lexer.bytes(of: token).first?.isDigit == true
  }

  /// A number in quotes, perhaps with `%` behind it, which is reported; nil when something else
  /// stands here.
  private mutating func parseQuotedNumber() -> NumberLiteral? {
    guard let text = quotedText else { return nil }
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    let number = Array(digits.utf8).withUnsafeBufferPointer { bytes in
      bytes.isEmpty || !bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
        || bytes[0] == UInt8(ascii: ".") || bytes[bytes.count - 1] == UInt8(ascii: ".")
        ? nil : NumberLiteral(bytes[...], token.range)
    }
    guard let number else { return nil }
    reportQuoted(text)
    return number
  }

  /// A date in quotes, which is reported; nil when something else stands here.
  private mutating func parseQuotedDate() -> DateLiteral? {
    guard let text = quotedText else { return nil }
    let place = token.range
    let date = Array(text.utf8).withUnsafeBufferPointer { bytes -> DateLiteral? in
      switch DateLiteral.read(bytes[...], at: place) {
      case .success(let date): date
      case .failure(let error): error.meant
      }
    }
    guard let date else { return nil }
    reportQuoted(date.date.description)
    return date
  }

  /// What stands in the quotes of the token at hand; nil when it is no string.
  private var quotedText: String? {
    guard token.kind == .string, !isAtStatementEnd, !token.flags.contains(.isUnterminated) else {
      return nil
    }
    return lexer.text(of: StringLiteral(token).contentRange)
  }

  /// Reports a string in the place of a value without quotes, and passes it.
  private mutating func reportQuoted(_ value: String) {
    lexer.reporter.withdraw(in: token.range)
    report(
      LiteralIssue.quotedValue(value), at: token.range,
      fixIts: [FixIt(replacing: token.range, with: value)])
    advance()
  }

  /// A number and `%`, which may stand behind the second bound of a range alone; nil where there is no
  /// number.
  mutating func parsePercentage(mayBeginRange: Bool = false) -> NumberLiteral? {
    let start = token.start
    var number = parseNumber()
    if number != nil, let whole = parseDecimalComma(from: start) { number = whole }
    if !mayBeginRange || token.kind != .rangeMark { passPercent(behind: number, from: start) }
    return number
  }

  /// Passes `%` behind a number; reports that it is missing.
  mutating func passPercent(behind number: NumberLiteral?, from start: UInt32) {
    if token.kind == .percent, !isAtStatementEnd {
      advance()
    } else if lexer.text(of: range(from: start)).contains("%") {
      // It stands in quotes with the number, which were reported.
    } else if let number, !isRecovering, token.kind == .word, !isAtStatementEnd,
      ["percent", "pct", "per"].contains(text(of: token))
    {
      let place = range(from: number.range.end.offset).union(token.range)
      report(
        LiteralIssue.missingPercent(lexer.text(of: number.range), hundredfold: nil), at: place,
        fixIts: [FixIt(replacing: place, with: "%")])
      advance()
    } else if let number, !isRecovering {
      let hundredfold =
        number.value <= 1 && number.significand > 0
        ? DecimalText.hundredfold(digits: number.significand, decimals: number.decimals) : nil
      report(
        LiteralIssue.missingPercent(lexer.text(of: number.range), hundredfold: hundredfold),
        at: number.range,
        fixIts: hundredfold != nil
          ? [] : [FixIt(replacing: SourceRange(lastEnd, lastEnd), with: "%")])
    }
  }

  /// Passes a comma in the place of a decimal point, and the digits behind it: `30,5`.
  private mutating func parseDecimalComma(from start: UInt32) -> NumberLiteral? {
    guard token.kind == .comma, token.start == lastEnd, next.kind == .number,
      next.start == token.end, lexer.bytes(of: next).allSatisfy(\.isDigit),
      !lexer.text(of: SourceRange(start, lastEnd)).contains(".")
    else { return nil }
    advance()
    advance()
    let range = range(from: start)
    let meant = lexer.text(of: range).replacing(",", with: ".")
    report(
      LiteralIssue.invalidNumber(lexer.text(of: range)), at: range,
      fixIts: [FixIt(replacing: range, with: meant)])
    return Array(meant.utf8).withUnsafeBufferPointer { NumberLiteral($0[...], range) }
  }

  /// A date; nil where there is none.
  mutating func parseDate() -> DateLiteral? {
    if let date = parseQuotedDate() { return date }
    let isDate = token.kind == .date || token.kind == .number || beginsWithDigit
    guard isDate, !isAtStatementEnd else {
      expect([.date])
      return nil
    }
    defer { advance() }
    switch DateLiteral.read(lexer.bytes(of: token), at: token.range) {
    case .success(let date): return date
    case .failure(let error):
      report(
        LiteralIssue.invalidDate(text(of: token), error.fault), at: token.range,
        fixIts: error.meant.map { [FixIt(replacing: token.range, with: $0.date.description)] } ?? []
      )
      return error.meant
    }
  }

  /// A kind of organisation; nil where there is none.
  mutating func parseKind() -> OrganisationKind? {
    guard token.kind == .word, !isAtStatementEnd else {
      expect([.kind])
      return nil
    }
    defer { advance() }
    if case .kind(let kind) = token.word { return kind }
    // In Chinese the word for a service body's work may stand for the body.
    if token.keyword == .serves, lexer.symbols.isChineseWord(token.symbol) { return .service }
    let text = text(of: token)
    lexer.reporter.withdraw(in: token.range)
    report(
      StatementIssue.unknownKind(
        text,
        suggestion: Spelling.closestWord(
          to: text, among: OrganisationKind.allCases.flatMap { [$0.rawValue] + $0.chineseWords })
      ),
      at: token.range)
    return nil
  }

  /// Numbers of registers with commas between them, each behind the word of its register or alone.
  mutating func parseCodes() -> [CodeLiteral] {
    var codes: [CodeLiteral] = []
    repeat {
      let register = parseRegister()
      if let text = parseString(.string, inList: true) {
        codes.append(CodeLiteral(register: register, text: text))
      }
    } while passesComma()
    return codes
  }

  /// The word of a register before its number; nil where there is none.
  private mutating func parseRegister() -> Located<RegisterCode.Register>? {
    guard token.kind == .word, next.kind == .string, !isAtStatementEnd else { return nil }
    defer { advance() }
    let text = text(of: token)
    if let register = RegisterCode.Register(rawValue: text.lowercased()) {
      return Located(value: register, range: token.range)
    }
    report(
      StatementIssue.unknownRegister(
        text,
        suggestion: Spelling.closestWord(
          to: text, among: RegisterCode.Register.allCases.map(\.rawValue))),
      at: token.range)
    return nil
  }

  /// A grade of evidence; nil where there is none.
  mutating func parseGrade() -> Evidence? {
    guard token.kind == .word, !isAtStatementEnd else {
      expect([.grade])
      return nil
    }
    defer { advance() }
    if case .grade(let grade) = token.word { return grade }
    let text = text(of: token)
    lexer.reporter.withdraw(in: token.range)
    report(
      StatementIssue.unknownGrade(
        text,
        suggestion: Spelling.closestWord(
          to: text, among: Evidence.allCases.flatMap { [$0.rawValue, $0.chinese] })),
      at: token.range)
    return nil
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether it is digits with one point before or behind all of them.
  fileprivate var isNumberWithOuterPoint: Bool {
    let digits = first == UInt8(ascii: ".") ? dropFirst() : dropLast()
    return (first == UInt8(ascii: ".")) != (last == UInt8(ascii: "."))
      && digits.allSatisfy(\.isDigit)
  }
}

extension NumberLiteral {
  /// Reads digits with at most one point; nil when there are more than fifteen of them, the most
  /// that a `Double` always holds.
  init?(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ range: SourceRange) {
    guard text.count <= 16 else { return nil }
    self.init(significand: 0, decimals: 0, range: range)
    var isBehindPoint = false
    for byte in text {
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        significand = significand * 10 + Int(byte - UInt8(ascii: "0"))
        decimals += isBehindPoint ? 1 : 0
      }
    }
    if significand >= 1_000_000_000_000_000 { return nil }
  }
}
