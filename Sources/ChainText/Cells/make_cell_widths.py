#!/usr/bin/env python3
"""Makes CellWidthTable.swift from the Unicode Character Database.

Usage: make_cell_widths.py UNICODE_FOLDER > CellWidthTable.swift

UNICODE_FOLDER holds EastAsianWidth.txt, PropList.txt and extracted/DerivedGeneralCategory.txt, as
Debian's package unicode-data puts them into /usr/share/unicode.
"""

import pathlib
import re
import sys

SCALARS = 0x110000
SOFT_HYPHEN = 0x00AD
# Vowels and final consonants of decomposed Hangul are drawn inside the cell pair of the initial.
HANGUL_JOINING = [range(0x1160, 0x1200), range(0xD7B0, 0xD800)]


def ranges(path, values):
    """Yields the ranges of a data file whose property has one of the values."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.partition("#")[0].split(";")
        if len(fields) >= 2 and fields[1].strip() in values:
            first, _, last = fields[0].strip().partition("..")
            yield range(int(first, 16), int(last or first, 16) + 1)


def widths(folder):
    """The width of every scalar, by number."""
    result = bytearray(b"\x01") * SCALARS
    for wide in ranges(folder / "EastAsianWidth.txt", {"W", "F"}):
        for scalar in wide:
            result[scalar] = 2
    categories = folder / "extracted" / "DerivedGeneralCategory.txt"
    unseen = list(ranges(categories, {"Cc", "Cf", "Mn", "Me", "Zl", "Zp"})) + HANGUL_JOINING
    for invisible in unseen:
        for scalar in invisible:
            result[scalar] = 0
    # Format characters that are drawn all the same.
    for visible in ranges(folder / "PropList.txt", {"Prepended_Concatenation_Mark"}):
        for scalar in visible:
            result[scalar] = 1
    result[SOFT_HYPHEN] = 1
    return result


def main():
    folder = pathlib.Path(sys.argv[1])
    header = (folder / "EastAsianWidth.txt").read_text(encoding="utf-8")
    version = re.match(r"# EastAsianWidth-([\d.]+)\.txt", header).group(1)
    table = widths(folder)
    runs = [
        scalar << 2 | table[scalar]
        for scalar in range(SCALARS)
        if scalar == 0 or table[scalar] != table[scalar - 1]
    ]
    print("// swift-format-ignore-file")
    print(f"// Made by make_cell_widths.py from Unicode {version}. Do not edit.\n")
    print("/// The cell widths of all scalars as runs of equal width.")
    print("enum CellWidthTable {")
    print("  /// Each run's first scalar times four, plus its width; ascending.")
    print("  static let runs: [UInt32] = [")
    for start in range(0, len(runs), 10):
        print("    " + ", ".join(f"0x{run:X}" for run in runs[start : start + 10]) + ",")
    print("  ]\n}")


main()
