"""The cards of a column under hand: mouse, keyboard, tool tips."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QToolTip, QWidget

from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.widgets.board.card_delegate import CardDelegate
from funnel_desktop.widgets.board.card_list import PITCH, SIDE
from funnel_desktop.widgets.board.card_selection import CardSelection, Flag
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.plain_text import show_tip_of
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

_MOVES = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}


class ColumnView(CardSelection):
    """The list of a column. It says what the user wants; the board and its controller do it."""

    opened = Signal(int)
    """Double click or Enter on the card of this row."""

    neighbourWanted = Signal(int, int)
    """Left (-1) or right (1) from this height of the viewport."""

    menuAsked = Signal(list, QPoint)
    """Context menu for these rows at this global point."""

    dragStarted = Signal(list, QPoint)
    """These rows are dragged, from this global point where the button went down."""

    dragMoved = Signal(QPoint)
    dragReleased = Signal(QPoint)
    dragCancelled = Signal()
    """Escape, another button, or the keyboard went elsewhere."""

    def __init__(self, model: ColumnModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, delegate, parent)
        self._press: tuple[QPoint, int, bool] | None = None  # where, on which row, selected before already
        self._dragging = False
        self.searching = False
        self.follow(model)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or get ready to drag what is selected already."""
        position = self.position_at(event.position().toPoint())
        right = event.button() == Qt.MouseButton.RightButton and not self._dragging
        if right and position >= 0 and not self.selectionModel().isSelected(self.column.index(position)):
            self.choose(position, Qt.KeyboardModifier.NoModifier)
        if event.button() != Qt.MouseButton.LeftButton or self._dragging:
            if self._dragging:
                self.dragCancelled.emit()
            return
        modifiers = event.modifiers()
        if position < 0:
            self._press = None
            self.clear_selection()
            return
        index = self.column.index(position)
        selected = self.selectionModel().isSelected(index)
        row = self.column.row_at(position)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.choose(position, modifiers)
            self.selectionModel().select(index, Flag.Toggle)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or not selected:
            self.choose(position, modifiers)
        else:  # several may be about to be dragged: which one is meant shows when the button comes up
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        if row is not None:
            self._press = (event.position().toPoint(), row, selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the card under the pointer, start a drag, or go on with it."""
        point = event.position().toPoint()
        if self._dragging:
            self.dragMoved.emit(event.globalPosition().toPoint())
        elif not event.buttons() & Qt.MouseButton.LeftButton:
            self.set_hovered(self.position_at(point))
        elif self._press is not None:
            start, row, _selected = self._press
            if (point - start).manhattanLength() >= QApplication.startDragDistance():
                rows = self.selected_rows()
                if row not in rows:
                    self._press = None
                    return
                self._dragging = True
                self.set_hovered(-1)
                QToolTip.hideText()
                self.dragStarted.emit(rows, self.viewport().mapToGlobal(start))
                self.dragMoved.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or select the one card that was clicked among several."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        press, self._press = self._press, None
        if self._dragging:
            self._dragging = False
            self.dragReleased.emit(event.globalPosition().toPoint())
        elif (
            press is not None
            and press[2]
            and not event.modifiers()
            & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        ):
            position = self.column.position(press[1])
            if position >= 0:
                self.choose(position, Qt.KeyboardModifier.NoModifier)

    def end_drag(self) -> None:
        """The drag was cancelled elsewhere: the button that is still down means nothing any more."""
        self._dragging = False
        self._press = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card."""
        position = self.position_at(event.position().toPoint())
        row = self.column.row_at(position)
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._press = None
            self.opened.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        """No card is under the pointer any more."""
        self.set_hovered(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu over the selected cards, under the pointer or beside the current card."""
        if self._dragging:
            return
        rows = self.selected_rows()
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        elif self.position_at(event.pos()) < 0:
            rows = []
        self.menuAsked.emit(rows, point)
        event.accept()

    # -- keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads from the current card."""
        count = self.column.rowCount()
        if not count:
            return QModelIndex()
        page = max(1, self.viewport().height() // PITCH - 1)
        actions = QAbstractItemView.CursorAction
        at = self.currentIndex().row()
        if at < 0:
            at = self.seen().start - (
                1 if action in (actions.MoveDown, actions.MovePageDown, actions.MoveNext) else 0
            )
        step = {
            actions.MoveUp: -1,
            actions.MovePrevious: -1,
            actions.MoveDown: 1,
            actions.MoveNext: 1,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
            actions.MoveHome: -count,
            actions.MoveEnd: count,
        }.get(action, 0)
        return self.column.index(min(max(0, at + step), count - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, select, open; all other keys are for the window's shortcuts."""
        if self._dragging:  # Escape lets go; no other key may change anything under way
            if event.key() == Qt.Key.Key_Escape:
                self.dragCancelled.emit()
            event.accept()
            return
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        self._away = False
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        current = self.currentIndex()
        if key in _MOVES and not (control and shift):
            index = self.moveCursor(_MOVES[key], modifiers)
            if index.isValid():
                self.choose(index.row(), modifiers)
                self.scrollTo(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not control and not shift:
            rect = self.visualRect(current)
            y = rect.center().y() if rect.isValid() else 0
            y = min(max(y, 0), self.viewport().height())
            forward = (key == Qt.Key.Key_Right) != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            self.neighbourWanted.emit(1 if forward else -1, y)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control and not shift:
            row = self.current_row()
            if row is not None:
                self.opened.emit(row)
        elif key == Qt.Key.Key_Space and current.isValid():
            self.selectionModel().select(current, Flag.Toggle if control else Flag.ClearAndSelect)
            self._anchor = self.current_row()
        elif key == Qt.Key.Key_A and control and not shift and self.column.rowCount():
            last = self.column.rowCount() - 1
            span = QItemSelection(self.column.index(0), self.column.index(last))
            self.selectionModel().select(span, Flag.ClearAndSelect)
        else:
            event.ignore()
            return
        event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: typing a name is the filter box's work, and Qt's own would walk all cards."""

    def take_focus(self, y: int) -> None:
        """Come in from a neighbour column at a height: the nearest seen card becomes current and selected."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        count = self.column.rowCount()
        if count:
            position = min(max(0, (y + self.offset) // PITCH), count - 1)
            self.choose(position, Qt.KeyboardModifier.NoModifier)
            self.scrollTo(self.column.index(position))

    def ensure_current(self) -> None:
        """Make the first seen card the current one when there is none."""
        if not self.currentIndex().isValid() and self.column.rowCount():
            self.selectionModel().setCurrentIndex(self.column.index(self.seen().start), Flag.NoUpdate)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard a card to start from; not when the window merely opens, as Qt's own would."""
        QAbstractScrollArea.focusInEvent(self, event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.ensure_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring of the keyboard away."""
        super().focusOutEvent(event)
        if self._dragging:
            self.dragCancelled.emit()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keep all keys while cards are dragged: the window's shortcuts must not change what is under way."""
        if event.type() == QEvent.Type.ShortcutOverride and self._dragging:
            event.accept()
            return True
        return super().event(event)

    # -- words

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a card's full texts after a moment over it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = QModelIndex() if self._dragging else self.indexAt(event.pos())
            show_tip_of(index, event.globalPos(), self)
            return True
        return super().viewportEvent(event)

    def _paint_extras(self, painter: QPainter) -> None:
        """Say in an empty column what may be done there."""
        super()._paint_extras(painter)
        if self.column.rowCount():
            return
        text = translate("Board", "No match") if self.searching else translate("Board", "Drop a card here")
        self._paint_place(painter, 2 * PITCH // 3, text, theme.palette().faint)

    def _paint_place(self, painter: QPainter, height: int, text: str, ink: QColor) -> None:
        """Paint an outline where cards would stand, with words in it."""
        colours = theme.palette()
        box = QRect(SIDE, SPACING.HAIR, self.card_width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.accent if self.hasFocus() else colours.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), RADIUS.CONTROL, RADIUS.CONTROL)
        painter.setPen(ink)
        painter.setFont(theme.font(SIZE.NOTE))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(SPACING.MEDIUM, 0, -SPACING.MEDIUM, 0), int(flags), text)

    def sizeHint(self) -> QSize:
        """Return a modest size: the layout gives the rest."""
        return QSize(140, 2 * PITCH)
