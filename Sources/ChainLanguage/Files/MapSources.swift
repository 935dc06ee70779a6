/// Where the texts of a map are read from: the file system, memory, a git revision.
///
/// A map is a folder with a root file; everything that the root includes lies below that folder.
/// Paths are as a person would type them; ``canonicalPath(of:)`` gives the one path that all
/// ways to a file share.
public protocol MapSources: Sendable {
  /// The file that a map begins with.
  ///
  /// - Throws: ``SourceFailure`` when there is none or it cannot be read.
  func root(for argument: String) throws(SourceFailure) -> RootFile

  /// The bytes of an ordinary file.
  ///
  /// - Throws: ``SourceFailure`` when it is missing, is no file, or cannot be read.
  func read(_ path: String) throws(SourceFailure) -> [UInt8]

  /// The path of a file or folder without symbolic links, `.` and `..`.
  ///
  /// - Throws: ``SourceFailure`` when there is nothing at the path.
  func canonicalPath(of path: String) throws(SourceFailure) -> String

  /// The names of what lies in a folder, in any order; empty when that cannot be told. They
  /// serve as suggestions when a file is missing.
  func names(inFolder path: String) -> [String]
}

/// The file that a map begins with.
public struct RootFile: Sendable {
  /// What is printed for it.
  public var name: String
  /// Its folder, in front of the paths of included files; empty for the current folder.
  public var folder: String
  /// Its own canonical path, if it has one: a pipe has none.
  public var canonicalPath: String?
  /// Its bytes.
  public var bytes: [UInt8]

  /// Makes the root file of a map.
  public init(name: String, folder: String, canonicalPath: String?, bytes: [UInt8]) {
    self.name = name
    self.folder = folder
    self.canonicalPath = canonicalPath
    self.bytes = bytes
  }
}

/// Why a text could not be read.
public enum SourceFailure: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case missing
  /// It is a folder where a file is due.
  case folder
  /// It is a folder without a `map.chain`.
  case folderWithoutMap
  /// It is a device, a pipe or a socket.
  case special
  /// Reading it is not allowed.
  case forbidden
  /// It is larger than the space of all files, 4 GiB.
  case tooLarge
  /// The system said no, with this error number.
  case system(Int32)
}
