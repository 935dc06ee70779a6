/// A province or city of mainland China by its code in GB/T 2260.
public struct AdministrativeDivision: Hashable, Sendable {
  /// The first two digits of its code.
  public let provinceCode: String
  /// The first four; nil for a code of the province itself or of a city that is not known.
  public let cityCode: String?

  /// The division that a code of six digits lies in; nil when there is no such province.
  public init?(code: String) {
    let (province, city) = (String(code.prefix(2)), String(code.prefix(4)))
    guard Self.names[province] != nil else { return nil }
    provinceCode = province
    cityCode = Self.names[city] == nil ? nil : city
  }

  /// What it is called in Chinese, the city behind the province.
  public var name: String {
    let province = Self.names[provinceCode] ?? ""
    let city = cityCode.flatMap { Self.names[$0] } ?? ""
    return province == city ? province : province + city
  }

  /// Whether it lies in a place of a Chinese name, with or without its `省` or `市`; nil when no
  /// province or city is called so.
  public func lies(in name: String) -> Bool? {
    guard let codes = Self.codes[Self.stem(of: name)] else { return nil }
    // A code of the province alone leaves the city open.
    return codes.contains { code in
      code.count == 2
        ? code == provinceCode : cityCode.map { $0 == code } ?? code.hasPrefix(provinceCode)
    }
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in AdministrativeDivisionTable.lines.description.split(separator: " ") {
      let code = line.prefix { $0.isASCII && $0.isNumber }
      names[String(code)] = String(line.dropFirst(code.count))
    }
    return names
  }()

  private static let codes: [String: [String]] = Dictionary(
    grouping: names.keys.sorted(), by: { stem(of: names[$0] ?? "") })

  /// A name without the word for what it is.
  private static func stem(of name: String) -> String {
    for suffix in suffixes where name.hasSuffix(suffix) && name.count > suffix.count + 1 {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  private static let suffixes = [
    "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "省", "市", "地区", "盟",
  ]
}
