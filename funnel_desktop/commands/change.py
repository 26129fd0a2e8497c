"""What is announced when something is another than before, so that the views which show it can follow."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.store.schema import RECORD_TABLES
from funnel_desktop.store.store import Changes, DealChange
from funnel_desktop.text import Message

__all__ = ["FILE", "TOUCHES", "Change", "Changes", "DealChange"]

FILE = frozenset({"deals", "settings", *RECORD_TABLES})
"""What a change of the file can touch: deals with all that happened to them, settings with the playbook, and
the tables of ``method.records`` by their names."""

TOUCHES = FILE | {"day", "filter"}
"""All that a change can touch: besides the file the day on which the window stands, and what the board shows
of the deals and in which order."""

_WRITTEN = frozenset({"do", "undo", "redo", "other"})


class Change(NamedTuple):
    """One announced change.

    ``direction`` is "do", "undo", "redo" or "other" (another program wrote), and ``name`` says what was done;
    or "day", "filter" or "usual" (what is usual with the user is known now), which write nothing and have no
    name. ``deals`` lists the deals touched, before and after, or is None when there were too many to name.
    ``touches`` names what is another than before, of ``TOUCHES``. ``empty`` is True when there was nothing to
    do and no step was made.
    """

    direction: str
    name: Message | None
    deals: tuple[DealChange, ...] | None
    touches: frozenset[str]
    empty: bool = False

    @property
    def written(self) -> bool:
        """Whether the file was changed, here or by another program."""
        return self.direction in _WRITTEN
