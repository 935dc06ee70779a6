"""Measures every text of pictures in a browser: none may leave its box or touch another.

    picture_texts.py --chainmap PROGRAM [--fonts all|latin] [--screenshots FOLDER]

The widths that the tool calculates are those of Arial. What is looked for here is what no calculation
shows: a style sheet that sets another size, a font that is wider, a line in the wrong place. Texts of the
JSON form are compared as well, and how cards and links are painted: as the browser computes it.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

from browser import open_browser
from hostile_maps import HOSTILE_MAPS

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent

# A line may reach over its box by this part of its font's size: the overhang of a last letter.
SLACK = 0.12

# For each line of text: where it is, how large, and the box in which it has to stay.
MEASURE = """
() => {
  const lines = []
  const view = document.querySelector('svg').getBoundingClientRect()
  const outer = text => {
    const group = text.closest('g.node, g.segment, g.stage, g.sign, g.legend')
    const box = group?.querySelector(':scope > rect')
    if (text.matches('.gaps')) return text.previousElementSibling?.previousElementSibling?.previousElementSibling ?? box
    return box
  }
  for (const text of document.querySelectorAll('text')) {
    const style = getComputedStyle(text)
    const size = parseFloat(style.fontSize)
    const box = outer(text)
    const frame = (box ?? document.querySelector('svg')).getBoundingClientRect()
    let number = 0
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    const rows = new Map()
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const place = range.getBoundingClientRect()
      if (place.width === 0) continue
      const span = walker.currentNode.parentElement
      const y = Number(span.getAttribute('y') ?? text.getAttribute('y'))
      const row = rows.get(y) ?? { left: Infinity, right: -Infinity, text: '' }
      row.left = Math.min(row.left, place.left)
      row.right = Math.max(row.right, place.right)
      row.text += walker.currentNode.data
      rows.set(y, row)
    }
    const matrix = text.getScreenCTM()
    for (const [y, row] of rows) {
      const baseline = y * matrix.d + matrix.f
      lines.push({
        text: row.text, style: text.getAttribute('class'), size, colour: style.fill,
        left: row.left, right: row.right, top: baseline - 0.74 * size, bottom: baseline + 0.2 * size,
        frame: [frame.left, frame.top, frame.right, frame.bottom],
        view: [view.left, view.top, view.right, view.bottom],
        x: Number(text.getAttribute('x')), y: Number(text.getAttribute('y')),
      })
    }
  }
  return lines
}
"""


# The paint of every card's outline, and of every link's line.
PAINTS = """
() => {
  const cards = [...document.querySelectorAll('g.node')].map(node => {
    const style = getComputedStyle(node.querySelector(':scope > rect'))
    return ['node ' + node.dataset.id, style.fill, style.stroke, style.strokeDasharray]
  })
  const links = [...document.querySelectorAll('path.link')].map(link => {
    const style = getComputedStyle(link)
    return [`link ${link.dataset.from} ${link.dataset.to} ${link.dataset.kind}`,
      style.fill, style.stroke, style.strokeDasharray]
  })
  return [...cards, ...links]
}
"""


def rendered(chainmap, arguments, text=None):
    """What `chainmap render` prints."""
    run = subprocess.run(
        [chainmap, "render", *arguments], input=text and text.encode(), capture_output=True,
        cwd=PROJECT, check=True)
    return run.stdout


def pictures(chainmap):
    """Name and arguments of every picture, and the text of its map where it is no file."""
    for drawing in ["overview", "flow"]:
        for languages in ["en", "zh", "en,zh"]:
            arguments = ["--drawing", drawing, "--lang", languages]
            yield f"gba-nev {drawing} {languages}", ["maps/gba-nev", *arguments], None
        for highlight in ["coverage", "kinds"]:
            arguments = ["--drawing", drawing, "--lang", "zh", "--highlight", highlight]
            yield f"gba-nev {drawing} {highlight}", ["maps/gba-nev", *arguments], None
        for name, text in HOSTILE_MAPS.items():
            yield f"{name} {drawing}", ["-", "--drawing", drawing], text


def faults(lines):
    """What is wrong with the lines of a picture, in words."""
    for line in lines:
        slack = SLACK * line["size"]
        left, top, right, bottom = line["frame"]
        if line["left"] < left - slack or line["right"] > right + slack:
            over = max(left - line["left"], line["right"] - right)
            yield f"{line['style']} leaves its box by {over:.1f}: {line['text']}"
        if line["top"] < top - slack or line["bottom"] > bottom + slack:
            yield f"{line['style']} leaves its box upward or downward: {line['text']}"
    ordered = sorted(lines, key=lambda line: line["top"])
    for index, line in enumerate(ordered):
        for other in ordered[index + 1:]:
            if other["top"] >= line["bottom"]:
                break
            shared = min(line["right"], other["right"]) - max(line["left"], other["left"])
            if shared > SLACK * line["size"]:
                yield f"two texts overlap by {shared:.1f}: {line['text']} / {other['text']}"


def told_colours(scene):
    """The colour of every text of a picture's JSON form, by place."""
    light = scene["colours"]["light"]
    told = {}

    def walk(value):
        if isinstance(value, list):
            for element in value:
                walk(element)
        elif isinstance(value, dict):
            if "lines" in value:
                told[value["x"], value["y"]] = light[value["colour"]]
            for element in value.values():
                walk(element)

    walk(scene)
    return told


def hexadecimal(colour):
    """A colour as the JSON form writes it."""
    if not colour.startswith("rgb("):
        return colour
    numbers = [int(part) for part in colour.removeprefix("rgb(").rstrip(")").split(",")]
    return "#" + "".join(f"{number:02x}" for number in numbers)


def paint_faults(paints, scene):
    """Outlines and lines that are not painted as the JSON form says."""
    light = scene["colours"]["light"]

    def told(paint):
        dash = ", ".join(f"{length}px" for length in paint["dash"]) or "none"
        return [light[paint["fill"]] if paint["fill"] else "none", light[paint["stroke"]], dash]

    said = {f"node {node['id']}": told(node["outline"]) for node in scene["nodes"]}
    for link in scene["links"]:
        ends = [next(iter(link[end].values())) for end in ("from", "to")]
        said[f"link {ends[0]} {ends[1]} {link['kind']}"] = told(link["line"])
    for name, fill, stroke, dash in paints:
        seen = [hexadecimal(fill), hexadecimal(stroke), dash]
        if said.get(name) != seen:
            yield f"{name} is {seen}, the JSON form says {said.get(name)}"


def colour_faults(lines, scene):
    """Texts whose colour is not what the JSON form says."""
    told = told_colours(scene)
    for line in lines:
        seen = hexadecimal(line["colour"])
        said = told.get((line["x"], line["y"]))
        if said != seen:
            yield f"{line['style']} is {seen}, the JSON form says {said}: {line['text']}"


def check_faults_are_seen(page):
    """Spoils the picture that is open: a measurement that then finds nothing is worth nothing."""
    page.evaluate("""() => {
      document.querySelector('style').append('.chainmap text.member{font-size:22px;fill:#00f}')
    }""")
    lines = page.evaluate(MEASURE)
    found = " ".join(faults(lines))
    assert "leaves its box by" in found and "two texts overlap" in found, found
    assert any(line["colour"] == "rgb(0, 0, 255)" for line in lines)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--chainmap", required=True)
    options.add_argument("--fonts", choices=["all", "latin"], default="all")
    options.add_argument("--screenshots", type=pathlib.Path)
    options = options.parse_args()
    count = bad = 0
    with open_browser(fonts=options.fonts) as browser, tempfile.TemporaryDirectory() as folder:
        page = browser.new_page(device_scale_factor=1)
        for name, arguments, text in pictures(options.chainmap):
            file = pathlib.Path(folder) / "picture.svg"
            file.write_bytes(rendered(options.chainmap, arguments, text))
            page.goto(file.as_uri())
            lines = page.evaluate(MEASURE)
            wrong = list(faults(lines))
            if options.fonts == "all":
                scene = json.loads(rendered(options.chainmap, [*arguments, "--format", "json"], text))
                wrong += colour_faults(lines, scene)
                wrong += paint_faults(page.evaluate(PAINTS), scene)
            count += len(lines)
            bad += len(wrong)
            for fault in wrong[:10]:
                print(f"{name}: {fault}")
            if len(wrong) > 10:
                print(f"{name}: and {len(wrong) - 10} more")
            if options.screenshots:
                options.screenshots.mkdir(parents=True, exist_ok=True)
                left, top, right, bottom = (math.ceil(side) for side in lines[0]["view"])
                page.set_viewport_size({"width": min(right, 4000), "height": min(bottom, 4000)})
                page.screenshot(path=options.screenshots / f"{name}.png")
            if name == "gba-nev overview en":
                check_faults_are_seen(page)
    print(f"{count} lines of text measured with {options.fonts} fonts, {bad} faults")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
