import Foundation
import Testing

@Suite("chainmap render")
struct RenderTests {
  @Test("draws to standard output or to a file, the same bytes", arguments: ["overview", "flow"])
  func sameBytes(drawing: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "map.svg")
    let arguments = ["render", "maps/gba-nev", "--drawing", drawing]
    let printed = try Chainmap.run(arguments)
    #expect(printed.status == 0)
    #expect(printed.errors.isEmpty)
    // What an overview may weigh in a page or a mail.
    #expect(drawing == "flow" || printed.output.count <= 150_000)
    let written = try Chainmap.run(
      arguments + ["-o", file.path], environment: ["LC_ALL": "zh_CN.UTF-8", "LANG": "de_DE"])
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try Data(contentsOf: file) == printed.output)
    #expect(try folder.names == ["map.svg"])
    #expect(try Chainmap.run(arguments, environment: ["LC_ALL": "C"]).output == printed.output)
    try WellFormed.check(printed.output)
  }

  @Test("members are named, counted or left out", arguments: ["names", "count", "none"])
  func members(detail: String) throws {
    let run = try Chainmap.run(
      ["render", "maps/first-steps", "--members", detail, "--lang", "en"])
    #expect(run.status == 0)
    #expect(run.text.contains("class=\"member\"") == (detail == "names"))
    #expect(run.text.contains("class=\"count\"") == (detail != "none"))
    #expect(run.text.contains("class=\"candidate\"") == (detail == "names"))
    #expect(run.text.contains("NO MEMBER") && run.text.contains("class=\"pill\""))
    // The legend has no sign that no card has.
    let bare = try Chainmap.run(["render", "maps/gba-nev", "--members", detail, "--lang", "en"])
    #expect(bare.text.contains(">2+<") == (detail == "count"))
    try WellFormed.check(run.output)
  }

  @Test(
    "cards are coloured by what is asked for, in every drawing",
    arguments: ["gaps", "fields", "regions", "kinds", "coverage", "trl", "concentration"],
    ["overview", "flow"])
  func highlight(highlight: String, drawing: String) throws {
    let run = try Chainmap.run([
      "render", "maps/first-steps", "--highlight", highlight, "--drawing", drawing,
    ])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.text.contains("data-highlight=\"\(highlight)\""))
    #expect(run.text.contains("Colours: ") && run.text.contains("颜色："))
    try WellFormed.check(run.output)
    let unknown = try Chainmap.run(["render", "maps/first-steps", "--highlight", highlight + "s!"])
    #expect(unknown.status != 0 && unknown.output.isEmpty)
  }

  @Test("a theme’s colours are taken, and a faulty one ends the command without a file")
  func theme() throws {
    let folder = try TemporaryFolder()
    let theme = folder.url.appending(path: "颜色.css")
    let picture = folder.url.appending(path: "map.svg")
    let arguments = [
      "render", "maps/first-steps", "--theme", theme.path, "-o", picture.path, "--lang", "en",
    ]
    let missing = try Chainmap.run(arguments)
    #expect(missing.status == 2 && missing.errors.contains("there is no such file"))
    try Data("svg.chainmap { --gapp: red; --gap: red }".utf8).write(to: theme)
    let faulty = try Chainmap.run(arguments)
    #expect(faulty.status == 2)
    #expect(
      faulty.errors.contains("颜色.css:1:16") && faulty.errors.contains("did you mean ‘--gap’?"))
    #expect(faulty.errors.contains("error[CHN0712]"))
    #expect(try folder.names == ["颜色.css"])
    try Data("svg.chainmap { --gap: #7b1fa2 }".utf8).write(to: theme)
    let run = try Chainmap.run(arguments)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(try String(contentsOf: picture, encoding: .utf8).contains("stroke:#7b1fa2"))
    try WellFormed.check(try Data(contentsOf: picture))
  }

  @Test(
    "the file’s name or an option asks for another form",
    arguments: [
      ("map.png", [], [0x89, 0x50, 0x4E, 0x47]), ("图.PDF", [], [0x25, 0x50, 0x44, 0x46]),
      ("map", ["--format", "png"], [0x89, 0x50, 0x4E, 0x47]),
      ("map.png", ["--format", "svg"], [0x3C, 0x73, 0x76, 0x67]),
    ] as [(String, [String], [UInt8])])
  func forms(name: String, options: [String], start: [UInt8]) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert") else { return }
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    let run = try Chainmap.run(
      ["render", "maps/first-steps", "-o", file.path, "--lang", "zh"] + options)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    #expect(try Data(contentsOf: file).prefix(4) == Data(start))
    #expect(try folder.names == [name])
  }

  @Test(
    "Graphviz reads the DOT form, and finds every box where the JSON form has it",
    arguments: ["gba-nev", "first-steps"], ["overview", "flow"])
  func graphviz(map: String, drawing: String) throws {
    let folder = try TemporaryFolder()
    let graph = folder.url.appending(path: "图.dot")
    let arguments = ["render", "maps/\(map)", "--drawing", drawing, "--lang", "zh"]
    let run = try Chainmap.run(arguments + ["-o", graph.path])
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    let printed = try Chainmap.run(arguments + ["--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: printed.output) as? [String: Any])
    let (height, nodes) = try (
      #require(json["height"] as? Double), #require(json["nodes"] as? [[String: Any]])
    )
    let drawn = try Chainmap.graphviz(graph)
    // Graphviz moves everything into its corner.
    var moves: [(x: Double, y: Double)] = []
    for node in nodes {
      let id = try #require(node["id"] as? String)
      let box = try #require(node["box"] as? [String: Double])
      let (x, y) = (box["x"]! + box["width"]! / 2, height - box["y"]! - box["height"]! / 2)
      let place = try #require(drawn[id], "\(id)")
      moves.append((place.x - x, place.y - y))
    }
    #expect(moves.allSatisfy { abs($0.x - moves[0].x) < 0.3 && abs($0.y - moves[0].y) < 0.3 })
    #expect(drawn.count == nodes.count)
  }

  @Test("names cannot leave their quotation marks in the DOT form")
  func hostileNames() throws {
    let folder = try TemporaryFolder()
    let graph = folder.url.appending(path: "map.dot")
    let map = #"""
      map m "a\"];b [label=\"x" {
        lang en
      }
      stage s "<b>&lt;\\" {
        node n "\\N \\G \"]; c -> d; //"
        node o "&#65;<br/>"
      }
      n -> o
      """#
    let run = try Chainmap.run(
      ["render", "-", "--format", "dot", "-o", graph.path], input: Data(map.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Set(Chainmap.graphviz(graph).keys) == ["n", "o"])
  }

  @Test("without the program that makes them, one sentence and no file", arguments: ["en", "zh"])
  func noConverter(language: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "map.png")
    let run = try Chainmap.run(
      ["render", "maps/first-steps", "-o", file.path, "--lang", language],
      environment: ["PATH": "/nowhere"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("librsvg2-bin") && run.errors.split(separator: "\n").count == 1)
    #expect(try folder.names.isEmpty)
  }

  @Test("what the program says when it fails is told, and no file is left")
  func failingConverter() throws {
    let folder = try TemporaryFolder()
    let program = try folder.file(
      "rsvg-convert", Data("#!/bin/sh\necho 'out of ink' >&2\nexit 3\n".utf8))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path)
    let run = try Chainmap.run(
      ["render", "maps/first-steps", "--format", "pdf", "-o", folder.url.path + "/map"],
      environment: ["PATH": folder.url.path, "TMPDIR": folder.url.path])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("rsvg-convert: out of ink"))
    #expect(try folder.names == ["rsvg-convert"])
  }

  @Test("auto chooses by the number of nodes")
  func auto() throws {
    let small = try Chainmap.run(["render", "maps/first-steps"])
    #expect(small.text.contains("data-drawing=\"flow\""))
    let large = try Chainmap.run(["render", "maps/gba-nev", "--drawing", "auto"])
    #expect(large.text.contains("data-drawing=\"overview\""))
  }

  @Test("a device such as /dev/stdout is written to")
  func outputAsAFile() throws {
    let plain = try Chainmap.run(["render", "maps/first-steps"])
    let run = try Chainmap.run(["render", "maps/first-steps", "-o", "/dev/stderr", "-q"])
    #expect(run.status == 0 && run.errors == plain.text)
  }

  @Test("a failing command leaves an older picture alone")
  func failure() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("map.svg", Data("older".utf8))
    let run = try Chainmap.run(["render", "-", "-o", file.path], map: CheckTests.faulty)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error[CHN0203]"))
    #expect(try Data(contentsOf: file) == Data("older".utf8))
    #expect(try folder.names == ["map.svg"])
  }

  @Test("the permissions of an older picture stay, and so does a symbolic link")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("map.svg")
    let link = folder.url.appending(path: "link.svg")
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try files.createSymbolicLink(atPath: link.path, withDestinationPath: "map.svg")
    #expect(try Chainmap.run(["render", "maps/first-steps", "-o", link.path]).status == 0)
    #expect(try files.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
    #expect(try files.destinationOfSymbolicLink(atPath: link.path) == "map.svg")
    #expect(try Data(contentsOf: file).starts(with: Data("<svg ".utf8)))
    #expect(try folder.names == ["link.svg", "map.svg"])
  }

  @Test("what cannot be written is named, and ends with 2")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appending(path: "nowhere/map.svg").path
    for path in [missing, folder.url.path, "/dev/full"] {
      let run = try Chainmap.run(["render", "maps/first-steps", "-o", path, "--lang", "en"])
      #expect(run.status == 2, "\(path)")
      #expect(run.errors.hasPrefix("chainmap: cannot write ‘\(path)’: "), "\(run.errors)")
    }
    let chinese = try Chainmap.run(
      ["render", "maps/first-steps", "-o", missing, "--lang", "zh"])
    #expect(chinese.errors.hasPrefix("chainmap：无法写入“\(missing)”："))
    #expect(try folder.names.isEmpty)
  }

  @Test("a disk that fills up leaves the older picture, and nothing beside it")
  func interruptedWrite() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("map.svg", Data("older".utf8))
    let errors = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "ulimit -f 1; exec \"$0\" render maps/gba-nev -o \"$1\"",
      try Chainmap.executable.path, file.path,
    ]
    process.currentDirectoryURL = Chainmap.root
    process.standardError = errors
    try process.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 2)
    #expect(String(decoding: text, as: UTF8.self).contains("cannot write ‘\(file.path)’"))
    #expect(try Data(contentsOf: file) == Data("older".utf8))
    #expect(try folder.names == ["map.svg"])
  }

  @Test("devices are written to, not replaced")
  func devices() throws {
    #expect(try Chainmap.run(["render", "maps/first-steps", "-o", "/dev/null"]).status == 0)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }
}

extension Chainmap {
  /// The centres of the nodes of a graph as Graphviz's own program reads it, in points, y running upward.
  fileprivate static func graphviz(_ file: URL) throws -> [String: (x: Double, y: Double)] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["neato", "-n2", "-Tplain", file.path]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    var centres: [String: (x: Double, y: Double)] = [:]
    for line in String(decoding: said, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 3, words[0] == "node", let x = Double(words[2]), let y = Double(words[3])
      else { continue }
      let id = words[1].trimmingCharacters(in: ["\""])
      centres[id] = (x * 72, y * 72)
    }
    return centres
  }
}
