"""What is done with the chosen cells of the table: copied, pasted, emptied, filled down; worked out here, and
written by whoever asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from funnel_desktop.exchange.clipboard import as_html, as_text, cells_of
from funnel_desktop.method.deal import Deal
from funnel_desktop.models.deal_grid_model import DealGridModel
from funnel_desktop.queries.deal_grid import GridColumn
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.rooms.deals.grid_view import Block, GridView

_PASTED = 5_000
"""Cells that are pasted at most at once: more are a spreadsheet to be imported."""


class Written(NamedTuple):
    """Values by deal and column (``commands.cells.Cells``), and stages that deals are to be in, by deal."""

    cells: dict[int, dict[str, object]]
    stages: dict[int, str]


class CellWork:
    """Works with the cells that are chosen in a table."""

    def __init__(self, cells: DealGridModel, table: GridView) -> None:
        self.cells, self.table = cells, table

    def _deals_by_place(self, places: Sequence[int]) -> dict[int, Deal]:
        found = {deal.row: deal for deal in self.cells.deals(places)}
        rows = self.cells.rows
        return {place: found[rows[place]] for place in places if rows[place] in found}

    def cleared(self) -> Written:
        """Return what empties the chosen cells; a stage cannot be empty, and stays."""
        chosen = list(self.table.cells_chosen())
        deals = self._deals_by_place(sorted({place for place, _at in chosen}))
        written: dict[int, dict[str, object]] = {}
        for place, at in chosen:
            one = self.cells.columns[at]
            if not one.editable or one.key in ("stage", "currency") or place not in deals:
                continue
            nothing = _nothing(one)
            if self.cells.texts.value(deals[place], one.key) != nothing:
                written.setdefault(deals[place].row, {})[one.key] = nothing
        return Written(written, {})

    def filled_down(self) -> Written:
        """Return what writes the top cells of what is chosen into those below."""
        block = self.table.block()
        if block is None or block.bottom == block.top:
            return Written({}, {})
        deals = self._deals_by_place(range(block.top, block.bottom + 1))
        texts, first = self.cells.texts, deals.pop(block.top, None)
        written: dict[int, dict[str, object]] = {}
        stages: dict[int, str] = {}
        for at in self.table.columns_of(block) if first is not None else ():
            one = self.cells.columns[at]
            if not one.editable:
                continue
            assert first is not None
            value = texts.value(first, one.key)
            for deal in deals.values():
                if one.key == "stage":
                    if deal.outcome == "open" and deal.stage != value and value:
                        stages[deal.row] = str(value)
                elif texts.value(deal, one.key) != value:
                    written.setdefault(deal.row, {})[one.key] = value
        return Written(written, stages)

    def copy(self) -> int:
        """Copy the chosen cells, for a spreadsheet with what they are, for anything else as text; return of
        how many deals."""
        block = self.table.block()
        if block is None:
            return 0
        places = self.table.places()
        columns = [self.cells.columns[at] for at in self.table.columns_of(block)]
        words, texts = self.cells.words, self.cells.texts
        lines = [
            [texts.write(deal, one.key) if _exact(one) else words.text(one, deal) for one in columns]
            for deal in self.cells.deals(places)
        ]
        whole = len(columns) == len(self.cells.columns)
        if whole:
            lines.insert(0, [words.title(one) for one in columns])
        data = QMimeData()
        data.setText(as_text(lines))
        data.setData("text/html", as_html(lines, heading=whole).encode())
        QGuiApplication.clipboard().setMimeData(data)
        return len(places)

    def pasted(self) -> Written:
        """Return what the cells on the clipboard write from the top left chosen cell on, or one into all that
        are chosen. Raises FunnelError for what cannot be read: it refuses the whole, and says where."""
        block = self.table.block()
        text = QGuiApplication.clipboard().text()
        if block is None or not text:
            return Written({}, {})
        return self._pasted(block, cells_of(text))

    def _pasted(self, block: Block, lines: list[list[str]]) -> Written:
        top, left, bottom, right = block
        header = self.table.horizontalHeader()
        wide = max(map(len, lines))
        if [len(lines), wide] == [1, 1]:
            lines = [[lines[0][0]] * (right - left + 1) for _ in range(top, bottom + 1)]
        elif len(lines) == 1 and bottom > top:
            lines = lines * (bottom - top + 1)
        self._fits(len(lines), max(map(len, lines)), top, left)
        places = range(top, top + len(lines))
        deals = self._deals_by_place(places)
        written: dict[int, dict[str, object]] = {}
        stages: dict[int, str] = {}
        for place, line in zip(places, lines, strict=True):
            deal = deals.get(place)
            for at, text in enumerate(line if deal is not None else ()):
                one = self.cells.columns[header.logicalIndex(left + at)]
                assert deal is not None
                self._read_cell(deal, one, text, written, stages)
        return Written(written, stages)

    def _fits(self, high: int, wide: int, top: int, left: int) -> None:
        """Raise FunnelError where pasted cells do not fit."""
        if high * wide > _PASTED:
            raise FunnelError(
                message(
                    "Grid",
                    "That is {count} cells. Up to {most} are pasted at once; import a larger table.",
                    count=high * wide,
                    most=_PASTED,
                )
            )
        more = top + high - self.cells.rowCount()
        if more > 0:
            raise FunnelError(
                message(
                    "Grid",
                    "{count} more line(s) would be needed below. New deals come in by Import, or by "
                    "pasting on the board.",
                    count=more,
                )
            )
        if left + wide > self.cells.columnCount():
            raise FunnelError(
                message("Grid", "There are fewer columns to the right than were copied. Start further left.")
            )

    def _read_cell(
        self,
        deal: Deal,
        one: GridColumn,
        text: str,
        written: dict[int, dict[str, object]],
        stages: dict[int, str],
    ) -> None:
        texts, words = self.cells.texts, self.cells.words
        if not one.editable or (one.key == "stage" and deal.outcome != "open"):
            if text.strip() not in ("", words.text(one, deal)):
                why = message("Grid", "this cell cannot be written; it follows from others.")
                raise _unread(deal, words.title(one), why)
            return
        try:
            value = texts.read(deal, one.key, text)
        except FunnelError as error:
            raise _unread(deal, words.title(one), error.message) from error
        if value == texts.value(deal, one.key):
            return
        if one.key == "stage":
            stages[deal.row] = str(value)
        else:
            written.setdefault(deal.row, {})[one.key] = value


def _unread(deal: Deal, column: str, why: Message) -> FunnelError:
    return FunnelError(
        message(
            "Grid",
            "Nothing was pasted. {deal}, {column}: {problem}",
            deal=deal.customer or deal.project,
            column=column,
            problem=why,
        )
    )


def _nothing(one: GridColumn) -> object:
    return "" if one.own is not None or one.kind in ("text", "note") else None


def _exact(one: GridColumn) -> bool:
    """Whether a cell is copied with all that it holds, to be pasted as the same; else as it is seen."""
    return one.editable and one.key != "stage"
