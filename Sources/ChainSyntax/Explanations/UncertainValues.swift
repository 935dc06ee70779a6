import ChainDiagnostics

extension Explanation {
  /// CHN0140, CHN0149 and CHN0150: values that are not exact.
  static let ranges: [Explanation] = [
    Explanation(
      140, "Another word for about", zh: "表示约数的其他写法",
      rule: """
        A share that a source only estimates has about before it, which stands for a tenth of it less or \
        more: about 75% is between 67.5% and 82.5%.
        """,
      zh: "来源只给出估计值时，在份额前写“约”，表示上下浮动十分之一：约 75% 即 67.5% 至 82.5%。",
      failing: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { share ~75% } }
        """,
      cured: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { share about 75% } }
        """),
    Explanation(
      149, "A date that is about", zh: "日期前写了“约”",
      rule: """
        A date that is not known to the day is a month or a year, or the first and the last that it may be, \
        with a hyphen between them.
        """,
      zh: "不能精确到日的日期写到月或年，或写出可能的最早和最晚日期，中间用连字符。",
      failing: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { since about 2003 } }
        """,
      cured: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { since 2002-2004 } }
        """),
    Explanation(
      150, "A share with one bound", zh: "份额只有一端",
      rule: "A share that is more or less than so much is a range with both its bounds.",
      zh: "高于或低于某值的份额，须写成有两端的范围。",
      failing: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { share >30% } }
        """,
      cured: """
        map demo "Demo"
        stage midstream { node cells "Cells" }
        member byd "BYD" { makes cells { share 30%-100% } }
        """),
  ]
}
