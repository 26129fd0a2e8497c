"""The drag of cards: from the button going down to the drop, by the pointer's own events and no system drag.

A system drag (QDrag) would take frames, picture, scrolling and Escape out of our hands, differently on every
platform. The source view forwards its mouse events; this object decides where the cards would land.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from funnel_desktop.widgets.board.drag_overlay import DragOverlay, LostZone
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.timers import every

if TYPE_CHECKING:
    from funnel_desktop.widgets.board.column import CardColumn, Column

EDGE = 44
"""How near to an edge the pointer makes the column or the board scroll, in pixels."""

FASTEST = 22
"""Pixels a tick at the very edge."""

TICK = 16

PATIENCE = 200
"""How long the pointer stays near an edge of a column before the column scrolls, in milliseconds: on its way
to the lost zone a card crosses the foot of a column, which should stay where it is."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where the dragged cards would land: a column (or the tray of leads) and a position in it, or the lost
    zone.

    ``position`` is None where the order is not by hand; ``hint`` then says that ordering needs it.
    ``refused``: a lead over the column of won deals.
    """

    column: CardColumn | None
    position: int | None
    lost: bool = False
    hint: bool = False
    refused: bool = False


NOWHERE = Landing(None, None)


class CardDrag(QObject):
    """One drag at a time over the columns of a board.

    ``dropped`` carries rows, stage and the row above which they land (None: at the end, or not by hand);
    ``droppedLost`` the rows; ``leadsDropped`` and ``leadsDroppedLost`` the same of leads from the tray;
    ``said`` a sentence for the screen reader. A drop without effect emits nothing.
    """

    dropped = Signal(list, str, object)
    droppedLost = Signal(list)
    leadsDropped = Signal(list, str, object)
    leadsDroppedLost = Signal(list)
    said = Signal(str)

    def __init__(self, board: QWidget, area: QScrollArea, columns: Sequence[Column]) -> None:
        super().__init__(board)
        self._board = board
        self._area = area
        self._columns = columns
        self.overlay = DragOverlay(board)
        self.lost_zone = LostZone(board)
        self.overlay.arrived.connect(self._arrived)
        self.tray: CardColumn | None = None
        self._source: CardColumn | None = None
        self._rows: list[int] = []
        self._grabbed = 0
        self._grip = QPoint()
        self._pointer = QPoint()
        self._landing = NOWHERE
        self.by_hand = True
        self._timer = every(self, self._scroll, TICK)
        self._at_edge = QElapsedTimer()
        self._edge: object = None

    @property
    def active(self) -> bool:
        """Whether cards follow the pointer now."""
        return self._source is not None

    @property
    def landing(self) -> Landing:
        """Where they would land now."""
        return self._landing

    # -- the course of a drag

    def begin(self, column: CardColumn, rows: list[int], press: QPoint) -> None:
        """Lift the cards of ``rows`` from ``column``, grabbed at the global point ``press``."""
        view = column.view
        at = view.viewport().mapFromGlobal(press)
        position = view.position_at(at)
        grabbed = column.model.row_at(position)
        if grabbed is None or grabbed not in rows:
            view.end_drag()
            return
        self._source, self._rows, self._grabbed = column, rows, grabbed
        card = view.card_rect(position)
        self._grip = at - card.topLeft()
        shown = [grabbed, *(row for row in rows if row != grabbed)][:3]
        ratio = self._board.devicePixelRatioF()
        pictures = []
        for row in shown:
            found = column.model.card_at(column.model.position(row))
            if found is not None:
                pictures.append(view.cards.picture(found, card.width(), ratio))
        self.overlay.lift(pictures, len(rows), card.width())
        view.set_ghosts(frozenset(rows))
        frame = self._area.geometry()
        self.lost_zone.set_leads(column is self.tray)
        self.lost_zone.come(
            QRect(frame.x() + 12, frame.bottom() - LostZone.HEIGHT - 9, frame.width() - 24, LostZone.HEIGHT)
        )
        self.overlay.raise_()
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        self._timer.start()
        self.said.emit(translate("Board", "Dragging. Drop on a column, Escape cancels."))
        self.move(press)

    def move(self, pointer: QPoint) -> None:
        """Follow the pointer (global) and find out where a drop would land."""
        if self._source is None:
            return
        self._pointer = pointer
        self.overlay.follow(self._board.mapFromGlobal(pointer) - self._grip)
        self._show(self._find(pointer))
        self.lost_zone.make_way(self.overlay.card_rect)

    def release(self, pointer: QPoint) -> None:
        """Drop here. Emits once the mouse event is over, as a dialog may open then."""
        if self._source is None:
            return
        self.move(pointer)
        landing, source, rows = self._landing, self._source, self._rows
        of_leads = source is self.tray
        if landing.lost:
            lost = self.leadsDroppedLost if of_leads else self.droppedLost
            self._finish()
            QTimer.singleShot(0, self, lambda: lost.emit(rows))
            return
        column = landing.column
        if column is None or (column is source and landing.position is None):
            self.cancel()
            return
        before = None if landing.position is None else self._row_below(column, landing.position, rows)
        if column is source and self._same_place(column, rows, before):
            self.cancel()
            return
        dropped = self.leadsDropped if of_leads else self.dropped
        self._finish()
        QTimer.singleShot(0, self, lambda: dropped.emit(rows, column.stage, before))

    def cancel(self) -> None:
        """Let the cards go back to their place; nothing is emitted."""
        source = self._source
        if source is None:
            return
        self._end()
        position = source.model.position(self._grabbed)
        home = source.view.card_rect(max(0, position)).topLeft()
        limit = source.view.viewport().rect()
        home.setY(min(max(home.y(), -60), limit.height()))
        self.overlay.fly_back(source.view.viewport().mapTo(self._board, home))
        self.said.emit(translate("Board", "Cancelled, nothing has moved."))

    def _finish(self) -> None:
        source = self._source
        self._end()
        self.overlay.put_down()
        if source is not None:
            source.view.set_ghosts(frozenset())

    def _end(self) -> None:
        source, self._source = self._source, None
        self._timer.stop()
        self._edge = None
        self._show(NOWHERE)
        self.lost_zone.leave()
        QApplication.restoreOverrideCursor()
        if source is not None:
            source.view.end_drag()

    @property
    def _places(self) -> Sequence[CardColumn]:
        return self._columns if self.tray is None else (self.tray, *self._columns)

    def _arrived(self) -> None:
        for column in self._places:
            column.view.set_ghosts(frozenset())

    # -- where it would land

    def _find(self, pointer: QPoint) -> Landing:
        on_board = self._board.mapFromGlobal(pointer)
        zone = QRect(self.lost_zone.pos(), self.lost_zone.size())
        frame = self._area.geometry()
        zone.moveTop(frame.bottom() - LostZone.HEIGHT - 9)  # where it will be, not where it slides now
        zone.setBottom(frame.bottom())
        if zone.contains(on_board):
            return Landing(None, None, lost=True)
        if self._source is self.tray is not None and on_board.x() < frame.left():
            return Landing(self.tray, self._gap(self.tray, pointer))
        if not frame.contains(on_board):
            return NOWHERE
        for column in self._columns:
            # The margins around and between the columns belong to the nearest one.
            left = 12 if column is self._columns[0] else 4
            right = 12 if column is self._columns[-1] else 4
            if -left <= column.mapFromGlobal(pointer).x() < column.width() + right:
                if self._source is self.tray and column.stage == "won":
                    return Landing(None, None, refused=True)
                if not self.by_hand:
                    return Landing(column, None, hint=column is self._source)
                return Landing(column, self._gap(column, pointer))
        return NOWHERE

    @staticmethod
    def _gap(column: CardColumn, pointer: QPoint) -> int:
        """Return before which position of a column a card lands that is dropped at the pointer."""
        y = column.view.viewport().mapFromGlobal(pointer).y()
        return column.view.gap_at(min(max(0, y), column.view.viewport().height()))

    def _show(self, landing: Landing) -> None:
        before, self._landing = self._landing, landing
        if landing == before:
            return
        for column in self._places:
            column.set_target(column is landing.column and not landing.hint)
            column.view.set_insertion(landing.position if column is landing.column else None)
        self.lost_zone.set_hot(landing.lost)
        if self._source is not None:
            nowhere = landing.column is None and not landing.lost
            shape = Qt.CursorShape.ForbiddenCursor if nowhere else Qt.CursorShape.ClosedHandCursor
            QApplication.changeOverrideCursor(QCursor(shape))
        hint = ""
        if landing.hint:
            hint = translate("Board", "Sort by hand to arrange cards")
        elif landing.refused:
            hint = translate("Board", "First a deal, then a win")
        self.overlay.set_hint(hint)
        if landing.column is not before.column and landing.column is not None:
            self.said.emit(landing.column.name)
        elif landing.lost and not before.lost:
            self.said.emit(self.lost_zone.accessibleName())

    @staticmethod
    def _row_below(column: CardColumn, position: int, rows: Sequence[int]) -> int | None:
        """Return the first card at or below ``position`` that stays where it is."""
        moving = set(rows)
        while (row := column.model.row_at(position)) is not None and row in moving:
            position += 1
        return row

    @staticmethod
    def _same_place(column: CardColumn, rows: Sequence[int], before: int | None) -> bool:
        """Whether the cards stand side by side right above ``before`` already."""
        first = column.model.position(rows[0])
        block = list(column.model.rows[first : first + len(rows)])
        return block == list(rows) and column.model.row_at(first + len(rows)) == before

    # -- scrolling at the edges

    def _scroll(self) -> None:
        moved = False
        column, edge = self._landing.column, 0
        if column is not None:
            viewport = column.view.viewport()
            y = viewport.mapFromGlobal(self._pointer).y()
            foot = min(
                viewport.height(),
                self.lost_zone.mapTo(self._board, QPoint()).y() - viewport.mapTo(self._board, QPoint()).y(),
            )
            edge = -1 if y < EDGE else int(y > foot - EDGE)
            if edge and self._stays_at((column, edge)):
                moved |= self._nudge(column.view.verticalScrollBar(), y, foot)
        if not edge:
            self._edge = None
        x = self._area.viewport().mapFromGlobal(self._pointer).x()
        moved |= self._nudge(self._area.horizontalScrollBar(), x, self._area.viewport().width())
        if moved:
            self._show(self._find(self._pointer))

    def _stays_at(self, edge: tuple[CardColumn, int]) -> bool:
        """Whether the pointer has been near this edge of this column for long enough to mean it."""
        if edge != self._edge:
            self._edge = edge
            self._at_edge.start()
        return self._at_edge.hasExpired(PATIENCE)

    @staticmethod
    def _nudge(bar: QScrollBar, at: int, length: int) -> bool:
        """Scroll a bar the faster the nearer the pointer is to an end; True when it moved."""
        if at < EDGE:
            speed = -min(1.0, (EDGE - at) / EDGE)
        elif at > length - EDGE:
            speed = min(1.0, (at - length + EDGE) / EDGE)
        else:
            return False
        value = bar.value()
        bar.setValue(value + round(speed * FASTEST) if abs(speed) > 0.05 else value)
        return bool(bar.value() != value)
