"""Paints the entries of a timeline: the day, a node on the line of time, what happened, and what was said."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from funnel_desktop.method.texts import seen
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.paint import ground, ring, text_line
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.timeline import EntryWords

DAY = 52
"""Width of the column of days."""
NODE = 24
GLYPH = 13
LEFT = SPACING.MEDIUM + DAY + SPACING.MEDIUM + NODE + SPACING.LARGE
"""Where the words begin."""
RIGHT = SPACING.HUGE + SPACING.LARGE
"""Room right of the words: for the button of an entry, and the scroll bar."""
LINE, NOTE_LINE = 20, 17
ABOVE, BELOW = SPACING.SMALL, SPACING.SMALL

_MOST_LINES = {False: (2, 3), True: (8, 400)}
"""Lines of what happened and of what was said that are shown; all of it of the entry that is looked at."""
_LONGEST = {False: 600, True: 40_000}


class Laid(NamedTuple):
    """An entry broken into lines for a width: what happened, what was said, whether there is more; its
    height."""

    what: tuple[str, ...]
    said: tuple[str, ...]
    cut: bool
    height: int


class EntryDelegate(QStyledItemDelegate):
    """Lays entries out once for a width, and paints them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid: dict[tuple[EntryWords, int, bool], Laid] = {}
        theme.notifier().changed.connect(self._laid.clear)

    def forget(self) -> None:
        """Lay everything out anew: the font is another."""
        self._laid.clear()

    def laid(self, words: EntryWords, width: int, *, whole: bool) -> Laid:
        """Return how an entry is laid out in a list of this width; ``whole``: with all that it says."""
        key = (words, width, whole)
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > 4_000:
                self._laid.clear()
            found = self._laid[key] = _lay_out(words, max(80, width - LEFT - RIGHT), whole)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of one line: the list lays its entries out itself."""
        rect: QRect = option.rect
        return QSize(rect.width(), ABOVE + LINE + BELOW)

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        words: EntryWords,
        laid: Laid,
        *,
        day: bool,
        first: bool,
        last: bool,
        lit: bool,
        current: bool,
    ) -> None:
        """Draw an entry in its box. ``day``: its day is said; ``first`` and ``last``: the line of time begins
        or ends here; ``lit``: under the pointer, or chosen; ``current``: the keyboard is here."""
        colours = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = box.adjusted(SPACING.TINY, 1, -SPACING.TINY, -1)
        if lit:
            ground(painter, inside, colours.sunken, RADIUS.CONTROL)
        if current:
            ring(painter, inside, RADIUS.CONTROL)
        x, y = box.x() + SPACING.MEDIUM, box.y() + ABOVE
        if day:
            text = QRectF(x, y, DAY, LINE)
            painter.setFont(theme.font(SIZE.NOTE))
            painter.setPen(colours.muted)
            painter.drawText(
                text, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words.day
            )
        self._draw_node(painter, box, x + DAY + SPACING.MEDIUM, words, first=first, last=last)
        left, room = box.x() + LEFT, box.width() - LEFT - RIGHT
        ink = colours.muted if words.tone == "muted" else colours.text
        for place, line in enumerate(laid.what):
            text_line(painter, QRectF(left, y, room, LINE), line, theme.font(SIZE.TEXT), ink)
            if place == len(laid.what) - 1:
                self._draw_clock(painter, words, line, QRectF(left, y, room, LINE))
            y += LINE
        if words.about:
            text_line(
                painter, QRectF(left, y, room, NOTE_LINE), words.about, theme.font(SIZE.NOTE), colours.accent
            )
            y += NOTE_LINE
        note = theme.font(SIZE.NOTE)
        for line in laid.said:
            text_line(painter, QRectF(left, y, room, NOTE_LINE), line, note, colours.muted)
            y += NOTE_LINE
        if words.noted:
            tone = colours.warn if words.tone == "warn" else colours.faint
            text_line(painter, QRectF(left, y, room, NOTE_LINE), words.noted, theme.font(SIZE.SMALL), tone)

    def _draw_clock(self, painter: QPainter, words: EntryWords, line: str, place: QRectF) -> None:
        """Write the time behind what happened, where there is room."""
        if not words.clock:
            return
        beside = QFontMetricsF(theme.font(SIZE.TEXT)).horizontalAdvance(line) + SPACING.MEDIUM
        font = theme.font(SIZE.NOTE)
        needed = QFontMetricsF(font).horizontalAdvance(words.clock)
        if beside + needed <= place.width() + SPACING.LARGE:
            there = QRectF(place.x() + beside, place.y(), needed + 1, place.height())
            text_line(painter, there, words.clock, font, theme.palette().faint)

    def _draw_node(
        self, painter: QPainter, box: QRect, x: int, words: EntryWords, *, first: bool, last: bool
    ) -> None:
        colours = theme.palette()
        middle, centre = x + NODE / 2, box.y() + ABOVE + LINE / 2
        painter.setPen(QPen(colours.line, 1))
        if not first:
            painter.drawLine(QPointF(middle, box.y()), QPointF(middle, centre - NODE / 2 - 1))
        if not last:
            painter.drawLine(QPointF(middle, centre + NODE / 2 + 1), QPointF(middle, box.bottom() + 1))
        tints: dict[str, tuple[QColor, QColor]] = {
            "accent": (colours.accent, colours.accent_soft),
            "good": (colours.good, colours.good_soft),
            "warn": (colours.warn, colours.warn_soft),
            "bad": (colours.bad, colours.bad_soft),
        }
        ink, soft = tints.get(words.tone, (colours.muted, colours.sunken))
        circle = QRectF(x, centre - NODE / 2, NODE, NODE)
        ground(painter, circle, soft, NODE / 2)
        if words.tone not in tints:
            painter.setPen(QPen(colours.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        glyph = (NODE - GLYPH) / 2
        icons.paint(painter, words.icon, x + glyph, centre - GLYPH / 2, GLYPH, ink)


def _lay_out(words: EntryWords, room: int, whole: bool) -> Laid:
    most_what, most_said = _MOST_LINES[whole]
    what, cut = _broken(words.what, theme.font(SIZE.TEXT), room, most_what, _LONGEST[whole])
    said, cut_too = _broken(words.said, theme.font(SIZE.NOTE), room, most_said, _LONGEST[whole])
    notes = bool(words.about) + bool(words.noted)
    height = ABOVE + len(what) * LINE + (len(said) + notes) * NOTE_LINE + BELOW
    return Laid(what, said, cut or cut_too, height)


def _broken(text: str, font: QFont, room: int, most: int, longest: int) -> tuple[tuple[str, ...], bool]:
    """Return a text in lines of at most ``room`` pixels, and whether there is more than ``most`` of them."""
    if not text:
        return (), False
    shown = seen(text, longest)
    metrics = QFontMetricsF(font)
    found: list[str] = []
    for part in shown.split("\n"):
        if len(found) > most:
            break
        if metrics.horizontalAdvance(part) <= room:
            found.append(part)
            continue
        layout = QTextLayout(part, font)
        layout.setTextOption(_wrapped())
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(found) <= most:
            line.setLineWidth(room)
            found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    if len(found) > most:
        return (*found[: most - 1], f"{found[most - 1].rstrip()} …"), True
    return tuple(found), False


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
