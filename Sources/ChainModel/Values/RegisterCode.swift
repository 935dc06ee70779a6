/// The number of an organisation in a register, as it is written.
public struct RegisterCode: Hashable, Sendable {
  /// A register whose numbers carry check digits; the raw value is its word in the chain language.
  public enum Register: String, CaseIterable, Sendable {
    /// The unified social credit code of mainland China (GB 32100-2015).
    case uscc
    /// The Legal Entity Identifier (ISO 17442).
    case lei
    /// The Research Organization Registry.
    case ror
    /// The unified business number of Taiwan (統一編號).
    case ubn
  }

  /// The number as it is written.
  public let text: String
  /// The register that it belongs to; nil when neither the text nor its form tells.
  public let register: Register?

  /// Makes a number of a register; without one its form tells which, if it does.
  public init(_ text: String, register: Register? = nil) {
    self.text = text
    self.register = register ?? Register.recognised(by: RegisterCode.plain(text))
  }

  /// The number without blanks, hyphens and an address before it, in the case of its register.
  public var plain: String {
    let plain = Self.plain(text)
    return register == .ror ? plain.lowercased() : plain
  }

  private static func plain(_ text: String) -> String {
    let number = text.split(separator: "/").last.map(String.init) ?? text
    return number.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
  }
}

extension RegisterCode.Register {
  /// The register whose numbers look like this; nil when none or several do.
  fileprivate static func recognised(by plain: String) -> Self? {
    let characters = Array(plain.utf8)
    let areLetters = characters.allSatisfy { $0.isLetterOrDigit }
    guard areLetters else { return nil }
    switch characters.count {
    case 18 where "159ANY".utf8.contains(characters[0]):
      // The third to eighth are the digits of a division, or letters that are taken for them.
      return characters[2..<8].allSatisfy { $0.isDigit || "OI".utf8.contains($0) } ? .uscc : nil
    case 20 where characters.suffix(2).allSatisfy(\.isDigit): return .lei
    case 9
    where characters[0] == UInt8(ascii: "0") && characters.suffix(2).allSatisfy(\.isDigit)
      && !characters.allSatisfy(\.isDigit):
      return .ror
    // Eight digits may be many things; a check digit that fits tells.
    case 8 where characters.allSatisfy(\.isDigit):
      return RegisterCode(plain, register: .ubn).fault == nil ? .ubn : nil
    default: return nil
    }
  }
}

// MARK: Check digits

extension RegisterCode {
  /// What keeps a number from belonging to its register.
  public enum Fault: Hashable, Sendable {
    /// It has another number of characters than the register's.
    case length(expected: Int)
    /// A character that the register does not use.
    case character(Character)
    /// Its check digits do not fit; the payload is the number with those that do.
    case checkDigits(fitting: String)
  }

  /// What is wrong with it; nil for a number that is right or whose register is not known.
  ///
  /// Sources: GB 32100-2015 (weights 3^(i−1) modulo 31), with GB 11714-1997 for the characters 9 to 17;
  /// ISO 17442 with ISO/IEC 7064 MOD 97-10; ROR's base 32 of Crockford with the same; Taiwan's
  /// Ministry of Finance for 統一編號. Complexity: O(1).
  public var fault: Fault? {
    switch register {
    case .uscc: usccFault
    case .lei: leiFault
    case .ror: rorFault
    case .ubn: ubnFault
    case nil: nil
    }
  }

  /// The digits and letters of GB 32100: without I, O, S, V and Z.
  private static let usccCharacters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  private static let crockford = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private func shapeFault(count: Int, characters: [UInt8]) -> Fault? {
    let plain = plain
    if let other = plain.first(where: { character in
      !(character.asciiValue.map(characters.contains) ?? false)
    }) {
      return .character(other)
    }
    return plain.count == count ? nil : .length(expected: count)
  }

  private var usccFault: Fault? {
    if let fault = shapeFault(count: 18, characters: Self.usccCharacters) { return fault }
    let digits = Array(plain.utf8)
    var (sum, weight) = (0, 1)
    for digit in digits.dropLast() {
      sum += (Self.usccCharacters.firstIndex(of: digit) ?? 0) * weight
      weight = weight * 3 % 31
    }
    let fitting = Self.usccCharacters[(31 - sum % 31) % 31]
    guard digits[17] == fitting else { return .checkDigits(fitting: plain.replacingEnd(fitting)) }
    return nil
  }

  private var leiFault: Fault? {
    let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    if let fault = shapeFault(count: 20, characters: characters) { return fault }
    let body = plain.dropLast(2)
    let remainder = (body + "00").utf8.reduce(0) { remainder, byte in
      let value = characters.firstIndex(of: byte) ?? 0
      return (remainder * (value < 10 ? 10 : 100) + value) % 97
    }
    let fitting = body + (98 - remainder).twoDigits
    return plain == fitting ? nil : .checkDigits(fitting: String(fitting))
  }

  private var rorFault: Fault? {
    if let fault = shapeFault(count: 9, characters: Self.crockford) { return fault }
    let body = plain.dropLast(2)
    let number = body.utf8.reduce(0) { $0 * 32 + (Self.crockford.firstIndex(of: $1) ?? 0) }
    let fitting = body + (98 - number * 100 % 97).twoDigits
    return plain == fitting ? nil : .checkDigits(fitting: String(fitting))
  }

  private var ubnFault: Fault? {
    if let fault = shapeFault(count: 8, characters: Array("0123456789".utf8)) { return fault }
    let digits = plain.utf8.map { Int($0 - UInt8(ascii: "0")) }
    if Self.isUBN(digits) { return nil }
    let fitting = (0...9).first { Self.isUBN(digits.dropLast() + [$0]) } ?? 0
    return .checkDigits(fitting: plain.dropLast() + "\(fitting)")
  }

  /// The sum of the digits of the weighted digits is a multiple of ten; a seventh digit of 7, whose
  /// product has two digits that again add up to 10, counts as 1 or as 0.
  private static func isUBN(_ digits: [Int]) -> Bool {
    let products = zip(digits, [1, 2, 1, 2, 1, 2, 4, 1]).map(*)
    let sum = products.reduce(0) { $0 + $1 / 10 + $1 % 10 }
    return sum % 10 == 0 || digits[6] == 7 && (sum + 1) % 10 == 0
  }
}

// MARK: What a credit code tells

extension RegisterCode {
  /// The division of GB/T 2260 in which a unified social credit code was given; nil for other numbers
  /// and for those with a fault.
  public var division: AdministrativeDivision? {
    guard register == .uscc, fault == nil else { return nil }
    let plain = plain
    return AdministrativeDivision(code: String(plain.dropFirst(2).prefix(6)))
  }

  /// Whether its organisation can be of a kind, as far as a unified social credit code tells: an
  /// enterprise is registered with the administration of industry and commerce, a university and a
  /// public institution are not.
  public func fits(_ kind: OrganisationKind) -> Bool {
    guard register == .uscc, fault == nil, let first = plain.first else { return true }
    return switch kind {
    case .enterprise: first == "9"
    case .university, .agency: first != "9"
    case .institute, .service: true
    }
  }
}

extension String {
  fileprivate func replacingEnd(_ byte: UInt8) -> String {
    dropLast() + String(Unicode.Scalar(byte))
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}
