"""The list of a timeline: entries of different heights, laid out only as far as they were seen.

Thousands of entries are no more work than those on the screen: one that was not seen yet counts as of the
usual height, and what is seen stays in its place when it turns out to be another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from funnel_desktop.models.timeline_model import TimelineModel
from funnel_desktop.widgets.deal.timeline.delegate import ABOVE, BELOW, LINE, NOTE_LINE, EntryDelegate
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.theme import SPACING

USUAL = ABOVE + LINE + NOTE_LINE + BELOW
"""Height of an entry that was not looked at yet."""
_BUTTON = 20

Index = QModelIndex | QPersistentModelIndex


class TimelineView(QListView):
    """Shows a TimelineModel. The entry that is chosen shows all that it says."""

    openWanted = Signal(int)
    """Enter or a double click on the entry in this row."""
    menuWanted = Signal(int, QPoint)
    """The menu of the entry in this row is to open at this global place."""
    deleteWanted = Signal(int)
    copyWanted = Signal(int)
    upWanted = Signal()
    """The keyboard goes up from the first entry."""

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = model
        self.delegate = EntryDelegate(self)
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._hovered = -1
        self.setItemDelegate(self.delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        theme.set_kind(self, "ground", "clear")
        self.viewport().setMouseTracking(True)
        theme.notifier().changed.connect(self._measure_anew)
        self.setModel(model)
        model.modelReset.connect(self._forget)
        self.selectionModel().currentChanged.connect(self._chosen)

    # Geometry

    @property
    def offset(self) -> int:
        """How many pixels are scrolled away above."""
        return self.verticalScrollBar().value()

    def place_of(self, row: int) -> QRect:
        """Return where an entry stands in the viewport, seen or not."""
        if not 0 <= row < len(self._heights):
            return QRect()
        return QRect(0, self._tops[row] - self.offset, self.viewport().width(), self._heights[row])

    def row_at(self, y: int) -> int:
        """Return the row at a height of the viewport, -1 below the last one."""
        at = y + self.offset
        if not 0 <= at < self._tops[-1]:
            return -1
        return bisect_right(self._tops, at) - 1

    def seen_rows(self) -> range:
        """Return the rows of which at least a part is seen."""
        if not self._heights:
            return range(0)
        first = max(0, bisect_right(self._tops, self.offset) - 1)
        last = bisect_right(self._tops, self.offset + self.viewport().height())
        return range(first, min(last, len(self._heights)))

    def _forget(self) -> None:
        """Lay out another list; what was chosen is not any more."""
        self._heights = [USUAL] * self.entries.rowCount()
        self._hovered = -1
        self._sum()
        self.measure()

    def _measure_anew(self) -> None:
        self.delegate.forget()
        self._heights = [USUAL] * self.entries.rowCount()
        self._sum()
        self.measure()
        self.viewport().update()

    def _sum(self) -> None:
        self._tops = [0, *accumulate(self._heights)]
        self.updateGeometries()

    def measure(self) -> None:
        """Lay out what is seen; the first entry that is seen stays where it is."""
        width = self.viewport().width()
        for _round in range(8):  # what is lower than it seemed makes room for more
            changed = False
            rows = self.seen_rows()
            anchor = rows.start if rows else 0
            above = self._tops[anchor] if self._heights else 0
            current = self.currentIndex().row()
            for row in rows:
                words = self.entries.words(row)
                if words is None:
                    continue
                height = self.delegate.laid(words, width, whole=row == current).height
                if height != self._heights[row]:
                    self._heights[row] = height
                    changed = True
            if not changed:
                return
            self._sum()
            if self._tops[anchor] != above:
                self.verticalScrollBar().setValue(self.offset + self._tops[anchor] - above)
            self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        """Return the entry's rectangle in the viewport."""
        return self.place_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the entry under a point of the viewport."""
        row = self.row_at(point.y())
        return self.entries.index_of(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as makes the whole entry seen, its beginning first."""
        row = index.row()
        if not 0 <= row < len(self._heights):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _round in range(3):
            top, bottom = self._tops[row], self._tops[row + 1]
            value = min(max(bar.value(), bottom - height), top)
            if value == bar.value():
                return
            bar.setValue(value)
            self.measure()

    def horizontalOffset(self) -> int:
        """Return 0: entries are as wide as the list."""
        return 0

    def verticalOffset(self) -> int:
        """Return the scrolled pixels."""
        return self.offset

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: what should not be seen is not in the model."""
        return False

    def sizeHintForIndex(self, index: Index) -> QSize:
        """Return the size of an entry as far as it is known."""
        return self.place_of(index.row()).size()

    def doItemsLayout(self) -> None:
        """Lay out no more than is seen."""
        QAbstractItemView.doItemsLayout(self)
        self.measure()

    def updateGeometries(self) -> None:
        """Set the scroll bar's range and steps."""
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, height))
        bar.setSingleStep(USUAL)
        bar.setRange(0, max(0, self._tops[-1] + SPACING.LARGE - height))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the region of what is chosen."""
        region = QRegion()
        for part in selection.toList():
            for row in range(part.top(), part.bottom() + 1):
                region += self.place_of(row)
        return region

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the entry that a rectangle of the viewport begins in."""
        row = self.row_at(rect.center().y())
        if row >= 0:
            self.selectionModel().select(self.entries.index_of(row), command)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: entry by entry, page by page, to the ends."""
        count = len(self._heights)
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        moves = QAbstractItemView.CursorAction
        page = max(1, len(self.seen_rows()) - 1)
        steps = {moves.MoveUp: -1, moves.MovePrevious: -1, moves.MoveDown: 1, moves.MoveNext: 1}
        steps |= {moves.MovePageUp: -page, moves.MovePageDown: page}
        if action == moves.MoveHome:
            row = 0
        elif action == moves.MoveEnd:
            row = count - 1
        else:
            row = 0 if row < 0 else row + steps.get(action, 0)
        return self.entries.index_of(min(max(0, row), count - 1))

    # What the user does

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        width = self.viewport().width()
        for row in {current.row(), before.row()}:
            words = self.entries.words(row)
            if words is not None and row < len(self._heights):
                self._heights[row] = self.delegate.laid(words, width, whole=row == current.row()).height
        self._sum()
        self.viewport().update()

    def _button(self, row: int) -> QRect:
        place = self.place_of(row)
        return QRect(place.right() - SPACING.MEDIUM - _BUTTON, place.y() + ABOVE, _BUTTON, _BUTTON)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose an entry, or open its menu by its button."""
        point = event.position().toPoint()
        row = self.row_at(point.y())
        if row >= 0:
            self.setCurrentIndex(self.entries.index_of(row))
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton and self._button(row).contains(point):
            self.menuWanted.emit(row, self.viewport().mapToGlobal(self._button(row).bottomLeft()))
            return
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the entry under the pointer."""
        self._hover(self.row_at(event.position().toPoint().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more: an entry is chosen when the button goes down."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what the entry comes from."""
        row = self.row_at(event.position().toPoint().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.openWanted.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Light up nothing any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            for one in (before, row):
                self.viewport().update(self.place_of(one))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of an entry."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex().row() if by_key else self.row_at(event.pos().y())
        if row >= 0:
            self.setCurrentIndex(self.entries.index_of(row))
            place = self.place_of(row).topLeft() + QPoint(80, LINE) if by_key else event.pos()
            self.menuWanted.emit(row, self.viewport().mapToGlobal(place))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, delete by Delete, copy by Ctrl+C, go back to the entry line from the top."""
        row = self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row >= 0 and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.openWanted.emit(row)
        elif row >= 0 and plain and event.key() == Qt.Key.Key_Delete:
            self.deleteWanted.emit(row)
        elif row >= 0 and event.matches(QKeySequence.StandardKey.Copy):
            self.copyWanted.emit(row)
        elif row <= 0 and plain and event.key() == Qt.Key.Key_Up:
            self.upWanted.emit()
        elif event.text() and event.text().isprintable() and plain:
            event.ignore()  # letters find nothing here: there is a field for it
        else:
            super().keyPressEvent(event)

    # Painting

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture, and lay out what comes in."""
        self.measure()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() * USUAL * 2 // 120
        bar = self.verticalScrollBar()
        if bar.maximum() == 0 or not pixels:
            event.ignore()
            return
        bar.setValue(bar.value() - pixels)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for another width."""
        super().resizeEvent(event)
        self.updateGeometries()
        self.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries that are seen."""
        painter = QPainter(self.viewport())
        width, count = self.viewport().width(), len(self._heights)
        current = self.currentIndex().row()
        for row in self.seen_rows():
            words = self.entries.words(row)
            place = self.place_of(row)
            if words is None or not place.intersects(event.rect()):
                continue
            lit = row in (self._hovered, current)
            self.delegate.draw(
                painter,
                place,
                words,
                self.delegate.laid(words, width, whole=row == current),
                day=self.entries.begins_day(row),
                first=row == 0,
                last=row == count - 1,
                lit=lit,
                current=row == current and self.hasFocus(),
            )
            if lit:
                spot = self._button(row)
                icons.paint(painter, "more", spot.x() + 2, spot.y() + 2, _BUTTON - 4, theme.palette().muted)
        painter.end()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what is seen anew."""
        self.measure()
        self.viewport().update()
