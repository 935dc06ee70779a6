import ChainDiagnostics
import ChainModel
import ChainQuery

/// The words that reports add to those of the map, in English or Chinese.
struct ReportWords {
  private let language: MessageLanguage

  /// Words for readers of these languages: in the first of them.
  init(for languages: [LanguageTag]) { language = languages.messageLanguage }

  func callAsFunction(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String
  ) -> String {
    language == .english ? english() : chinese()
  }

  /// `a, b, c`
  func list(_ items: [String]) -> String { items.joined(separator: self(", ", "、")) }

  /// What is to be said one after the other; empty parts are left out.
  func clauses(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: self("; ", "；"))
  }

  /// What parts a title from a remark behind it.
  var clauseSeparator: String { self(", ", "，") }

  /// The day, month or year whose state is shown.
  func asof(_ date: PartialDate) -> String { self("as of \(date)", "截至 \(date)") }

  /// Names those who could fill a gap.
  func couldJoin(_ names: String) -> String { self("could join: \(names)", "可招引：\(names)") }

  /// The names of the columns: gap, stage, segment, detail, place.
  var columns: [String] {
    switch language {
    case .english: ["Gap", "Stage", "Segment", "Who", "Place"]
    case .chinese: ["缺口", "阶段", "环节", "相关机构", "位置"]
    }
  }
}

// MARK: Gaps

extension ReportWords {
  /// A gap of a node in one sentence.
  func sentence(_ kind: Gap.Kind, of node: String) -> String {
    let english = node.lowercasedStart
    return switch kind {
    case .vacant: self("no member in \(english)", "\(node)：无成员")
    case .thin: self("single source in \(english)", "\(node)：单一来源")
    case .outsideOnly: self("only outside members in \(english)", "\(node)：仅有区外成员")
    case .unknown: self("not surveyed: \(english)", "\(node)：未调查")
    }
  }

  /// The heading of the gaps of a kind.
  func heading(of kind: Gap.Kind, count: Int, home: String?) -> String {
    switch kind {
    case .vacant: self("\(count) vacant: no member", "缺口 \(count) 个：无成员")
    case .thin:
      self(
        "\(count) thin: one member only that makes, supplies, tests, operates or serves",
        "单一来源 \(count) 个：仅一家成员提供产品或服务")
    case .outsideOnly:
      self(
        "\(count) outside only: members, but none in \(home ?? "the home region")",
        "仅有区外成员 \(count) 个：有成员，但无一家位于\(home ?? "本区域")")
    case .unknown:
      self("\(count) unknown: not surveyed, not counted as gaps", "未调查 \(count) 个：不计为缺口")
    }
  }

  /// Says that there is no gap of the kinds that were asked for.
  func nothingFound(_ kinds: [Gap.Kind]) -> String {
    guard kinds.count == 1, let kind = kinds.first else { return self("no gaps", "没有缺口") }
    return switch kind {
    case .vacant: self("no node is vacant", "没有空缺的节点")
    case .thin: self("no node is thin", "没有单一来源的节点")
    case .outsideOnly: self("no node has outside members only", "没有仅由区外成员支撑的节点")
    case .unknown: self("every node was surveyed", "所有节点均已调查")
    }
  }
}

// MARK: Coverage

extension ReportWords {
  /// The coverage in one line.
  func coverage(_ coverage: Coverage) -> String {
    let unsurveyed = coverage.count(of: .unknown)
    var parts = [surveyed(coverage)]
    if unsurveyed > 0 { parts.append(self("\(unsurveyed) not surveyed", "另有 \(unsurveyed) 个未调查")) }
    return parts.joined(separator: clauseSeparator)
  }

  private func surveyed(_ coverage: Coverage) -> String {
    guard let percent = percent(of: coverage) else {
      return self("coverage: no node was surveyed", "覆盖率：尚无已调查的节点")
    }
    let (covered, surveyed) = (coverage.covered, coverage.surveyed)
    return self(
      "coverage \(percent): \(covered) of \(surveyed) surveyed node\(surveyed == 1 ? "" : "s")",
      "覆盖率 \(percent)：已调查 \(surveyed) 个节点，覆盖 \(covered) 个")
  }

  /// The coverage as a whole percentage; nil when nothing was surveyed.
  func percent(of coverage: Coverage) -> String? {
    coverage.wholePercent.map { self("\($0) %", "\($0)%") }
  }

  /// The names of the columns: stage, segment, coverage, percentage, not surveyed.
  var coverageColumns: [String] {
    switch language {
    case .english: ["stage", "segment", "covered", "", "not surveyed"]
    case .chinese: ["阶段", "环节", "已覆盖", "", "未调查"]
    }
  }

  /// The row that adds up the whole map.
  var wholeMap: String { self("whole chain", "全链") }
}
