"""What a person does with a page, and what has to be seen then.

Each function is a case: it gets a reader in front of the page of maps/gba-nev, unless it says another map.
"""

import csv
import io
import json
import os
import pathlib
import pty
import re
import subprocess
import xml.etree.ElementTree

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
MAP = "maps/gba-nev"
TODAY = ["--today", "2026-11-30"]
SVG = "{http://www.w3.org/2000/svg}"

WORDS = {
    "en": {"gaps": "Gaps", "vacant": "vacant", "flow": "Flow", "hydrogen": "Hydrogen chain", "holds": "holds",
           "any": "any of", "requires": "Requires", "research only": "research only"},
    "zh": {"gaps": "缺口", "vacant": "缺口", "flow": "流向", "hydrogen": "氢能产业链", "holds": "成立",
           "any": "任一", "requires": "所需", "research only": "仅有研发"},
}


def card(reader, node):
    return reader.page.locator(f'#chainmap-canvas g.node[data-id="{node}"]')


def lit(reader):
    return set(reader.page.evaluate("[...document.querySelectorAll('g.node.lit')].map(card => card.dataset.id)"))


def text(reader, selector):
    return reader.page.locator(selector).inner_text()


# MARK: The picture

def pointing_lights_the_chain(reader):
    """Pointing at a card lights what is upstream and downstream of it, as the query language finds it."""
    for node in reader.map_nodes()[4::30]:
        reader.page.mouse.move(5, 5)
        card(reader, node).locator("text.name").first.hover()
        reader.page.wait_for_selector("svg.dimmed")
        expected = {node}
        for side in ["upstream of", "downstream of"]:
            expected |= reader.query(f"nodes {side} {node}")
        assert lit(reader) == expected, (node, lit(reader) ^ expected)
    reader.page.mouse.move(5, 5)
    reader.wait("!document.querySelector('svg.dimmed')")


def lit_links_lie_on_the_way(reader):
    """Of the links of a flow, those between lit cards are lit, with their heads."""
    reader.open("#drawing=flow")
    node = reader.map_nodes()[40]
    card(reader, node).focus()
    reader.page.keyboard.press("Enter")
    lit_nodes = lit(reader)
    links = reader.page.evaluate(
        "[...document.querySelectorAll('path.link')].map(path => [path.dataset.from, path.dataset.to,"
        " path.dataset.kind, path.classList.contains('lit')])")
    assert any(is_lit for *_, is_lit in links)
    for start, end, kind, is_lit in links:
        assert is_lit == (kind == "requires" and start in lit_nodes and end in lit_nodes), (start, end, kind)
    ends = {end for _, end, _, is_lit in links if is_lit}
    heads = reader.page.evaluate(
        "[...document.querySelectorAll('path.head.lit')].map(head => head.dataset.to)")
    assert ends == set(heads)


def pointing_at_a_member_lights_where_it_stands(reader):
    member = reader.page.locator("#chainmap-canvas text.member[data-id]").first
    key = member.get_attribute("data-id")
    member.hover()
    reader.page.wait_for_selector("svg.dimmed")
    assert lit(reader) == {fact["node"] for fact in reader.data["facts"] if fact["organisation"] == key}


def wheel_scales_around_the_pointer(reader):
    box = card(reader, reader.map_nodes()[3]).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    reader.page.mouse.move(x, y)
    reader.page.mouse.wheel(0, -600)
    reader.wait("/at=/.test(location.hash)")
    after = card(reader, reader.map_nodes()[3]).bounding_box()
    assert after["width"] > 2 * box["width"]
    assert abs(after["x"] + after["width"] / 2 - x) < 2 and abs(after["y"] + after["height"] / 2 - y) < 2
    zoom = float(re.search(r"at=[\d.-]+,[\d.-]+,([\d.]+)", reader.hash())[1])
    assert abs(zoom - after["width"] / box["width"]) < 0.02
    reader.page.keyboard.press("Escape")
    reader.page.locator("#chainmap-zoom .fit").click()
    reader.wait("!/at=/.test(location.hash)")
    assert abs(card(reader, reader.map_nodes()[3]).bounding_box()["width"] - box["width"]) < 0.5


def what_is_told_is_what_is_seen(reader):
    """However far somebody goes in or out, the address leads to the same place."""
    for turns in [-4000, 9000]:
        reader.page.mouse.move(400, 400)
        for _ in range(3):
            reader.page.mouse.wheel(0, turns)
        reader.wait("/at=/.test(location.hash)")
        reader.page.wait_for_timeout(400)
        seen = card(reader, reader.map_nodes()[0]).bounding_box()
        reader.open(reader.hash())
        again = card(reader, reader.map_nodes()[0]).bounding_box()
        assert abs(again["width"] / seen["width"] - 1) < 0.05, (turns, seen, again)


def a_click_without_a_pointer(reader):
    """Software that reads to people clicks without a place, also after somebody dragged the picture."""
    dragging_moves(reader)
    card(reader, reader.map_nodes()[2]).evaluate("card => card.dispatchEvent(new MouseEvent('click', { bubbles: true }))")
    assert f"node={reader.map_nodes()[2]}" in reader.hash()


def a_view_without_what_is_chosen(reader):
    """A view that shows nothing of the chosen node's chain is not dimmed as a whole."""
    view = next(view for view in reader.data["views"] if view["id"] == "charging")
    far = next(node for node in reader.map_nodes() if not (
        ({node} | reader.query(f"nodes upstream of {node}") | reader.query(f"nodes downstream of {node}"))
        & set(view["nodes"])))
    reader.open(f"#view=charging&node={far}")
    assert reader.page.locator("svg.dimmed").count() == 0
    assert text(reader, "#chainmap-details h2")


def dragging_moves(reader):
    node = reader.map_nodes()[0]
    before = card(reader, node).bounding_box()
    reader.page.mouse.move(500, 500)
    reader.page.mouse.down()
    reader.page.mouse.move(560, 470, steps=4)
    reader.page.mouse.up()
    after = card(reader, node).bounding_box()
    assert abs(after["x"] - before["x"] - 60) < 1 and abs(after["y"] - before["y"] + 30) < 1
    assert "node=" not in reader.hash(), "a drag is no click"


def pinching_scales(reader):
    node = reader.map_nodes()[0]
    before = card(reader, node).bounding_box()
    fingers = [(400, 450), (500, 450)]
    client = reader.page.context.new_cdp_session(reader.page)

    def touch(kind, points):
        client.send("Input.dispatchTouchEvent", {
            "type": kind, "touchPoints": [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]})

    touch("touchStart", fingers)
    for step in range(1, 6):
        touch("touchMove", [(400 - 20 * step, 450), (500 + 20 * step, 450)])
    touch("touchEnd", [])
    after = card(reader, node).bounding_box()
    assert 2.7 < after["width"] / before["width"] < 3.3, after["width"] / before["width"]


def keys_move_and_scale(reader):
    node = reader.map_nodes()[0]
    canvas = reader.page.locator("#chainmap-canvas")
    canvas.focus()
    before = card(reader, node).bounding_box()
    reader.page.keyboard.press("+")
    assert abs(card(reader, node).bounding_box()["width"] / before["width"] - 1.25) < 0.01
    reader.page.keyboard.press("-")
    reader.page.keyboard.press("ArrowRight")
    assert abs(card(reader, node).bounding_box()["x"] - before["x"] + 60) < 1
    reader.page.keyboard.press("0")
    assert abs(card(reader, node).bounding_box()["x"] - before["x"]) < 1


def keys_go_from_card_to_card(reader):
    canvas = reader.page.locator("#chainmap-canvas")
    canvas.focus()
    reader.page.keyboard.press("Tab")
    focused = "document.activeElement.dataset.id"
    first = reader.page.evaluate(focused)
    assert first in reader.map_nodes()
    seen = {first}
    for key in ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]:
        before = reader.page.evaluate("(r => [r.x, r.y])(document.activeElement.getBoundingClientRect())")
        reader.page.keyboard.press(key)
        after = reader.page.evaluate("(r => [r.x, r.y])(document.activeElement.getBoundingClientRect())")
        seen.add(reader.page.evaluate(focused))
        moved = {"ArrowRight": after[0] - before[0], "ArrowLeft": before[0] - after[0],
                 "ArrowDown": after[1] - before[1], "ArrowUp": before[1] - after[1]}[key]
        assert moved >= 0, (key, before, after)
    assert len(seen) > 2
    assert reader.page.evaluate("document.querySelector('svg').classList.contains('dimmed')"), "focus lights"
    reader.page.keyboard.press("Enter")
    assert f"node={reader.page.evaluate(focused)}" in reader.hash()
    tabbable = reader.page.locator('#chainmap-canvas g.node[tabindex="0"]').count()
    assert tabbable == 1, "one stop of the tabulator for all cards"


# MARK: Search

def search_by_keyboard(reader):
    for lang, asked, found in [("en", "电堆", "fuel-cell-stack"), ("zh", "stack", "fuel-cell-stack")]:
        reader.open(f"#lang={lang}")
        target = next(node for node in reader.data["nodes"] if "stack" in node["name"]["en"].lower())
        reader.page.keyboard.press("/")
        assert reader.page.evaluate("document.activeElement.id") == "chainmap-search"
        reader.page.keyboard.type(asked)
        options = reader.page.locator("#chainmap-options li")
        assert target["name"][lang] in " ".join(options.all_inner_texts())
        assert card(reader, target["id"]).evaluate("card => card.classList.contains('hit')")
        for _ in range(options.count()):
            reader.page.keyboard.press("ArrowDown")
            chosen = reader.page.locator('#chainmap-options li[aria-selected="true"]').inner_text()
            if chosen.startswith(target["name"][lang]):
                break
        reader.page.keyboard.press("Enter")
        assert f"node={target['id']}" in reader.hash()
        assert text(reader, "#chainmap-details h2") == target["name"][lang]
        centre = card(reader, target["id"]).bounding_box()
        area = reader.page.locator("#chainmap-canvas").bounding_box()
        assert abs(centre["x"] + centre["width"] / 2 - area["x"] - area["width"] / 2) < 3


def search_knows_organisations_and_aliases(reader):
    for organisation in reader.data["organisations"][:3]:
        for name in [*organisation["name"].values(), *organisation.get("aliases", [])]:
            reader.page.locator("#chainmap-search").fill(name)
            assert organisation["name"]["en"] in text(reader, "#chainmap-options"), name
    reader.page.locator("#chainmap-search").fill("no such thing")
    assert text(reader, "#chainmap-options") == "Nothing found"
    reader.page.keyboard.press("Escape")
    assert reader.page.locator("#chainmap-search").input_value() == "" and "q=" not in reader.hash()


# MARK: Panels

def panel_of_a_node(reader):
    """State and proof, members by role with their sources, and links that lead on."""
    for lang in ["en", "zh"]:
        node = max(reader.data["nodes"], key=lambda node: sum(
            fact["node"] == node["id"] and "source" in fact for fact in reader.data["facts"]))
        reader.open(f"#lang={lang}&node={node['id']}")
        panel = text(reader, "#chainmap-details")
        assert node["name"][lang] in panel and node["sentence"][lang] in panel
        facts = [fact for fact in reader.data["facts"] if fact["node"] == node["id"]]
        names = {organisation["id"]: organisation["name"][lang] for organisation in reader.data["organisations"]}
        for fact in facts:
            assert names[fact["organisation"]] in panel, fact
        addresses = reader.page.locator("#chainmap-details a").evaluate_all("links => links.map(link => link.href)")
        for fact in facts:
            if fact.get("source", "").startswith("http"):
                assert any(address.rstrip("/") == fact["source"].rstrip("/") for address in addresses), fact
        for link in reader.page.locator("#chainmap-details a").all():
            assert "noopener" in link.get_attribute("rel")


def inputs_lead_on(reader):
    """The inputs of a node, choices together, are links to their panels."""
    node = next(node for node in reader.data["nodes"] if any(len(clause) > 1 for clause in node["requires"]))
    reader.open(f"#node={node['id']}")
    panel = text(reader, "#chainmap-details")
    assert WORDS["en"]["requires"] in panel and WORDS["en"]["any"] in panel
    clause = next(clause for clause in node["requires"] if len(clause) > 1)
    names = {other["id"]: other["name"]["en"] for other in reader.data["nodes"]}
    line = reader.page.locator("#chainmap-details ul.links li", has_text=WORDS["en"]["any"]).first.inner_text()
    assert all(names[other] in line for other in clause), line
    reader.page.locator("#chainmap-details ul.links button", has_text=names[clause[0]]).first.click()
    assert text(reader, "#chainmap-details h2") == names[clause[0]]
    reader.page.go_back()
    assert text(reader, "#chainmap-details h2") == node["name"]["en"], "the browser goes back"


def panel_of_an_organisation(reader):
    organisation = max(reader.data["organisations"], key=lambda one: sum(
        fact["organisation"] == one["id"] for fact in reader.data["facts"]))
    reader.open(f"#organisation={organisation['id']}")
    panel = text(reader, "#chainmap-details")
    names = {node["id"]: node["name"]["en"] for node in reader.data["nodes"]}
    for fact in reader.data["facts"]:
        if fact["organisation"] == organisation["id"]:
            assert names[fact["node"]] in panel
    assert lit(reader) == {
        fact["node"] for fact in reader.data["facts"] if fact["organisation"] == organisation["id"]}
    reader.page.keyboard.press("Escape")
    assert reader.page.locator("#chainmap-details").is_hidden() and "organisation=" not in reader.hash()


# MARK: Lists

def gaps_are_those_of_the_command(reader):
    """Every gap of `chainmap gaps` is listed, and finds its card."""
    for lang in ["en", "zh"]:
        reader.open(f"#lang={lang}")
        expected = reader.gaps(lang)
        for group in reader.page.locator("#chainmap-panel details").all():
            group.evaluate("group => { group.open = true }")
        labels = reader.page.locator("#chainmap-panel .rows > li > button").evaluate_all(
            "rows => rows.map(row => row.getAttribute('aria-label'))")
        assert labels == [gap["sentence"] for gap in expected]
    vacant = next(gap for gap in expected if gap["gap"] == "vacant")
    reader.page.locator("#chainmap-panel .rows > li > button").first.click()
    assert f"node={vacant['node']}" in reader.hash()
    assert card(reader, vacant["node"]).evaluate("card => card.classList.contains('chosen')")
    box, area = card(reader, vacant["node"]).bounding_box(), reader.page.locator("#chainmap-canvas").bounding_box()
    assert area["x"] <= box["x"] and box["x"] + box["width"] <= area["x"] + area["width"]


def the_last_wish_counts(reader):
    """Who goes on while a picture is unpacked sees what they asked for last."""
    reader.page.evaluate("""() => {
      document.querySelector('[data-key="drawing"][data-value="flow"]').click()
      document.querySelector('[data-key="lang"][data-value="zh"]').click()
      document.getElementById('chainmap-tab-filter').click()
      document.querySelector('#chainmap-panel input[name="state"][value="vacant"]').click()
    }""")
    reader.wait("document.querySelector('svg[lang=zh][data-drawing=flow]') !== null")
    reader.wait("document.querySelectorAll('g.node:not(.out)').length === "
                f"{len(reader.states('vacant'))}")


def lists_light_too(reader):
    """What the pointer is at in a list is lit in the picture."""
    row = reader.page.locator("#chainmap-panel .rows > li > button[data-node]").nth(8)
    node = row.get_attribute("data-node")
    row.hover()
    reader.page.wait_for_selector("svg.dimmed")
    assert lit(reader) == {node} | reader.query(f"nodes upstream of {node}") | reader.query(f"nodes downstream of {node}")


def focus_stays(reader):
    """Whoever goes by keys does not lose their place when something is drawn anew."""
    focused = "[document.activeElement.dataset.node, document.activeElement.dataset.key, document.activeElement.dataset.value]"
    row = reader.page.locator("#chainmap-panel .rows > li > button").nth(3)
    row.focus()
    reader.page.keyboard.press("Enter")
    assert reader.page.evaluate(focused)[0] == row.get_attribute("data-node")
    reader.page.locator('[data-key="lang"][data-value="zh"]').focus()
    reader.page.keyboard.press("Enter")
    assert reader.page.evaluate(focused)[1:] == ["lang", "zh"]
    reader.page.locator("#chainmap-tab-gaps").focus()
    reader.page.keyboard.press("ArrowLeft")
    assert reader.page.evaluate(focused)[1:] == ["tab", "filter"]
    box = reader.page.locator('#chainmap-panel input[name="state"][value="thin"]')
    box.focus()
    reader.page.keyboard.press("Space")
    assert reader.page.evaluate(focused)[1:] == ["state", "thin"]
    link = reader.page.locator("#chainmap-details ul.links button").first
    link.focus()
    reader.page.keyboard.press("Enter")
    assert reader.page.evaluate("document.activeElement.id") == "chainmap-details-title"


def expectations_are_judged(reader):
    reader.open("#tab=expectations")
    rows = reader.page.locator("#chainmap-panel [data-verdict]").all()
    assert len(rows) == len(reader.data["expectations"]) > 0
    for row, expectation in zip(rows, reader.data["expectations"]):
        run = reader.ask(expectation["query"])
        verdict = {True: "holds", False: "fails", None: "undecided"}[run["holds"]]
        assert row.get_attribute("data-verdict") == verdict, expectation["query"]
        said = reader.run("query", MAP, expectation["query"], "--lang", "en", "--no-colour", *TODAY).stdout.decode()
        assert said.splitlines()[0] in row.inner_text(), "in the words of the command"
        assert expectation["reason"]["en"] in row.inner_text()


def views_are_drawn(reader):
    reader.open("#tab=views")
    for view in reader.data["views"]:
        reader.page.locator("#chainmap-panel button.view", has_text=view["name"]["en"]).click()
        reader.wait(f"document.querySelectorAll('#chainmap-canvas g.node').length === {len(view['nodes'])}")
        shown = reader.page.locator("#chainmap-canvas g.node").evaluate_all(
            "cards => cards.map(card => card.dataset.id)")
        assert set(shown) == set(view["nodes"])
        assert f"view={view['id']}" in reader.hash()


def coverage_is_that_of_the_command(reader):
    reader.open("#tab=coverage")
    rows = reader.page.locator("table.heat tbody tr").all()
    assert len(rows) == len(reader.data["coverage"]["parts"])
    names = {segment["id"]: segment["name"]["en"] for segment in reader.data["segments"]}
    columns = reader.page.locator("table.heat thead th").all_inner_texts()[1:]
    region = reader.data["coverage"]["regions"].index("shenzhen")
    assert "Shenzhen" in columns[region]
    # Two ways to one number: the query language counts suppliers with their seat in Shenzhen.
    for part, row in list(zip(reader.data["coverage"]["parts"], rows))[:6]:
        part = part["segment"]
        uses = "making or supplying or designing or testing or operating or distributing or serving"
        covered = reader.query(f"nodes in {part} with some member in shenzhen {uses}")
        cell = row.locator("td").nth(region).inner_text()
        assert cell.split("/")[0] == str(len(covered)), (names[part], cell, covered)
    bars = reader.page.locator("table.bars tbody tr")
    assert bars.count() == len(reader.data["coverage"]["kinds"])
    assert sum(row["members"] for row in reader.data["coverage"]["kinds"]) == len(
        [one for one in reader.data["organisations"] if one["standing"] == "member"])


# MARK: Filters

def filters_dim_and_leave_out(reader):
    for lang in ["en", "zh"]:
        reader.open(f"#lang={lang}&tab=filter")
        box = reader.page.locator('#chainmap-panel input[name="state"][value="vacant"]')
        count = int(box.locator("xpath=..").locator(".number").inner_text())
        box.check()
        vacant = {node["id"] for node in reader.data["nodes"] if node["state"] == "vacant"}
        assert count == len(vacant)
        dimmed = set(reader.page.evaluate(
            "[...document.querySelectorAll('g.node.out')].map(card => card.dataset.id)"))
        assert dimmed == set(reader.map_nodes()) - vacant
        reader.page.locator("#chainmap-tab-list").click()
        rows = reader.page.locator("#chainmap-panel ul.rows").first.locator("li")
        assert rows.count() == len(vacant)
        reader.page.locator("#chainmap-tab-filter").click()
        reader.page.locator('#chainmap-panel input[name="stage"][value="upstream"]').check()
        assert "state=vacant" in reader.hash() and "stage=upstream" in reader.hash()
        both = reader.query("vacant nodes in upstream")
        assert set(reader.page.evaluate(
            "[...document.querySelectorAll('g.node:not(.out)')].map(card => card.dataset.id)")) == both
        reader.page.locator("#chainmap-chips button.chip").first.click()
        reader.page.locator("#chainmap-chips button.chip").first.click()
        assert reader.page.locator("g.node.out").count() == 0


def filters_ask_one_fact(reader):
    """Region, kind and role are asked of one fact, as in the query language."""
    reader.open("#region=shenzhen&kind=enterprise&role=makes")
    shown = set(reader.page.evaluate(
        "[...document.querySelectorAll('g.node:not(.out)')].map(card => card.dataset.id)"))
    assert shown == reader.query("nodes with some enterprise in shenzhen making") | reader.query(
        "nodes with some candidate in shenzhen making where kind = enterprise")


def counts_stand_beside_choices(reader):
    reader.open("#stage=midstream&tab=filter")
    for group in ["field", "region", "kind", "role", "state"]:
        for box in reader.page.locator(f'#chainmap-panel input[name="{group}"]').all()[:4]:
            value = box.get_attribute("value")
            count = int(box.locator("xpath=..").locator(".number").inner_text())
            box.check()
            assert reader.page.locator("g.node:not(.out)").count() == count, (group, value)
            reader.page.locator(f'#chainmap-panel input[name="{group}"][value="{value}"]').uncheck()


# MARK: Switches and addresses

def switches(reader):
    reader.page.locator('[data-key="drawing"][data-value="flow"]').click()
    reader.page.wait_for_selector('svg[data-drawing="flow"]')
    reader.page.locator('[data-key="lang"][data-value="zh"]').click()
    reader.page.wait_for_selector('svg[lang="zh"]')
    assert reader.page.evaluate("document.documentElement.lang") == "zh"
    assert text(reader, "#chainmap-tab-gaps") == WORDS["zh"]["gaps"]
    assert reader.page.title() == reader.data["map"]["name"]["zh"]
    page_colour = "getComputedStyle(document.querySelector('rect.page')).fill"
    light = reader.page.evaluate(page_colour)
    reader.page.locator('[data-key="theme"][data-value="dark"]').click()
    assert reader.page.evaluate(page_colour) != light
    assert reader.page.evaluate("getComputedStyle(document.body).backgroundColor") == reader.page.evaluate(page_colour)
    assert {"drawing=flow", "lang=zh", "theme=dark"} <= set(reader.hash()[1:].split("&"))


def an_address_shows_the_same(reader):
    hash = "#drawing=flow&lang=zh&theme=dark&tab=list&node=fc-truck&q=电&stage=downstream&at=900,500,2.5"
    reader.open(hash)
    state = """() => [location.hash, document.querySelector('#chainmap-canvas svg').style.transform,
        document.querySelector('#chainmap-details').innerText, document.querySelector('#chainmap-panel').innerText,
        document.querySelectorAll('g.node.out').length, document.querySelectorAll('g.node.hit').length,
        document.querySelector('#chainmap-search').value, document.documentElement.dataset.theme]"""
    first = reader.page.evaluate(state)
    assert first[4] > 0 and first[5] > 0 and first[6] == "电" and first[7] == "dark"
    reader.open("#")
    reader.open(hash)
    assert reader.page.evaluate(state) == first
    assert "fc-truck" in first[0]


def a_strangers_hash(reader):
    for hash in ["#node=<img src=x onerror=alert(1)>", "#lang=xx&drawing=pie&view=none&tab=__proto__&theme=neon",
                 "#at=1e999,NaN,0", "#at=999999,-999999,999", "#stage=nowhere,upstream&constructor=1&__proto__=2",
                 "#%E0%A4%A&=&&&=x", "#q=" + "x" * 5000, "#node=toString"]:
        reader.open(hash)
        assert reader.page.locator("#chainmap-canvas g.node").count() == len(reader.data["nodes"]), hash
        assert text(reader, "#chainmap-title") == reader.data["map"]["name"]["en"]
        assert reader.page.locator("img").count() == 0


# MARK: The command

def progress_on_a_terminal(reader):
    """Who waits at a terminal sees how far it is, and the line goes away; `--quiet` says nothing."""
    for options, is_told in [([], True), (["--quiet"], False)]:
        ours, theirs = pty.openpty()
        run = subprocess.run(
            [reader.chainmap, "page", MAP, "-o", str(reader.folder / "again.html"), *options, *TODAY],
            stderr=theirs, cwd=PROJECT)
        os.close(theirs)
        try:
            told = os.read(ours, 100_000).decode()
        except OSError:
            told = ""
        os.close(ours)
        assert run.returncode == 0
        assert ("drawn: 8 of 8 pictures" in told) == is_told
        assert not is_told or told.endswith("\r\x1b[K")


# MARK: Downloads, print, no script

def paths(svg):
    """The lines of a picture: where from, where to, and every number of the way."""
    numbers = re.compile(r"-?\d+(?:\.\d+)?")
    return [(path.get("data-from"), path.get("data-to"), [float(number) for number in numbers.findall(path.get("d"))])
            for path in svg.findall(f".//{SVG}path") if path.get("data-from")]


def casings(svg):
    return len(svg.findall(f".//{SVG}path[@class='casing']"))


def downloaded(reader, key):
    with reader.page.expect_download() as download:
        reader.page.locator(f'[data-key="{key}"]').click()
    with open(download.value.path(), encoding="utf-8") as file:
        return file.read()


def download_the_standing_flow(reader):
    """A small map has its flow standing on the page; what is taken away is what the command draws."""
    reader.open_file("maps/first-steps")
    picture = xml.etree.ElementTree.fromstring(downloaded(reader, "svg"))
    own = xml.etree.ElementTree.fromstring(
        reader.run("render", "maps/first-steps", "--lang", "en").stdout)
    assert paths(picture) == paths(own) and casings(picture) == casings(own) > 0


def download_the_picture(reader):
    for hash in ["#lang=zh", "#drawing=flow", "#view=hydrogen&lang=zh", "#drawing=flow&state=vacant"]:
        reader.open(hash)
        picture = xml.etree.ElementTree.fromstring(downloaded(reader, "svg"))
        shown = reader.page.locator("#chainmap-canvas g.node").count()
        cards = picture.findall(f".//{SVG}g[@data-state]")
        assert len(cards) == shown and picture.find(f"{SVG}style") is not None
        assert all(card.find(f"{SVG}title") is not None and "tabindex" not in card.attrib for card in cards)
        assert picture.findall(f".//{SVG}a"), "members lead to their pages"
        arguments = ["--drawing", "flow" if "flow" in hash else "overview", "--lang", "zh" if "zh" in hash else "en"]
        if "view" in hash:
            arguments = ["--view", "hydrogen", "--lang", "zh"]
        own = xml.etree.ElementTree.fromstring(reader.render(arguments))
        assert paths(picture) == paths(own), "the same lines as of the command"
        assert casings(picture) == casings(own)
        assert len([card for card in cards if card.get("opacity")]) == reader.page.locator("g.node.out").count()
        dimmed = [path for path in picture.findall(f".//{SVG}path") if path.get("opacity")]
        assert len(dimmed) == reader.page.locator("g.links > path.out").count()
        assert bool(dimmed) == ("state" in hash)


def download_the_table(reader):
    reader.open("#lang=zh&tab=gaps&state=vacant")
    for tab in ["gaps", "list", "coverage", "expectations", "views", "filter"]:
        reader.page.locator(f"#chainmap-tab-{tab}").click()
        with reader.page.expect_download() as download:
            reader.page.locator('[data-key="csv"]').click()
        assert download.value.suggested_filename == f"gba-nev-{tab}-zh.csv"
        with open(download.value.path(), "rb") as file:
            content = file.read()
        assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        assert len(rows) > 1, tab
        if tab == "gaps":
            assert len(rows) - 1 == sum(
                1 for gap in reader.data["gaps"] if gap.get("node") in reader.states("vacant"))
        if tab == "list":
            assert {row[1] for row in rows[1:]} >= reader.states("vacant")


def download_the_data(reader):
    assert json.loads(downloaded(reader, "json")) == reader.data
    assert reader.data["schema"] == 1


def printed(reader):
    reader.open("#tab=gaps&theme=dark")
    reader.page.emulate_media(media="print")
    assert reader.page.locator("#chainmap-controls").is_hidden() and reader.page.locator("#chainmap-tabs").is_hidden()
    box = reader.page.locator("#chainmap-canvas svg").bounding_box()
    assert box["x"] >= 0 and box["width"] <= reader.page.viewport_size["width"]
    assert reader.page.evaluate("getComputedStyle(document.body).backgroundColor") in [
        "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"], "paper is white in every theme"
    document = reader.page.pdf(format="A4", landscape=True)
    assert document.startswith(b"%PDF") and len(document) > 10_000


def without_script(reader):
    reader.open("", javascript=False)
    assert reader.page.locator("#chainmap-canvas svg g.node").first.is_visible()
    rows = reader.page.locator("#chainmap-static tbody tr")
    assert rows.count() == sum(
        1 for gap in reader.data["gaps"] if "node" in gap and gap["gap"] != "unknown")
    assert rows.first.is_visible() and "JavaScript" in text(reader, "#chainmap-static")
    assert reader.page.locator("button").count() == 0, "nothing that does nothing"


def in_an_old_browser(reader):
    """Without what the script needs, and when it fails, the page is as without a script."""
    for spoiled in ["delete window.DecompressionStream", "window.DecompressionStream = class { constructor() { throw 1 } }"]:
        reader.open("", before=spoiled, is_ready=False)
        reader.page.wait_for_selector("#chainmap-static tbody tr")
        assert reader.page.locator("#chainmap-canvas svg g.node").first.is_visible()
        assert reader.page.locator("#chainmap-tabs").is_hidden()
        assert reader.errors
        reader.errors.clear()


def served_inside_another_site(reader):
    """On a server, in a frame of another page, as the documentation shows it."""
    (reader.folder / "site.html").write_text(
        '<!DOCTYPE html><link rel="icon" href="data:,"><title>Site</title>' + reader.example("<iframe"), encoding="utf-8")
    with reader.served() as address:
        reader.page.goto(f"{address}/site.html")
        frame = reader.page.frame_locator("iframe")
        frame.locator("html[data-ready]").wait_for()
        view = next(view for view in reader.data["views"] if view["id"] == "hydrogen")
        assert frame.locator("#chainmap-canvas g.node").count() == len(view["nodes"])
        assert frame.locator("#chainmap-tab-gaps").inner_text() == "缺口"
        frame.locator('[data-key="lang"][data-value="en"]').click()
        assert frame.locator("#chainmap-tab-gaps").inner_text() == "Gaps"
    reader.errors[:] = [error for error in reader.errors if not error.startswith("http://127.0.0.1")]


# MARK: Phones and people

def on_a_phone(reader):
    reader.open("#node=fc-truck", size=(390, 844), touch=True)
    assert reader.page.evaluate("document.documentElement.scrollWidth") <= 390
    canvas = reader.page.locator("#chainmap-canvas").bounding_box()
    assert canvas["width"] >= 380 and canvas["height"] > 250
    assert reader.page.locator("#chainmap-details").is_visible()
    for button in reader.page.locator("#chainmap-controls button, #chainmap-tabs button").all():
        box = button.bounding_box()
        assert box["height"] >= 24 and box["x"] >= 0 and box["x"] + box["width"] <= 390


def nothing_keeps_people_out(reader):
    """What axe-core finds against WCAG 2.2 AA: nothing, in every state that looks different."""
    for hash in ["#", "#lang=zh&theme=dark", "#drawing=flow&node=fc-truck", "#tab=list&organisation=byd", "#tab=coverage",
                 "#tab=coverage&theme=dark", "#tab=expectations", "#tab=views", "#tab=filter&state=vacant&stage=upstream", "#q=cell"]:
        reader.open(hash)
        found = reader.axe()
        assert not found, (hash, found)


def nothing_moves_by_itself(reader):
    moving = reader.page.evaluate("""[...document.querySelectorAll('*')].filter(element => {
      const style = getComputedStyle(element)
      return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'
    }).map(element => element.outerHTML.slice(0, 80))""")
    assert moving == []


def focus_is_seen(reader):
    """The tabulator reaches everything, and what it reached is outlined."""
    reached = []
    reader.page.locator("#chainmap-search").focus()
    for _ in range(60):
        reader.page.keyboard.press("Tab")
        state = reader.page.evaluate("""() => {
          const element = document.activeElement
          const shape = element.closest('g.node')?.querySelector('rect') ?? element
          const style = getComputedStyle(shape)
          return [element.dataset.key ?? element.id ?? '', element.tagName, style.outlineStyle !== 'none'
            || parseFloat(style.strokeWidth) >= 4]
        }""")
        if state[1] == "BODY":
            break
        assert state[2], state
        reached.append(state[0])
    for wanted in ["drawing", "view", "lang", "theme", "svg", "csv", "json", "chainmap-canvas", "tab", "chainmap-panel"]:
        assert wanted in reached, (wanted, reached)


CASES = [value for value in list(globals().values())
         if callable(value) and getattr(value, "__module__", None) == __name__ and value.__name__ not in
         {"card", "lit", "text", "paths", "casings", "downloaded"}]
