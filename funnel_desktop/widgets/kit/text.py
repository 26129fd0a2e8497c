"""Qt's translation for the window's own sentences, and for the messages of the layers below."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from funnel_desktop.text import Message, shown


def translate(context: str, source: str, comment: str = "", n: int = -1) -> str:
    """Return an English sentence in the window's language.

    Where this is called, ``context``, ``source`` and ``comment`` are literals: the catalogue is made from the
    code. With a count ``n`` (0 or more) the plural form is chosen and ``%n`` in the sentence replaced.
    """
    words = QCoreApplication.translate(context, source, comment or None, n)
    # Qt writes 8800 where every other figure of ours has its thousands apart.
    return words.replace(str(n), f"{n:,}", 1) if n >= 1000 else words


def text_of(message: Message) -> str:
    """Return a message of the layers below in the window's language, its places filled in.

    A value that is itself a message is translated first; a value called ``count`` selects the plural form.
    """
    count = message.values.get("count")
    n = count if isinstance(count, int) and count >= 0 else -1
    sentence = translate(message.context, message.source, "", n)
    if not message.values:
        return sentence
    values = {
        name: text_of(value)
        if isinstance(value, Message)
        else f"{n:,}"
        if name == "count" and n >= 0
        else shown(value)
        for name, value in message.values.items()
    }
    return sentence.format(**values)


def without_access_key(text: str) -> str:
    """Return a menu text for other places: "&File…" gives "File", "文件(&F)…" gives "文件"."""
    return re.sub(r"\(&[^&]\)|&(?!&)", "", text).replace("&&", "&").rstrip("…")
