"""The word that is said of every export of a locked funnel: what was written is not locked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from funnel_desktop.text import Message, message


def said_of_export(widget: QObject, sentence: Message) -> Message:
    """Return what is said of an export that ``widget`` wrote: with that word where its funnel is locked."""
    above: QObject | None = widget
    while above is not None:
        passphrases = getattr(above, "passphrases", None)
        if passphrases is not None:
            if not passphrases.is_locked:
                return sentence
            return message(
                "Passphrase", "{written} It is not locked: whoever has it can read it.", written=sentence
            )
        above = above.parent()
    return sentence
