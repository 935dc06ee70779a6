import ChainDiagnostics

extension Explanation {
  /// CHN0111 to CHN0120, CHN0131, CHN0134, CHN0135, CHN0137 and CHN0138: strings, numbers, dates, ids.
  static let tokens: [Explanation] = [
    Explanation(
      111, "A string without its closing quote", zh: "字符串缺少结束引号",
      rule: "A string ends on its line; a line break inside of it is written \\n.",
      zh: "字符串必须在同一行结束；其中的换行写作 \\n。",
      failing: """
        map demo "Demo
        """,
      cured: """
        map demo "Demo"
        """),
    Explanation(
      112, "An unknown escape", zh: "未知的转义",
      rule: #"In a text, \ begins an escape: \" \\ \n \t \u{…}. A plain backslash is written \\."#,
      zh: #"文本中的 \ 引出转义：\" \\ \n \t \u{…}。反斜杠本身写作 \\。"#,
      failing: #"""
        map demo "R\D"
        """#,
      cured: #"""
        map demo "R\\D"
        """#),
    Explanation(
      113, "Typographic quotes", zh: "使用了弯引号",
      rule: "Texts stand in plain quotes; word processors like to replace them.",
      zh: "文本须用直引号括起；文字处理软件常会自动替换成弯引号。",
      failing: """
        map demo “示例”
        """,
      cured: """
        map demo "示例"
        """),
    Explanation(
      114, "An unknown arrow", zh: "未知的箭头",
      rule: """
        There are three arrows: -> (is required by), ~> (flows back to) and ..> (supports).
        """,
      zh: "箭头有三种：->（被需要）、~>（回流至）、..>（支撑）。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells => packs
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
      115, "An id that reads as a value", zh: "标识符写成了数值或日期",
      rule: """
        An id has letters of any script, digits and single - between two of them; it may begin with a \
        digit, but is no number and no date.
        """,
      zh: "标识符由字母、汉字、数字组成，其间可用 - 连接；可以数字开头，但不能是数字或日期本身。",
      failing: """
        map demo "Demo"
        field 2026 "Plan for 2026"
        """,
      cured: """
        map demo "Demo"
        field plan-2026 "Plan for 2026"
        """),
    Explanation(
      116, "No number", zh: "不是有效的数字",
      rule: "A number is up to fifteen digits, with at most one point between two of them.",
      zh: "数字最多十五位，至多一个小数点，且小数点前后都有数字。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { share 12.5.1% } }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { share 12.5% } }
        """),
    Explanation(
      117, "No date", zh: "不是有效的日期",
      rule: "A date is 2026, 2026-11 or 2026-11-22, and stands in the calendar.",
      zh: "日期写作 2026、2026-11 或 2026-11-22，且须真实存在。",
      failing: """
        map demo "Demo" { asof 2026-13 }
        """,
      cured: """
        map demo "Demo" { asof 2026-12 }
        """),
    Explanation(
      118, "A text without quotes", zh: "文本没有引号",
      rule: "Names and other texts stand in quotes.",
      zh: "名称和其他文本须加引号。",
      failing: """
        map demo Greater Bay Area
        """,
      cured: """
        map demo "Greater Bay Area"
        """),
    Explanation(
      119, "No language tag", zh: "不是有效的语言标记",
      rule: """
        A translation follows a language tag of BCP 47, such as en, zh or zh-Hant: that of a language \
        in the registry, not of a country.
        """,
      zh: "译文前须写 BCP 47 语言标记，例如 en、zh 或 zh-Hant；所写应为已登记的语言，而非国家代码。",
      failing: """
        map demo "Demo" cn "示例"
        """,
      cured: """
        map demo "Demo" zh "示例"
        """),
    Explanation(
      120, "An id with other marks in it", zh: "标识符中有其他符号",
      rule: """
        An id is a letter of any script, then letters, digits and single hyphens between two of \
        them; no low lines, points or full-width marks.
        """,
      zh: "标识符以字母或汉字开头，后接字母、汉字、数字，其间可用单个 - 连接；不能含下划线、点或全角符号。",
      failing: """
        map demo "Demo"
        field fuel_cells "Fuel cells"
        """,
      cured: """
        map demo "Demo"
        field fuel-cells "Fuel cells"
        """),
    Explanation(
      131, "A share without its sign", zh: "份额缺少百分号",
      rule: """
        A share is the number of percent with its sign. 0.35 alone could be 0.35 % or 35 %, and data that \
        is a hundred times too small is found by nobody.
        """,
      zh: "份额须写百分数并加 %。单写 0.35 既可能是 0.35%，也可能是 35%；差了一百倍的数据很难被发现。",
      failing: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { share 0.35 } }
        """,
      cured: """
        map demo "Demo"
        stage midstream {
          node cells "Cells"
          node packs "Packs"
        }
        cells -> packs
        member byd "BYD" { makes cells { share 35% } }
        """),
    Explanation(
      134, "A path with backslashes", zh: "路径中的反斜杠",
      rule:
        "Paths of other files have slashes, on every system, so that a map can move from one to another.",
      zh: "引用其他文件时，路径一律用 /，图谱才能在不同系统间通用。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"parts\\\\fields.chain\""),
        ("parts/fields.chain", "field bev \"Battery electric\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"parts/fields.chain\""),
        ("parts/fields.chain", "field bev \"Battery electric\""),
      ]),
    Explanation(
      135, "A quote inside of a string", zh: "字符串中的双引号",
      rule:
        "A plain quote ends a string; inside of one it is written with a backslash, or “ and ”.",
      zh: "半角双引号表示字符串结束；字符串内部请加反斜杠，或使用“”。",
      failing: #"""
        map demo "The "best" demo"
        """#,
      cured: #"""
        map demo "The \"best\" demo"
        """#),
    Explanation(
      137, "A number or date in quotes", zh: "数字或日期加了引号",
      rule: "Quotes are for texts; numbers and dates stand without.",
      zh: "引号用于文本；数字和日期不加引号。",
      failing: """
        map demo "Demo" { asof "2026-11" }
        """,
      cured: """
        map demo "Demo" { asof 2026-11 }
        """),
    Explanation(
      138, "A text without its opening quote", zh: "文本缺少开始引号",
      rule: "A text stands between two quotes on one line.",
      zh: "文本须放在同一行的两个引号之间。",
      failing: """
        map demo Demo"
        """,
      cured: """
        map demo "Demo"
        """),
  ]
}
