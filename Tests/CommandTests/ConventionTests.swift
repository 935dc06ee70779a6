import Foundation
import Testing

@Suite("Conventions of the command line")
struct ConventionTests {
  @Test(
    "every command helps, with examples, on standard output",
    arguments: [
      [], ["check"], ["gaps"], ["coverage"], ["query"], ["render"], ["fmt"], ["init"], ["explain"],
    ])
  func help(command: [String]) throws {
    let run = try Chainmap.run(command + ["--help"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("Examples:\n  chainmap \(command.first ?? "")"))
    #expect(run.text.hasSuffix("\n") && !run.text.hasSuffix("\n\n"))
  }

  @Test("tells its version, and completions for shells")
  func builtins() throws {
    let version = try Chainmap.run(["--version"])
    #expect(version.status == 0)
    #expect(version.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    for shell in ["bash", "zsh", "fish"] {
      let run = try Chainmap.run(["--generate-completion-script", shell])
      #expect(run.status == 0)
      #expect(run.text.contains("outside-only") && run.text.contains("drawing"))
    }
  }

  @Test(
    "bad usage ends with 2 and says what would be right",
    arguments: [
      (["chek", "maps/gba-nev"], "check, gaps, coverage, query, render, page, fmt, init, explain"),
      (["check"], "Missing expected argument '<map>'"),
      (["check", "a", "b"], "Unexpected argument 'b'"),
      (["check", "a", "--strct"], "Did you mean '--strict'?"),
      (["check", "a", "--today", "2026"], "as 2026-11-22"),
      (["check", "a", "--today", "2026-02-30"], "as 2026-11-22"),
      (["gaps", "a", "--gap", "empty"], "- outside-only"),
      (["gaps", "a", "--lang", "cn"], "en,zh"),
      (["gaps", "a", "--lang", "en,en"], "en,zh"),
      (["gaps", "a", "--lang", ""], "en,zh"),
      (["render", "a", "--drawing", "pie"], "'overview', 'flow' or 'auto'"),
      (["render", "a", "--page", "a5"], "'a5' is invalid for '--page <page>'"),
      (["render", "a", "--page", "10x800"], "from 72 to 14400 points"),
      (["render", "a", "-o"], "Missing value for '-o <file>'"),
    ])
  func badUsage(arguments: [String], hint: String) throws {
    let run = try Chainmap.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(hint), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count <= 18)
  }

  @Test("no colour but on a terminal")
  func noColour() throws {
    for arguments in [["check", "-"], ["gaps", "-"]] {
      let run = try Chainmap.run(arguments, map: CheckTests.faulty)
      #expect(!run.text.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
    }
  }

  @Test(
    "on a terminal colours follow NO_COLOR, TERM and the option",
    arguments: [
      ("", "", true), ("NO_COLOR=", "", true), ("NO_COLOR=1", "", false), ("TERM=dumb", "", false),
      ("", "--no-colour", false), ("", "--no-color", false),
    ])
  func terminal(variable: String, option: String, isColoured: Bool) throws {
    // `script` gives its child a terminal.
    let script = URL(filePath: "/usr/bin/script")
    guard FileManager.default.isExecutableFile(atPath: script.path) else { return }
    let command = """
      env -u NO_COLOR TERM=xterm \(variable) '\(try Chainmap.executable.path)' gaps maps/first-steps \(option)
      """
    let process = Process()
    let pipe = Pipe()
    process.executableURL = script
    process.arguments = ["-qec", command, "/dev/null"]
    process.currentDirectoryURL = Chainmap.root
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output.contains(0x1B) == isColoured)
  }

  @Test("a reader that goes away is no failure")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    let command = """
      '\(try Chainmap.executable.path)' render maps/gba-nev 2>errors | head -c 100 >/dev/null
      exit ${PIPESTATUS[0]}
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", command.replacing("2>errors", with: "2>'\(folder.url.path)/errors'"),
    ]
    process.currentDirectoryURL = Chainmap.root
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Data(contentsOf: folder.url.appending(path: "errors")).isEmpty)
  }

  @Test("a full disk under standard output is told")
  func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let process = Process()
    let errors = Pipe()
    process.executableURL = try Chainmap.executable
    process.arguments = ["gaps", "maps/first-steps", "--lang", "en"]
    process.currentDirectoryURL = Chainmap.root
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    let text = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(text.hasPrefix("chainmap: cannot write to standard output: "))
  }
}
