"""What is selected in a column, and how it outlasts changes of the column: filters, moves, undo."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.widgets.board.card_delegate import CardDelegate
from funnel_desktop.widgets.board.card_list import PITCH, CardList, Index

Flag = QItemSelectionModel.SelectionFlag


class CardSelection(CardList):
    """A list of cards with a selection by rows. Subclasses call ``follow`` once they are complete."""

    rowsSelected = Signal()
    """The selection of this column is another one."""

    def __init__(self, model: ColumnModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, delegate, parent)
        self._anchor: int | None = None
        self._kept: tuple[list[int], int | None] = ([], None)  # selection and current card to come back to
        self._away = False  # the current card to come back to is not shown
        self._top: tuple[int | None, int] = (None, 0)
        self._restoring = False

    def follow(self, model: ColumnModel) -> None:
        """Take the model and keep selection and place through its changes."""
        self.setModel(model)
        model.refreshing.connect(self._note_what_to_keep)
        model.refreshed.connect(self._keep)
        model.rowsAboutToBeInserted.connect(
            lambda _parent, first, last: self._keep_place(first, last - first + 1)
        )
        model.rowsRemoved.connect(lambda _parent, first, last: self._keep_place(first, first - last - 1))

    def selected_rows(self) -> list[int]:
        """Return the rows of the selected cards, in the order of the column."""
        parts = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        rows = self.column.rows
        return [row for top, bottom in parts for row in rows[top : bottom + 1]]

    def current_row(self) -> int | None:
        """Return the row of the card that has the keyboard."""
        return self.column.row_at(self.currentIndex().row())

    def select_rows(self, rows: list[int], current: int | None = None) -> bool:
        """Select these deals where they are shown here and make ``current`` (or the first) the current card.

        False when none of them is shown here.
        """
        self._away = False
        return self._select(rows, current)

    def _select(self, rows: list[int], current: int | None) -> bool:
        wanted = set(rows)
        if len(wanted) > 8:
            positions = [place for place, row in enumerate(self.column.rows) if row in wanted]
        else:
            positions = sorted(place for place in map(self.column.position, wanted) if place >= 0)
        selection = QItemSelection()
        start = 0
        for number, place in enumerate(positions):  # one range per run: 100,000 selected cards are one range
            if number + 1 == len(positions) or positions[number + 1] != place + 1:
                selection.select(self.column.index(positions[start]), self.column.index(place))
                start = number + 1
        place = self.column.position(current) if current is not None else -1
        if place < 0 and positions:
            place = positions[0]
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.column.index(place), Flag.NoUpdate)
        self.selectionModel().select(selection, Flag.ClearAndSelect)
        self._anchor = self.column.row_at(place)
        return bool(positions)

    def clear_selection(self) -> None:
        """Select nothing; the current card stays where the keyboard comes back to."""
        self._kept, self._away = ([], None), False
        if self.selectionModel().hasSelection():
            self.selectionModel().clearSelection()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Pass it on, and forget what a filter had hidden once the user selects anew."""
        super().selectionChanged(selected, deselected)
        self.viewport().update(
            self.visualRegionForSelection(selected) + self.visualRegionForSelection(deselected)
        )
        if not self._restoring:
            self.rowsSelected.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both cards; scrolling to the current one is done where the user moved."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self.visualRect(index).adjusted(-3, -3, 3, 3))

    def choose(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        """Make a card current, and select by the modifiers: alone, up to here, or leave the selection."""
        self._away = False
        index = self.column.index(position)
        model = self.selectionModel()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            anchor = self.column.position(self._anchor) if self._anchor is not None else position
            anchor = position if anchor < 0 else anchor
            span = QItemSelection(
                self.column.index(min(anchor, position)), self.column.index(max(anchor, position))
            )
            model.setCurrentIndex(index, Flag.NoUpdate)
            model.select(span, Flag.ClearAndSelect)
            return
        model.setCurrentIndex(index, Flag.NoUpdate)
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            model.select(index, Flag.ClearAndSelect)
        self._anchor = self.column.row_at(position)

    # -- what stays when the column changes

    def _note_what_to_keep(self) -> None:
        self._restoring = True
        if not self._away:
            self._kept = (self.selected_rows(), self.current_row())
        current = self.current_row()
        if current is not None:
            rect = self.visualRect(self.currentIndex())
            if rect.bottom() > 0 and rect.top() < self.viewport().height():
                self._top = (current, rect.top())
                return
        first = self.seen().start
        self._top = (self.column.row_at(first), self.card_rect(first).top()) if self.offset else (None, 0)

    def _keep(self) -> None:
        """Select again what was selected and is shown; a current card that is hidden may come back later."""
        rows, current = self._kept
        came_back = self._away
        self._away = current is not None and self.column.position(current) < 0
        if self._away or (rows, current) != (self.selected_rows(), self.current_row()):
            neighbour = self.currentIndex()
            if not self._select(rows, current) and not rows and current is not None and not self._away:
                self.selectionModel().setCurrentIndex(self.column.index_of(current), Flag.NoUpdate)
            elif self._away and neighbour.isValid():
                self.selectionModel().setCurrentIndex(neighbour, Flag.NoUpdate)
        if current is not None and not self._away and (came_back or self._top[0] == current):
            self.scrollTo(self.column.index_of(current))  # it was seen before: it is seen now
        self._restoring = False

    def reset(self) -> None:
        """Take a column that is altogether another one; what was looked at stays where it was."""
        super().reset()
        self.updateGeometries()
        self.set_hovered(-1)
        anchor, top = self._top
        position = self.column.position(anchor) if anchor is not None else -1
        if position >= 0:
            self.verticalScrollBar().setValue(self.offset + self.card_rect(position).top() - top)
        self.viewport().update()

    def _keep_place(self, first: int, change: int) -> None:
        """Scroll along when cards come or go above the seen ones, so that nothing jumps."""
        self.updateGeometries()
        bar = self.verticalScrollBar()
        if bar.value() and self.card_rect(first).bottom() < 0:
            if change > 0:  # the range grows only after the rows are there
                bar.setMaximum(bar.maximum() + change * PITCH)
            bar.setValue(bar.value() + change * PITCH)
