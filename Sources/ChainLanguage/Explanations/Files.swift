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
      611, "A map that cannot be read", zh: "图谱无法读取",
      rule: """
        A map is a .chain file, a folder that holds map.chain, or - for standard input. There is no \
        example, since the file itself is missing.
        """,
      zh: "图谱可以是 .chain 文件、含有 map.chain 的文件夹，或以 - 表示标准输入。缺少的正是文件本身，故不附示例。"),
  ]
}
