#!/usr/bin/env python3
"""Makes AdvanceTable.swift from font files.

Usage: make_advance_widths.py > AdvanceTable.swift

It takes the greatest advance that a character has in any of the families that a reader is likely
to have: Liberation Sans (as wide as Arial and Helvetica), DejaVu Sans (nearly as wide as Verdana),
Noto Sans, and Noto Sans CJK SC for readers whose only font is a Chinese one. So a text fits its
place whichever of them draws it.

Needs fontTools, and Debian's fonts-liberation, fonts-dejavu-core, fonts-noto-core, fonts-noto-cjk.
NOTO_SANS_FOLDER may name another folder for the files of fonts-noto-core.
"""

import math
import os
import unicodedata

from fontTools.ttLib import TTCollection, TTFont

FONTS = "/usr/share/fonts"
NOTO_SANS = os.environ.get("NOTO_SANS_FOLDER", f"{FONTS}/truetype/noto")
BLOCKS = [
    (0x0020, 0x024F),  # Latin
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin with further accents
    (0x2000, 0x20CF),  # punctuation, raised and lowered digits, currencies
    (0x2100, 0x22FF),  # letter-like signs, arrows, mathematics
    (0x2460, 0x24FF),  # enclosed letters and digits
    (0x2500, 0x25FF),  # shapes
]
INVISIBLE = {"Mn", "Me", "Cf", "Zl", "Zp"}
UNKNOWN = 1000


class Face:
    """The advances of one font file."""

    def __init__(self, font):
        self.glyphs = font.getBestCmap()
        self.advances = font["hmtx"].metrics
        self.unit = font["head"].unitsPerEm

    def advance(self, scalar):
        """The advance in thousandths of an em, rounded up; 0 for a character it lacks."""
        glyph = self.glyphs.get(scalar)
        return 0 if glyph is None else math.ceil(self.advances[glyph][0] * 1000 / self.unit)


def faces(weight):
    paths = [
        f"{FONTS}/truetype/liberation2/LiberationSans-{weight}.ttf",
        f"{FONTS}/truetype/dejavu/DejaVuSans{'-Bold' if weight == 'Bold' else ''}.ttf",
        f"{NOTO_SANS}/NotoSans-{weight}.ttf",
    ]
    result = [Face(TTFont(path)) for path in paths]
    collection = TTCollection(f"{FONTS}/opentype/noto/NotoSansCJK-{weight}.ttc")
    for font in collection.fonts:
        if font["name"].getDebugName(1) == "Noto Sans CJK SC":
            result.append(Face(font))
    assert len(result) == 4
    return result


def advances(weight):
    every = faces(weight)
    for first, last in BLOCKS:
        for scalar in range(first, last + 1):
            if unicodedata.category(chr(scalar)) in INVISIBLE:
                yield 0
            else:
                yield max(face.advance(scalar) for face in every) or UNKNOWN


def print_table(name, comment, values):
    print(f"  /// {comment}")
    print(f"  static let {name}: [UInt16] = [")
    for start in range(0, len(values), 16):
        print("    " + ", ".join(str(value) for value in values[start : start + 16]) + ",")
    print("  ]")


def main():
    print("// swift-format-ignore-file")
    print("// Made by make_advance_widths.py. Do not edit.\n")
    print("/// How far each character of some blocks moves the pen, in thousandths of an em.")
    print("enum AdvanceTable {")
    print("  /// The first and last scalars of the blocks, one behind the other in the tables.")
    print("  static let blocks: [ClosedRange<UInt32>] = [")
    for first, last in BLOCKS:
        print(f"    0x{first:04X}...0x{last:04X},")
    print("  ]\n")
    print_table("regular", "Advances in regular weight.", list(advances("Regular")))
    print()
    print_table("bold", "Advances in bold weight.", list(advances("Bold")))
    print("}")


main()
