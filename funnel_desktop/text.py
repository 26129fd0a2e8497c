"""Sentences that layers without Qt say to the user: an English source, translated by whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping


class Message:
    """An English sentence with named places, its translation context, and the values for the places.

    ``str(message)`` is the English sentence; the window translates ``source`` in ``context`` first
    (``funnel_desktop.widgets.text.text_of``), the command line does the same from the shipped catalogue.
    A value may itself be a message. ``count`` among the values also selects the plural form.
    """

    __slots__ = ("context", "source", "values")

    def __init__(self, context: str, source: str, values: Mapping[str, object] | None = None) -> None:
        self.context = context
        self.source = source
        self.values: Mapping[str, object] = values or {}

    def __str__(self) -> str:
        return self.source.format(**self.values) if self.values else self.source

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


def message(context: str, source: str, /, **values: object) -> Message:
    """Mark an English sentence for translation (lupdate finds calls of this name) and fill in its values."""
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
