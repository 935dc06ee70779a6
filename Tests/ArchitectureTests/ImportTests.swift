import Foundation
import Testing

/// Who may import whom. Arrows run one way; a module that is missing here may not exist.
private let allowedImports: [String: Set<String>] = [
  "ChainText": [],
  "ChainModel": [],
  "ChainDiagnostics": ["ChainText"],
  "ChainSyntax": ["ChainDiagnostics", "ChainQuery", "ChainModel", "ChainText"],
  "ChainQuery": ["ChainModel", "ChainText"],
  "ChainLanguage": ["ChainSyntax", "ChainQuery", "ChainModel", "ChainDiagnostics", "ChainText"],
  "ChainDiagram": ["ChainModel", "ChainQuery", "ChainText"],
  "CGraphviz": [],
  "CGraphvizLibrary": [],
  "ChainGraphviz": ["ChainDiagram", "CGraphviz"],
  "CPageAssets": [],
  "CZlib": [],
  "ChainReports": [
    "ChainLanguage", "ChainQuery", "ChainDiagram", "ChainDiagnostics", "ChainText", "ChainModel",
    "CPageAssets", "CZlib",
  ],
  "ChainMaps": [
    "ChainModel", "ChainDiagnostics", "ChainQuery", "ChainLanguage", "ChainDiagram",
    "ChainGraphviz", "ChainReports",
  ],
  "chainmap": ["ChainMaps", "ArgumentParser"],
]

/// The modules that may ask the system for something, beside the standard library.
private let systemImports: [String: Set<String>] = [
  "ChainLanguage": ["Glibc", "Darwin"],
  // For the power that the luminance of a colour takes.
  "ChainDiagram": ["Glibc", "Darwin"],
  "ChainGraphviz": ["Synchronization"],
  "ChainMaps": ["Glibc", "Darwin"],
  "chainmap": ["Glibc", "Darwin", "Synchronization"],
]

@Suite("Imports")
struct ImportTests {
  @Test("every import is one that the module may have")
  func importsAreAllowed() throws {
    let files = try SourceTree.files(below: "Sources")
    #expect(files.count > 100)
    for file in files {
      let allowed = try #require(allowedImports[file.module], "\(file.path): unknown module")
        .union(systemImports[file.module] ?? [])
      for module in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path) imports \(module)")
      }
    }
  }

  @Test("the table has every module, and no other")
  func tableIsComplete() throws {
    let sources = SourceTree.root.appending(path: "Sources").path
    let modules = try FileManager.default.contentsOfDirectory(atPath: sources)
    #expect(Set(modules) == Set(allowedImports.keys))
  }

  @Test("the manifest declares what the table allows")
  func manifestAgrees() throws {
    let manifest = try String(
      contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    let target =
      /\.(?:target|executableTarget)\(\s*name: "(?<name>\w+)"(?<rest>[^\n]*(?:\n(?!    \.)[^\n]*)*)/
    var declared: [String: Set<String>] = [:]
    for match in manifest.matches(of: target) {
      let dependencies =
        match.rest.firstMatch(of: /dependencies: (?:reexported \+ )?\[(?<list>[^\]]*)\]/)
        .map(\.list) ?? ""
      let names = dependencies.matches(of: /"(?<name>[A-Z]\w+)"/).map { String($0.name) }
      declared[String(match.name)] = Set(names)
    }
    for (module, allowed) in allowedImports where !["CGraphvizLibrary", "CZlib"].contains(module) {
      let own = try #require(declared[module], "\(module) is not in the manifest")
      #expect(own.subtracting(["CGraphvizLibrary"]) == allowed, "\(module)")
    }
  }

  @Test("whoever imports ChainMaps is compiled anew when a module changes that it hands on")
  func reexportsAreNamed() throws {
    let manifest = try String(
      contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    let exports = try String(
      contentsOf: SourceTree.root.appending(path: "Sources/ChainMaps/Exports.swift"),
      encoding: .utf8)
    let exported = exports.matches(of: /@_exported public import (\w+)/).map { String($0.1) }
    let list = try #require(
      manifest.firstMatch(of: /let reexported: \[Target.Dependency\] = \[([^\]]*)\]/)?.1)
    #expect(Set(list.matches(of: /"(\w+)"/).map { String($0.1) }) == Set(exported))
    let users = manifest.matches(of: /dependencies: (?<plus>reexported \+ )?\[(?<list>[^\]]*)\]/)
      .filter { $0.list.contains("\"ChainMaps\"") }
    #expect(users.count == 3 && users.allSatisfy { $0.plus != nil })
  }

  @Test("only the C targets mention Graphviz’s headers")
  func oneImporterOfGraphviz() throws {
    for name in ["h", "c"] {
      for file in try SourceTree.files(below: "Sources", withExtension: name) {
        let mentions = file.lines.contains { $0.hasPrefix("#include <gvc") }
        #expect(!mentions || file.module.hasPrefix("CGraphviz"), "\(file.path)")
      }
    }
  }

  @Test("arrows run one way")
  func noCircles() {
    var open = allowedImports
    while let free = open.first(where: { $0.value.isDisjoint(with: open.keys) })?.key {
      open[free] = nil
    }
    #expect(open.isEmpty, "a circle among \(open.keys.sorted())")
  }
}
