/// Writes JSON (RFC 8259): indented by two spaces, or all in one line; the same value always
/// gives the same bytes.
public struct JSONWriter: Sendable {
  /// Whether every member and element has a line of its own.
  public var isPretty: Bool

  /// Makes a writer.
  public init(isPretty: Bool = true) { self.isPretty = isPretty }

  /// The text of a value, without a line end behind it. Complexity: O(length of the text).
  public func text(of value: JSONValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes a value to a stream. Complexity: O(length of the text).
  public func write(_ value: JSONValue, to output: inout some TextOutputStream) {
    write(value, depth: 0, to: &output)
  }

  private func write(_ value: JSONValue, depth: Int, to output: inout some TextOutputStream) {
    switch value {
    case .null: output.write("null")
    case .bool(let value): output.write(value ? "true" : "false")
    case .integer(let value): output.write(String(value))
    case .number(let value): output.write(value.isFinite ? value.description : "null")
    case .string(let value): output.write(Self.quoted(value))
    case .array(let elements):
      writeList(elements, between: "[", "]", depth: depth, to: &output) { element, output in
        write(element, depth: depth + 1, to: &output)
      }
    case .object(let members):
      writeList(members, between: "{", "}", depth: depth, to: &output) { member, output in
        output.write(Self.quoted(member.key) + (isPretty ? ": " : ":"))
        write(member.value, depth: depth + 1, to: &output)
      }
    }
  }

  private func writeList<Element, Output: TextOutputStream>(
    _ elements: [Element], between open: String, _ close: String, depth: Int,
    to output: inout Output, writeElement: (Element, inout Output) -> Void
  ) {
    output.write(open)
    var isFirst = true
    for element in elements {
      if !isFirst { output.write(",") }
      isFirst = false
      writeLineBreak(depth: depth + 1, to: &output)
      writeElement(element, &output)
    }
    if !isFirst { writeLineBreak(depth: depth, to: &output) }
    output.write(close)
  }

  private func writeLineBreak(depth: Int, to output: inout some TextOutputStream) {
    if isPretty { output.write("\n" + String(repeating: "  ", count: depth)) }
  }
}

extension JSONWriter {
  /// The text as a JSON string with its quotation marks.
  ///
  /// Beyond what the RFC asks for, it escapes what a terminal, a script or a reader could take
  /// for something else: control characters above ASCII, line separators and the controls of
  /// text direction. Complexity: O(length).
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.isUnsafeInPrint: quoted += unicodeEscape(of: scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// `\u` and four digits; every unsafe scalar lies in the basic plane.
  private static func unicodeEscape(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
