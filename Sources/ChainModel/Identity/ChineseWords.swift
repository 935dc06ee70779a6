// How the words of the chain language are written in Chinese. Every word has one form, which means
// the same as the English one wherever that may stand.

extension Keyword {
  /// The word in Chinese.
  public var chinese: String {
    switch self {
    case .map: "图谱"
    case .region: "地区"
    case .field, .fields: "领域"
    case .stage: "阶段"
    case .segment: "环节"
    case .node: "节点"
    case .member, .members: "成员"
    case .candidate, .candidates: "候选"
    case .include: "包含"
    case .expect: "期望"
    case .accept: "接受"
    case .view: "视图"
    case .home: "本地"
    case .asof: "截至"
    case .lang: "语言"
    case .note: "备注"
    case .covers: "涵盖"
    case .core: "核心"
    case .target: "目标"
    case .unsurveyed: "未调查"
    case .alias: "别名"
    case .tag: "标签"
    case .attribute: "属性"
    case .kind: "类型"
    case .code: "代码"
    case .url: "网址"
    case .makes: "生产"
    case .supplies: "供应"
    case .researches: "研发"
    case .designs: "设计"
    case .pilots: "中试"
    case .tests: "检测"
    case .operates: "运营"
    case .distributes: "经销"
    case .serves: "服务"
    case .trl: "成熟度"
    case .share: "份额"
    case .since: "始于"
    case .source: "来源"
    case .evidence: "证据"
    case .from: "来自"
    case .as: "作为"
    case .error: "错误"
    case .warning: "警告"
    case .remark: "提示"
    case .no: "无"
    case .in: "于"
    case .until: "至"
    case .show: "显示"
    case .about: "约"
    case .columns: "列"
    case .ignore: "忽略"
    }
  }

  /// The keyword of a Chinese word. Those that share theirs with another, which only their place
  /// tells apart, are not among them: `fields`, `members` and `candidates`.
  public static let ofChineseWords = allCases.filter {
    $0 != .fields && $0 != .members && $0 != .candidates
  }
}

extension OrganisationKind {
  /// The word in Chinese.
  public var chinese: String { chineseWords[0] }

  /// All Chinese words that are read as it, the usual one first: spreadsheets call kinds in many
  /// ways.
  public var chineseWords: [String] {
    switch self {
    case .enterprise: ["企业", "公司"]
    case .university: ["高校", "大学", "高等院校"]
    case .institute: ["研究院所", "科研院所", "研究机构", "研究院", "研究所"]
    case .agency: ["公共机构", "事业单位"]
    case .service: ["服务机构"]
    }
  }
}

extension Evidence {
  /// The word in Chinese.
  public var chinese: String {
    switch self {
    case .page: "网页"
    case .dataset: "数据集"
    case .announced: "已宣布"
    case .partial: "部分"
    }
  }
}

extension Role {
  /// The word in Chinese.
  public var chinese: String { Keyword(rawValue: rawValue)?.chinese ?? rawValue }
}
