#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files so that nobody ever finds half of one.
enum FileReplacement {
  /// Writes bytes to a path: beside it first, then in its place, in one step.
  ///
  /// A file that is there keeps its permissions, and stays as it is when writing fails; a
  /// symbolic link stays one, also when what it leads to is not there yet. Devices and pipes are written to directly.
  static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    var status = stat()
    // A pipe or terminal, such as /dev/stdout may be, has no path that leads to it.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try overwrite(path, with: bytes)
    }
    let target = try resolved(path)
    let exists = stat(target, &status) == 0
    // Renaming would also replace a file that one may not write to.
    guard !exists || access(target, W_OK) == 0 else { throw .ofLastCall }
    let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~creationMask()
    try withSignalsHeld { () throws(WriteFailure) in
      try replace(target, with: bytes, mode: mode)
    }
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], mode: mode_t
  ) throws(WriteFailure) {
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .ofLastCall }
    do throws(WriteFailure) {
      do throws(WriteFailure) {
        try OpenFile(descriptor: descriptor).write(bytes)
        guard fchmod(descriptor, mode) == 0 else { throw .ofLastCall }
      } catch {
        close(descriptor)
        throw error
      }
      // A full disk may show only now.
      guard close(descriptor) == 0, rename(template, target) == 0 else { throw .ofLastCall }
    } catch {
      unlink(template)
      throw error
    }
  }

  /// Writes to what is no ordinary file; for a folder, the system says so.
  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(WriteFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .ofLastCall }
    defer { close(descriptor) }
    try OpenFile(descriptor: descriptor).write(bytes)
  }

  /// The path of the file that a link leads to, whether it is there or not; otherwise the path
  /// itself.
  private static func resolved(_ path: String) throws(WriteFailure) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var target = path
    for _ in 0..<longestChain {
      guard let next = destination(ofLink: target) else { return target }
      let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
      target = next.hasPrefix("/") ? next : folder + next
    }
    errno = ELOOP
    throw .ofLastCall
  }

  /// How many links may lead to one another; Linux follows as many.
  private static let longestChain = 40

  /// What a symbolic link says; nil when the path is none.
  private static func destination(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func creationMask() -> mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  /// Keeps an interruption from the keyboard waiting for the moment that writing takes, so that
  /// no temporary file is left behind.
  private static func withSignalsHeld(
    _ body: () throws(WriteFailure) -> Void
  ) throws(WriteFailure) {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
