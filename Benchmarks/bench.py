#!/usr/bin/env python3
"""Measures chainmap beside Graphviz's own programs and prints the ratios. Fails on nothing.

usage: bench.py [--chainmap PROGRAM] [--rounds N] MAP
"""

import argparse
import pathlib
import tempfile

from generated_map import generated_dot, generated_map
from plain_dot import plain_dot
from processes import cpu_seconds, medians

MEGABYTE = 1_000_000


def drawing(chainmap, chart, folder, rounds):
    """Drawing a map, and `dot` drawing the same map from a plain DOT file."""
    flow, plain = folder / "flow.svg", folder / "plain.dot"
    cpu_seconds([chainmap, "render", chart, "--drawing", "flow", "-o", str(flow)])
    plain.write_text(plain_dot(flow))
    render = [chainmap, "render", chart, "-o", str(folder / "map.svg")]
    times = medians(
        {
            "chainmap render": render,
            "chainmap render --drawing flow": [*render, "--drawing", "flow"],
            "dot -Tsvg": ["dot", "-Tsvg", str(plain), "-o", str(folder / "plain.svg")],
        },
        rounds,
    )
    print(f"Drawing {chart}: CPU time of the whole process, median of {rounds} runs")
    for name, seconds in times.items():
        ratio = seconds / times["dot -Tsvg"]
        print(f"  {name:32}{seconds * 1000:8.1f} ms{ratio:8.2f} of dot's")


def reading(chainmap, folder, size, rounds):
    """Reading and checking a large map, and Graphviz reading a DOT file of the same size.

    `nop -p` parses and writes nothing; `dot -Tcanon` would lay the graph out first.
    """
    small, large = folder / "small.chain", folder / "large.chain"
    small.write_text('map small "Small"\n')
    large.write_text(generated_map(size))
    empty, dot = folder / "empty.dot", folder / "large.dot"
    empty.write_text("digraph empty {}\n")
    dot.write_text(generated_dot(size))
    readers = {
        "chainmap check": ([chainmap, "check", "--quiet"], large, small),
        "nop -p": (["nop", "-p"], dot, empty),
    }
    commands = {}
    for name, (command, file, start) in readers.items():
        commands[name] = [*command, str(file)]
        commands[name + " start"] = [*command, str(start)]
    times = medians(commands, rounds)
    print(f"Reading {size / MEGABYTE:.0f} MB: CPU time less that of a start, median of {rounds} runs")
    for name, (_, file, _) in readers.items():
        seconds = times[name] - times[name + " start"]
        megabytes = file.stat().st_size / MEGABYTE
        print(f"  {name:32}{seconds * 1000:8.1f} ms{megabytes / seconds:8.1f} MB/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("map")
    parser.add_argument("--chainmap", default=".build/release/chainmap")
    parser.add_argument("--rounds", type=int, default=21)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        drawing(options.chainmap, options.map, folder, options.rounds)
        reading(options.chainmap, folder, 3 * MEGABYTE, options.rounds)


if __name__ == "__main__":
    main()
