#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error.
struct StandardStream {
  private let descriptor: Int32

  /// Where results go.
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  /// Where everything else goes.
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// Writes a text.
  func write(_ text: String) throws(WriteFailure) { try write(Array(text.utf8)) }

  /// Writes bytes. A reader who has gone wanted no more: that is not a failure.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    do {
      try OpenFile(descriptor: descriptor).write(bytes)
    } catch {
      guard error.number == EPIPE else { throw error }
    }
  }

  /// Whether a person sees what is written here at once.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether a text in colours makes sense here: on a terminal that knows them, unless the user
  /// wants none (see no-color.org).
  var showsColour: Bool {
    guard isTerminal, environment("NO_COLOR").isEmpty else { return false }
    return environment("TERM") != "dumb"
  }

  private func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}

/// What the process does about signals.
enum SignalDisposition {
  /// Lets writing to a closed pipe, or beyond the greatest file size, fail instead of killing the
  /// process.
  static func letWritesFail() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
