"""The error of a file that cannot be used: what kind of trouble it is, for every layer that has to tell."""

from __future__ import annotations

from typing import Literal

from funnel_desktop.text import FunnelError, Message

Trouble = Literal[
    "damage",
    "full",
    "busy",
    "protected",
    "folder",
    "moved",
    "handles",
    "cannot open",
    "reading",
    "writing",
    "no locks",
    "memory",
    "range",
]
"""What is the matter, in words of ours; each has a sentence in ``store/errors``."""


class FunnelFileError(FunnelError):
    """A file cannot be used. ``kind``: "missing", "not_ours", "damaged", "strange", "newer", "read_only",
    "in_use", "exists", "disk", "memory"; "older", "left" where it was not brought up to date;
    "locked" without its passphrase, "wrong_passphrase", "unavailable" where no locked file can be opened."""

    def __init__(self, kind: str, sentence: Message) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.trouble: Trouble | None = None
        """What is the matter, where SQLite or the system said it."""
        self.said_before: Message | None = None
        """What the user has to know that happened before the file was refused: a log that was set aside."""
