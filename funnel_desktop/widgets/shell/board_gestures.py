"""What a hand does on the board of the window (drop, menu, a line typed), told to the deal flow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from funnel_desktop.text import message
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.kit.keyboard import keyboard_in, on_keys
from funnel_desktop.widgets.kit.text import text_of

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


class BoardGestures(QObject):
    """Hears the board of one window and its menu; writes nothing itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def follow(self, board: Board) -> None:
        """Listen to the board of the file that is open now."""
        board.dropped.connect(self.drop)
        board.droppedLost.connect(self.drop_lost)
        board.activated.connect(self._window.open_deal)
        board.quickAdd.connect(self.quick_add)
        board.rowsPasted.connect(self._window.files.import_rows)
        board.dealsWanted.connect(self._window.beside.show_deals)
        board.menuWanted.connect(self.open_menu)
        board.selectionChanged.connect(lambda _rows: self._window.enable())
        board.selectionChanged.connect(self._window.sheet.follow)
        reach = Qt.ShortcutContext.WidgetWithChildrenShortcut
        on_keys(board, self.copy_selected, QKeySequence.StandardKey.Copy, reach=reach)

    def drop(self, rows: Sequence[int], stage: str, before: int | None) -> None:
        """Move the cards that were dropped on a column."""
        if self._window.flow is not None:
            self._window.flow.drop(rows, stage, before)

    def drop_lost(self, rows: Sequence[int]) -> None:
        """Lose the deals whose cards were dropped there."""
        if self._window.flow is not None:
            self._window.flow.lose(rows)

    def with_selection(self, method: str) -> None:
        """Do something with the selected cards: a method of the deal flow that takes their rows."""
        rows = self._window.chosen_rows()
        if rows and self._window.flow is not None:
            getattr(self._window.flow, method)(rows)

    def move_selected(self, step: int) -> None:
        """Move the chosen deals to the next (+1) or previous (-1) stage."""
        window = self._window
        if window.rooms.current == "board" and window.board is not None:
            window.board.move_selected(step)
        elif window.flow is not None and (rows := window.chosen_rows()):
            window.flow.move_by(rows, step)

    def copy_selected(self) -> None:
        """Copy the selected cards: a line each for a chat, cells for a spreadsheet."""
        window = self._window
        rows = window.chosen_rows()
        if window.model is None or not rows:
            return
        from funnel_desktop.widgets.shell.deal_clipboard import copied

        QGuiApplication.clipboard().setMimeData(copied(window.model, rows))
        window.status.say(message("Lines", "{count} deal(s) copied: as text, and as cells", count=len(rows)))

    def change_selected(self) -> None:
        """Ask what is to be changed in the chosen deals."""
        if self._window.flow is not None:
            self._window.flow.many.change(self._window.chosen_rows())

    def quick_add(self, stage: str, line: str) -> None:
        """Add a deal from the line typed at the foot of a column."""
        if self._window.flow is None or self._window.board is None:
            return
        error = self._window.flow.quick_add(stage, line)
        if error is not None:
            self._window.board.refuse_quick_add(stage, line, text_of(error.message))

    def new_deal(self) -> None:
        """Ask for a new deal. It begins as a target: another stage is chosen, never taken from what happens
        to be selected."""
        if self._window.flow is not None:
            self._window.flow.new_deal()

    def show_added(self, row: int) -> None:
        """Select a deal that was added, so that the next key is about it; where the filter hides it, select
        none and say so."""
        board = self._window.board
        if board is None:
            return
        typing = keyboard_in(self._window)
        on_board = typing is None or (board.isAncestorOf(typing) and not isinstance(typing, QLineEdit))
        rooms = self._window.rooms
        if rooms.current != "board" and rooms.room(rooms.current).reveal_deals([row]):
            return
        if not board.reveal([row], focus=on_board):
            board.clear_selection()
            self._window.complain(
                message("MainWindow", "The new deal is hidden by the filter. “Show all deals” shows it.")
            )

    def open_selected(self) -> None:
        """Open the one card that is selected."""
        rows = self._window.chosen_rows()
        if len(rows) == 1:
            self._window.open_deal(rows[0])

    def plan_visit(self) -> None:
        """Ask for a visit about the one card that is selected."""
        rows = self._window.chosen_rows()
        if len(rows) == 1 and self._window.flow is not None:
            self._window.flow.plan_visit_of(rows[0])

    def open_menu(self, rows: Sequence[int], point: QPoint) -> None:
        """Offer what can be done with some cards, or with none."""
        menu = QMenu(self._window)
        keys: tuple[str | None, ...]
        if rows:
            steps = ("step_done", "next_step") if len(rows) == 1 else ()
            keys = (
                *("open_deal", *steps, "plan_visit", None, "move_forward", "move_back", None),
                *("win", "lose", "change_deals", None, "delete"),
            )
        else:
            keys = ("new_deal", None, "find", "clear_filter")
        for key in keys:
            if key is None:
                menu.addSeparator()
            else:
                menu.addAction(self._window.actions_[key])
        menu.exec(point)
        menu.deleteLater()
