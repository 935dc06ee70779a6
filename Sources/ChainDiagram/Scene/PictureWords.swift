import ChainModel
import ChainQuery

/// The words that a picture itself says, in the reader's languages.
struct PictureWords {
  let languages: [LanguageTag]

  /// Words for readers of these languages; those other than Chinese get English.
  init(languages: [LanguageTag]) {
    var known: [LanguageTag] = []
    for language in languages {
      let spoken: LanguageTag = language.language == "zh" ? .chinese : .english
      if !known.contains(spoken) { known.append(spoken) }
    }
    self.languages = known.isEmpty ? [.english] : known
  }

  /// The language of the first words, for the `lang` attribute.
  var primary: LanguageTag { languages[0] }

  func say(_ english: String, _ chinese: String) -> String {
    languages.map { $0 == .chinese ? chinese : english }.joined(separator: " ")
  }

  /// What is said of long texts, once in each language instead of side by side.
  func inEachLanguage(_ text: (PictureWords) -> String) -> [String] {
    languages.map { text(PictureWords(languages: [$0])) }
  }

  /// What a card says under a node's name when something is wrong; nil when nothing is.
  func mark(for state: NodeState) -> String? {
    switch state {
    case .covered: nil
    case .thin: say("single source", "单一来源")
    case .research: say("research only", "仅有研发")
    case .vacant: say("no member", "缺口")
    case .unknown: say("not surveyed", "未调查")
    }
  }

  /// What stands on a card at which nobody stands: the loudest words of the picture.
  var tag: String {
    languages == [.chinese] ? "无成员 · 缺口" : say("NO MEMBER", "缺口")
  }

  /// What stands before the one member that delivers.
  var onlyLead: String { languages[0] == .chinese ? "仅" : "only" }

  /// What stands before a member that only researches.
  var researchLead: String { languages[0] == .chinese ? "研发" : "R&D" }

  /// Names a candidate, and counts further ones.
  func couldJoin(_ name: String, further: Int) -> String {
    (languages[0] == .chinese ? "可招引：" : "could join: ") + name
      + (further > 0 ? " +\(further)" : "")
  }

  /// Names a member that is expected where nobody stands, and counts further ones.
  func expected(_ name: String, since: DateBounds?, further: Int) -> String {
    let isChinese = languages[0] == .chinese
    let lead =
      since.map { isChinese ? "预计 \($0)：" : "expected \($0): " }
      ?? (isChinese ? "已宣布：" : "announced: ")
    return lead + name + (further > 0 ? " +\(further)" : "")
  }

  /// What a card says when it is accepted that nobody delivers there.
  var accepted: String { say("accepted", "已认可") }

  /// What the legend says of a gap that is accepted.
  var acceptedGap: String { say("a gap that is accepted", "已认可的缺口") }

  /// How many further members are not named.
  func more(_ count: Int) -> String { say("+\(count) more", "另有\(count)家") }

  /// What stands before the names of candidates.
  var candidates: String { say("could join:", "可招引：") }

  /// What the legend says of a state.
  func legend(for state: NodeState) -> String {
    switch state {
    case .covered: say("two or more members", "两家及以上成员")
    case .thin: say("one member: single source", "仅一家成员：单一来源")
    case .research: say("research only", "仅有研发，无产业化")
    case .vacant: say("no member: a gap", "无成员：缺口")
    case .unknown: say("not surveyed", "未调查")
    }
  }

  /// What stands in the legend's card of a state, where its border does not tell it.
  func sample(of state: NodeState) -> String? {
    switch state {
    case .covered: "2+"
    case .thin: "1"
    case .research, .vacant, .unknown: nil
    }
  }

  /// What stands over the legend.
  var legendTitle: String { say("How to read this map", "怎样读这张图") }

  /// What the legend's cards are called.
  var sampleName: String { say("Product or service", "产品或服务") }

  /// Who stands on the legend's cards.
  var sampleMembers: [String] {
    languages[0] == .chinese
      ? ["成员甲", "成员乙", "成员丙"] : ["Member A", "Member B", "Member C"]
  }

  /// What the legend says of the parts of its cards.
  var numberOfMembers: String { say("number of members", "成员数") }
  var itsMembers: String { say("its members", "成员名称") }
  var sampleGap: String { say("a gap: nobody stands here", "缺口：无人布局") }
  var sampleCandidate: String {
    say("not a member yet; two more like it", "尚非成员的候选单位；另有两家")
  }

  /// What the legend says of the word before the only member that delivers.
  var onlyMember: String { say("the only member that delivers", "唯一的供应方") }

  /// What the legend says of the word before a member that only researches.
  var researchMember: String { say("a member that only researches", "仅做研发的成员") }

  /// What the legend says of the squares at the head of a stage.
  var squares: String {
    say(
      "each square is a node: two or more members, one, a gap, not surveyed",
      "每个方块是一个节点：两家及以上成员、一家、缺口、未调查")
  }

  /// What the legend says of a kind of link.
  func legend(for kind: Link.Kind) -> String {
    switch kind {
    case .requirement: say("is required by", "供给")
    case .returnFlow: say("flows back, such as for recycling", "回流（如回收利用）")
    case .support: say("supports", "支撑")
    }
  }

  /// What the legend says of a ribbon that stands for so many links.
  func links(_ count: Int) -> String { say("\(count) links", "\(count)条连线") }

  /// What the legend says of a link from a node without a member, and of a ribbon of such links only.
  var linkFromVacancy: String { say("comes from a gap", "来自缺口") }
  var ribbonFromGaps: String { say("comes from gaps only", "全部来自缺口") }

  /// What the legend says of a line that links share.
  var trunk: String {
    say(
      "a bar joins lines: everything at its left goes into everything at its right",
      "竖线汇合：左侧各项均供给右侧各项")
  }

  /// What the legend says of the mark of links of which any one would do.
  var choice: String {
    say("open circle: any one of the lines is enough", "空心圆：其中任一即可")
  }

  /// The line under the title.
  func summary(asof: PartialDate?, coverage: Coverage) -> String {
    var parts: [String] = []
    if let asof { parts.append(say("as of \(asof)", "截至\(asof)")) }
    if let percent = coverage.wholePercent {
      parts.append(
        say(
          "coverage \(percent) % (\(coverage.covered) of \(coverage.surveyed) surveyed nodes)",
          "覆盖率\(percent)%（已调查\(coverage.surveyed)个节点，覆盖\(coverage.covered)个）"))
    }
    let vacant = coverage.count(of: .vacant)
    if vacant > 0 { parts.append(say("\(vacant) without a member", "\(vacant)个节点无成员")) }
    let unknown = coverage.count(of: .unknown)
    if unknown > 0 { parts.append(say("\(unknown) not surveyed", "\(unknown)个节点未调查")) }
    return parts.joined(separator: " · ")
  }

  /// How far a stage is covered.
  func stageFigure(of coverage: Coverage) -> String {
    languages[0] == .chinese
      ? "已覆盖\(coverage.covered)/\(coverage.surveyed)"
      : "\(coverage.covered) of \(coverage.surveyed) covered"
  }

  /// The number of gaps; nil without any.
  func gaps(in coverage: Coverage) -> String? {
    let count = coverage.count(of: .vacant)
    guard count > 0 else { return nil }
    return say(count == 1 ? "1 gap" : "\(count) gaps", "\(count)个缺口")
  }

  /// The few figures behind a segment's name.
  func figure(of coverage: Coverage) -> String { "\(coverage.covered)/\(coverage.surveyed)" }
}
