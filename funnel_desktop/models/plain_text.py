"""Words that others wrote, made safe for the places where Qt guesses whether they are HTML."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import east_asian_width

from funnel_desktop.method.texts import seen
from funnel_desktop.text import lines_of

_LONGEST = 1_000
"""Characters of a tool tip. Nobody reads more than that while holding the mouse still."""


TIP_COLUMNS = 72
"""Width of a tool tip in Latin letters; a Chinese character takes two. Qt would write a line across the whole
screen."""


@cache
def _piece() -> re.Pattern[str]:
    """Return what is not broken: a word, or a Chinese character with the signs that end with it. Compiled
    when the first long tip asks, since its classes take Python a fiftieth of a start."""
    return re.compile(r"\s*(?:[⺀-\uffef][，。；：、）！？”》·…]*|[^\s⺀-\uffef]+[，。；：、）！？”》…]*)")


def wrapped(text: str) -> str:
    """Return text in lines of ``TIP_COLUMNS`` at most, broken between words or Chinese characters; a longer
    word has a line of its own."""
    return "\n".join([_wrapped_line(line) for line in text.split("\n")])


def _wrapped_line(line: str) -> str:
    if 2 * len(line) <= TIP_COLUMNS:
        return line
    lines, width = [""], 0
    for piece in _piece().findall(line):
        columns = sum(1 + (east_asian_width(sign) in "WF") for sign in piece)
        if lines[-1] and width + columns > TIP_COLUMNS:
            piece = piece.lstrip()
            lines.append("")
            width = 0
        lines[-1] += piece
        width += columns
    return "\n".join(lines)


def plain_tip(text: str) -> str:
    """Return ``text`` so that Qt shows exactly these words as a tool tip, whoever wrote them.

    A tool tip has no format: one that looks like HTML is laid out as HTML, with whatever it refers to
    fetched, be it a device without end or a picture on a server that notes who looks. Such a text is escaped
    and marked as rich by us, its lines and blanks kept; any other stays as it is, in lines that are read
    without turning the head. A long one ends in "…".
    """
    from PySide6.QtGui import Qt

    text = seen(text, _LONGEST)
    tip = wrapped(text)
    # Both: a line break may make a tag of what was none.
    if not (Qt.mightBeRichText(text) or Qt.mightBeRichText(tip)):
        return tip
    return f"<p style='white-space: pre-wrap'>{lines_of(text)}</p>"
