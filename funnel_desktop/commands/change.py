"""What a command announces when it is done, so that the views which need it can follow."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.store.store import Changes, DealChange
from funnel_desktop.text import Message

__all__ = ["Change", "Changes", "DealChange"]


class Change(NamedTuple):
    """One announced change.

    ``direction`` is "do", "undo" or "redo"; ``name`` says what was done. ``deals`` lists the deals touched,
    before and after, or is None when there were too many to name. ``settings`` says whether the file's
    settings differ, ``records`` which tables of ``method.records`` were touched. ``empty`` is True when there
    was nothing to do and no step was made.
    """

    direction: str
    name: Message
    deals: tuple[DealChange, ...] | None
    settings: bool
    empty: bool = False
    records: frozenset[str] = frozenset()
