"""Sentences that layers without Qt say to the user: an English source, translated by whoever shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

_LONGEST_VALUE = 1_000
BREAKS = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]+")
ACTING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line end, and what changes the direction of all that follows."""
_FIRST_STRONG, _POP = "\u2068", "\u2069"
_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters and marks of scripts that run from right to left."""


class Sentence(str):
    """A sentence with places: what fills them stays apart, so that a Hebrew or Arabic name is read its own
    way and leaves the figures beside it where they are. (``str.format`` fills them with nothing around: for
    words that are stored.)
    """

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """Fill the places."""
        return str.format(
            self, *map(_set_apart, args), **{name: _set_apart(value) for name, value in values.items()}
        )


def _set_apart(value: object) -> object:
    return apart(value) if isinstance(value, str) else value


def apart(text: str) -> str:
    """Return a piece of a line so that it turns nothing around that stands beside it."""
    return text if text.isascii() or not _LEFTWARD.search(text) else f"{_FIRST_STRONG}{text}{_POP}"


def bare(text: str) -> str:
    """Return words that were put together as they are kept: nothing sets their pieces apart."""
    return text if text.isascii() else text.replace(_FIRST_STRONG, "").replace(_POP, "")


def dotted(parts: Iterable[str]) -> str:
    """Return what is known of a thing as one line, blanks left out: "customer · project"."""
    return " · ".join(apart(part) for part in parts if part)


def without_acting(text: str, instead: Callable[[re.Match[str]], str] | str = "") -> str:
    """Return a text with ``instead`` in place of its control characters; what only sets pieces apart, and is
    closed again, stays."""
    apart_all_through = _FIRST_STRONG in text and text.count(_FIRST_STRONG) == text.count(_POP)
    return (_ACTING_BUT_APART if apart_all_through else ACTING).sub(instead, text)


_ACTING_BUT_APART = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")


class Message:
    """An English sentence with named places, its translation context, and the values for the places.

    ``str(message)`` is the English sentence; the window translates ``source`` in ``context`` first
    (``funnel_desktop.translation.text_of``), the command line does the same from the shipped catalogue.
    A value may itself be a message. ``count`` among the values also selects the plural form.
    """

    __slots__ = ("context", "source", "values")

    def __init__(self, context: str, source: str, values: Mapping[str, object] | None = None) -> None:
        self.context = context
        self.source = source
        self.values: Mapping[str, object] = values or {}

    def __str__(self) -> str:
        if not self.values:
            return self.source
        return self.source.format(**{name: shown(value) for name, value in self.values.items()})

    def __repr__(self) -> str:
        return f"Message({self.context!r}, {self.source!r}, {dict(self.values)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.context, self.source, dict(self.values)) == (
            other.context,
            other.source,
            dict(other.values),
        )

    def __hash__(self) -> int:
        return hash((self.context, self.source))


def shown(value: object) -> object:
    """Return a value as it stands in a sentence: a text without what would act on a terminal or turn the
    sentence around, its breaks as blanks, cut where nobody reads on; a number and a message as they are."""
    if isinstance(value, int | float | Message):
        return value
    text = str(value)
    if len(text) > _LONGEST_VALUE:
        text = text[:_LONGEST_VALUE] + "…"
    return apart(tame(BREAKS.sub(" ", text)))


def tame(text: str) -> str:
    """Return a text with its control characters as their codes: what it says, not what it does.

    A terminal obeys ESC, and a line with U+202E reads backwards; who wrote a customer's name is not known.
    """
    if text.isascii() and text.isprintable():
        return text
    return without_acting(text, lambda found: found[0].encode("unicode_escape").decode("ascii"))


def lines_of(text: str) -> str:
    """Return ``text`` as a piece of HTML that shows these words and lines and refers to nothing."""
    from html import escape

    return escape(text).replace("\n", "<br>")


def shortened(text: str, most: int) -> str:
    """Return ``text``, with "…" in place of what goes beyond ``most`` characters."""
    return text if len(text) <= most else text[:most].rstrip() + "…"


def message(context: str, source: str, /, **values: object) -> Message:
    """Mark an English sentence for translation and fill in its values.

    ``packaging/translations.py`` finds calls of this name: context and source are literals.
    """
    return Message(context, source, values)


class FunnelError(Exception):
    """Something is wrong with what the user gave us: data, a file, a setting. Carries one sentence.

    The window shows it, the command line prints it and exits with 1. Never used for our own mistakes.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)
