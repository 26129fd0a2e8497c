"""The rows of a spreadsheet as they stand in it, kept so small that any of 100,000 is at hand at once."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Generator
from itertools import islice

from funnel_desktop.exchange.grids.typed import Typed, Value
from funnel_desktop.exchange.reading import Table

_BETWEEN = "\x1f"
_SLICE = 500


class RawRows:
    """Rows with their lines, in the order of the spreadsheet; rows without any cell are passed over.

    A row is kept as one text and cut into cells when it is looked at: most never are.
    """

    def __init__(self) -> None:
        self._lines = array("q")
        self._texts: list[str] = []
        self._typed: dict[int, tuple[tuple[int, Value], ...]] = {}
        self._other: set[int] = set()

    def add(self, line: int, cells: list[str]) -> None:
        """Put a row behind the others."""
        text = _BETWEEN.join(cells)
        if text.count(_BETWEEN) >= len(cells) > 0:  # a cell holds the sign itself
            text = _BETWEEN.join(cell.replace(_BETWEEN, " ") for cell in cells)
            self._other.add(line)
        typed = tuple([(place, cell.value) for place, cell in enumerate(cells) if type(cell) is Typed])
        if typed:
            self._typed[line] = typed
        self._lines.append(line)
        self._texts.append(text)

    def __len__(self) -> int:
        return len(self._texts)

    def line(self, place: int) -> int:
        """Return the line of a row of the spreadsheet."""
        return self._lines[place]

    def cells(self, place: int) -> list[str]:
        """Return the cells of a row, as many as it has."""
        return self._texts[place].split(_BETWEEN)

    def read_again(self, line: int) -> list[str] | None:
        """Return the cells at a line as the table gives them, None where they are not kept to the letter."""
        place = self.place(line)
        if place is None or line in self._other:
            return None
        cells = self.cells(place)
        for at, value in self._typed.get(line, ()):
            cells[at] = Typed(cells[at], value)
        return cells

    def place(self, line: int) -> int | None:
        """Return the place of the row at a line, None where none begins there."""
        at = bisect_left(self._lines, line)
        return at if at < len(self._lines) and self._lines[at] == line else None


def raw_rows_steps(table: Table, rows: RawRows) -> Generator[float, None, None]:
    """Fill ``rows`` from the table in slices, so that the first can be shown while the rest is read; yields
    the share done. Raises ReadingError."""
    source = table.rows()
    expected = max(1, table.guessed_rows)
    while chunk := list(islice(source, _SLICE)):
        for line, cells in chunk:
            if any(cells):
                rows.add(line, cells)
        yield min(0.99, len(rows) / expected)
