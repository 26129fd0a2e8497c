"""Rows, columns and grids, each said in one expression by what stands in it.

    row(title, STRETCH, close, spacing=SPACING.MEDIUM)
    column(head, stretched(self.pages), SPACING.WIDE, foot, on=self, margins=(SPACING.HUGE, SPACING.LARGE))

An item is a widget, a layout, a gap in logical pixels, ``STRETCH``, or None for what is not there this time.
``on`` is the widget that the layout is for; without it the layout is an item of another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Align = Qt.AlignmentFlag
FILLS = Align(0)
"""To no side: an item takes all of its room."""
Margins = int | tuple[int, int] | tuple[int, int, int, int]
"""Around all that stands in a layout: on all sides; (sides, ends); (left, top, right, bottom)."""


class Stretch(NamedTuple):
    """Room that takes its share of what is over."""

    share: int = 1


STRETCH = Stretch()


class Placed(NamedTuple):
    """A widget or layout with its share of the room that is over, and where it stands in its own."""

    item: QWidget | QLayout
    share: int = 0
    align: Qt.AlignmentFlag = FILLS
    columns: int = 1


Item = QWidget | QLayout | Placed | Stretch | int | None
Cells = Sequence[QWidget | QLayout | Placed | None]
"""A row of a grid from the left; None leaves a cell empty."""
_Box = TypeVar("_Box", bound=QBoxLayout)


def stretched(item: QWidget | QLayout, share: int = 1) -> Placed:
    """Let an item take ``share`` of the room that is over."""
    return Placed(item, share)


def placed(item: QWidget | QLayout, align: Qt.AlignmentFlag, share: int = 0) -> Placed:
    """Put an item to one side of its room, in which it has its own size."""
    return Placed(item, share, align)


def across(item: QWidget | QLayout, columns: int, align: Qt.AlignmentFlag = FILLS) -> Placed:
    """Let an item of a grid stand across several ``columns``; the row goes on after them."""
    return Placed(item, 0, align, columns)


def row(
    *items: Item, on: QWidget | None = None, spacing: int | None = None, margins: Margins | None = 0
) -> QHBoxLayout:
    """Return a layout with the items side by side. ``spacing`` and ``margins`` in logical pixels; None: the
    style's."""
    return _filled(QHBoxLayout(on) if on is not None else QHBoxLayout(), items, spacing, margins)


def column(
    *items: Item, on: QWidget | None = None, spacing: int | None = None, margins: Margins | None = 0
) -> QVBoxLayout:
    """Return a layout with the items one under the other; see ``row``."""
    return _filled(QVBoxLayout(on) if on is not None else QVBoxLayout(), items, spacing, margins)


def grid(
    *rows: Cells | None,
    on: QWidget | None = None,
    spacing: int | tuple[int | None, int] | None = None,
    margins: Margins | None = 0,
    stretch: Mapping[int, int] | None = None,
) -> QGridLayout:
    """Return a layout with the items in rows and columns; None leaves a cell empty, or a row out.

    ``spacing``: between all, or between columns and between rows. ``stretch``: the share of the room that is
    over, by the number of the column from 0.
    """
    layout = QGridLayout(on) if on is not None else QGridLayout()
    set_margins(layout, margins)
    if spacing is not None:
        beside, below = (spacing, spacing) if isinstance(spacing, int) else spacing
        layout.setHorizontalSpacing(-1 if beside is None else beside)
        layout.setVerticalSpacing(below)
    for number, share in (stretch or {}).items():
        layout.setColumnStretch(number, share)
    for cells in rows:
        if cells is not None:
            add_row(layout, cells)
    return layout


def add_row(layout: QGridLayout, cells: Cells) -> None:
    """Put another row of items under a grid."""
    _put(layout, layout.rowCount() if layout.count() else 0, cells)


def rearrange(layout: QGridLayout, *rows: Cells) -> None:
    """Put the items of a grid into other rows; the columns they take share the room alike."""
    for number, cells in enumerate(rows):
        _put(layout, number, cells)
    taken = max(sum(cell.columns if isinstance(cell, Placed) else 1 for cell in cells) for cells in rows)
    for number in range(layout.columnCount()):
        layout.setColumnStretch(number, int(number < taken))


def _put(layout: QGridLayout, number: int, cells: Cells) -> None:
    place = 0
    for cell in cells:
        here = Placed(cell) if isinstance(cell, QWidget | QLayout) else cell
        if here is not None:
            if isinstance(here.item, QWidget):
                layout.addWidget(here.item, number, place, 1, here.columns, here.align)
            else:
                layout.addLayout(here.item, number, place, 1, here.columns, here.align)
        place += 1 if here is None else here.columns


def fill(layout: QBoxLayout, *items: Item) -> None:
    """Put more items at the end of a row or column."""
    for item in items:
        match item:
            case None:
                continue
            case int():
                layout.addSpacing(item)
            case Stretch():
                layout.addStretch(item.share)
            case QWidget() | QLayout():
                _add(layout, Placed(item))
            case Placed():
                _add(layout, item)


def clear(layout: QBoxLayout) -> None:
    """Take all widgets out of a row or column, and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def holder(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """Return a plain widget that holds a layout."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def keep_room(widget: QWidget) -> None:
    """Let a widget keep its room while it is hidden, so that what stands beside it stays in place."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def set_margins(layout: QLayout, margins: Margins | None) -> None:
    """Set the room around all that stands in a layout; None: the style's."""
    match margins:
        case None:
            return
        case int():
            layout.setContentsMargins(margins, margins, margins, margins)
        case (sides, ends):
            layout.setContentsMargins(sides, ends, sides, ends)
        case (left, top, right, bottom):
            layout.setContentsMargins(left, top, right, bottom)


def _filled(layout: _Box, items: Iterable[Item], spacing: int | None, margins: Margins | None) -> _Box:
    set_margins(layout, margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    fill(layout, *items)
    return layout


def _add(layout: QBoxLayout, here: Placed) -> None:
    if isinstance(here.item, QWidget):
        layout.addWidget(here.item, here.share, here.align)
    else:
        layout.addLayout(here.item, here.share)
        layout.setAlignment(here.item, here.align)
