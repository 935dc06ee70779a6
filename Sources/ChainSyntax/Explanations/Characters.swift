import ChainDiagnostics

extension Explanation {
  /// CHN0101 to CHN0108: characters.
  static let characters: [Explanation] = [
    Explanation(
      101, "A file that is not UTF-8", zh: "文件不是 UTF-8 编码",
      rule: """
        Maps are UTF-8 text. Some editors save Chinese text as GB18030 (GBK) or UTF-16; choose \
        UTF-8 when saving. There is no example, since an example is UTF-8 itself.
        """,
      zh: "图谱文件须为 UTF-8 编码。有些编辑器会把中文存成 GB18030（GBK）或 UTF-16，保存时请选择 UTF-8。示例本身就是 UTF-8，故不附示例。"),
    Explanation(
      102, "A NUL character", zh: "文本中有 NUL 字符",
      rule: """
        A text has no NUL characters. They are often the sign of a UTF-16 file: save it as UTF-8. \
        There is no example, since it could not be seen.
        """,
      zh: "文本中不能有 NUL 字符。它往往说明文件是 UTF-16 编码，请另存为 UTF-8。该字符不可见，故不附示例。"),
    Explanation(
      103, "A control character", zh: "文本中有控制字符",
      rule: """
        Beside the tab and the ends of lines, a text has no control characters; they usually come \
        with copied text. Remove it. There is no example, since it could not be seen.
        """,
      zh: "除制表符和换行外，文本中不能有控制字符；它们通常是复制粘贴带来的，请删除。该字符不可见，故不附示例。"),
    Explanation(
      104, "Characters that mean nothing", zh: "没有含义的字符",
      rule: "A map consists of words, texts in quotes, numbers, dates and a few marks; no others.",
      zh: "图谱由单词、带引号的文本、数字、日期和少数符号组成，不含其他字符。",
      failing: """
        map demo "Demo"
        region gd @ "Guangdong"
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      105, "A full-width mark", zh: "使用了全角标点",
      rule: """
        The marks of the language are the plain ones. Full-width ones are kept inside of texts in \
        quotes only.
        """,
      zh: "语言中的符号都是半角的；全角标点只能出现在引号内的文本中。",
      failing: """
        map demo "示例"
        stage midstream {
          node cells "电芯"
          node packs "电池包"
          node modules "模组"
        }
        cells， modules -> packs
        """,
      cured: """
        map demo "示例"
        stage midstream {
          node cells "电芯"
          node packs "电池包"
          node modules "模组"
        }
        cells, modules -> packs
        """),
    Explanation(
      106, "Full-width digits", zh: "使用了全角数字",
      rule: "Numbers and dates are written with the digits 0 to 9.",
      zh: "数字和日期须用半角数字 0 至 9。",
      failing: """
        map demo "示例" { asof ２０２６ }
        """,
      cured: """
        map demo "示例" { asof 2026 }
        """),
    Explanation(
      107, "A needless colon", zh: "多余的冒号",
      rule: "A blank stands between a word and its value; colons have no meaning here.",
      zh: "关键字与值之间用空格分隔；冒号在此没有含义。",
      failing: """
        map demo "Demo" { asof: 2026 }
        """,
      cured: """
        map demo "Demo" { asof 2026 }
        """),
    Explanation(
      108, "A comment as in other languages", zh: "其他语言的注释写法",
      rule: "A comment begins with // and ends at the line’s end; there is no other kind.",
      zh: "注释以 // 开头，到行尾为止；没有其他写法。",
      failing: """
        # the regions
        map demo "Demo"
        """,
      cured: """
        // the regions
        map demo "Demo"
        """),
    Explanation(
      109, "An invisible character", zh: "不可见的字符",
      rule:
        "Characters without width, marks of direction and blanks of unusual widths come with text from web pages; nobody sees them, and they part words.",
      zh: "从网页复制的文本常带有零宽字符、方向标记或特殊宽度的空格；它们看不见，却会把词拆开。",
      failing: """
        map demo "Demo"
        field ba\u{200B}ttery "Batteries"
        """,
      cured: """
        map demo "Demo"
        field battery "Batteries"
        """),
  ]
}
