"""Which room the window shows: the rail, the pages, and the way from one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.rooms.rail import Rail
from funnel_desktop.widgets.rooms.registry import ROOMS

if TYPE_CHECKING:
    from funnel_desktop.widgets.main_window import MainWindow
    from funnel_desktop.widgets.rooms.room import Room


class Rooms(QObject):
    """Holds the pages of ``stack``: the board (or the welcome), and rooms made when first entered."""

    def __init__(self, window: MainWindow, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._board: QWidget | None = None
        self._rooms: dict[str, Room] = {}
        self._model: SessionModel | None = None
        self.current = "board"
        self.rail = Rail(window)
        self.rail.chosen.connect(self.enter)
        self.rail.setVisible(len(ROOMS) > 1)
        for number, entry in enumerate(ROOMS, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), window)
            shortcut.activated.connect(lambda key=entry.key: self.enter(key))
        self.rail.show_room("board")

    def set_model(self, model: SessionModel | None) -> None:
        """Show another file, or none, in every room there is."""
        self._model = model
        if model is None:
            self.enter("board")
        for room in self._rooms.values():
            room.set_model(model, self._window.flow)

    def show_what_fits(self, board: QWidget) -> None:
        """Show ``board`` (or the welcome) as the page of the board."""
        self._board = board
        if self.current == "board" and self._stack.currentWidget() is not board:
            self._stack.setCurrentWidget(board)

    def enter(self, key: str) -> None:
        """Go to a room; without a file there is only the board."""
        if self._model is None and key != "board":
            self.rail.show_room(self.current)
            return
        self.current = key
        self.rail.show_room(key)
        page = self._board if key == "board" else self.room(key)
        if page is not None:
            self._stack.setCurrentWidget(page)
            page.setFocus()

    def room(self, key: str) -> Room:
        """Return a room, made now if it was never entered. Raises KeyError for the board and unknown keys."""
        if key not in self._rooms:
            make = next(entry.make for entry in ROOMS if entry.key == key)
            if make is None:
                raise KeyError(key)
            room = make(self._stack)
            room.dealWanted.connect(self._window.open_deal)
            room.roomWanted.connect(self.enter)
            room.set_model(self._model, self._window.flow)
            room.retranslate()
            self._stack.addWidget(room)
            self._rooms[key] = room
        return self._rooms[key]
