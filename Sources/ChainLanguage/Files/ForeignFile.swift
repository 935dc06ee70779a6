import ChainDiagnostics

/// What a file is that is neither a text of the language nor a table of text.
public enum ForeignFile: Hashable, Sendable {
  case table, workbook, document, picture, page, archive

  /// What the name and the first bytes of a file tell; nil for one that may be a text.
  init?(name: String, bytes: some Collection<UInt8>) {
    let first = Array(bytes.prefix(8))
    let suffix = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch first {
    case _ where first.starts(with: [0x50, 0x4B, 0x03, 0x04]):
      self =
        ["docx", "pptx", "odt"].contains(suffix)
        ? .document : suffix == "zip" ? .archive : .workbook
    case _ where first.starts(with: [0xD0, 0xCF, 0x11, 0xE0]):
      self = ["doc", "ppt"].contains(suffix) ? .document : .workbook
    case _ where first.starts(with: [0x89, 0x50, 0x4E, 0x47]),
      _ where first.starts(with: [0xFF, 0xD8, 0xFF]),
      _ where first.starts(with: [0x47, 0x49, 0x46]):
      self = .picture
    case _ where first.starts(with: [0x25, 0x50, 0x44, 0x46]): self = .document
    case _ where first.starts(with: Array("<!DOCTYP".utf8)),
      _ where first.starts(with: Array("<html".utf8)):
      self = .page
    case _ where first.starts(with: Array("<svg".utf8)): self = .picture
    case _ where first.starts(with: Array("<?xml".utf8)): self = suffix == "svg" ? .picture : .page
    default: return nil
    }
  }

  /// Whether a name is that of a table.
  static func isTable(_ name: String) -> Bool {
    [".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) }
  }

  /// What it is called.
  func name(_ say: Speaker) -> String {
    switch self {
    case .table: say("a table", "表格")
    case .workbook: say("a workbook", "电子表格文件")
    case .document: say("a document", "文档")
    case .picture: say("a picture", "图片")
    case .page: say("a web page", "网页")
    case .archive: say("an archive", "压缩文件")
    }
  }
}
