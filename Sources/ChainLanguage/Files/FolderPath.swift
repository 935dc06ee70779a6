import ChainText

/// The path of a file below the map's folder, in its parts.
struct FolderPath: Hashable {
  private(set) var parts: [Substring] = []

  /// The map's folder itself.
  static let top = FolderPath()

  /// The path of what a text names, seen from this folder; nil when it leaves the map's folder.
  ///
  /// Going out and coming in again counts as leaving: whether it does depends on how the folder
  /// is called.
  func appending(_ relative: String) -> FolderPath? {
    guard !relative.hasPrefix("/") else { return nil }
    var path = self
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard path.parts.popLast() != nil else { return nil }
      default: path.parts.append(part)
      }
    }
    return path
  }

  /// The folder that it lies in.
  var folder: FolderPath { FolderPath(parts: parts.dropLast()) }

  /// Its last part.
  var name: String { parts.last.map(String.init) ?? "" }

  /// The path behind that of the map's folder.
  func path(in folder: String) -> String {
    let relative = parts.joined(separator: "/")
    guard !folder.isEmpty else { return relative.isEmpty ? "." : relative }
    if relative.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
  }
}

extension FolderPath {
  private init(parts: some Sequence<Substring>) { self.parts = Array(parts) }
}

extension FolderPath {
  /// The file name that was probably meant by the last part. Extensions are not compared, since
  /// most files of a map share one; of two names that are equally near, the one with the same
  /// extension is meant.
  func closestName(among names: [String]) -> String? {
    let (stem, ending) = Self.parts(of: name)
    let stems = names.map { Self.parts(of: $0).stem }
    let nearest = Set(Spelling.closest(to: stem, among: stems))
    let meant = zip(names, stems).filter { nearest.contains($0.1) }.map(\.0)
    return meant.first { Self.parts(of: $0).ending == ending } ?? meant.first
  }

  private static func parts(of name: String) -> (stem: String, ending: String) {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return (name, "") }
    return (String(name[..<point]), String(name[point...]))
  }
}
