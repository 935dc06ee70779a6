import ChainDiagnostics
import ChainModel
import ChainQuery

/// The words that reports add to those of the map, in English or Chinese.
struct ReportWords {
  /// Speaks to the readers.
  let say: Speaker

  /// Words for readers of these languages: in the first of them.
  init(for languages: [LanguageTag]) { say = Speaker(languages.messageLanguage) }

  /// `a, b, c`
  func list(_ items: [String]) -> String { items.joined(separator: say(", ", "、")) }

  /// What is to be said one after the other; empty parts are left out.
  func clauses(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: say("; ", "；"))
  }

  /// What parts a title from a remark behind it.
  var clauseSeparator: String { say(", ", "，") }

  /// What stands between a thing and what is said of it.
  var colon: String { say(": ", "：") }

  /// What a page says where its script does not run.
  var noScript: String {
    say(
      "The picture and its gaps. With JavaScript this page also searches, filters and explains them.",
      "产业链图及其缺口。启用 JavaScript 后，本页还可搜索、筛选并查看详情。")
  }

  /// The day, month or year whose state is shown.
  func asof(_ date: PartialDate) -> String { say("as of \(date)", "截至 \(date)") }

  /// The heading over gaps that members have.
  var members: String { say("Members", "成员") }

  /// Names those who could fill a gap.
  func couldJoin(_ names: String) -> String { say("could join: \(names)", "可招引：\(names)") }

  /// Names members that are expected where a gap is; without a date, where it is only announced.
  func expected(_ names: String, since: DateBounds?) -> String {
    since.map { say("expected \($0): \(names)", "预计 \($0)：\(names)") }
      ?? say("announced: \(names)", "已宣布：\(names)")
  }

  /// Says that nobody need act, why, and until when if there is an end.
  func accepted(_ reason: String, until: PartialDate?) -> String {
    until.map { say("accepted until \($0): \(reason)", "已认可至 \($0)：\(reason)") }
      ?? say("accepted: \(reason)", "已认可：\(reason)")
  }

  /// Says that a gap would be gone if every candidate were a member.
  var goneWithCandidates: String {
    say("gone if every candidate joins", "若候选机构全部加入，即可消除")
  }

  /// How many gaps would be gone if every candidate were a member.
  func goneWithCandidates(_ gone: Int, of count: Int) -> String {
    say(
      "gaps gone if every candidate joins: \(gone) of \(count)",
      "若候选机构全部加入，\(count) 个缺口中可消除 \(gone) 个")
  }

  /// The heading of what is lost without a member.
  func without(_ name: String) -> String { say("without \(name)", "假设\(name)退出") }

  /// Says that nothing is lost without a member.
  var nothingLost: String { say("nothing changes", "没有变化") }

  /// The names of the columns: gap, stage, segment, detail, place.
  var columns: [String] {
    switch say.language {
    case .english: ["Gap", "Stage", "Segment", "Who", "Place"]
    case .chinese: ["缺口", "阶段", "环节", "相关机构", "位置"]
    }
  }
}

// MARK: Coverage

extension ReportWords {
  /// The coverage in one line.
  func coverage(_ coverage: Coverage) -> String {
    let unsurveyed = coverage.count(of: .unknown)
    var parts = [surveyed(coverage)]
    if unsurveyed > 0 { parts.append(say("\(unsurveyed) not surveyed", "另有 \(unsurveyed) 个未调查")) }
    return parts.joined(separator: clauseSeparator)
  }

  private func surveyed(_ coverage: Coverage) -> String {
    guard let percent = percent(of: coverage) else {
      return say("coverage: no node was surveyed", "覆盖率：尚无已调查的节点")
    }
    let (covered, surveyed) = (coverage.covered, coverage.surveyed)
    return say(
      "coverage \(percent): \(covered) of \(surveyed) surveyed node\(surveyed == 1 ? "" : "s")",
      "覆盖率 \(percent)：已调查 \(surveyed) 个节点，覆盖 \(covered) 个")
  }

  /// The date and the coverage of a map in one line.
  func summary(of findings: Findings) -> String {
    ([findings.map.header.asof.map(asof), coverage(findings.coverage)].compactMap(\.self))
      .joined(separator: clauseSeparator)
  }

  /// The coverage as a whole percentage; nil when nothing was surveyed.
  func percent(of coverage: Coverage) -> String? {
    coverage.wholePercent.map { say("\($0) %", "\($0)%") }
  }
}
