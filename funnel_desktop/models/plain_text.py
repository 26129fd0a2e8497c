"""Words that others wrote, made safe for the places where Qt guesses whether they are HTML."""

from __future__ import annotations

_LONGEST = 2_000
"""Characters of a tool tip. Nobody reads more than that while holding the mouse still."""


def plain_tip(text: str) -> str:
    """Return ``text`` so that Qt shows exactly these words as a tool tip, whoever wrote them.

    A tool tip has no format: one that looks like HTML is laid out as HTML, with whatever it refers to
    fetched, be it a device without end or a picture on a server that notes who looks. Such a text is escaped
    and marked as rich by us, its lines and blanks kept; any other stays as it is. A long one ends in "…".
    """
    from PySide6.QtGui import Qt

    text = shortened(text, _LONGEST)
    if not Qt.mightBeRichText(text):
        return text
    return f"<p style='white-space: pre-wrap'>{lines_of(text)}</p>"


def lines_of(text: str) -> str:
    """Return ``text`` as a piece of HTML that shows these words and lines and refers to nothing."""
    from html import escape

    return escape(text).replace("\n", "<br>")


def shortened(text: str, most: int) -> str:
    """Return ``text``, with "…" in place of what goes beyond ``most`` characters."""
    return text if len(text) <= most else text[:most].rstrip() + "…"
