import ChainDiagnostics

extension Explanation {
  /// CHN0601 to CHN0611: files and includes.
  static let files: [Explanation] = [
    Explanation(
      601, "A file that is not there", zh: "找不到文件",
      rule: "Paths of include and from are relative to the file that they stand in.",
      zh: "include 和 from 的路径相对于所在文件。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"region.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      602, "A path that leaves the map’s folder", zh: "路径超出图谱的文件夹",
      rule: """
        A map is a folder. Nothing outside of it is read, neither by .. nor by an absolute path \
        nor over a symbolic link, so that a map from elsewhere cannot read your files.
        """,
      zh: "一张图谱就是一个文件夹。不读取其外的任何文件，无论通过 ..、绝对路径还是符号链接，以免外来的图谱读取您的文件。",
      failing: """
        map demo "Demo"
        include "../regions.chain"
        """,
      cured: """
        map demo "Demo"
        region gd "Guangdong"
        """),
    Explanation(
      603, "A circle of includes", zh: "文件循环包含",
      rule: "A file cannot include itself, neither directly nor through others.",
      zh: "文件不能包含自身，无论直接还是间接。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\"\ninclude \"map.chain\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      604, "A file that is read twice", zh: "文件被重复读取",
      rule: "A file counts once, at its first mention.",
      zh: "每个文件只计一次，以首次提及为准。",
      failing: [
        (
          "map.chain",
          "map demo \"Demo\"\ninclude \"regions.chain\"\ninclude \"./regions.chain\""
        ),
        ("regions.chain", "region gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      605, "A file that cannot be read", zh: "文件无法读取",
      rule: "An included file or table is an ordinary file that you may read.",
      zh: "被包含的文件或表格须是普通文件，且有读取权限。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions\""),
        ("regions/china.chain", "region gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions/china.chain\""),
        ("regions/china.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      606, "Includes too deep", zh: "包含层数过多",
      rule: "Files may include one another 64 deep. There is no example: it would be long.",
      zh: "文件最多逐层包含 64 层。示例过长，故不附示例。"),
    Explanation(
      607, "An empty path", zh: "路径为空",
      rule: "Paths of include and from name a file.",
      zh: "include 和 from 的路径须指明一个文件。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      608, "A table that is included", zh: "用 include 读取了表格",
      rule:
        "A table is read with members from or candidates from; include reads texts of the language.",
      zh: "表格用 members from 或 candidates from 读取；include 只读取图谱文本。",
      failing: [
        ("map.chain", "map demo \"Demo\"\ninclude \"members.csv\""),
        ("members.csv", "id,name"),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\nmembers from \"members.csv\""),
        ("members.csv", "id,name"),
      ]),
    Explanation(
      609, "A text in the place of a table", zh: "以文本代替了表格",
      rule: "A text of the language is read with include; members from reads tables.",
      zh: "图谱文本用 include 读取；members from 只读取表格。",
      failing: [
        ("map.chain", "map demo \"Demo\"\nmembers from \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ],
      cured: [
        ("map.chain", "map demo \"Demo\"\ninclude \"regions.chain\""),
        ("regions.chain", "region gd \"Guangdong\""),
      ]),
    Explanation(
      610, "No table of text", zh: "不是文本表格",
      rule: """
        A table is a text with commas, in UTF-8. A workbook is saved as “CSV UTF-8” first. There is no \
        example, since it would be no text.
        """,
      zh: "表格是以逗号分隔的 UTF-8 文本。电子表格请先另存为“CSV UTF-8”。示例不是文本，故不附。"),
    Explanation(
      611, "A map that cannot be read", zh: "图谱无法读取",
      rule: """
        A map is a .chain file, a folder that holds map.chain, or - for standard input. There is no \
        example, since the file itself is missing.
        """,
      zh: "图谱可以是 .chain 文件、含有 map.chain 的文件夹，或以 - 表示标准输入。缺少的正是文件本身，故不附示例。"),
    Explanation(
      612, "Something else than a map", zh: "不是图谱文件",
      rule: """
        A command is given the file that begins with map, or its folder, rather than a table, a workbook or \
        a picture. There is no example, since it would be no map.
        """,
      zh: "命令的参数应为以 map 开头的文件或其文件夹，而不是表格、电子表格文件或图片。示例不是图谱，故不附。"),
  ]
}
