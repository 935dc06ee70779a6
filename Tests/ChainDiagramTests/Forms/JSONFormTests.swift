import ChainModel
import ChainQuery
import Foundation
import FoundationXML
import Testing

@testable import ChainDiagram

/// The JSON form of a picture says what its SVG shows, at the same places.
@Suite struct JSONFormTests {
  private func object(_ picture: LaidOutScene) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(picture.json().utf8)) as? [String: Any])
  }

  /// Every object below a value that has a key.
  private func objects(below value: Any, having key: String) -> [[String: Any]] {
    if let array = value as? [Any] { return array.flatMap { objects(below: $0, having: key) } }
    guard let object = value as? [String: Any] else { return [] }
    return (object[key] == nil ? [] : [object])
      + object.values.flatMap { objects(below: $0, having: key) }
  }

  private func check(_ picture: LaidOutScene) throws {
    let json = try object(picture)
    let document = try XMLDocument(data: Data(picture.svg()))
    func elements(_ path: String) throws -> [XMLElement] {
      try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
    }
    // What stands in a sign of the legend belongs to the sign.
    let written = try elements("//*[local-name()='text']").map { text in
      "\(text.value(of: "x") ?? "") \(text.value(of: "y") ?? "") \(text.stringValue ?? "")"
    }
    let told = objects(below: json, having: "lines").map { text in
      let lines = text["lines"] as? [String] ?? []
      return "\(text["x"] ?? "") \(text["y"] ?? "") \(lines.joined())"
    }
    #expect(told.sorted() == written.sorted())

    let drawn = try elements("//*[local-name()='path'][@data-from]").map {
      "\($0.value(of: "d") ?? "") \($0.value(of: "data-kind") ?? "")"
    }
    let links = try #require(json["links"] as? [[String: Any]])
    #expect(links.map { "\($0["path"] ?? "") \($0["kind"] ?? "")" } == drawn)

    let boxes = Set(
      try elements("//*[local-name()='rect']").map { rect in
        ["x", "y", "width", "height"].map { rect.value(of: $0) ?? "" }.joined(separator: " ")
      })
    let kinds = ["stages", "segments", "nodes", "legend"]
    let counts = kinds.map { kind in
      let parts = json[kind].map { objects(below: $0, having: "box") } ?? []
      return parts.count { part in
        let box = part["box"] as? [String: Any] ?? [:]
        return boxes.contains(
          ["x", "y", "width", "height"].map { "\(box[$0] ?? "")" }.joined(separator: " "))
      }
    }
    #expect(counts[2] == picture.cards.count && counts[1] == picture.segments.count)
    #expect(counts[0] >= picture.bands.count)
  }

  @Test(arguments: Drawing.allCases) func saysWhatTheSVGShows(drawing: Drawing) throws {
    try check(SampleMaps.picture(of: SampleMaps.everyState(), drawing))
    for name in ["很长的中文名称需要换行显示", "</svg>\u{2028}\"\\ &amp; 'x'"] {
      try check(SampleMaps.picture(of: SampleMaps.named(name), drawing))
    }
    for seed in 0..<40 as Range<UInt64> {
      try check(SampleMaps.picture(of: SampleMaps.random(seed: seed), drawing))
    }
  }

  @Test func namesColoursOfTheThemeAndOfClasses() throws {
    let theme = ThemeReading(Array("svg.chainmap { --gap: #7b1fa2 }".utf8)).theme
    let options = DrawingOptions(
      drawing: .flow, languages: [.english], highlight: .coverage, theme: theme, page: .a4)
    let scene = Scene(of: Findings(of: try SampleMaps.everyState()), options: options)
    let json = try object(LaidOutScene(scene, engine: StackingEngine()))
    let light = (json["colours"] as? [String: [String: String]])?["light"] ?? [:]
    #expect(light["gap"] == "#7b1fa2" && light.count == Theme.properties.count)
    let page = try #require(json["page"] as? [String: Any])
    #expect(page["width"] as? Double == 841.9)
    let highlight = try #require(json["highlight"] as? [String: Any])
    let classes = try #require(highlight["classes"] as? [[String: Any]])
    #expect(classes.count > 1)
    for node in try #require(json["nodes"] as? [[String: Any]]) {
      let grounds = try #require(node["grounds"] as? [String])
      let own = try #require(node["classes"] as? [Int])
      #expect(own.compactMap { classes[$0]["colour"] as? String } == grounds)
      let texts = try #require(node["texts"] as? [[String: Any]])
      #expect(texts.allSatisfy { light[$0["colour"] as? String ?? ""] != nil })
    }
  }
}
