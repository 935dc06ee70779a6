public import ChainDiagnostics

extension FileIssue {
  /// Its sentences in a language.
  public func wording(in language: MessageLanguage) -> Wording {
    let say = Speaker(language)
    return switch self {
    case .missingFile(let path, let suggestion, let isPiped):
      Wording(
        say("there is no file \(say.quote(path))", "找不到文件\(say.quote(path))"),
        notes: [
          isPiped
            ? say("paths are relative to the current folder", "路径相对于当前文件夹")
            : say("paths are relative to this file", "路径相对于此文件")
        ], help: say.didYouMean(suggestion))
    case .outsideFolder(let path):
      Wording(
        say(
          "\(say.quote(path)) lies outside of the map’s folder", "\(say.quote(path))在图谱的文件夹之外"),
        notes: [
          say(
            "a map is a folder: nothing outside of it is read, not even through a symbolic link",
            "一张图谱就是一个文件夹：不读取其外的文件，也不通过符号链接读取")
        ])
    case .includeCircle(let files):
      Wording(
        say("the file includes itself", "文件循环包含"),
        notes: [(files + files.prefix(1)).joined(separator: " → ")])
    case .readTwice(let path):
      Wording(
        say("\(say.quote(path)) is read twice", "\(say.quote(path))被重复读取"),
        secondaryLabels: [say("first read here", "首次读取于此")],
        notes: [say("it counts once", "只计一次")], help: say("remove one of them", "请删除其中一个"))
    case .unreadableFile(let path, let failure):
      Wording(
        say(
          "\(say.quote(path)) cannot be read: \(failure.reason(say))",
          "无法读取\(say.quote(path))：\(failure.reason(say))"),
        help: say("name a file that can be read", "请指定可读取的文件"))
    case .includesTooDeep(let limit):
      Wording(
        say(
          "files include one another more than \(limit) deep", "文件包含层数超过 \(limit)"),
        help: say("include some of them from the map itself", "请在图谱主文件中直接包含其中一些"))
    case .tableIncluded(let path):
      Wording(
        say("\(say.quote(path)) is a table", "\(say.quote(path))是表格"),
        help: say(
          "read it with members from \"\(Speaker.visible(path))\"",
          "请用 members from \"\(Speaker.visible(path))\" 读取"))
    case .textAsTable(let path):
      Wording(
        say("\(say.quote(path)) is no table", "\(say.quote(path))不是表格"),
        help: say(
          "read it with include \"\(Speaker.visible(path))\"",
          "请用 include \"\(Speaker.visible(path))\" 读取"))
    case .noMapFile(let path, let kind):
      Wording(
        say(
          "\(say.quote(path)) is \(kind.name(say)), not a map",
          "\(say.quote(path))是\(kind.name(say))，不是图谱"),
        help: kind == .table
          ? say(
            "a map reads it with members from \"…\"; give the map’s file, or its folder",
            "图谱用 members from \"…\" 读取表格；请指定图谱文件或其文件夹")
          : say(
            "a map is a text file, such as map.chain; chainmap init makes one",
            "图谱是文本文件，例如 map.chain；可用 chainmap init 新建"))
    case .noTableFile(let path, let kind):
      Wording(
        say(
          "\(say.quote(path)) is \(kind.name(say)), not a table of text",
          "\(say.quote(path))是\(kind.name(say))，不是文本表格"),
        help: kind == .workbook
          ? say("save it as “CSV UTF-8”", "请另存为“CSV UTF-8”格式")
          : say("give a table in the form CSV UTF-8", "请提供 CSV UTF-8 格式的表格"))
    case .emptyPath:
      Wording(
        say("the path is empty", "路径为空"),
        notes: [say("paths are relative to this file", "路径相对于此文件")],
        help: say("name a file", "请写明文件"))
    case .unreadableMap(let path, let failure):
      Wording(
        say(
          "cannot read \(say.quote(path)): \(failure.reason(say))",
          "无法读取\(say.quote(path))：\(failure.reason(say))"),
        help: failure == .folderWithoutMap
          ? say(
            "name a .chain file, or a folder with a map.chain",
            "请指定 .chain 文件，或含有 map.chain 的文件夹")
          : say(
            "name a .chain file, a folder with a map.chain, or - for standard input",
            "请指定 .chain 文件、含有 map.chain 的文件夹，或用 - 表示标准输入"))
    }
  }
}

extension SourceFailure {
  /// The reason in a few words.
  func reason(_ say: Speaker) -> String {
    switch self {
    case .missing: say("there is no such file", "文件不存在")
    case .folder: say("it is a folder", "它是一个文件夹")
    case .folderWithoutMap: say("the folder has no map.chain", "文件夹中没有 map.chain")
    case .special: say("it is no ordinary file", "它不是普通文件")
    case .forbidden: say("permission denied", "没有读取权限")
    case .tooLarge: say("it is too large", "文件过大")
    case .system(let number): say("system error \(number)", "系统错误 \(number)")
    }
  }
}
