import ChainDiagnostics
import ChainModel
import ChainQuery

// What is said of coverage, mix and concentration.

extension ReportWords {
  /// The heading of a division.
  func heading(of division: CoverageReport.Division) -> String {
    switch division {
    case .segments: say("by stage and segment", "按阶段和环节")
    case .fields: say("by field", "按领域")
    case .regions: say("by region: what its own members cover", "按地区：仅计本地区成员")
    case .nodes: say("by node", "按节点")
    }
  }

  /// The state of a node in a word.
  func name(of state: NodeState) -> String {
    switch state {
    case .covered: say("covered", "已覆盖")
    case .thin: say("thin", "单一来源")
    case .research: say("research only", "仅有研发")
    case .vacant: say("vacant", "缺口")
    case .unknown: say("not surveyed", "未调查")
    }
  }

  /// A kind of organisation in the plural; nil is one that is not told.
  func name(of kind: OrganisationKind?) -> String {
    switch kind {
    case .enterprise: say("enterprises", "企业")
    case .university: say("universities", "高校")
    case .institute: say("institutes", "研究院所")
    case .agency: say("agencies", "公共机构")
    case .service: say("services", "服务机构")
    case nil: say("kind unknown", "类型不明")
    }
  }

  /// The heading of the column of members.
  var memberCount: String { say("members", "成员") }
  /// The heading of the column of coverage.
  var coverageColumn: String { say("coverage", "覆盖率") }
  /// The heading of the column of members in use roles.
  var supplierCount: String { say("in use", "供应方") }
  /// The heading of the column of effective suppliers.
  var effectiveSuppliers: String { say("effective suppliers", "有效供应方数") }
  /// The row that adds up the whole map.
  var wholeMap: String { say("whole chain", "全链") }

  /// How concentrated the supply of a node is; empty where nobody supplies.
  func supply(_ row: SupplyRow) -> String {
    guard row.suppliers > 0 else { return "" }
    guard let concentration = row.concentration else {
      return say("counted, no shares", "仅计数，无份额")
    }
    let details = [
      concentration.year.map(String.init) ?? "",
      say(
        "shares known: \(percent(concentration.known))", "已知份额 \(percent(concentration.known))"),
    ].filter { !$0.isEmpty }
    return range(of: concentration)
      + say(" (\(list(details)))", "（\(list(details))）")
  }

  /// The bounds of the effective number of suppliers, in tenths.
  private func range(of concentration: Concentration) -> String {
    let least = tenths(concentration.leastSuppliers)
    guard let most = concentration.mostSuppliers.map(tenths) else {
      return say("\(least) or more", "\(least) 及以上")
    }
    return least == most ? least : "\(least)–\(most)"
  }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A sum of shares in percent, or what it is at least and at most.
  private func percent(_ bounds: ClosedRange<Share>) -> String {
    let (least, most) = (bounds.lowerBound, bounds.upperBound)
    return least == most ? percent(least) : percent(least) + "–" + percent(most)
  }

  private func percent(_ share: Share) -> String {
    let number = Self.text(of: share)
    return say("\(number) %", "\(number)%")
  }

  /// A share in percent without its sign, with as many decimals as it has.
  static func text(of share: Share) -> String {
    let thousandths = Int(share.thousandths)
    var decimals = String(1_000 + thousandths % 1_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(thousandths / 1_000)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// A value, or the two between which it lies: `4`, `4–7`.
  static func range<Value: Comparable>(
    _ bounds: ClosedRange<Value>, _ text: (Value) -> String
  ) -> String {
    let (least, most) = (bounds.lowerBound, bounds.upperBound)
    return least == most ? text(least) : text(least) + "–" + text(most)
  }
}
