"""Keeps the tray beside the board of the open file: made when it is first shown, remembered as shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.leads.flow import LeadFlow
from funnel_desktop.widgets.leads.tray import LeadTray

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


class LeadHost(QObject):
    """The tray of the window. ``rooms.Rooms`` shows and hides it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._flow: LeadFlow | None = None

    @property
    def tray(self) -> LeadTray | None:
        """The tray of the open file, once it was shown."""
        board = self._window.board
        tray = None if board is None else board.tray
        return tray if isinstance(tray, LeadTray) else None

    @property
    def shown(self) -> bool:
        """Whether the tray is to be seen beside the board."""
        board = self._window.board
        return board is not None and board.tray_shown

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the tray."""
        focused = keyboard_in(self._window)
        return focused is not None and self.tray is not None and self.tray.isAncestorOf(focused)

    def show(self) -> None:
        """Show the tray beside the board of the open file."""
        window = self._window
        board, model = window.board, window.model
        if board is None or model is None:
            return
        if board.tray is None:
            tray = LeadTray(model, board)
            board.set_tray(tray)
            self._flow = LeadFlow(model, board, tray, lambda: window.flow)
            self._flow.dealsPasted.connect(window.files.import_rows)
            tray.closeWanted.connect(lambda: window.rooms.show_tray("leads", False))
        board.show_tray(True)

    def hide(self) -> None:
        """Put the tray away; the keyboard goes back to the cards if it was there."""
        board = self._window.board
        if board is not None:
            had_keyboard = self.has_keyboard
            board.show_tray(False)
            if had_keyboard:
                board.focus_cards()

    def take_focus(self) -> None:
        """Put the keyboard into the tray."""
        if self.tray is not None:
            self.tray.take_focus()


def make_leads(window: MainWindow) -> LeadHost:
    """Make the host of the window's tray of leads."""
    return LeadHost(window)
