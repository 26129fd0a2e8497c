"""Text in PDF files that can be searched: Qt names some glyphs by another character than was written.

A Chinese face draws 户, the radical ⼾ and 戸 by one glyph, and Qt takes the one of the lowest code, a tab
for a space: who searches for 客户 finds nothing. What each glyph stands for is put right in the finished
file, code for code of the same length.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QRawFont

_TABLE = re.compile(rb"(?<=beginbfrange\n).*?(?=endbfrange)", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"(?<=<)[0-9A-Fa-f]{4}(?=>)")
_ALONE = re.compile(rb"<([0-9A-Fa-f]{4})> <\1> <([0-9A-Fa-f]{4})>")
_SIGNS = "".join(map(chr, (*range(0x01, 0xD800), *range(0xF900, 0xFFFE))))


def paper_font(font: QFont, points: float) -> QFont:
    """Return a face for paper: each glyph the one that the face itself has for its character.

    Figures of one width, ligatures and forms of a language are other glyphs, of which a PDF does not know
    what they say.
    """
    face = QFont(font)
    face.setPointSizeF(points)
    for asked in face.featureTags():
        face.unsetFeature(asked)
    for name in ("locl", "liga", "clig", "calt"):
        tag = QFont.Tag.fromString(name)
        if tag is not None:
            face.setFeature(tag, 0)
    return face


def put_right(data: bytes, font: QFont, text: str) -> bytes:
    """Return a PDF file, as Qt has written it with ``font``, that says the characters of ``text``."""
    instead = _instead(font, set(text))

    def code(found: re.Match[bytes]) -> bytes:
        return instead.get(found[0].upper(), found[0])

    def alone(found: re.Match[bytes]) -> bytes:
        return found[0][:-5] + instead.get(found[2].upper(), found[2]) + b">"

    def table(found: re.Match[bytes]) -> bytes:
        lists = _LIST.sub(lambda one: _CODE.sub(code, one[0]), found[0])
        return _ALONE.sub(alone, lists)

    return _TABLE.sub(table, data)


def _instead(font: QFont, written: set[str]) -> dict[bytes, bytes]:
    """Return for each character that Qt may name the one that was written, where both are drawn alike."""
    found: dict[bytes, bytes] = {}
    for family in font.families():
        face = QFont(font)
        face.setFamilies([family])
        raw = QRawFont.fromFont(face)
        glyphs = raw.glyphIndexesForString(_SIGNS)
        meant: dict[int, str] = {}
        for sign, glyph in zip(_SIGNS, glyphs, strict=True):
            if glyph and sign in written:
                meant.setdefault(glyph, sign)
        for sign, glyph in zip(_SIGNS, glyphs, strict=True):
            if sign not in written and glyph in meant:
                found.setdefault(b"%04X" % ord(sign), b"%04X" % ord(meant[glyph]))
    return found
