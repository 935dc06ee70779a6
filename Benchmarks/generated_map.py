"""A large map and a DOT file of the same size, the same ones in every run.

The proportions are those of a surveyed map: a node has about two inputs, an organisation stands at
about two nodes, and most facts have a source and a date.
"""

import random

STAGES = ["upstream", "midstream", "downstream"]
WORDS = ["cathode", "motor", "stack", "sensor", "valve", "membrane", "frame", "charger", "foil", "chip"]
HAN = ["正极", "电机", "电堆", "传感器", "阀门", "隔膜", "车架", "充电桩", "铜箔", "芯片"]
KINDS = ["enterprise", "university", "institute", "agency", "service"]
ROLES = ["makes", "supplies", "researches", "pilots", "tests", "operates", "serves"]


def name(generator, number):
    """An English and a Chinese name that no other number has."""
    first, second = generator.randrange(10), generator.randrange(10)
    english = f"{WORDS[first].capitalize()} {WORDS[second]} {number}"
    return english, f"{HAN[first]}{HAN[second]}{number}号"


def node_text(generator, number):
    english, chinese = name(generator, number)
    fields = generator.choice(["", "; fields electric", "; fields electric, fuel-cell"])
    return f'    node n{number} "{english}" zh "{chinese}" {{ alias "N-{number}"{fields} }}'


def links_text(generator, number, count):
    """The inputs of a node, from nodes declared before it, so that there is no circle."""
    if number == 0:
        return ""
    near = range(max(0, number - 200), number)
    inputs = generator.sample(near, min(len(near), generator.randint(1, 3)))
    separator = " | " if generator.random() < 0.15 else ", "
    return separator.join(f"n{i}" for i in inputs) + f" -> n{number}"


def organisation_text(generator, number, nodes):
    english, chinese = name(generator, number)
    lines = [
        f'member o{number} "{english} Company" zh "{chinese}有限公司" {{',
        f"  kind {generator.choice(KINDS)}",
        f"  region city-{generator.randrange(20)}",
    ]
    places = generator.sample(range(nodes), 2)
    for role, place in zip(generator.sample(ROLES, 2), places):
        lines.append(
            f'  {role} n{place} {{ trl {generator.randint(1, 9)}; '
            f'source "https://example.org/report/{number}"; evidence page; '
            f"asof 2026-{generator.randint(1, 10):02} }}"
        )
    return "\n".join(lines + ["}"])


def generated_map(size, seed=1):
    """A map's text of about `size` bytes, without errors and warnings."""
    generator = random.Random(seed)
    nodes = size // 432
    parts = ['map generated "A generated map" zh "生成的图谱" { lang en, zh }']
    parts += [f'region city-{i} "City {i}" zh "{i}号市"' for i in range(20)]
    parts += ['field electric "Electric" zh "电动"', 'field fuel-cell "Fuel cell" zh "燃料电池"']
    number = 0
    for stage in STAGES:
        parts.append(f"stage {stage} {{")
        last = nodes * (STAGES.index(stage) + 1) // len(STAGES)
        while number < last:
            parts.append(f'  segment s{number} "Segment {number}" zh "第{number}环节" {{')
            for _ in range(min(8, last - number)):
                parts.append(node_text(generator, number))
                number += 1
            parts.append("  }")
        parts.append("}")
    parts += [links_text(generator, i, nodes) for i in range(nodes)]
    parts += [organisation_text(generator, i, nodes) for i in range(nodes)]
    return "\n".join(parts) + "\n"


def generated_dot(size, seed=1):
    """A DOT text of about `size` bytes with the same kinds of names, attributes and edges."""
    generator = random.Random(seed)
    lines, length, number = ["digraph generated {"], 0, 0
    while length < size:
        english, chinese = name(generator, number)
        line = f'n{number} [label="{english}", tooltip="{chinese}", group="s{number // 8}"];'
        inputs = generator.sample(range(max(1, number)), min(number, generator.randint(1, 3)))
        edges = [f"n{i} -> n{number} [weight={generator.randint(1, 9)}];" for i in inputs]
        for text in [line, *edges]:
            lines.append(text)
            length += len(text.encode()) + 1
        number += 1
    return "\n".join(lines + ["}"]) + "\n"
