#!/usr/bin/env python3
"""Makes AdministrativeDivisionTable.swift: the provinces and cities of GB/T 2260.

Usage: make_administrative_divisions.py > AdministrativeDivisionTable.swift

Needs python-stdnum, which carries the codes; made with version 2.2. Names that are no longer in use are
left out.
"""

import pathlib
import re
import textwrap

import stdnum.cn


SIMPLIFIED = {"香港特別行政區": "香港特别行政区", "澳門特別行政區": "澳门特别行政区"}


def main():
    text = (pathlib.Path(stdnum.cn.__file__).parent / "loc.dat").read_text(encoding="utf-8")
    divisions, province = [], ""
    for line in text.splitlines():
        if match := re.match(r'(\d\d) province="([^"]+)"', line):
            province = match[1]
            divisions.append(province + SIMPLIFIED.get(match[2], match[2]))
        elif match := re.match(r'  (\d\d)00 county="(.*)"', line):
            # A name with the years of its use before it: the last of them counts when it is open.
            names = re.findall(r"(?:\[(\d*)-(\d*)\])?([^\[\],]+)", match[2])
            current = [name for _, until, name in names if not until]
            if match[1] != "00" and current and "直辖县级" not in current[-1] and current[-1] not in ("市辖区", "县"):
                divisions.append(province + match[1] + current[-1].strip())
    print("/// The provinces and cities of GB/T 2260; made by make_administrative_divisions.py, do not edit.")
    print("enum AdministrativeDivisionTable {")
    print("  /// Each its code and its name.")
    print('  static let lines: StaticString = """')
    print("    " + " \\\n    ".join(textwrap.wrap(" ".join(sorted(divisions)), 46)))
    print('    """')
    print("}")


main()
