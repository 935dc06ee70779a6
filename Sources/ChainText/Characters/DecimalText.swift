/// Decimal numbers as texts, without the errors of floating point.
public enum DecimalText {
  /// A hundred times a number that is given by its digits and by how many of them stand behind the point:
  /// `35` of 0.35. Complexity: O(digits).
  public static func hundredfold(digits: Int, decimals: Int) -> String {
    guard decimals > 2 else {
      return String(digits) + (digits == 0 ? "" : String(repeating: "0", count: 2 - decimals))
    }
    let text = String(digits)
    let padded = String(repeating: "0", count: max(0, decimals - 1 - text.count)) + text
    var behind = padded.suffix(decimals - 2)
    while behind.last == "0" { behind.removeLast() }
    let whole = padded.dropLast(decimals - 2)
    return behind.isEmpty ? String(whole) : whole + "." + behind
  }
}
