"""Words that others wrote, made safe for the places where Qt guesses whether they are HTML."""

from __future__ import annotations

from funnel_desktop.method.texts import seen
from funnel_desktop.text import lines_of

_LONGEST = 1_000
"""Characters of a tool tip. Nobody reads more than that while holding the mouse still."""


def plain_tip(text: str) -> str:
    """Return ``text`` so that Qt shows exactly these words as a tool tip, whoever wrote them.

    A tool tip has no format: one that looks like HTML is laid out as HTML, with whatever it refers to
    fetched, be it a device without end or a picture on a server that notes who looks. Such a text is escaped
    and marked as rich by us, its lines and blanks kept; any other stays as it is. A long one ends in "…".
    """
    from PySide6.QtGui import Qt

    text = seen(text, _LONGEST)
    if not Qt.mightBeRichText(text):
        return text
    return f"<p style='white-space: pre-wrap'>{lines_of(text)}</p>"
