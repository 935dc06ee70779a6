"""Maps that strain a picture: long names, many of a kind, few of everything."""


def chain(name, body, languages="en, zh"):
    """A map of some statements."""
    return f'map m "{name}" {{\n  lang {languages}\n}}\n{body}\n'


def named(name, alt):
    """A map whose every name is one text."""
    return chain(
        name,
        f'stage up "{name}" zh "{alt}" {{ segment s "{name}" zh "{alt}" {{ node a "{name}" zh "{alt}"\n'
        f'node b "{name}" zh "{alt}" }} }}\nstage down "{name}" zh "{alt}" {{ node c "{name}" zh "{alt}" }}\n'
        f'a -> b\na, b -> c\nc ~> a\nmember x "{name}" zh "{alt}" {{ makes a, c }}\n'
        f'member y "{name}" zh "{alt}" {{ makes c\nresearches a }}\n'
        f'candidate z "{name}" zh "{alt}" {{ makes b }}')


HOSTILE_MAPS = {
    "one node": chain("One", 'stage up "Up" zh "上游" { node a "A" zh "甲" }'),
    "long words": named("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 4, "超长" * 60),
    "wide letters": named("W" * 300, "鑫" * 300),
    "markup": named("</text><script>alert(1)</script> &amp; <b>", "“引号”、《书名》，（括号）——完。" * 4),
    "mixed scripts": named("5G-V2X/ADAS 车路协同 (C-V2X) für Straßen & Ampeln", "С-V2X 通信 モジュール 모듈"),
    "only Chinese": chain(
        "氢能产业链", 'stage 上 "上游" { segment 段 "燃料电池材料" { node 膜 "质子交换膜"; node 纸 "碳纸" } }\n'
        'stage 中 "中游" { node 堆 "燃料电池电堆" }\n膜, 纸 -> 堆\nmember 甲 "鸿基创能科技（广州）有限公司" { makes 堆 }',
        languages="zh"),
    "many members": chain(
        "Many", 'stage up "Up" zh "上游" { segment s "S" zh "段" { node a "A" zh "甲" } }\n' + "\n".join(
            f'member m{i} "Member number {i}" zh "第{i}号成员单位" {{ makes a }}' for i in range(200))),
    "many stages": chain(
        "Stages", "\n".join(
            f'stage s{i} "Stage {i}" zh "第{i}段" {{ node n{i} "Node {i}" zh "节点{i}" }}' for i in range(30))
        + "\n" + "\n".join(f"n{i} -> n{i + 1}" for i in range(29)) + "\nn29 ~> n3"),
    "many candidates": chain(
        "Candidates", 'stage up "Up" zh "上游" { node a "A" zh "甲" }\n' + "\n".join(
            f'candidate c{i} "Candidate number {i}" zh "候选单位{i}" {{ makes a }}' for i in range(200))),
}
