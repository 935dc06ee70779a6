#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileReplacement {
  /// Whether anything lies at a path, be it a link to nothing.
  static func isOccupied(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes a folder and those around it that are missing; one that is there stays as it is.
  static func makeFolder(_ path: String) throws(WriteFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST || isFolder(made) else {
        throw .ofLastCall
      }
    }
    guard path.isEmpty || isFolder(path) else { throw WriteFailure(number: ENOTDIR) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
