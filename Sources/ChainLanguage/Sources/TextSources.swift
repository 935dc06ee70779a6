/// Sources that lie in memory: texts by their paths, with `map.chain` as the root.
public struct TextSources: MapSources {
  private let texts: [String: [UInt8]]

  /// Makes sources from texts by path, such as `["map.chain": …, "members.csv": …]`.
  public init(_ texts: [String: String]) {
    self.texts = texts.mapValues { Array($0.utf8) }
  }

  /// Makes sources from bytes by path.
  public init(bytes: [String: [UInt8]]) { texts = bytes }

  /// The text with the name `argument`.
  public func root(for argument: String) throws(SourceFailure) -> RootFile {
    let bytes = try read(argument)
    let parts = argument.split(separator: "/")
    return RootFile(
      name: argument, folder: parts.dropLast().joined(separator: "/"), canonicalPath: argument,
      bytes: bytes)
  }

  /// The text at a path.
  public func read(_ path: String) throws(SourceFailure) -> [UInt8] {
    if let bytes = texts[path] { return bytes }
    throw isFolder(path) ? .folder : .missing
  }

  /// The path itself, for there are no links here; the top folder's is empty.
  public func canonicalPath(of path: String) throws(SourceFailure) -> String {
    if path.isEmpty || path == "." { return "" }
    guard texts[path] != nil || isFolder(path) else { throw .missing }
    return path
  }

  /// The names of the texts in a folder.
  public func names(inFolder path: String) -> [String] {
    let prefix = path.isEmpty || path == "." ? "" : path + "/"
    return texts.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  private func isFolder(_ path: String) -> Bool {
    texts.keys.contains { $0.hasPrefix(path + "/") }
  }
}
