import ChainMaps

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes a bitmap or a page of an SVG with librsvg's `rsvg-convert`, which is looked for at run time.
enum PictureConverter {
  /// What a picture is made into.
  enum Target: String {
    case png, pdf
  }

  /// Why there is no picture.
  enum Failure: Error {
    /// The program is not installed.
    case missing
    /// It ended with a failure and, perhaps, these words.
    case failed(String)
    /// A file could not be written or read.
    case files(WriteFailure)
  }

  /// The picture in another form. A PNG has two pixels a point.
  static func convert(_ svg: [UInt8], to target: Target) throws(Failure) -> [UInt8] {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/chainmap.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .files(.ofLastCall) }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let files = (svg: folder + "/picture.svg", made: folder + "/picture", said: folder + "/said")
    defer {
      for file in [files.svg, files.made, files.said] { unlink(file) }
      rmdir(folder)
    }
    do throws(WriteFailure) {
      try FileReplacement.write(svg, to: files.svg)
      try FileReplacement.write([], to: files.said)
    } catch {
      throw .files(error)
    }
    // Beyond the limit of the library's parser lies no picture that one would print.
    let arguments = [
      "rsvg-convert", "--unlimited", "--zoom", target == .png ? "2" : "1", "--format",
      target.rawValue, "--output", files.made, files.svg,
    ]
    switch run(arguments, errors: files.said) {
    case 0: break
    case nil, 127: throw .missing
    default:
      throw .failed(String(decoding: bytes(of: files.said), as: UTF8.self))
    }
    let made = bytes(of: files.made)
    guard !made.isEmpty else { throw .failed("") }
    return made
  }

  /// What a file holds; nothing when it cannot be read.
  private static func bytes(of path: String) -> [UInt8] {
    (try? FileSystemSources().read(path)) ?? []
  }

  /// Runs a program of the search path to its end; its exit code, nil when it could not be started.
  private static func run(_ arguments: [String], errors: String) -> Int32? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY, 0)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let endedByItself = status & 0x7F == 0
    return endedByItself ? (status >> 8) & 0xFF : -1
  }
}
