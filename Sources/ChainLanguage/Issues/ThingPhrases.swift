import ChainModel
import ChainDiagnostics

extension Speaker {
  /// `1 fact`, `2 facts`
  func count(_ number: Int, _ singular: String, _ plural: String, _ chinese: String) -> String {
    self("\(number) \(number == 1 ? singular : plural)", "\(number) \(chinese)")
  }

  /// `a region`
  func aThing(_ kind: MapElement.Kind) -> String {
    switch kind {
    case .region: self("a region", "地区")
    case .field: self("a field", "领域")
    case .stage: self("a stage", "阶段")
    case .segment: self("a segment", "环节")
    case .node: self("a node", "节点")
    case .organisation: self("an organisation", "机构")
    }
  }

  /// `region`
  func thing(_ kind: MapElement.Kind) -> String {
    self(kind.rawValue, aThing(kind))
  }

  /// `12.5 %` of thousandths of a percent.
  func percent(_ thousandths: Int) -> String {
    var rest = String(thousandths % 1000).zeroPadded(to: 3)
    while rest.last == "0" { rest.removeLast() }
    let whole = thousandths / 1000
    let number = rest.isEmpty ? "\(whole)" : "\(whole).\(rest)"
    return self("\(number) %", "\(number)%")
  }
}

extension Speaker {
  /// `a university`
  func aKind(_ kind: OrganisationKind) -> String {
    switch kind {
    case .enterprise: self("an enterprise", kind.chinese)
    case .university: self("a university", kind.chinese)
    case .institute: self("an institute", kind.chinese)
    case .agency: self("a public institution", kind.chinese)
    case .service: self("a service body", kind.chinese)
    }
  }
}
