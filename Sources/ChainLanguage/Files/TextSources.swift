/// Sources that lie in memory: texts by their paths, with `map.chain` as the root.
///
/// A path may be written with `.` and `..`; there are no links here.
public struct TextSources: MapSources {
  /// The texts by canonical path.
  private let texts: [String: [UInt8]]

  /// Makes sources from texts by path, such as `["map.chain": …, "members.csv": …]`.
  public init(_ texts: [String: String]) {
    self.init(bytes: texts.mapValues { Array($0.utf8) })
  }

  /// Makes sources from bytes by path.
  public init(bytes: [String: [UInt8]]) {
    texts = Dictionary(
      bytes.map { (Self.canonical($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text with the name `argument`.
  public func root(for argument: String) throws(SourceFailure) -> RootFile {
    let bytes = try read(argument)
    let folder = argument.lastIndex(of: "/").map { String(argument[...$0]) } ?? ""
    return RootFile(
      name: argument, folder: folder, canonicalPath: Self.canonical(argument), bytes: bytes)
  }

  /// The text at a path.
  public func read(_ path: String) throws(SourceFailure) -> [UInt8] {
    let path = Self.canonical(path)
    if let bytes = texts[path] { return bytes }
    throw isFolder(path) ? .folder : .missing
  }

  /// The path without `.` and `..`; the top folder's is empty.
  public func canonicalPath(of path: String) throws(SourceFailure) -> String {
    let path = Self.canonical(path)
    guard texts[path] != nil || isFolder(path) else { throw .missing }
    return path
  }

  /// The names of the texts and folders in a folder.
  public func names(inFolder path: String) -> [String] {
    let prefix = Self.prefix(ofFolder: Self.canonical(path))
    let names = texts.keys.filter { $0.hasPrefix(prefix) }.compactMap { path in
      path.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
    }
    return Array(Set(names))
  }
}

extension TextSources {
  private func isFolder(_ path: String) -> Bool {
    path.isEmpty || texts.keys.contains { $0.hasPrefix(Self.prefix(ofFolder: path)) }
  }

  /// What the paths of everything in a folder begin with.
  private static func prefix(ofFolder path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path : path + "/"
  }

  private static func canonical(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
