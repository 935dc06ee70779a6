import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a command ends; the raw value is the exit code.
enum Ending: Int32, Error, Comparable {
  /// All is well.
  case success = 0
  /// The map has errors, or warnings where none are wanted.
  case faulty = 1
  /// The arguments make no sense, or a file cannot be read or written.
  case unusable = 2

  /// Whether the left ending is the better one.
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Ends the process with this exit code.
  func endProcess() -> Never { exit(rawValue) }
}

extension Chainmap {
  /// Ends the process after an error, a request for help or an ``Ending``.
  static func end(after error: any Error) -> Never {
    if let ending = error as? Ending { ending.endProcess() }
    let isClean = exitCode(for: error).isSuccess
    let stream = isClean ? StandardStream.output : .error
    let message = fullMessage(for: error)
    try? stream.write(message.hasSuffix("\n") ? message : message + "\n")
    // The argument parser's own code for bad usage is 64.
    (isClean ? Ending.success : .unusable).endProcess()
  }
}
