"""Sentences in the language in force: the window says who translates, and so does the command line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Protocol

from funnel_desktop.text import Message, Sentence, shown


class Translator(Protocol):
    """Turns an English sentence into one of the language in force, as ``QCoreApplication.translate`` does."""

    def __call__(self, context: str, source: str, comment: str, n: int, /) -> str:
        """Return the sentence. With a count ``n`` of 0 or more: its plural form, ``%n`` replaced."""


def untranslated(_context: str, source: str, _comment: str = "", n: int = -1, /) -> str:
    """Return the English source itself, a count filled in."""
    return source.replace("%n", str(n)) if n >= 0 else source


class _InForce:
    translator: Translator = staticmethod(untranslated)


def use_translator(translator: Translator) -> None:
    """Have all sentences translated by ``translator`` from now on."""
    _InForce.translator = staticmethod(translator)


@contextlib.contextmanager
def translated_by(translator: Translator) -> Iterator[None]:
    """Have all sentences translated by ``translator`` for as long as this lasts."""
    before = _InForce.translator
    use_translator(translator)
    try:
        yield
    finally:
        use_translator(before)


def translate(context: str, source: str, comment: str = "", n: int = -1) -> str:
    """Return an English sentence in the language in force.

    Where this is called, ``context``, ``source`` and ``comment`` are literals: the catalogue is made from the
    code. With a count ``n`` (0 or more) the plural form is chosen and ``%n`` in the sentence replaced.
    """
    words = _InForce.translator(context, source, comment, n)
    # Qt writes 8800 where every other figure of ours has its thousands apart.
    return Sentence(words.replace(str(n), f"{n:,}", 1) if n >= 1000 else words)


def text_of(message: Message, translator: Translator = translate) -> str:
    """Return a message of the layers below in the language of ``translator``, its places filled in.

    A value that is itself a message is translated first; a value called ``count`` selects the plural form.
    """
    count = message.values.get("count")
    n = count if isinstance(count, int) and count >= 0 else -1
    sentence = translator(message.context, message.source, "", n)
    if not message.values:
        return sentence
    values = {
        name: text_of(value, translator)
        if isinstance(value, Message)
        else f"{n:,}"
        if name == "count" and n >= 0
        else shown(value)
        for name, value in message.values.items()
    }
    return sentence.format(**values)
