import ChainModel
import ChainText

/// A column of a table by the word in its header.
enum TableColumn: String, CaseIterable {
  // Of the organisation
  case id, name, kind, region, alias, tag, code, url
  // Of what it does
  case role, node, trl, share, since, source, evidence, asof, note

  /// The word in Chinese.
  var chinese: String {
    switch self {
    case .id: "标识"
    case .name: "名称"
    case .role: "角色"
    case .kind, .region, .alias, .tag, .code, .url, .node, .trl, .share, .since, .source, .evidence,
      .asof, .note:
      Keyword(rawValue: rawValue)?.chinese ?? rawValue
    }
  }

  /// The column of a word in a header, in either language.
  init?(word: String) {
    guard let column = Self.words[word] else { return nil }
    self = column
  }

  /// The column of a heading, which may be written in both languages: `名称 name`, `节点（node）`.
  init?(heading: String) {
    let heading = heading.lowercased()
    if let column = TableColumn(word: heading) {
      self = column
      return
    }
    let words = heading.split { " /|()（）\n".contains($0) }
    let columns = words.compactMap { TableColumn(word: String($0)) }
    guard words.count == 2, columns.count == 2, columns[0] == columns[1] else { return nil }
    self = columns[0]
  }

  private static let words: [String: TableColumn] = {
    var words: [String: TableColumn] = [:]
    for column in allCases {
      words[column.rawValue] = column
      words[column.chinese] = column
    }
    words["tags"] = .tag
    return words
  }()

  /// The column that a heading most likely stands for in the tables of others.
  init?(meantBy heading: String) {
    guard let column = Self.foreignWords[heading.foldedForComparison] else { return nil }
    self = column
  }

  private static let foreignWords: [String: TableColumn] = {
    let words: [TableColumn: String] = [
      .name: """
      company, organisation, organization, member, institution, firm, 企业, 公司, 单位, 机构, 企业名称, 公司名称, 单位名称, \
      机构名称, 全称
      """,
      .kind: "type, category, 类别, 性质, 机构类型, 企业类型, 单位性质",
      .region:
        "city, location, seat, province, country, headquarters, 所在地, 城市, 省份, 省市, 国家, 总部, 注册地",
      .node: "product, products, segment, field, 产品, 主营产品, 环节, 产业环节, 领域",
      .role: "activity, business, 业务, 主营业务, 定位",
      .url: "website, homepage, web, link, 官网, 网站, 链接",
      .share: "market share, 市场份额, 市占率, 市场占有率",
      .source: "reference, references, sources, 数据来源, 信息来源, 资料来源, 出处",
      .note: "remark, remarks, comment, comments, notes, 说明, 注释",
      .code: "uscc, credit code, registration number, 统一社会信用代码, 信用代码, 机构代码",
      .since: "start, founded, 开始时间, 起始时间, 投产时间",
      .asof: "date, updated, 更新时间, 统计时间, 数据时间",
      .alias: "short name, abbreviation, 简称, 曾用名, 英文名",
      .trl: "readiness, 技术成熟度, 技术就绪度",
    ]
    var columns: [String: TableColumn] = [:]
    for (column, words) in words {
      for word in words.split(separator: ",") {
        columns[String(word).foldedForComparison] = column
      }
    }
    return columns
  }()

  /// Whether its cells tell something of a role at a node.
  var isFact: Bool {
    switch self {
    case .trl, .share, .since, .source, .evidence, .asof: true
    default: false
    }
  }
}
