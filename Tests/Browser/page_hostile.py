"""Pages of maps that somebody wrote who means no good, or too much."""

import random

EVIL = "</script><img src=x onerror=alert(1)>"
LISTS = ["gaps", "list", "coverage", "expectations", "views", "filter"]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def evil_map():
    name = quoted(EVIL)
    return f"""map evil {name} zh {name} {{ lang en, zh
  note {name} }}
region r {name}
field f {name}
stage up {name} {{ segment s {name} {{ node a {name} {{ fields f
  alias {name}
  note {name} }} }} }}
stage down "Down" {{ node b "<!--<script>" zh "]]>" }}
a -> b
member m {name} {{ kind enterprise
  region r
  url "https://example.org/{EVIL}"
  makes a {{ source "javascript:alert(1)"
    note {name} }}
  makes b {{ source "data:text/html,<script>alert(1)</script>" }} }}
member n "=cmd()" zh "@SUM(1)" {{ kind enterprise
  region r
  makes a {{ source "JaVaScRiPt:alert(1)" }} }}
expect some university in a {name}
view v {name} {{ show nodes upstream of b }}
"""


def crowded_map(count=10_000):
    members = "\n".join(
        f'member m{i} "Member {i}" zh "成员{i}" {{ makes a {{ source "https://example.org/{i}" }} }}' for i in range(count))
    return f'map m "Crowd" {{ lang en, zh }}\nstage up "Up" {{ node a "A" }}\nstage down "D" {{ node b "B" }}\na -> b\n{members}\n'


def large_map(segments=80, cards=30, seed=7):
    chance = random.Random(seed)
    lines = ['map m "Large" { lang en }']
    stages = ["upstream", "midstream", "downstream"]
    for stage in range(3):
        lines.append(f"stage {stages[stage]} {{")
        for segment in range(stage, segments, 3):
            nodes = "\n".join(f'node n{segment}-{i} "Node {segment} {i}"' for i in range(cards))
            lines.append(f'segment g{segment} "Segment {segment}" {{\n{nodes}\n}}')
        lines.append("}")
    for segment in range(segments):
        for _ in range(3):
            other = chance.randrange(segments)
            if other % 3 <= segment % 3:
                continue
            lines.append(f"n{segment}-{chance.randrange(cards)} -> n{other}-{chance.randrange(cards)}")
    for i in range(400):
        lines.append(f'member m{i} "Member {i}" {{ makes n{chance.randrange(segments)}-{chance.randrange(cards)} }}')
    return "\n".join(lines) + "\n"


def evil_names_stay_text(reader):
    reader.open_map(evil_map())
    for lang in ["en", "zh"]:
        for tab in LISTS:
            reader.open(f"#lang={lang}&tab={tab}&node=a")
            assert reader.page.locator("img").count() == 0 and reader.page.locator("script").count() == reader.scripts
        reader.open(f"#lang={lang}&organisation=m")
        assert EVIL in reader.page.locator("#chainmap-details").inner_text()
    reader.open("#node=a")
    assert EVIL in reader.page.locator("#chainmap-details").inner_text()
    assert "javascript:alert(1)" in reader.page.locator("#chainmap-details").inner_text()
    for node in ["a", "b"]:
        reader.open(f"#node={node}")
        for address in reader.page.locator("a").evaluate_all("links => links.map(link => link.href)"):
            assert address.startswith("https://"), address
    reader.open("#tab=list")
    with reader.page.expect_download() as download:
        reader.page.locator('[data-key="csv"]').click()
    with open(download.value.path(), encoding="utf-8-sig") as file:
        assert "'=cmd()" in file.read(), "no formula"
    reader.page.locator("#chainmap-search").fill("</script>")
    assert EVIL in reader.page.locator("#chainmap-options").inner_text()


def ten_thousand_members(reader):
    reader.open_map(crowded_map())
    reader.open("#node=a&tab=list")
    assert reader.page.locator("#chainmap-details ul.facts li").count() <= 200
    assert "10000" in reader.page.locator("#chainmap-details h3").first.inner_text()
    reader.page.locator("#chainmap-details button", has_text="10000").click()
    assert reader.page.locator("#chainmap-details ul.facts li").count() == 10_000
    reader.page.locator("#chainmap-search").fill("Member 9999")
    assert "Member 9999" in reader.page.locator("#chainmap-options").inner_text()


def one_node(reader):
    reader.open_map('map m "One" { lang zh }\nstage up "上游" { node a "甲" }\n')
    assert reader.page.locator("g.node").count() == 1
    for tab in LISTS:
        reader.page.locator(f"#chainmap-tab-{tab}").click()
        assert reader.page.locator("#chainmap-panel").inner_text()
    assert reader.page.locator('[data-key="lang"]').count() == 0, "one language is no choice"


def no_node(reader):
    reader.open_map('map m "None" { lang en }\nstage up "Up" { }\n')
    for tab in LISTS:
        reader.page.locator(f"#chainmap-tab-{tab}").click()
    reader.page.locator("#chainmap-canvas").focus()
    reader.page.keyboard.press("ArrowRight")
    reader.page.keyboard.press("+")


CASES = [evil_names_stay_text, ten_thousand_members, one_node, no_node]
