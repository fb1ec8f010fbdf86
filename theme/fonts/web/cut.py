#!/usr/bin/env python3
"""Cuts the fonts for the web out of the whole ones: a file for each @font-face of 10-fonts.css, with the characters of its unicode-range.

Needs fontTools and Brotli (Debian: fonttools, python3-brotli) and the folder TTF of npm's source-serif.
usage: theme/fonts/web/cut.py folder
"""
import re
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
STYLESHEET = HERE.parent.parent / "assets" / "10-fonts.css"
FACE = re.compile(r"^@font-face .*url\((\w+)\.([\w-]+)\.woff2\).*unicode-range: ([^;]*);", re.MULTILINE)

# Of each cut: the whole font, the name it gets (the licence reserves its own), the style, and what the stylesheet turns on.
CUTS = {
    "regular": ("SourceSerif4-Regular", "Portfolio Serif", "Regular", ["kern", "liga", "onum", "lnum", "pnum", "tnum"]),
    "semibold": ("SourceSerif4-Semibold", "Portfolio Serif", "Semibold", ["kern", "liga", "onum"]),
    "italic": ("SourceSerif4-It", "Portfolio Serif", "Italic", ["liga", "onum"]),
    "display": ("SourceSerif4Display-Regular", "Portfolio Display", "Regular", ["kern", "liga", "onum"]),
}
# Marks that are placed, and forms that a language asks for; plain Latin needs none.
OF_A_SCRIPT = ["locl", "ccmp", "mark"]
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def characters(ranges):
    for one in ranges.split(","):
        ends = [int(end, 16) for end in one.strip().removeprefix("U+").split("-")]
        yield from range(ends[0], ends[-1] + 1)


def rename(font, family, style):
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: f"{postscript} subset of 4.005", 4: f"{family} {style}", 6: postscript, 13: LICENCE, 14: "http://scripts.sil.org/OFL"}
    for identifier, name in names.items():
        font["name"].setName(name, identifier, 3, 1, 0x409)


def cut(folder, name, script, ranges):
    whole, family, style, features = CUTS[name]
    options = Options(flavor="woff2", hinting=False, layout_features=features if script == "latin" else features + OF_A_SCRIPT)
    font = TTFont(folder / f"{whole}.ttf", recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters(ranges))
    subsetter.subset(font)
    rename(font, family, style)
    font.flavor = "woff2"
    font.save(HERE / f"{name}.{script}.woff2")


if len(sys.argv) != 2:
    sys.exit(__doc__.strip())
for face in FACE.findall(STYLESHEET.read_text(encoding="utf-8")):
    cut(Path(sys.argv[1]), *face)
