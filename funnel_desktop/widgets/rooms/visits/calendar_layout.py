"""Where days and visits stand on the calendar: boxes of a week or of a month, and what fits into them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from funnel_desktop.method.records import Visit
from funnel_desktop.widgets.kit.theme import SPACING

WEEK_HEAD = 30
CARD = 60
MONTH_HEAD = 20
DAY_HEAD = 18
LINE = 16
_MORE = 16
_MORE_WIDTH = 44


class Slot(NamedTuple):
    """A visit and its place."""

    visit: Visit
    place: QRectF


class DayBox(NamedTuple):
    """A day, its place, the visits shown in it, and how many there was no room for (``more``: their line)."""

    day: date
    place: QRectF
    slots: tuple[Slot, ...]
    hidden: int
    more: QRectF


def lay_out(
    width: float, height: float, kind: str, days: Sequence[date], visits: Mapping[date, Sequence[Visit]]
) -> list[DayBox]:
    """Return a box for every day of ``days`` (whole weeks), in ``width`` x ``height`` logical pixels."""
    gap = float(SPACING.SMALL if kind == "week" else SPACING.TINY)
    top = 0.0 if kind == "week" else float(MONTH_HEAD)
    rows = max(1, len(days) // 7)
    wide = (width - 6 * gap) / 7
    high = (height - top - (rows - 1) * gap) / rows
    boxes = []
    for number, day in enumerate(days):
        row, column = divmod(number, 7)
        place = QRectF(column * (wide + gap), top + row * (high + gap), wide, high)
        boxes.append(_fill(kind, day, place, visits.get(day, ())))
    return boxes


def _fill(kind: str, day: date, place: QRectF, visits: Sequence[Visit]) -> DayBox:
    week = kind == "week"
    if week:
        head, item, gap, inset = float(WEEK_HEAD), float(CARD), float(SPACING.SMALL), float(SPACING.MEDIUM)
    else:
        head, item, gap, inset = float(DAY_HEAD), float(LINE), 1.0, float(SPACING.HAIR)
    room = place.height() - head - inset
    fits = max(0, int((room + gap) // (item + gap)))
    if week and len(visits) > fits:
        fits = max(0, int((room - _MORE) // (item + gap)))
    left, wide = place.left() + inset, place.width() - 2 * inset
    top = place.top() + head
    slots = tuple(
        Slot(visit, QRectF(left, top + number * (item + gap), wide, item))
        for number, visit in enumerate(visits[:fits])
    )
    hidden = len(visits) - len(slots)
    if not hidden:
        return DayBox(day, place, slots, 0, QRectF())
    # A month's days are low: what has no room is told beside the day's number.
    more = QRectF(place.right() - _MORE_WIDTH - inset, place.top(), _MORE_WIDTH, DAY_HEAD)
    if week:
        more = QRectF(left, top + len(slots) * (item + gap), wide, _MORE)
    return DayBox(day, place, slots, hidden, more)


def box_at(boxes: Sequence[DayBox], point: QPointF) -> DayBox | None:
    """Return the day under a point."""
    return next((box for box in boxes if box.place.contains(point)), None)


def slot_at(boxes: Sequence[DayBox], point: QPointF) -> Slot | None:
    """Return the visit under a point."""
    box = box_at(boxes, point)
    return None if box is None else next((slot for slot in box.slots if slot.place.contains(point)), None)
