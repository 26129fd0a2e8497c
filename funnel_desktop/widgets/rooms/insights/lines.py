"""Rows of figures in columns, each row a button that opens the deals behind it, and the heads above them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.keyboard import one_stop
from funnel_desktop.widgets.kit.layout import column, fill
from funnel_desktop.widgets.kit.paint import bar, ground, painting, text_in
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_HEIGHT = 30
_HEAD = 20
_BAR = 7
_THICK = 8


class Column(NamedTuple):
    """A column: its share of the width, whether what stands in it ends at its right, and the gap before it in
    logical pixels."""

    share: int
    right: bool = True
    gap: int = SPACING.TINY

    @property
    def side(self) -> Qt.AlignmentFlag:
        """Where words end or begin."""
        return Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft

    def inside(self, place: QRect) -> QRect:
        """Return the room for what stands in it."""
        return place.adjusted(self.gap, 0, 0 if self.right else -SPACING.TINY, 0)


class Cell(NamedTuple):
    """What stands in a column of a row: words, or a bar filled by ``bar`` (0 to 1), with another one, paler,
    above it (``behind``)."""

    text: str = ""
    tone: str = "text"
    bold: bool = False
    bar: float | None = None
    behind: float | None = None
    colour: str = "accent"


def boxes(width: int, height: int, columns: Sequence[Column]) -> list[QRect]:
    """Return where the columns are."""
    whole = sum(column.share for column in columns)
    room = width - 2 * SPACING.HAIR
    edges = [0]
    for one in columns:
        edges.append(edges[-1] + one.share)
    places = [SPACING.HAIR + room * edge // whole for edge in edges]
    return [QRect(left, 0, right - left, height) for left, right in pairwise(places)]


class Line(Figure):
    """One row."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent, px=SIZE.NOTE)
        self._columns = columns
        self.cells: tuple[Cell, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cells(self, cells: Sequence[Cell], spoken: str, tip: str = "") -> None:
        """Show a row; ``spoken`` is what a screen reader says, ``tip`` says what it counts."""
        self.cells = tuple(cells)
        self.show_figure(cells[0].text, spoken)
        self.setAccessibleDescription(tip)
        set_tip(self, tip)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with painting(self) as painter:
            self.paint_ground(painter)
            places = boxes(self.width(), self.height(), self._columns)
            for cell, place, one in zip(self.cells, places, self._columns, strict=True):
                _paint_cell(painter, cell, place, one)


def _paint_cell(painter: QPainter, cell: Cell, place: QRect, one: Column) -> None:
    colours = theme.palette()
    inside = one.inside(place)
    if cell.bar is not None:
        ink = getattr(colours, cell.colour)
        middle = place.height() / 2
        if cell.behind is None:
            box = QRectF(inside.left(), middle - _BAR / 2, inside.width(), _BAR)
            bar(painter, box, cell.bar, ink)
            return
        for share, top, fill_with in (
            (cell.behind, middle - _THICK - 1, theme.mix(ink, colours.surface, 0.6)),
            (cell.bar, middle + 1, ink),
        ):
            width = max(2.0, inside.width() * share) if share else 0.0
            if width:
                ground(painter, QRectF(inside.left(), top, width, _THICK), fill_with, 2)
        return
    ink = getattr(colours, cell.tone)
    text_in(painter, inside, cell.text, theme.font(SIZE.NOTE, cell.bold), ink, one.side)


class Heads(QWidget):
    """The words above the columns."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns, self._words = columns, ("",) * len(columns)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: Sequence[str]) -> None:
        """Show a word over each column."""
        self._words = tuple(words)
        self.setAccessibleName(" ".join(words))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(240, _HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours = theme.palette()
        font = theme.font(SIZE.SMALL)
        with painting(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
            places = boxes(self.width(), self.height() - SPACING.TINY, self._columns)
            for words, place, one in zip(self._words, places, self._columns, strict=True):
                text_in(painter, one.inside(place), words, font, colours.faint, one.side)


class Lines(QWidget):
    """Rows one under the other; Tab enters them once, up and down walk, Enter opens."""

    opened = Signal(int)
    """A row was opened; carries its number from the top."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.heads = Heads(columns, self)
        self.lines: list[Line] = []
        self._rows = column(spacing=0)
        column(self.heads, self._rows, on=self, spacing=SPACING.HAIR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, rows: Sequence[tuple[Sequence[Cell], str, str]]) -> None:
        """Show rows of (cells, what a screen reader says, what it counts)."""
        while len(self.lines) < len(rows):
            self._add()
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(rows))
            if number < len(rows):
                line.show_cells(*rows[number])

    def _add(self) -> None:
        line = Line(self._columns, self)
        number = len(self.lines)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
        line.clicked.connect(lambda: self.opened.emit(number))
        line.moved.connect(lambda _right, down: self._walk(number + down if down else number))
        self.lines.append(line)
        fill(self._rows, line)

    def _walk(self, number: int) -> None:
        if not 0 <= number < len(self.lines) or self.lines[number].isHidden():
            return
        one_stop(self.lines[number], self.lines)
        self.lines[number].setFocus(Qt.FocusReason.TabFocusReason)
