"""A map as a plain DOT file: what one would write for Graphviz by hand, with clusters for stages and
segments and HTML-like labels for names and members.

The map is read from the flow drawing that chainmap makes of it, by the classes and data attributes
that every such drawing has.
"""

import html
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"


def elements(root, tag, name):
    return [e for e in root.iter(SVG + tag) if name in e.get("class", "").split()]


def texts(group, name):
    return ["".join(e.itertext()) for e in elements(group, "text", name)]


def label(group):
    title = group.findtext(SVG + "title").split("\n")[0]
    names = "<BR/>".join(html.escape(name) for name in title.split(" / "))
    rows = [f"<TR><TD><B>{names}</B></TD></TR>"]
    members = texts(group, "member")
    if members:
        lines = "<BR/>".join(html.escape(member) for member in members)
        rows.append(f'<TR><TD><FONT POINT-SIZE="10">{lines}</FONT></TD></TR>')
    return f'<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0">{"".join(rows)}</TABLE>>'


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def cluster(name, lines):
    body = "\n".join("  " + line for line in lines)
    return [f"subgraph {quoted('cluster_' + name)} {{", f"  label={quoted(name)};", body, "}"]


def plain_dot(svg_path):
    """The DOT text for the map of a flow drawing."""
    root = ElementTree.parse(svg_path).getroot()
    stages = {}
    for node in elements(root, "g", "node"):
        segments = stages.setdefault(node.get("data-stage"), {})
        line = f"{quoted(node.get('data-id'))} [label={label(node)}];"
        segments.setdefault(node.get("data-segment") or "", []).append(line)
    lines = ["digraph map {", "rankdir=LR;", "node [shape=plain];"]
    for stage, segments in stages.items():
        inside = []
        for segment, nodes in segments.items():
            inside += cluster(segment, nodes) if segment else nodes
        lines += cluster(stage, inside)
    for link in elements(root, "path", "link"):
        lines.append(f"{quoted(link.get('data-from'))} -> {quoted(link.get('data-to'))};")
    return "\n".join(lines + ["}"]) + "\n"
