import Foundation

/// The shape of the objects of SARIF 2.1.0 that chainmap writes: which members an object must have, and
/// which it may have. The schema allows no others but `properties`.
///
/// From the schema of the OASIS Standard, sections 3.13 to 3.58.
struct SARIFShape {
  private struct Shape {
    let required: Set<String>
    let objects: [String: String]
    let plain: Set<String>
  }

  private static let shapes: [String: Shape] = [
    "sarifLog": Shape(
      required: ["version", "runs"], objects: ["runs": "run"], plain: ["$schema", "version"]),
    "run": Shape(
      required: ["tool"], objects: ["tool": "tool", "results": "result"],
      plain: ["language", "columnKind"]),
    "tool": Shape(required: ["driver"], objects: ["driver": "toolComponent"], plain: []),
    "toolComponent": Shape(
      required: ["name"], objects: ["rules": "reportingDescriptor"],
      plain: ["name", "version", "semanticVersion", "informationUri"]),
    "reportingDescriptor": Shape(
      required: ["id"],
      objects: [
        "shortDescription": "message", "fullDescription": "message", "help": "message",
      ], plain: ["id", "name", "helpUri"]),
    "result": Shape(
      required: ["message"],
      objects: [
        "message": "message", "locations": "location", "relatedLocations": "location",
        "fixes": "fix",
      ], plain: ["ruleId", "ruleIndex", "level", "kind"]),
    "message": Shape(required: ["text"], objects: [:], plain: ["text", "markdown"]),
    "location": Shape(
      required: [],
      objects: ["physicalLocation": "physicalLocation", "message": "message"], plain: ["id"]),
    "physicalLocation": Shape(
      required: ["artifactLocation"],
      objects: ["artifactLocation": "artifactLocation", "region": "region"], plain: []),
    "artifactLocation": Shape(required: [], objects: [:], plain: ["uri", "uriBaseId", "index"]),
    "region": Shape(
      required: [], objects: [:], plain: ["startLine", "startColumn", "endLine", "endColumn"]),
    "fix": Shape(
      required: ["artifactChanges"],
      objects: ["artifactChanges": "artifactChange", "description": "message"], plain: []),
    "artifactChange": Shape(
      required: ["artifactLocation", "replacements"],
      objects: ["artifactLocation": "artifactLocation", "replacements": "replacement"],
      plain: []),
    "replacement": Shape(
      required: ["deletedRegion"],
      objects: ["deletedRegion": "region", "insertedContent": "message"], plain: []),
  ]

  /// What is wrong with a log; empty when nothing is.
  static func faults(in log: Data) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: log)
    return faults(in: json, as: "sarifLog", at: "log") + faultyValues(in: json)
  }

  private static func faults(in value: Any, as name: String, at path: String) -> [String] {
    guard let object = value as? [String: Any], let shape = shapes[name] else {
      return ["\(path) is no \(name)"]
    }
    var faults = shape.required.subtracting(object.keys).map { "\(path) lacks \($0)" }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if let kind = shape.objects[key] {
        let values = value as? [Any]
        for (index, element) in (values ?? [value]).enumerated() {
          faults += Self.faults(
            in: element, as: kind, at: values == nil ? "\(path).\(key)" : "\(path).\(key)[\(index)]"
          )
        }
      } else if !shape.plain.contains(key) || value is NSNull {
        faults.append("\(path) must not have \(key)")
      }
    }
    return faults
  }

  /// What the schema says of values: enumerations, minima, references to rules.
  private static func faultyValues(in log: Any) -> [String] {
    guard let log = log as? [String: Any], let runs = log["runs"] as? [[String: Any]] else {
      return ["no runs"]
    }
    var faults = log["version"] as? String == "2.1.0" ? [] : ["the version"]
    for run in runs {
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = driver?["rules"] as? [[String: Any]] ?? []
      if run["columnKind"] as? String != "unicodeCodePoints" { faults.append("columnKind") }
      for result in run["results"] as? [[String: Any]] ?? [] {
        if !["error", "warning", "note"].contains(result["level"] as? String) {
          faults.append("level")
        }
        let index = result["ruleIndex"] as? Int ?? -1
        if !rules.indices.contains(index)
          || rules[index]["id"] as? String != result["ruleId"] as? String
        {
          faults.append("ruleIndex")
        }
        for location in result["locations"] as? [[String: Any]] ?? [] {
          let place = location["physicalLocation"] as? [String: Any]
          let region = place?["region"] as? [String: Int] ?? [:]
          if region.count != 4 || region.values.contains(where: { $0 < 1 }) {
            faults.append("region")
          }
          let artifact = place?["artifactLocation"] as? [String: String]
          if artifact?["uri"].flatMap({ URL(string: $0, encodingInvalidCharacters: false) }) == nil
          {
            faults.append("uri")
          }
        }
      }
    }
    return faults
  }
}
