#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sources in the file system of this machine.
///
/// A map is a `.chain` file, a folder that holds `map.chain`, or `-` for standard input, whose
/// includes are relative to the current folder.
public struct FileSystemSources: MapSources {
  /// Makes the sources.
  public init() {}

  /// The file that an argument of the command line means.
  public func root(for argument: String) throws(SourceFailure) -> RootFile {
    if argument == "-" {
      return RootFile(
        name: "<stdin>", folder: "", canonicalPath: nil,
        bytes: try OpenFile(STDIN_FILENO).readToEnd())
    }
    let path = try rootPath(for: argument)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return RootFile(
      name: path, folder: String(folder), canonicalPath: try? canonicalPath(of: path),
      bytes: try read(path, allowingPipes: true))
  }

  /// The bytes of an ordinary file.
  public func read(_ path: String) throws(SourceFailure) -> [UInt8] {
    try read(path, allowingPipes: false)
  }

  /// The path that `realpath` gives; that of the current folder for an empty path.
  public func canonicalPath(of path: String) throws(SourceFailure) -> String {
    try Self.checkForNUL(path)
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else {
      throw SourceFailure(errno: errno)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names of the entries of a folder.
  public func names(inFolder path: String) -> [String] {
    guard let folder = opendir(path.isEmpty ? "." : path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}

extension FileSystemSources {
  private func rootPath(for argument: String) throws(SourceFailure) -> String {
    guard try Self.mode(of: argument) == S_IFDIR else { return argument }
    let inFolder = argument.hasSuffix("/") ? argument + "map.chain" : argument + "/map.chain"
    do {
      _ = try Self.mode(of: inFolder)
    } catch .missing {
      throw .folderWithoutMap
    }
    return inFolder
  }

  /// Reads a file; a pipe is read only as a root, because reading an included one could wait
  /// forever.
  private func read(_ path: String, allowingPipes: Bool) throws(SourceFailure) -> [UInt8] {
    switch try Self.mode(of: path) {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: guard allowingPipes else { throw .special }
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SourceFailure(errno: errno) }
    defer { close(file) }
    return try OpenFile(file).readToEnd()
  }

  /// Whether a folder lies at a path, links followed.
  func isFolder(_ path: String) throws(SourceFailure) -> Bool {
    try Self.mode(of: path) == S_IFDIR
  }

  /// The type of what lies at a path, links followed.
  private static func mode(of path: String) throws(SourceFailure) -> mode_t {
    try checkForNUL(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw SourceFailure(errno: errno) }
    return status.st_mode & S_IFMT
  }

  /// No path has a NUL in it; the system would read only what stands before it.
  private static func checkForNUL(_ path: String) throws(SourceFailure) {
    if path.utf8.contains(0) { throw .missing }
  }
}
