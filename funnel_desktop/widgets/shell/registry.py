"""All rooms in one table: rail, menu and keys are made from it. A room is made when first entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from funnel_desktop.widgets.deal.open_file import OpenFile
    from funnel_desktop.widgets.rooms.room import Room
    from funnel_desktop.widgets.shell.lead_tray import LeadHost
    from funnel_desktop.widgets.shell.main_window import MainWindow


class RoomEntry(NamedTuple):
    """A room: its key, icon and name, and what makes it (None: the board, which is always there).

    With ``tray`` it is no page: the entry shows and hides a tray beside the board, which that makes.
    """

    key: str
    icon: str
    name: Message
    make: Callable[[OpenFile, QWidget], Room] | None
    tray: Callable[[MainWindow], LeadHost] | None = None
    shortcut: str = ""
    """Its own key; without one it has that of its place, Ctrl+1 for the first."""


def _leads(window: MainWindow) -> LeadHost:
    from funnel_desktop.widgets.shell.lead_tray import make_leads

    return make_leads(window)


def _deals(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.deals.room import DealsRoom

    return DealsRoom(file, parent)


def _today(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.today.room import TodayRoom

    return TodayRoom(file, parent)


def _visits(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.visits.room import VisitsRoom

    return VisitsRoom(file, parent)


def _targets(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.targets.room import TargetsRoom

    return TargetsRoom(file, parent)


def _insights(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.insights.room import InsightsRoom

    return InsightsRoom(file, parent)


def _levers(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.levers.room import LeversRoom

    return LeversRoom(file, parent)


def _review(file: OpenFile, parent: QWidget) -> Room:
    from funnel_desktop.widgets.rooms.review.room import ReviewRoom

    return ReviewRoom(file, parent)


ROOMS: tuple[RoomEntry, ...] = (
    RoomEntry("today", "today", message("Rooms", "Today"), _today),
    RoomEntry("board", "board", message("Rooms", "Board"), None),
    RoomEntry("deals", "table", message("Rooms", "Table"), _deals, shortcut="Ctrl+T"),
    RoomEntry("leads", "leads", message("Rooms", "Leads"), None, tray=_leads),
    RoomEntry("visits", "visits", message("Rooms", "Visits"), _visits),
    RoomEntry("targets", "targets", message("Rooms", "Targets"), _targets),
    RoomEntry("insights", "insights", message("Rooms", "Insights"), _insights),
    RoomEntry("levers", "levers", message("Rooms", "Levers"), _levers),
    RoomEntry("review", "review", message("Rooms", "Review"), _review),
)
"""In the order of the rail; Ctrl+1 opens the first that has no key of its own, and so on."""

FILTERED = ("board", "deals")
"""The rooms that show what the filter lets pass: to filter leads to no other one from there."""


def room_keys() -> list[tuple[RoomEntry, str]]:
    """Return the rooms with the keys that open them."""
    numbered = [entry for entry in ROOMS if not entry.shortcut]
    return [(entry, entry.shortcut or f"Ctrl+{1 + numbered.index(entry)}") for entry in ROOMS]


TRAYS = tuple(entry.key for entry in ROOMS if entry.tray is not None)
"""The entries that are a tray beside the board."""
