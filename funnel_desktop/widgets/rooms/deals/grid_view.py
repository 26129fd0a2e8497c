"""The cells of the table: walked, written, copied and pasted with the keys of a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.models.deal_grid_model import DealGridModel
from funnel_desktop.text import FunnelError, Message
from funnel_desktop.widgets.deal.cell_editors import make_editor, value_of
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.fields import Choice, TypedEdit
from funnel_desktop.widgets.kit.paint import frame
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.tables import PlainCells, dress, first_cell
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SPACING

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

_Index = QModelIndex | QPersistentModelIndex
_EDITOR = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FLAG = QItemSelectionModel.SelectionFlag
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Block(NamedTuple):
    """A rectangle of cells, all ends included; columns as they are shown from the left."""

    top: int
    left: int
    bottom: int
    right: int


class _Cells(PlainCells):
    """Paints and edits cells. What was written and cannot be read stays open, and is said."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell: its ground, its words (red what is late, grey what is closed), and a ring around the
        one at which the keyboard is.

        By hand: a style sheet takes some tenths of a millisecond for each of the 150 cells that are seen.
        """
        view = self.parent()
        assert isinstance(view, GridView)
        colours, box = theme.palette(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.accent_soft)
        elif index.row() % 2:
            painter.fillRect(box, colours.window)
        deal = view.cells.deal(index.row())
        if deal is not None:
            column, words = view.cells.columns[index.column()], view.cells.words
            text = words.text(column, deal)
            if text:
                late = words.is_late(column, deal)
                closed = deal.outcome != "open"
                painter.setPen(colours.bad if late else colours.muted if closed else colours.text)
                place = box.adjusted(SPACING.MEDIUM, 0, -SPACING.SMALL, 0)
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                shown = elided(option.fontMetrics, text, place.width())
                painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
        if view.currentIndex() == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame(painter, box, colours.accent if view.hasFocus() else colours.faint, radius=RADIUS.CHIP)
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make the field that fits the cell, filled in."""
        view = self.parent()
        assert isinstance(view, GridView)
        deal = view.cells.deal(index.row())
        if deal is None:  # gone meanwhile: nothing to be written
            return QWidget(parent)
        column = view.cells.columns[index.column()]
        return make_editor(view.file, column, deal, view.cells.words.title(column), parent)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Leave the field as it was made: what is typed stays when the file changes beside it."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Give the field the cell, and to the right of it what a date or a source needs."""
        place = QRect(option.rect)
        view = self.parent()
        assert isinstance(view, GridView)
        place.setWidth(max(place.width(), _EDITOR))
        place.moveRight(min(place.right(), view.viewport().width() - 1))
        editor.setGeometry(place)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Take what was written; say why when it cannot be read."""
        view = self.parent()
        assert isinstance(view, GridView)
        try:
            value = value_of(editor)
        except FunnelError as error:
            view.refused.emit(error.message)
            return
        # Later: the view is not done with the editor, and what follows may list the deals anew.
        where = QPersistentModelIndex(index)
        QTimer.singleShot(0, view, lambda: where.isValid() and view.cells.setData(where, value))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab write the cell and go on from it; Ctrl+Enter writes all that are chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, view = Qt.Key(event.key()), self.parent()
            assert isinstance(view, GridView)
            if key in (*_ENTER, *_TABS) and isinstance(editor, QWidget):
                return self._finish(view, editor, event)
        return super().eventFilter(editor, event)

    def _finish(self, view: GridView, editor: QWidget, event: QKeyEvent) -> bool:
        try:
            value = value_of(editor)
        except FunnelError as error:
            view.refused.emit(error.message)
            if isinstance(editor, TypedEdit):
                editor.selectAll()
            return True
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        filling = key in _ENTER and bool(modifiers & _CONTROL)
        if not filling:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if filling:
            QTimer.singleShot(0, view, lambda: view.fillWanted.emit(value))
            return True
        back = key == Qt.Key.Key_Backtab or bool(modifiers & _SHIFT)
        view.step(key in _TABS, back=back)
        return True


class GridView(QTableView):
    """The table itself. It changes nothing: it says what the user wants."""

    opened = Signal(int)
    clearWanted = Signal()
    copyWanted = Signal()
    pasteWanted = Signal()
    fillWanted = Signal(object)
    """This value is to be written into every chosen cell of the column at which the keyboard is."""
    downWanted = Signal()
    """The cells at the top of what is chosen are to be written into those below."""
    menuWanted = Signal(QPoint)
    chosen = Signal()
    left = Signal()
    """Escape: the keyboard is to leave the cells."""
    refused = Signal(Message)
    """What was written into a cell cannot be read; carries the sentence."""

    def __init__(self, file: SessionModel, cells: DealGridModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.file, self.cells = file, cells
        self.setModel(cells)
        dress(self, ())
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSortIndicatorShown(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._offer)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        language.speak(self.say_words)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("Grid", "Deals"))
        self.setAccessibleDescription(
            translate("Grid", "F2 writes a cell, Alt+Enter opens the deal, Esc leaves the table")
        )

    # What is chosen

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell a screen reader the first cell that is chosen now, and no more than Qt would tell it: it takes
        that one out of a list of all cells, which it makes in 20 seconds where 100,000 lines are chosen."""
        super().selectionChanged(first_cell(selected), first_cell(deselected))
        self.viewport().update()

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def places(self) -> list[int]:
        """Return the places of the deals of which a cell is chosen, from the top."""
        found: set[int] = set()
        for part in self._parts():
            found.update(range(part.top(), part.bottom() + 1))
        if not found and self.currentIndex().isValid():
            found.add(self.currentIndex().row())
        return sorted(found)

    def rows(self) -> list[int]:
        """Return the handles of the deals of which a cell is chosen, from the top."""
        return [self.cells.row_at(place) for place in self.places()]

    def block(self) -> Block | None:
        """Return the rectangle around all chosen cells; None where there is no cell."""
        header = self.horizontalHeader()
        parts = self._parts()
        if not parts:
            index = self.currentIndex()
            if not index.isValid():
                return None
            at = header.visualIndex(index.column())
            return Block(index.row(), at, index.row(), at)
        columns = [header.visualIndex(at) for part in parts for at in range(part.left(), part.right() + 1)]
        top, bottom = min(part.top() for part in parts), max(part.bottom() for part in parts)
        return Block(top, min(columns), bottom, max(columns))

    def columns_of(self, block: Block) -> list[int]:
        """Return the columns of the model that a rectangle is in, from the left."""
        header = self.horizontalHeader()
        return [header.logicalIndex(at) for at in range(block.left, block.right + 1)]

    def cells_chosen(self) -> Iterator[tuple[int, int]]:
        """Yield the chosen cells: place of the deal, column of the model."""
        parts = self._parts()
        if not parts and self.currentIndex().isValid():
            yield self.currentIndex().row(), self.currentIndex().column()
        for part in parts:
            for place in range(part.top(), part.bottom() + 1):
                for at in range(part.left(), part.right() + 1):
                    yield place, at

    def choose_rows(self, rows: list[int], at: int = 0, *, focus: bool = False) -> bool:
        """Choose the cells of some deals in one column, and go to the first; False when none is there."""
        places = [place for row in rows if (place := self.cells.place_of(row)) >= 0]
        if not places:
            return False
        selection = QItemSelection()
        for first_place, last_place in _runs(sorted(places)):
            selection.select(self.cells.index(first_place, at), self.cells.index(last_place, at))
        first = self.cells.index(places[0], at)
        model = self.selectionModel()
        model.setCurrentIndex(first, _FLAG.NoUpdate)
        model.select(selection, _FLAG.ClearAndSelect)
        self.scrollTo(first)
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def go_to(self, place: int, at: int) -> None:
        """Put the keyboard at a cell, which alone is chosen then."""
        index = self.cells.index(place, at)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect)
            self.scrollTo(index)

    def step(self, sideways: bool, *, back: bool = False) -> bool:
        """Go to the next cell: to the right, at the end of a line to the next one; or downwards. False: there
        is none."""
        header, index = self.horizontalHeader(), self.currentIndex()
        if not index.isValid():
            return False
        last, rows, by = header.count() - 1, self.cells.rowCount(), -1 if back else 1
        place, at = index.row(), header.visualIndex(index.column())
        if sideways:
            at += by
            if not 0 <= at <= last:
                place, at = place + by, 0 if by > 0 else last
        else:
            place += by
        if not 0 <= place < rows:
            return False
        self.go_to(place, header.logicalIndex(at))
        return True

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep from the window's shortcuts the keys that are a spreadsheet's here."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and (_is_ours(event) or self._fills_down(event)):
            event.accept()
            return True
        pressed = event if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed is not None and pressed.key() in _TABS and not pressed.modifiers() & _ALT:
            # Before the window takes it to go on to the next part: that is what Ctrl+Tab does here.
            back = pressed.key() == Qt.Key.Key_Backtab or bool(pressed.modifiers() & _SHIFT)
            if pressed.modifiers() & _CONTROL or not self.step(True, back=back):
                self.focusNextPrevChild(not back)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, write, copy, paste and clear."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyWanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasteWanted.emit()
        elif key in _ENTER and modifiers & (_CONTROL | _ALT):
            self._open()
        elif key in _ENTER:
            self.step(False, back=bool(modifiers & _SHIFT))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clearWanted.emit()
        elif self._fills_down(event):
            self.downWanted.emit()
        elif key == Qt.Key.Key_Space and modifiers & _SHIFT:
            self._choose_whole_rows()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fills_down(self, event: QKeyEvent) -> bool:
        """Whether a key fills cells down: Ctrl+D, where several lines are chosen. With one it is the
        window's, for the deal's next step."""
        block = self.block()
        pressed = event.key() == Qt.Key.Key_D and event.modifiers() == _CONTROL
        return pressed and block is not None and block.bottom > block.top

    def _choose_whole_rows(self) -> None:
        selection = QItemSelection()
        last = self.cells.columnCount() - 1
        for part in self._parts():
            selection.select(self.cells.index(part.top(), 0), self.cells.index(part.bottom(), last))
        self.selectionModel().select(selection, _FLAG.ClearAndSelect)

    def _open(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.opened.emit(self.cells.row_at(index.row()))

    def _offer(self, index: QModelIndex) -> None:
        """A double click on a choice opens its list."""
        editor = self.indexWidget(index)
        if isinstance(editor, Choice):
            QTimer.singleShot(0, editor, editor.showPopup)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menuWanted.emit(event.globalPos())


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of all that follow on each other, of places in order."""
    first = last = places[0]
    for place in places[1:]:
        if place > last + 1:
            yield first, last
            first = place
        last = place
    yield first, last


def _is_ours(event: QKeyEvent) -> bool:
    """Whether a key means something here that is something else in the window."""
    if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Paste):
        return True
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, *_ENTER):
        return True
    typing = not modifiers & (_CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier)
    return typing and bool(event.text()) and event.text().isprintable()
