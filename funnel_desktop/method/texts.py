"""How long a text may be, and what is shown of one that cannot be shown as it is.

A file may have been written by anybody: with a customer's name of a megabyte, which would make the window
stand still, or with characters that turn the rest of a line around. What is read for the eye passes through
here; what the file holds stays as it is, also when the row is written again.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Any

from funnel_desktop.text import ACTING, BREAKS, FunnelError, message, shortened, without_acting

LONGEST_LINE = 2_000
"""Characters of a text of one line at most: a name, a next step, an evidence, a reason."""

LONGEST_TEXT = 32_767
"""Characters of a text of several lines at most, as many as a cell of a spreadsheet holds."""

_SHOWN_LINE, _SHOWN_TEXT = 200, 1_000
"""Characters that are shown of a longer text: more than there is room for on any screen."""

_UNSEEN = re.compile("[\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]+")
"""Characters without width that join or part nothing which is seen: two names that differ only by one look
the same. (Those that join emoji and letters, and the marks of direction of single letters, are not among
them.)"""


class ShownText(str):
    """What is shown of a text of the file: shortened, in one line, without what acts. ``whole`` is the text,
    ``is_cut`` whether there is more of it than is shown.

    Written to the file again, it is the whole text; stripping and ``str`` leave it what it is.
    """

    __slots__ = ("is_cut", "whole")

    whole: str
    is_cut: bool

    def __new__(cls, whole: str, *, several_lines: bool = False) -> ShownText:
        """Return what is to be seen of ``whole``."""
        most, beginning = (LONGEST_TEXT, _SHOWN_TEXT) if several_lines else (LONGEST_LINE, _SHOWN_LINE)
        cut = len(whole) > most
        text = shortened(whole, beginning) if cut else whole
        text = _UNSEEN.sub("", ACTING.sub("", text if several_lines else BREAKS.sub(" ", text)))
        shown = super().__new__(cls, text)
        shown.whole, shown.is_cut = whole, cut
        return shown

    def __str__(self) -> str:
        return self

    def strip(self, _characters: str | None = None, /) -> ShownText:
        """Return it as it is."""
        return self

    def __conform__(self, _protocol: object) -> str:
        """Return what SQLite is to write."""
        return self.whole


def as_shown(row: Sequence[Any], several_lines: Container[int] = ()) -> Sequence[Any]:
    """Return the values of a row with those texts as ``ShownText`` that cannot be shown as they are.

    ``several_lines``: the places of texts whose line ends are meant. Most rows come back as they are.
    """
    for value in row:
        if value.__class__ is str and (len(value) > LONGEST_LINE or not value.isprintable()):
            return tuple(
                shown_text(value, several_lines=place in several_lines) if value.__class__ is str else value
                for place, value in enumerate(row)
            )
    return row


def shown_text(text: str, *, several_lines: bool = False) -> str:
    """Return a text, or a ``ShownText`` of it where it cannot be shown as it is."""
    if isinstance(text, ShownText):
        return text
    if len(text) <= (LONGEST_TEXT if several_lines else LONGEST_LINE):
        if text.isprintable():
            return text
        if not (ACTING.search(text) or _UNSEEN.search(text) or (not several_lines and BREAKS.search(text))):
            return text
    return ShownText(text, several_lines=several_lines)


def seen(text: str, most: int = LONGEST_LINE, *, several_lines: bool = True) -> str:
    """Return words as they are shown: at most ``most`` characters, nothing that acts, line ends as blanks
    where it is one line."""
    text = shortened(text, most)
    if text.isprintable():
        return text
    return _UNSEEN.sub("", without_acting(text if several_lines else BREAKS.sub(" ", text)))


def whole_text(text: str) -> str:
    """Return the text of the file of which ``text`` is shown."""
    return text.whole if isinstance(text, ShownText) else text


def checked_text(text: str, most: int = LONGEST_LINE) -> str:
    """Return a text that is to be kept. Raises FunnelError when it has more than ``most`` characters."""
    if len(text) > most:
        raise FunnelError(
            message(
                "Texts",
                "“{text}” is too long: {length} characters. There is room for {most}.",
                text=shortened(text, 30),
                length=f"{len(text):,}",
                most=f"{most:,}",
            )
        )
    return text
