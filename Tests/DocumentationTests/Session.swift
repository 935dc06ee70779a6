import Foundation
import Testing

/// The folder of a reader who follows a page, and the reader's shell.
final class Session {
  private let folder: URL
  private let tools: URL

  /// The day on which every page is read, so that no fact ages under it.
  private static let today = "2026-11-22"

  /// Makes a folder with the package's maps in it, and puts `chainmap` on the path.
  init() throws {
    let base = FileManager.default.temporaryDirectory
      .appending(path: "chainmap-pages-\(UUID().uuidString)")
    folder = base.appending(path: "work")
    tools = base.appending(path: "bin")
    for url in [folder, tools] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "maps"), withDestinationURL: Document.root.appending(path: "maps"))
    let script = """
      #!/bin/sh
      if [ "$1" = check ]; then shift; set -- check --today \(Self.today) "$@"; fi
      exec '\(try Self.executable.path)' "$@"
      """
    let command = tools.appending(path: "chainmap")
    try script.write(to: command, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: command.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// The built executable, which lies beside the tests.
  private static var executable: URL {
    get throws {
      #if os(Linux)
        let tests = URL(
          filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      #else
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let tests = (bundle ?? Bundle.main).bundleURL
      #endif
      let executable = tests.deletingLastPathComponent().appending(path: "chainmap")
      try #require(FileManager.default.isExecutableFile(atPath: executable.path))
      return executable
    }
  }

  /// Runs a command line as a shell does, and gives the lines that a terminal would show.
  func run(_ command: String) throws -> [String] {
    let shown = folder.deletingLastPathComponent().appending(path: "shown")
    try Data().write(to: shown)
    let terminal = try FileHandle(forWritingTo: shown)
    defer { try? terminal.close() }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(tools.path):/usr/bin:/bin", "LC_ALL": "C"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    process.waitUntilExit()
    // Tables end their lines with CR LF; a terminal shows no difference, and a page keeps its own.
    let text = try String(contentsOf: shown, encoding: .utf8).replacing("\r\n", with: "\n")
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  /// Adds a text at the end of a file.
  func append(_ text: String, to name: String) throws {
    let before = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    try write(before + text, to: name)
  }

  /// Changes a file: lines with `-` become those with `+`; lines with a blank stay.
  func apply(_ difference: [String], to name: String) throws {
    let before = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let old = difference.filter { !$0.hasPrefix("+") }.map { $0.dropFirst() + "\n" }.joined()
    let new = difference.filter { !$0.hasPrefix("-") }.map { $0.dropFirst() + "\n" }.joined()
    #expect(before.ranges(of: old).count == 1, "\(name) has these lines once:\n\(old)")
    try write(before.replacing(old, with: new), to: name)
  }
}
