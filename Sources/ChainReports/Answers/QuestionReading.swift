import ChainDiagnostics
public import ChainModel
public import ChainQuery

/// How a question was understood, in a sentence of the reader's language.
public struct QuestionReading: Sendable {
  private let map: ChainMap
  private let words: ReportWords
  private let names: NameStyle

  /// Reads questions about a map to readers of some languages; without any, of the map's.
  public init(about map: ChainMap, languages: [LanguageTag] = []) {
    let languages = languages.isEmpty ? map.languages : languages
    self.map = map
    words = ReportWords(for: languages)
    names = NameStyle(languages, own: map.defaultLanguage)
  }

  /// The question in words.
  public func text(of question: Question) -> String {
    switch question {
    case .selection(let query):
      say("Find \(phrase(query)).", "查找\(phrase(query))。")
    case .paths(let start, let end):
      say(
        "Find the ways over -> from \(name(start)) to \(name(end)), the shortest first.",
        "查找从\(name(start))沿 -> 到\(name(end))的路径，短者在前。")
    case .assertion(.count(let quantity, let query)):
      say(
        "Is it true that there \(isAre(quantity)) \(self.quantity(quantity)) \(phrase(query, quantity))?",
        "是否有\(self.quantity(quantity))\(phrase(query))？")
    case .assertion(.every(let query, has: let condition)):
      say(
        "Is it true of every \(phrase(query, .some)) that \(self.condition(condition, of: query.noun))?",
        "是否对所有\(phrase(query))都有：\(self.condition(condition, of: query.noun))？")
    }
  }

  private var say: Speaker { words.say }

  // MARK: Phrases

  private func phrase(_ query: Query, _ quantity: Quantity? = nil) -> String {
    let isSingular: Bool =
      switch quantity {
      case .no?, .some?: true
      case .atLeast(1)?, .atMost(1)?, .exactly(1)?, .fewer(than: 1)?, .more(than: 1)?: true
      default: false
      }
    let filters = query.filters.map { filter($0, of: query.noun) }
    let comparisons =
      query.comparisons.isEmpty
      ? []
      : [
        say(
          "where " + query.comparisons.map(\.description).joined(separator: " and "),
          query.comparisons.map(\.description).joined(separator: " 且 ") + " 的")
      ]
    let conditions = query.condition.map { condition in
      [
        say(
          "each such that \(self.condition(condition, of: query.noun))",
          "满足“\(self.condition(condition, of: query.noun))”的")
      ]
    }
    let parts = filters + comparisons + (conditions ?? [])
    let adjectives = query.adjectives.map(adjective)
    let noun = noun(query.noun, isSingular: isSingular)
    return say(
      (adjectives + [noun] + parts).joined(separator: " "),
      parts.joined() + adjectives.joined() + noun)
  }

  private func noun(_ noun: Noun, isSingular: Bool) -> String {
    let chinese =
      switch noun {
      case .node: "节点"
      case .segment: "环节"
      case .link: "连线"
      case .member: "成员"
      case .candidate: "候选机构"
      case .organisation: "机构（成员与候选）"
      case .enterprise: "企业成员"
      case .university: "高校成员"
      case .institute: "研究院所成员"
      case .agency: "公共机构成员"
      case .service: "服务机构成员"
      }
    let isKind = noun.kind != nil
    let english = isSingular ? noun.rawValue : noun.plural
    return say(isKind ? "member \(english)" : english, chinese)
  }

  private func adjective(_ adjective: Adjective) -> String {
    switch adjective {
    case .core: say("core", "核心")
    case .vacant: say("vacant", "无成员的")
    case .thin: say("single-source", "单一来源的")
    case .covered: say("covered", "已覆盖的")
    case .unknown: say("unsurveyed", "未调查的")
    case .accepted: say("accepted", "已认可的")
    }
  }

  private func filter(_ filter: Filter, of noun: Noun) -> String {
    switch filter {
    case .in(.region(let key)):
      say(
        "with their seat in \(name(.region(key))) or a region in it",
        "总部位于\(name(.region(key)))（含下属地区）的")
    case .in(let place):
      noun.isOrganisation
        ? say("that stand at or in \(name(place))", "位于\(name(place))的")
        : say("in \(name(place))", "\(name(place))中的")
    case .upstream(let ends):
      say("from which \(any(ends)) can be reached over ->", "沿 -> 可到达\(any(ends))的")
    case .downstream(let starts):
      say("that can be reached over -> from \(any(starts))", "从\(any(starts))沿 -> 可到达的")
    case .feeding(let heads): say("that feed \(any(heads)) directly", "直接供给\(any(heads))的")
    case .fed(let tails): say("that \(any(tails)) feed directly", "由\(any(tails))直接供给的")
    case .into(let place):
      say("that lead into \(name(place)) from outside", "从外部进入\(name(place))的")
    case .outOf(let place): say("that lead out of \(name(place))", "从\(name(place))向外的")
    case .doing(let roles):
      say(
        "in the role \(say.anyOf(roles.map { say.quote(words.role($0)) }))",
        "承担\(say.anyOf(roles.map { say.quote(words.role($0)) }))角色的")
    }
  }

  // MARK: Conditions

  private func condition(_ condition: Condition, of noun: Noun) -> String {
    switch condition.form {
    case .count(let quantity, let query):
      say(
        "\(belongs(to: noun)) \(self.quantity(quantity)) \(phrase(query, quantity))",
        "\(belongs(to: noun))\(self.quantity(quantity))\(phrase(query))")
    case .not(let condition):
      say(
        "not (\(self.condition(condition, of: noun)))", "并非（\(self.condition(condition, of: noun))）"
      )
    case .all(let parts):
      parts.map { part in
        let text = self.condition(part, of: noun)
        // As in the query, “and” binds tighter than “or”.
        if case .any = part.form { return say("(\(text))", "（\(text)）") }
        return text
      }.joined(separator: say(" and ", "且"))
    case .any(let parts):
      parts.map { self.condition($0, of: noun) }.joined(separator: say(" or ", "或"))
    }
  }

  private func belongs(to noun: Noun) -> String {
    switch noun {
    case .node: say("it has", "其上有")
    case .segment: say("it has", "其中有")
    default: say("it stands at", "其所在之处有")
    }
  }

  private func quantity(_ quantity: Quantity) -> String {
    switch quantity {
    case .no: say("no", "零个")
    case .some: say("at least one", "至少一个")
    case .atLeast(let number): say("at least \(number)", "至少 \(number) 个")
    case .atMost(let number): say("at most \(number)", "至多 \(number) 个")
    case .exactly(let number): say("exactly \(number)", "恰好 \(number) 个")
    case .fewer(let number): say("fewer than \(number)", "少于 \(number) 个")
    case .more(let number): say("more than \(number)", "多于 \(number) 个")
    }
  }

  private func isAre(_ quantity: Quantity) -> String {
    switch quantity {
    case .no, .some, .exactly(1), .atLeast(1), .atMost(1): "is"
    default: "are"
    }
  }

  // MARK: Names

  private func any(_ references: [Reference]) -> String { say.anyOf(references.map(name)) }

  /// The kind, the name and the id of a thing: `the node ‘Cells’ (cells)`.
  private func name(_ reference: Reference) -> String {
    let key = reference.text
    guard let element = map.element(key) else { return say.quote(key) }
    let kind =
      switch element {
      case .region: say("the region", "地区")
      case .field: say("the field", "领域")
      case .stage: say("the stage", "阶段")
      case .segment: say("the segment", "环节")
      case .node: say("the node", "节点")
      case .organisation: say("the organisation", "机构")
      }
    let shown = say.quote(names.first(of: map.name(of: element)))
    return say("\(kind) \(shown) (\(key))", "\(kind)\(shown)（\(key)）")
  }
}
