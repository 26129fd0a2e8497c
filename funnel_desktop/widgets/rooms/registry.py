"""All rooms in one table: the rail and the keys are made from it. A room is made when first entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from funnel_desktop.widgets.rooms.room import Room


class RoomEntry(NamedTuple):
    """A room: its key, icon and name, and what makes it (None: the board, which is always there)."""

    key: str
    icon: str
    name: Message
    make: Callable[[QWidget], Room] | None


ROOMS: tuple[RoomEntry, ...] = (RoomEntry("board", "board", message("Rooms", "Board"), None),)
"""In the order of the rail; Ctrl+1 opens the first, and so on."""
