import ChainModel
import ChainQuery
import Foundation
import FoundationXML
import Testing

@testable import ChainDiagram

/// What a picture says is written as it was measured.
@Suite struct TextStyleTests {
  /// What the style sheet inside of the picture says of a class, by its selector.
  private struct Sheet {
    private var rules: [(selector: String, size: Double, isBold: Bool)] = []

    init(_ css: String) {
      for match in css.matches(of: /\.chainmap ([^{,]+)\{font-size:([0-9.]+)px;font-weight:(\d+)/) {
        rules.append(
          (String(match.1), Double(match.2) ?? 0, match.3 == "700"))
      }
    }

    func style(of text: XMLElement) -> (size: Double, isBold: Bool)? {
      let own =
        "."
        + (text.value(of: "class") ?? "")
        .replacing(" ", with: ".")
      var parent = text.parent as? XMLElement
      while parent?.name == "a" { parent = parent?.parent as? XMLElement }
      let outer = parent?.value(of: "class")?.split(separator: " ").first
      let selectors = [own] + (outer.map { [".\($0)>\(own)"] } ?? [])
      return rules.last { selectors.contains($0.selector) }.map { ($0.size, $0.isBold) }
    }
  }

  @Test(arguments: Drawing.allCases)
  func everyTextFitsItsBoxAsItIsWritten(drawing: Drawing) throws {
    for name in ["Everyday name of some length", "很长的中文名称需要换行显示", "WWWWWWWWWWWWWWWWWW"] {
      let picture = try SampleMaps.picture(of: SampleMaps.named(name), drawing)
      let document = try XMLDocument(data: Data(picture.svg()))
      let sheet = Sheet(
        try document.nodes(forXPath: "//*[local-name()='style']")[0].stringValue ?? "")
      var count = 0
      for case let text as XMLElement in try document.nodes(forXPath: "//*[local-name()='text']") {
        guard let (left, width) = box(around: text) else { continue }
        let style = try #require(sheet.style(of: text), "\(text)")
        for line in lines(of: text) {
          let box = line.box(style, endsThere: endsAtItsPlace(text))
          #expect(box.minX >= left - 0.1 && box.maxX <= left + width + 0.1, "\(text)")
          count += 1
        }
      }
      #expect(count > 4)
    }
  }

  /// No line of a box, a card or a header runs into the figure at its end.
  @Test(arguments: Drawing.allCases)
  func noTextLiesOverAnother(drawing: Drawing) throws {
    // A name may end anywhere in its line, and so beside or under the figure.
    for length in 6...40 {
      let name = String(repeating: "宽", count: length)
      let picture = try SampleMaps.picture(of: SampleMaps.named(name), drawing)
      let document = try XMLDocument(data: Data(picture.svg()))
      let sheet = Sheet(
        try document.nodes(forXPath: "//*[local-name()='style']")[0].stringValue ?? "")
      var boxes: [Rect] = []
      for case let text as XMLElement in try document.nodes(forXPath: "//*[local-name()='text']") {
        guard box(around: text) != nil, let style = sheet.style(of: text) else { continue }
        for line in lines(of: text) {
          let box = line.box(style, endsThere: endsAtItsPlace(text))
          for other in boxes { #expect(!box.overlaps(other), "\(text)") }
          boxes.append(box)
        }
      }
      #expect(boxes.count > 4)
    }
  }

  private func endsAtItsPlace(_ text: XMLElement) -> Bool {
    ["figure", "count", "single"].contains(text.value(of: "class"))
  }

  /// A line of a text: a `tspan` with a place of its own begins one.
  private struct Line {
    var text: String
    let x: Double
    let y: Double

    func box(_ style: (size: Double, isBold: Bool), endsThere: Bool) -> Rect {
      let width = TextMetrics.width(
        of: text, size: style.size, weight: style.isBold ? .bold : .regular)
      return Rect(
        x: endsThere ? x - width : x, y: y - style.size * 0.7, width: width,
        height: style.size * 0.7)
    }
  }

  private func lines(of text: XMLElement) -> [Line] {
    guard let x = number("x", of: text), let y = number("y", of: text) else { return [] }
    var lines = [Line(text: "", x: x, y: y)]
    for child in text.children ?? [] {
      if let part = child as? XMLElement, let x = number("x", of: part),
        let y = number("y", of: part)
      {
        lines.append(Line(text: part.stringValue ?? "", x: x, y: y))
      } else {
        lines[lines.count - 1].text += child.stringValue ?? ""
      }
    }
    return lines
  }

  /// The left side and the width of the box that a text stands in; nil for one of the page.
  private func box(around text: XMLElement) -> (left: Double, width: Double)? {
    var group = text.parent as? XMLElement
    while group?.name == "a" { group = group?.parent as? XMLElement }
    guard group?.name == "g", group?.value(of: "class") != "legend",
      let box = group?.children?.first(where: { $0.name == "rect" }) as? XMLElement,
      let left = number("x", of: box), let width = number("width", of: box)
    else { return nil }
    return (left, width)
  }

  private func number(_ attribute: String, of element: XMLElement) -> Double? {
    element.value(of: attribute).flatMap { Double($0) }
  }

  @Test func theStyleSheetSaysWhatIsMeasured() {
    for style in TextStyle.allCases {
      let size =
        style.size == style.size.rounded() ? String(Int(style.size)) : String(style.size)
      let weight = style.weight == .bold ? 700 : 400
      let rules = Stylesheet().text.split(separator: "\n").filter {
        $0.contains("{font-size:\(size)px;font-weight:\(weight)")
      }
      let ending = "." + style.cssClass.replacing(" ", with: ".")
      #expect(rules.contains { $0.prefix { $0 != "{" }.hasSuffix(ending) }, "\(style)")
    }
    // Nothing else says how large or how bold a text is.
    let count = Stylesheet().text.matches(of: /font-size/).count
    #expect(count == TextStyle.allCases.count)
  }
}
