import ChainMaps

/// What the command line itself says, in English or Chinese.
struct CommandWords {
  private let say: Speaker

  init(language: MessageLanguage) { say = Speaker(language) }

  /// The last line of a check.
  func summary(of map: String, _ summary: DiagnosticSummary) -> String {
    let counts = [
      say(
        count(summary.errors, "error"),
        summary.errors == 0 ? "没有错误" : "\(summary.errors) 个错误"),
      say(
        count(summary.warnings, "warning"),
        summary.warnings == 0 ? "没有警告" : "\(summary.warnings) 个警告"),
      summary.remarks == 0 ? "" : say(count(summary.remarks, "remark"), "\(summary.remarks) 条提示"),
    ]
    return map + say(": ", "：")
      + counts.filter { !$0.isEmpty }.joined(separator: say(", ", "，"))
  }

  /// How many pictures of a page are drawn.
  func drawing(_ done: Int, of count: Int) -> String {
    say("drawn: \(done) of \(count) pictures", "已绘制 \(done)/\(count) 幅图")
  }

  /// How many faults of a file were mended.
  func mended(_ path: String, count number: Int) -> String {
    say("\(path): mended \(count(number, "fault"))", "\(path)：已改正 \(number) 处")
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Says that a file, or standard output, cannot be written, in the system's words.
  func cannotWrite(_ path: String?, _ failure: WriteFailure) -> String {
    let output = path.map { say("‘\($0)’", "“\($0)”") } ?? say("to standard output", "标准输出")
    return say(
      "chainmap: cannot write \(output): \(failure.reason)",
      "chainmap：无法写入\(output)：\(failure.reason)")
  }

  /// Says that the first argument is no command.
  static func unknownCommand(_ name: String, known: [String]) -> String {
    "there is no command ‘\(name)’; the commands are \(known.joined(separator: ", "))"
  }

  /// Says that no diagnostic has a code.
  func unknownCode(_ code: String) -> String {
    say(
      "chainmap: no diagnostic has the code ‘\(code)’; ‘chainmap explain’ lists all",
      "chainmap：没有代码为“\(code)”的诊断；“chainmap explain”可列出全部代码")
  }

  /// Says that a map has no view with an id.
  func unknownView(_ id: String, of rules: Rules) -> String {
    let help =
      say.didYouMean(rules.viewKeys(closestTo: id))
      ?? (rules.views.isEmpty
        ? say("the map has none", "此图谱没有视图")
        : say("there are ", "现有：") + rules.views.map(\.key).joined(separator: say(", ", "、")))
    return say(
      "chainmap: there is no view \(say.quote(id)): \(help)",
      "chainmap：没有名为\(say.quote(id))的视图：\(help)")
  }

  /// Says that no member, or more than one, has an id or a name.
  func unclearMember(_ name: String, found: [String], closest: [String]) -> String {
    let what =
      found.isEmpty
      ? say("there is no member \(say.quote(name))", "没有名为\(say.quote(name))的成员")
      : say(
        "\(say.quote(name)) names several members", "\(say.quote(name))可指多家成员")
    let help =
      found.isEmpty
      ? say.didYouMean(closest)
      : say("say which: ", "请指明：") + found.joined(separator: say(", ", "、"))
    return say("chainmap: ", "chainmap：") + what + (help.map { say(": ", "：") + $0 } ?? "")
  }

  /// Says that something is no field.
  func notAField(_ name: String) -> String {
    say(
      "chainmap: \(say.quote(name)) is no field; --in takes stages and segments, too",
      "chainmap：\(say.quote(name))不是领域；阶段和环节请用 --in")
  }

  /// Says that a picture cannot be made into another form.
  func cannotConvert(
    to target: PictureConverter.Target, _ failure: PictureConverter.Failure
  ) -> String {
    let form = target.rawValue.uppercased()
    let reason =
      switch failure {
      case .missing:
        say(
          "rsvg-convert is not installed; on Debian and Ubuntu: apt-get install librsvg2-bin, with "
            + "Homebrew: brew install librsvg",
          "未安装 rsvg-convert；Debian 和 Ubuntu 请运行 apt-get install librsvg2-bin，"
            + "Homebrew 请运行 brew install librsvg")
      case .failed(let words):
        "rsvg-convert: " + words.split(separator: "\n").joined(separator: "; ")
      case .files(let failure): failure.reason
      }
    return say(
      "chainmap: no \(form) can be made: \(reason)", "chainmap：无法生成 \(form)：\(reason)")
  }

  /// Says that a folder holds no part of a map.
  func noChainFiles(in folder: String) -> String {
    say(
      "chainmap: there is no .chain file in ‘\(folder)’", "chainmap：“\(folder)”中没有 .chain 文件")
  }

  /// Says that a file will not be written over.
  func isThereAlready(_ path: String) -> String {
    say(
      "chainmap: ‘\(path)’ is there already; nothing was written",
      "chainmap：“\(path)”已存在；未写入任何文件")
  }

  /// Says what to do with a new map.
  func nextSteps(in folder: String) -> String {
    say(
      "Now open map.chain in an editor, and try ‘chainmap check \(folder)’, ‘chainmap gaps \(folder)’.",
      "接下来可用编辑器打开 map.chain，并运行“chainmap check \(folder)”“chainmap gaps \(folder)”。")
  }

  /// Says that the part of a map that is to be drawn is empty.
  var nothingToDraw: String {
    say(
      "chainmap: there is nothing to draw: nothing is selected", "chainmap：没有可绘制的内容：所选为空")
  }

  /// How long the parts of drawing a picture took.
  func timings(
    reading: Duration, drawing: Duration, layouts: (layouts: Int, duration: Duration),
    converting: Duration
  ) -> String {
    let share = drawing > .zero ? Int((layouts.duration / drawing * 100).rounded()) : 0
    let (count, time) = (layouts.layouts, Self.milliseconds(layouts.duration))
    return [
      say("read: ", "读取：") + Self.milliseconds(reading),
      say("draw: ", "绘制：") + Self.milliseconds(drawing)
        + say(
          ", \(share) % of it for \(count) layout\(count == 1 ? "" : "s") by dot: \(time)",
          "，其中 dot 布局 \(count) 次，占 \(share)%：\(time)"),
      say("convert: ", "转换：") + Self.milliseconds(converting),
    ].joined(separator: "\n")
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
