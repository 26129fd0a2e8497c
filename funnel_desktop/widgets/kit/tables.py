"""How tables of the window look: whole rows, no grid, every other row tinted, the last column to the edge."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from funnel_desktop.widgets.kit.plain_text import line_words

ROW = 26
"""Height of a row."""


class PlainCells(QStyledItemDelegate):
    """Paints cells of words, which others may have written: one line, and no more than can be seen."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return what is painted of a value."""
        return line_words(super().displayText(value, locale))


def dress(table: QTableView, widths: Sequence[int], row: int = ROW) -> None:
    """Give a table the look of all tables; ``widths`` of its columns from the left, once its model is set."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row)
    if type(table.itemDelegate()) is QStyledItemDelegate:
        table.setItemDelegate(PlainCells(table))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    # It shows nothing of what is chosen. Given the table's own choice it would ask each chosen cell at every
    # painting whether it can be chosen: half a minute where all of 100,000 lines are.
    header.setSelectionModel(QItemSelectionModel(table.model(), header))
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for column, width in enumerate(widths):
        header.resizeSection(column, width)


def first_cell(selection: QItemSelection) -> QItemSelection:
    """Return of what is chosen the first cell alone."""
    first = QItemSelection()
    if selection.count():
        index = selection.at(0).topLeft()
        first.select(index, index)
    return first
