#!/usr/bin/env python3
"""Makes LanguageSubtags.swift from the code lists of ISO 639.

Usage: make_language_subtags.py > LanguageSubtags.swift

The registry of language subtags (IANA, BCP 47) takes from ISO 639-1 every code of two letters, and from
ISO 639-3 those of three letters for languages that have no code of two.

Needs pycountry, which carries the lists of Debian's iso-codes; made with version 26.2.16.
"""

import textwrap

import pycountry

HEAD = '''\
/// The language subtags of BCP 47; made by make_language_subtags.py, do not edit.
enum LanguageSubtags {
'''


def literal(name, comment, parts, width):
    """A string of all parts, a line for some of them each."""
    lines = textwrap.wrap(" ".join(parts), width)
    text = " \\\n    ".join(lines)
    return f'  /// {comment}\n  static let {name}: StaticString = """\n    {text}\n    """\n'


def main():
    languages = list(pycountry.languages)
    short = sorted(language.alpha_2 for language in languages if hasattr(language, "alpha_2"))
    long = sorted(language.alpha_3 for language in languages if not hasattr(language, "alpha_2"))
    same = {}
    for language in languages:
        if hasattr(language, "alpha_2"):
            same[language.alpha_3] = language.alpha_2
            if hasattr(language, "bibliographic"):
                same[language.bibliographic] = language.alpha_2
    pairs = [f"{code}{two}" for code, two in sorted(same.items())]
    print(HEAD, end="")
    print(literal("ofTwoLetters", "ISO 639-1, ascending, with a blank between two.", short, 92))
    print(
        literal(
            "withShorterOne",
            "Codes of three letters that the registry leaves out, each with the one of two.", pairs, 92))
    print(literal("ofThreeLetters", "ISO 639-3 without those, ascending.", long, 92), end="")
    print("}")


if __name__ == "__main__":
    main()
