/// The identifiers of a map, each text held once.
///
/// Canonically equivalent texts are one symbol, as in Swift's own string equality. Every spelling
/// is found by its bytes; only a new spelling that is not ASCII costs a string.
/// The words of the language are its first symbols, so that the parser looks up what they mean by
/// number.
public struct SymbolTable: Sendable {
  /// One way in which a symbol was written.
  private struct Spelling {
    var start: UInt32
    var count: UInt32
    var hash: UInt32
    var symbol: Symbol
  }

  /// The bytes of all spellings, one behind the other.
  private var bytes: [UInt8] = []
  private var spellings: [Spelling] = []
  /// Open addressing over `spellings`; -1 is a free slot. The count is a power of two.
  private var slots: [Int32]
  /// The first spelling of each symbol.
  private var firstSpellings: [Int32] = []
  /// The symbols with a spelling beyond ASCII, under canonical equivalence.
  private var beyondASCII: [String: Symbol] = [:]

  /// Makes a table that holds the words of the language only.
  public init() {
    self.init(slotCount: 1024)
    for spelling in LanguageWord.spellings { _ = intern(spelling.text) }
  }

  /// Makes a table without any word: a stand-in while the real one is lent.
  init(slotCount: Int) { slots = Array(repeating: -1, count: slotCount) }

  /// The number of its symbols, the language's own words among them.
  public var count: Int { firstSpellings.count }

  /// The text of a symbol as it was first written; empty for ``Symbol/missing``.
  public func text(of symbol: Symbol) -> String {
    guard firstSpellings.indices.contains(Int(symbol.rawValue)) else { return "" }
    let spelling = spellings[Int(firstSpellings[Int(symbol.rawValue)])]
    let start = Int(spelling.start)
    return String(decoding: bytes[start..<(start + Int(spelling.count))], as: UTF8.self)
  }

  /// The symbol of a text if it has one.
  public func symbol(for text: String) -> Symbol? {
    var text = Self.withoutKelvin(text)
    let found = text.withUTF8 { utf8 in
      let index = slots[slot(of: utf8, hash: Self.hash(utf8))]
      return index < 0 ? nil : spellings[Int(index)].symbol
    }
    return found ?? beyondASCII[text]
  }

  /// The symbol of a text, a new one when it has none yet.
  public mutating func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The symbol of a text of valid UTF-8, a new one when it has none yet.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Symbol {
    let hash = Self.hash(text)
    let slot = slot(of: text, hash: hash)
    let index = slots[slot]
    if index >= 0 { return spellings[Int(index)].symbol }
    return add(text, hash: hash, slot: slot)
  }

  // MARK: Spellings

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int
  ) -> Symbol {
    if text.allSatisfy({ $0 < 0x80 }) { return append(text, hash: hash, slot: slot, symbol: nil) }
    let string = Self.withoutKelvin(String(decoding: text, as: UTF8.self))
    if string.utf8.allSatisfy({ $0 < 0x80 }) { return intern(string) }
    let symbol = append(text, hash: hash, slot: slot, symbol: beyondASCII[string])
    beyondASCII[string] = symbol
    return symbol
  }

  /// Adds a spelling; without a symbol it is the first of a new one.
  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int, symbol: Symbol?
  ) -> Symbol {
    let index = Int32(spellings.count)
    let symbol = symbol ?? Symbol(rawValue: Int32(firstSpellings.count))
    if Int(symbol.rawValue) == firstSpellings.count { firstSpellings.append(index) }
    spellings.append(
      Spelling(
        start: UInt32(bytes.count), count: UInt32(text.count), hash: hash, symbol: symbol))
    bytes.append(contentsOf: text)
    slots[slot] = index
    if spellings.count * 2 > slots.count { grow() }
    return symbol
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for index in spellings.indices {
      var slot = Int(spellings[index].hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  // MARK: Hashing

  /// The slot that holds the text, or the free one that it would take.
  private func slot(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let spelling = spellings[Int(slots[slot])]
      if spelling.hash == hash, equals(spelling, text) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equals(_ spelling: Spelling, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(spelling.count) == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<text.count where bytes[Int(spelling.start) + index] != text[index] {
        return false
      }
      return true
    }
  }

  /// Eight bytes at a time, each mixed in by a multiplication with an odd constant.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(text.count)
    var word: UInt64 = 0
    var filled = 0
    for byte in text {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        hash = mix(hash, word)
        word = 0
        filled = 0
      }
    }
    return UInt32(truncatingIfNeeded: mix(hash, word) >> 32)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  /// The text with KELVIN SIGN as K: the one letter that is canonically equivalent to an ASCII one.
  private static func withoutKelvin(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{212A}") else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.map { $0 == "\u{212A}" ? "K" : $0 })
    return String(result)
  }
}
