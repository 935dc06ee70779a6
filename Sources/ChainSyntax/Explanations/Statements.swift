import ChainDiagnostics

extension Explanation {
  /// CHN0121 to CHN0130, CHN0132 and CHN0133: statements.
  static let statements: [Explanation] = [
    Explanation(
      121, "Something else was due", zh: "此处应为其他内容",
      rule: "The statement goes on in another way; the message says what can stand there.",
      zh: "语句在此处的写法不对；消息中列出了可用的内容。",
      failing: """
        map demo "Demo"
        stage upstream {
          node lithium "Lithium"
          node cathode "Cathode"
        }
        lithium -> "Cathode"
        """,
      cured: """
        map demo "Demo"
        stage upstream {
          node lithium "Lithium"
          node cathode "Cathode"
        }
        lithium -> cathode
        """),
    Explanation(
      122, "A word that begins no statement", zh: "未知的语句",
      rule: "Every statement begins with a word of the language, or is a link between nodes.",
      zh: "每条语句以语言的关键字开头，或是节点之间的连线。",
      failing: """
        map demo "Demo"
        regoin gd "Guangdong"
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      123, "A statement in the wrong place", zh: "语句的位置不对",
      rule: "Each block has its own statements: roles stand in organisations, nodes in stages.",
      zh: "每种块有各自的语句：角色写在机构中，节点写在阶段中。",
      failing: """
        map demo "Demo"
        region gd "Guangdong" { core }
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      124, "A reserved word as an id", zh: "以保留字作标识符",
      rule: "The words of the language cannot be ids.",
      zh: "语言的关键字不能用作标识符。",
      failing: """
        map demo "Demo"
        field core "Core technology"
        """,
      cured: """
        map demo "Demo"
        field core-technology "Core technology"
        """),
    Explanation(
      125, "An unknown kind of organisation", zh: "未知的机构类型",
      rule: "Organisations are an enterprise, university, institute, agency or service.",
      zh: "机构类型有 enterprise（企业）、university（高校）、institute（科研院所）、agency（公共机构）、service（服务机构）。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { kind company; makes cells }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { kind enterprise; makes cells }
        """),
    Explanation(
      126, "An unknown grade of evidence", zh: "未知的证据等级",
      rule: "Evidence is page, dataset, announced or partial.",
      zh: "证据等级有 page（网页）、dataset（数据集）、announced（已宣布）、partial（部分支持）。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { evidence web } }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { evidence page } }
        """),
    Explanation(
      127, "A line that stands twice", zh: "重复的语句",
      rule: "What has one value, such as asof or kind, stands once in its block.",
      zh: "只有一个值的语句（如 asof、kind）在块中只能出现一次。",
      failing: """
        map demo "Demo" { asof 2025; asof 2026 }
        """,
      cured: """
        map demo "Demo" { asof 2026 }
        """),
    Explanation(
      128, "Two texts in one language", zh: "同一语言有两个译文",
      rule: "A text has one translation into each language.",
      zh: "一个文本在每种语言中只能有一个译文。",
      failing: """
        map demo "Demo" zh "示例" zh "样例"
        """,
      cured: """
        map demo "Demo" zh "示例"
        """),
    Explanation(
      129, "Commas and bars in one group", zh: "同一组中混用逗号和竖线",
      rule: "a, b -> c requires both, a | b -> c any one of them; for both, write two links.",
      zh: "a, b -> c 表示两者都需要，a | b -> c 表示任一即可；若两种都要，请写两条连线。",
      failing: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
          node d "D"
        }
        a, b | c -> d
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
          node d "D"
        }
        a -> d
        b | c -> d
        """),
    Explanation(
      130, "A bar behind an arrow", zh: "箭头之后的竖线",
      rule: "A bar says that any one input will do, so it stands before the first arrow only.",
      zh: "竖线表示任一输入即可，因此只能用在第一个箭头之前。",
      failing: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
        }
        a -> b | c
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
        }
        a -> b, c
        """),
    Explanation(
      132, "An arrow that points back", zh: "反向箭头",
      rule: """
        A link leads from what gives to what takes. What flows back, such as for recycling, is a link of \
        its own, with ~>.
        """,
      zh: "连线从供给方指向需求方。回流（例如回收利用）另写一条连线，用 ~>。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        packs <- cells
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        """),
    Explanation(
      133, "Brackets in a link", zh: "连线中的括号",
      rule:
        "A link has no brackets. What is needed together and what is a choice are links of their own.",
      zh: "连线中没有括号。共同需要的与可任选的，各写一条连线。",
      failing: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
          node d "D"
        }
        (a | b), c -> d
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node a "A"
          node b "B"
          node c "C"
          node d "D"
        }
        a | b -> d
        c -> d
        """),
    Explanation(
      136, "Ids without a comma", zh: "标识符之间缺少逗号",
      rule: "Ids of a list have commas between them; one id of several words has hyphens.",
      zh: "并列的标识符之间用逗号；一个标识符含多个词时用连字符。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        member a "A" { makes cells packs }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        member a "A" { makes cells, packs }
        """),
    Explanation(
      139, "An unknown register", zh: "未知的登记机构",
      rule: """
        A word before a number names its register: uscc (unified social credit code), lei, ror or ubn (Taiwan). A \
        number of another register stands alone.
        """,
      zh: "代码前的词表示登记机构：uscc（统一社会信用代码）、lei、ror 或 ubn（台湾统一编号）。其他代码前不写名称。",
      failing: """
        map demo "Demo"
        member byd "BYD" { code tax "12345" }
        """,
      cured: """
        map demo "Demo"
        member byd "BYD" { code "12345" }
        """),
  ]

  /// CHN0141 to CHN0191: lines, blocks, the whole file.
  static let lines: [Explanation] = [
    Explanation(
      141, "Two statements on a line", zh: "一行中有两条语句",
      rule: "Statements on one line are parted by ;.",
      zh: "同一行中的语句须用 ; 分隔。",
      failing: """
        map demo "Demo"
        region gd "Guangdong" region hk "Hong Kong"
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"; region hk "Hong Kong"
        """),
    Explanation(
      142, "A line that begins with a mark", zh: "行首的连接符",
      rule:
        "A statement goes on when its line ends with , | or an arrow, not when the next begins so.",
      zh: "一行以 , | 或箭头结尾时语句续到下一行；这些符号不能放在行首。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells
          -> packs
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells ->
          packs
        """),
    Explanation(
      143, "A brace on its own line", zh: "左花括号单独成行",
      rule: "The brace that opens a block stands on the line of its statement.",
      zh: "打开块的 { 须与语句写在同一行。",
      failing: """
        map demo "Demo"
        {
          asof 2026
        }
        """,
      cured: """
        map demo "Demo" {
          asof 2026
        }
        """),
    Explanation(
      144, "A block without an end", zh: "块没有结束",
      rule: "Every { needs a }.",
      zh: "每个 { 都要有对应的 }。",
      failing: """
        map demo "Demo" {
          asof 2026
        """,
      cured: """
        map demo "Demo" {
          asof 2026
        }
        """),
    Explanation(
      145, "A brace that closes nothing", zh: "多余的右花括号",
      rule: "Every } needs a { before it.",
      zh: "每个 } 之前都要有对应的 {。",
      failing: """
        map demo "Demo"
        }
        """,
      cured: """
        map demo "Demo"
        """),
    Explanation(
      146, "Blocks too deep", zh: "块嵌套过深",
      rule: "Blocks may stand in one another 64 deep. There is no example: it would be long.",
      zh: "块最多嵌套 64 层。示例过长，故不附示例。"),
    Explanation(
      191, "Too many errors in a file", zh: "文件错误过多",
      rule: """
        After 1,000 errors the rest of a file is not read; most likely it is no map. There is no \
        example: it would be long.
        """,
      zh: "文件中的错误满 1000 个后不再继续读取；它很可能不是图谱文件。示例过长，故不附示例。"),
    Explanation(
      147, "A block without its opening brace", zh: "块缺少左花括号",
      rule: "What belongs to a statement stands between { and }; the { ends the statement’s line.",
      zh: "从属于某语句的内容写在 { 和 } 之间；{ 写在该语句的行尾。",
      failing: """
        map demo "Demo"
        stage midstream
          node cells "Cells"
        }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
        }
        """),
    Explanation(
      148, "A comma between statements", zh: "语句之间使用了逗号",
      rule:
        "A comma stands between the items of a list; statements end with a new line or a semicolon.",
      zh: "逗号用于并列的各项；语句以换行或分号结束。",
      failing: """
        map demo "Demo"
        stage midstream { node cells "Cells" { core, target } }
        """,
      cured: """
        map demo "Demo"
        stage midstream { node cells "Cells" { core; target } }
        """),
  ]
}
