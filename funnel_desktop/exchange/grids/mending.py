"""Words that another program read in the wrong encoding and wrote out so: å®¢æˆ· is 客户.

A text in UTF-8 (or GB18030) that was opened as Western European and saved again looks like this. Nothing is
lost as long as every byte has become a character.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from funnel_desktop.exchange.columns import known_names
from funnel_desktop.exchange.grids.grid import Grid, Record
from funnel_desktop.text import message

_BYTES: dict[str, int] = {}
_TRIED = ("utf-8", "gb18030")
_LINES_OF_HEADER = 12
_FEWEST = 3


def mend(text: str, encoding: str) -> str | None:
    """Return what a text said before it was read in the wrong encoding; None where it was not."""
    if not _BYTES:
        for byte in range(256):
            _BYTES[chr(byte)] = byte
            _BYTES[chr(0xF100 + byte)] = byte  # so LibreOffice keeps bytes that stand for nothing
        for byte in range(0x80, 0xA0):
            char = bytes([byte]).decode("cp1252", "ignore")
            if char:
                _BYTES[char] = byte
    try:
        return bytes([_BYTES[char] for char in text]).decode(encoding).lstrip("\ufeff")
    except (KeyError, UnicodeDecodeError):
        return None


class MendedGrid:
    """A grid whose words are put right."""

    def __init__(self, grid: Grid, encoding: str) -> None:
        self._grid, self._wrong = grid, encoding
        self.encoding, self.delimiter = grid.encoding, grid.delimiter
        self.sheet, self.sheets = grid.sheet, grid.sheets
        self.sizes = grid.sizes
        self.guessed_rows, self.merged = grid.guessed_rows, grid.merged
        self.cautions = (
            *grid.cautions,
            message(
                "Import",
                "Another program had read the words of this file in the wrong encoding (å®¢æˆ· for 客户). "
                "They were put right: look whether they read well.",
            ),
        )

    def head(self) -> list[Record]:
        """Return the first records."""
        return [record._replace(cells=self._row(record.cells)) for record in self._grid.head()]

    def rows(self, after: int) -> Iterator[tuple[int, list[str]]]:
        """Yield line and cells of each row after the line ``after``."""
        return ((line, self._row(row)) for line, row in self._grid.rows(after))

    def may_have(self, sign: str) -> bool:
        """Whether this character may occur anywhere."""
        return self._grid.may_have(sign)

    def _row(self, cells: Sequence[str]) -> list[str]:
        return [cell if cell.isascii() else mend(cell, self._wrong) or cell for cell in cells]


def mended(grid: Grid) -> Grid:
    """Return the grid, with its words put right where it is sure that they are not."""
    records = grid.head()
    texts = [cell for record in records for cell in record.cells if not cell.isascii()]
    if len(texts) < _FEWEST or not any("\x80" <= char <= "\xff" for text in texts for char in text):
        return grid
    for encoding in _TRIED:
        better = [mend(text, encoding) for text in texts]
        right = sum(1 for text in better if text is not None and not text.isascii())
        if right * 10 < len(texts) * 8:
            continue
        fixed = MendedGrid(grid, encoding)
        if encoding == "utf-8" or _known(fixed.head()) > _known(records) + 1:
            return fixed
    return grid


def _known(records: Sequence[Record]) -> int:
    return max((known_names(record.cells) for record in records[:_LINES_OF_HEADER]), default=0)
