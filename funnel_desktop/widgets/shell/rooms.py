"""Which room the window shows: the rail, the pages, and the way from one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language, preferences
from funnel_desktop.widgets.kit.text import text_of
from funnel_desktop.widgets.shell.rail import Rail
from funnel_desktop.widgets.shell.rail_counts import Waiting
from funnel_desktop.widgets.shell.registry import ROOMS, TRAYS

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.room import Room
    from funnel_desktop.widgets.shell.lead_tray import LeadHost
    from funnel_desktop.widgets.shell.main_window import MainWindow


class Rooms(QObject):
    """Holds the pages of ``stack``: the board (or the welcome), and rooms made when first entered.

    An entry with a tray is no page of its own: entering it shows the board with the tray beside it.
    """

    trayToggled = Signal()
    """A tray was shown or put away."""

    entered = Signal(str)
    """Another room is shown now."""

    def __init__(self, window: MainWindow, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._board: QWidget | None = None
        self._rooms: dict[str, Room] = {}
        self._trays: dict[str, LeadHost] = {}
        self._model: SessionModel | None = None
        self.current = "board"
        self.rail = Rail(window)
        self.rail.chosen.connect(self._choose)
        self.waiting = Waiting(self.rail)
        self.rail.setVisible(len(ROOMS) > 1)
        self.rail.show_room("board")
        language.notifier().spoken.connect(self._name_rooms)

    def _name_rooms(self) -> None:
        """Let a screen reader say which room the keyboard comes to."""
        names = {entry.key: text_of(entry.name) for entry in ROOMS}
        for key, room in self._rooms.items():
            room.setAccessibleName(names[key])

    def set_model(self, model: SessionModel | None) -> None:
        """Show another file, or none: the rooms of the one before go, and that which is seen is made anew."""
        self._model = model
        self.waiting.set_model(model)
        left, self._rooms = self._rooms, {}
        if model is None:
            self.enter("board")
        elif self.current in left:
            self.enter(self.current, focus=False)
        for room in left.values():
            room.end()
            self._stack.removeWidget(room)
            room.hide()  # it goes when the event loop comes to it, and would look into a closed file
            room.deleteLater()
        for key in TRAYS:
            if model is not None and preferences.tray_shown(key):
                self._tray(key).show()
        self._mark_trays()

    def _mark_trays(self) -> None:
        """Mark the trays that are seen: beside the board, in no other room."""
        for key in TRAYS:
            self.rail.show_tray(key, self.current == "board" and self.tray_shown(key))

    def commit(self) -> None:
        """Store what is being typed in a room: the file is about to be left."""
        for room in self._rooms.values():
            room.commit()

    def show_what_fits(self, board: QWidget) -> None:
        """Show ``board`` (or the welcome) as the page of the board."""
        self._board = board
        if self.current == "board" and self._stack.currentWidget() is not board:
            self._stack.setCurrentWidget(board)

    def _choose(self, key: str) -> None:
        """A button of the rail was pressed: that of an open tray puts it away."""
        if key in TRAYS and self.current == "board" and self.tray_shown(key):
            self.show_tray(key, False)
        else:
            self.enter(key)

    def tray_shown(self, key: str) -> bool:
        """Whether a tray is open beside the board."""
        return key in self._trays and self._trays[key].shown

    def show_tray(self, key: str, shown: bool) -> None:
        """Open a tray beside the board, or put it away, and remember that."""
        tray = self._tray(key)
        (tray.show if shown else tray.hide)()
        preferences.remember_tray(key, shown)
        self._mark_trays()
        self.trayToggled.emit()

    def _tray(self, key: str) -> LeadHost:
        if key not in self._trays:
            make = next(entry.tray for entry in ROOMS if entry.key == key)
            assert make is not None
            self._trays[key] = make(self._window)
        return self._trays[key]

    def _enter_tray(self, key: str) -> None:
        """Show a tray and give it the keyboard; from within, put it away."""
        came = self.current != "board"  # then the board may give the keyboard back to where it was: the tray
        if came:
            self.enter("board")
        tray = self._tray(key)
        if tray.shown and tray.has_keyboard and not came:
            self.show_tray(key, False)
            return
        if not tray.shown:
            self.show_tray(key, True)
        tray.take_focus()

    def enter(self, key: str, *, focus: bool = True) -> None:
        """Go to a room, the keyboard too if ``focus``; without a file there is only the board."""
        if self._model is None and key != "board":
            self.rail.show_room(self.current)
            self._mark_trays()
            return
        if key in TRAYS:
            self._enter_tray(key)
            self._mark_trays()
            return
        if focus and key == self.current and key in self._rooms:
            self._rooms[key].come_again()
        self.current = key
        self.rail.show_room(key)
        self._mark_trays()
        page = self._board if key == "board" else self.room(key)
        if page is not None:
            self._stack.setCurrentWidget(page)
            if focus:
                page.setFocus()
        self.entered.emit(key)

    def room(self, key: str) -> Room:
        """Return a room, made now if it was never entered. Raises KeyError for the board and unknown keys."""
        if key not in self._rooms:
            make = next(entry.make for entry in ROOMS if entry.key == key)
            if make is None:
                raise KeyError(key)
            file = self._window.file
            assert file is not None, "a room is entered over an open file"
            room = make(file, self._stack)
            room.dealWanted.connect(self._window.open_deal)
            room.leadWanted.connect(self.open_lead)
            room.roomWanted.connect(self.enter)
            room.targetWanted.connect(self._window.type_target)
            room.chosenChanged.connect(self._window.enable)
            room.begin()
            self._stack.addWidget(room)
            self._rooms[key] = room
            self._name_rooms()
        return self._rooms[key]

    def open_lead(self, identifier: str) -> None:
        """Show a lead over the room, and store what is changed of it."""
        from funnel_desktop.queries.leads import lead_of
        from funnel_desktop.widgets.leads.flow import edit_lead

        file = self._window.file
        lead = None if file is None else lead_of(file.model.session, identifier)
        if file is not None and lead is not None and file.flow.may_write():
            edit_lead(self._window, *file, lead)
