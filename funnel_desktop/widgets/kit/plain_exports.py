"""The word that is said of every export of a locked funnel: what was written is not locked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from funnel_desktop.text import Message, message
from funnel_desktop.widgets.kit.text import text_of


def not_locked(sentence: Message | str) -> Message:
    """Return what is said of something that was written, with the word that it is not locked."""
    return message("Passphrase", "{written} It is not locked: whoever has it can read it.", written=sentence)


def said_of_export(widget: QObject, words: str) -> str:
    """Return what is said of an export that ``widget`` wrote: with that word where its funnel is locked."""
    above: QObject | None = widget
    while above is not None:
        passphrases = getattr(above, "passphrases", None)
        if passphrases is not None:
            return text_of(not_locked(words)) if passphrases.is_locked else words
        above = above.parent()
    return words
