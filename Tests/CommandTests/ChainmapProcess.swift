import Foundation
import Testing

/// The built executable, run as a process of its own.
enum Chainmap {
  /// What came of a run.
  struct Run {
    let status: Int32
    /// Whether the process ended by itself, not by a signal.
    let endedByItself: Bool
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder that holds `Package.swift`; runs begin there unless they ask for another.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The executable lies beside the tests.
  static var executable: URL {
    get throws {
      #if os(Linux)
        let tests = URL(
          filePath: try FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/self/exe"))
      #else
        let tests =
          Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
          ?? Bundle.main.bundleURL
      #endif
      let executable = tests.deletingLastPathComponent().appending(path: "chainmap")
      try #require(FileManager.default.isExecutableFile(atPath: executable.path))
      return executable
    }
  }

  /// Runs `chainmap` to its end.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    folder: URL = root
  ) throws -> Run {
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    // Files rather than pipes: they hold any amount without somebody who reads along.
    let streams = try TemporaryFolder()
    let inputFile = try streams.file("input", input)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let (output, errors) = (try streams.file("output"), try streams.file("errors"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    // A command that hangs is ended, so that its test fails and the others go on.
    let watch = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    return Run(
      status: process.terminationStatus, endedByItself: process.terminationReason == .exit,
      output: try Data(contentsOf: output),
      errors: try String(decoding: Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs `chainmap` with the text of a map on standard input.
  static func run(_ arguments: [String], map: String) throws -> Run {
    try run(arguments, input: Data(map.utf8))
  }
}

/// A folder that goes when nobody holds it any more.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "chainmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Makes a file in it.
  func file(_ name: String, _ content: Data = Data()) throws -> URL {
    let file = url.appending(path: name)
    try content.write(to: file)
    return file
  }

  /// The names of what is in it.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
