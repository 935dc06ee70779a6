import ChainDiagnostics

extension Explanation {
  /// CHN0201 to CHN0204: ids and references.
  static let names: [Explanation] = [
    Explanation(
      201, "An id that is taken", zh: "标识符重复",
      rule: "One id names one thing in the whole map, whatever kind of thing it is.",
      zh: "一个标识符在整张图谱中只能指代一个对象，不论其种类。",
      failing: """
        map demo "Demo"
        region shenzhen "Shenzhen"
        field shenzhen "Shenzhen technology"
        """,
      cured: """
        map demo "Demo"
        region shenzhen "Shenzhen"
        field shenzhen-technology "Shenzhen technology"
        """),
    Explanation(
      202, "No id in a table", zh: "表格中的标识符无效",
      rule: """
        An id in a table is one of the language: a letter of any script, then letters, digits and \
        - between two of them; no reserved word. An empty one is made from the name.
        """,
      zh: "表格中的标识符须符合语言规则：以字母或汉字开头，后接字母、汉字、数字，其间可用 - 连接，且不是保留字。留空则由名称自动生成。",
      failing: [
        ("map.chain", demo + "members from \"members.csv\""),
        ("members.csv", "id,name,role,node\nBYD Auto,BYD,makes,cells"),
      ],
      cured: [
        ("map.chain", demo + "members from \"members.csv\""),
        ("members.csv", "id,name,role,node\nbyd-auto,BYD,makes,cells"),
      ]),
    Explanation(
      203, "An id that names nothing", zh: "标识符没有声明",
      rule: "What a statement refers to is declared somewhere in the map, before or behind it.",
      zh: "语句引用的对象须在图谱中某处声明，先后不限。",
      failing: demo + "member byd \"BYD\" { makes cels }",
      cured: demo + "member byd \"BYD\" { makes cells }"),
    Explanation(
      204, "An id of another kind of thing", zh: "标识符的种类不对",
      rule: "Links and roles refer to nodes, seats to regions, fields to fields.",
      zh: "连线和角色引用节点，所在地引用地区，fields 引用领域。",
      failing: demo + "region shenzhen \"Shenzhen\"\nmember byd \"BYD\" { makes shenzhen }",
      cured: demo
        + "region shenzhen \"Shenzhen\"\nmember byd \"BYD\" { region shenzhen; makes cells }"),
  ]

  /// CHN0205 to CHN0291: stages, segments, the map statement, names.
  static let sections: [Explanation] = [
    Explanation(
      205, "Another name at a further opening", zh: "再次打开时名称不同",
      rule: "A stage or segment may be opened several times, and has one name.",
      zh: "阶段和环节可以多次打开，但只有一个名称。",
      failing: """
        map demo "Demo"
        stage support "Support" {
          node testing "Testing"
        }
        stage support "Services" {
          node banks "Banks"
        }
        testing ..> banks
        """,
      cured: """
        map demo "Demo"
        stage support "Support" {
          node testing "Testing"
        }
        stage support {
          node banks "Banks"
        }
        testing ..> banks
        """),
    Explanation(
      206, "A stage or segment without a name", zh: "阶段或环节没有名称",
      rule: "Only upstream, midstream and downstream bring their names.",
      zh: "只有 upstream、midstream、downstream 自带名称。",
      failing: """
        map demo "Demo"
        stage support
        """,
      cured: """
        map demo "Demo"
        stage support "Support"
        """),
    Explanation(
      207, "A node in no stage", zh: "节点不在阶段中",
      rule: "Every node stands in a stage, directly or in one of its segments.",
      zh: "每个节点都须位于某个阶段，或直接，或在其环节中。",
      failing: """
        map demo "Demo"
        node cells "Cells"
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
        }
        """),
    Explanation(
      208, "A segment in no stage", zh: "环节不在阶段中",
      rule: "A segment is declared in a stage; outside of stages it can only be opened again.",
      zh: "环节须在阶段中声明；在阶段之外只能再次打开。",
      failing: """
        map demo "Demo"
        segment battery "Battery" {
          node cells "Cells"
        }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          segment battery "Battery"
        }
        segment battery {
          node cells "Cells"
        }
        """),
    Explanation(
      209, "A segment in two stages", zh: "环节属于两个阶段",
      rule: "A segment lies in one stage.",
      zh: "一个环节只属于一个阶段。",
      failing: """
        map demo "Demo"
        stage midstream {
          segment battery "Battery"
        }
        stage downstream {
          segment battery
        }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          segment battery "Battery"
        }
        stage downstream
        """),
    Explanation(
      210, "No map statement", zh: "缺少 map 语句",
      rule: "The root file has a map statement: the map’s id and name.",
      zh: "主文件须有 map 语句，写明图谱的标识符和名称。",
      failing: """
        region gd "Guangdong"
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      211, "Two map statements", zh: "map 语句重复",
      rule: "A map has one map statement.",
      zh: "一张图谱只有一条 map 语句。",
      failing: """
        map demo "Demo"
        map other "Other"
        """,
      cured: """
        map demo "Demo"
        """),
    Explanation(
      212, "A map statement in an included file", zh: "被包含的文件中有 map 语句",
      rule: "The map statement stands in the root file, with which the map is called.",
      zh: "map 语句写在主文件中，即命令行所指的文件。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "map regions \"Regions\"\nregion gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      213, "A name of several things", zh: "名称有歧义",
      rule: "A table may call things by name or alias as long as only one has it.",
      zh: "表格中可以用名称或别名指代对象，但须唯一。",
      failing: [
        ("map.chain", twins + "members from \"members.csv\""),
        ("members.csv", "id,name,role,node\nbyd,BYD,makes,Electric motor"),
      ],
      cured: [
        ("map.chain", twins + "members from \"members.csv\""),
        ("members.csv", "id,name,role,node\nbyd,BYD,makes,car-motors"),
      ]),
    Explanation(
      214, "Too many links", zh: "连线过多",
      rule: """
        A map has up to 1,000,000 links. An arrow between two lists links each node of the one to \
        each of the other. There is no example: it would be long.
        """,
      zh: "一张图谱最多有 1000000 条连线。两个列表之间的箭头会把其中的节点两两相连。示例过长，故不附示例。"),
    Explanation(
      215, "An empty name", zh: "名称为空",
      rule: "A name has at least one character that can be seen, in every language.",
      zh: "名称在每种语言中都须至少有一个可见字符。",
      failing: """
        map demo "Demo"
        region gd " "
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      291, "Too many errors", zh: "错误过多",
      rule: """
        After 1,000 errors of names, values and tables the rest is not told; the first ones are \
        enough to work on. There is no example: it would be long.
        """,
      zh: "名称、取值和表格的错误满 1000 个后不再列出；请先处理前面的错误。示例过长，故不附示例。"),
  ]

  /// The beginning of examples: two nodes and a link.
  static let demo = """
    map demo "Demo"
    stage midstream {
      node cells "Cells"
      node packs "Packs"
    }
    cells -> packs

    """

  private static let twins = """
    map demo "Demo"
    stage midstream {
      node car-motors "Electric motor"
      node bus-motors "Electric motor"
    }
    car-motors ..> bus-motors

    """
}
