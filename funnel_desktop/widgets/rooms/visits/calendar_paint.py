"""Paints the calendar's days and visits in the colours of the theme."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import FOCUS_RING, RADIUS, SIZE, SPACING
from funnel_desktop.widgets.rooms.visits.calendar_layout import MONTH_HEAD, DayBox
from funnel_desktop.wording.days import weekday_name
from funnel_desktop.wording.visits import (
    day_mark,
    is_overdue,
    lead_word,
    who,
)

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MARK = 11


class CalendarPainter:
    """Draws boxes as ``calendar_layout`` placed them, for one paint event."""

    def __init__(
        self, painter: QPainter, period: PlanPeriod, playbook: Playbook, language: str, today: date
    ) -> None:
        self._painter = painter
        self._period = period
        self._playbook = playbook
        self._language = language
        self._today = today
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def head(self, boxes: list[DayBox]) -> None:
        """Draw the weekdays over a month's columns."""
        self._painter.setFont(theme.font(SIZE.SMALL))
        self._painter.setPen(theme.palette().faint)
        for box in boxes[:7]:
            place = QRectF(box.place.left() + SPACING.TINY, 0, box.place.width(), MONTH_HEAD - SPACING.HAIR)
            self._painter.drawText(place, _LEFT, weekday_name(box.day))

    def day(self, box: DayBox, *, current: bool, target: bool, focused: bool) -> None:
        """Draw one day: its ground, its head, what is special about it."""
        colours, painter = theme.palette(), self._painter
        inside = self._period.start <= box.day <= self._period.end
        kind, word = day_mark(box.day)
        painter.setBrush(colours.surface if kind != "free" and inside else colours.sunken)
        pen = QPen(colours.line, 1)
        if target:
            pen = QPen(colours.accent, FOCUS_RING)
        elif current:
            pen = QPen(colours.accent if focused else colours.faint, FOCUS_RING if focused else 1)
        painter.setPen(pen)
        inset = pen.widthF() / 2
        radius = RADIUS.PANEL if self._period.kind == "week" else RADIUS.CONTROL
        painter.drawRoundedRect(box.place.adjusted(inset, inset, -inset, -inset), radius, radius)
        is_today = box.day == self._today
        colour = colours.accent if is_today else colours.text if inside else colours.faint
        if kind == "free" and inside and not is_today:
            colour = colours.muted
        week = self._period.kind == "week"
        pad = SPACING.MEDIUM + SPACING.HAIR if week else SPACING.SMALL
        head = QRectF(
            box.place.left() + pad,
            box.place.top() + (SPACING.TINY if week else 1),
            box.place.width() - 2 * pad,
            22 if week else 18,
        )
        face = theme.font(SIZE.NOTE if week else SIZE.SMALL, bold=week or is_today)
        painter.setFont(face)
        painter.setPen(colour)
        number = str(box.day.day)
        taken = 0
        if week:
            name = weekday_name(box.day)
            painter.drawText(head, _LEFT, name)
            painter.drawText(head, _RIGHT, number)
            taken = painter.fontMetrics().horizontalAdvance(name) + SPACING.SMALL
            right = painter.fontMetrics().horizontalAdvance(number) + SPACING.SMALL
            between = head.adjusted(taken, 0, -right, 0)
        else:
            if is_today:
                number = translate("CalendarView", "{day} today").format(day=number)
            painter.drawText(head, _LEFT, number)
            taken = painter.fontMetrics().horizontalAdvance(number) + SPACING.SMALL
            between = head.adjusted(taken, 0, -box.more.width(), 0)
        if word:
            painter.setFont(theme.font(SIZE.SMALL))
            painter.setPen(colours.warn if kind == "worked" else colours.good)
            self._text(between, _RIGHT, word)

    def visit(self, visit: Visit, place: QRectF, *, selected: bool, ghost: bool = False) -> None:
        """Draw a visit as a card (week) or a line (month)."""
        painter = self._painter
        painter.save()
        if ghost:
            painter.setOpacity(0.4)
        if self._period.kind == "week":
            self._card(visit, place, selected)
        else:
            self._line(visit, place, selected)
        painter.restore()

    def _colours(self, visit: Visit) -> tuple[QColor, QColor, str]:
        """Return the colours of the name and of the rest, and the icon that says the state."""
        colours = theme.palette()
        if visit.done_date is not None:
            return colours.muted, colours.faint, "check"
        if is_overdue(visit, self._today):
            return colours.text, colours.warn, "overdue"
        return colours.text, colours.muted, ""

    def _ground(self, visit: Visit, place: QRectF, selected: bool, radius: float) -> None:
        """Draw the ground; dashed around a company that is not in the funnel yet."""
        colours = theme.palette()
        self._painter.setBrush(colours.accent_soft if selected else colours.window)
        lead = visit.lead_id is not None
        pen = QPen(colours.accent if selected else colours.faint if lead else colours.line, 1)
        if lead:
            pen.setDashPattern([3, 2])
        self._painter.setPen(pen)
        self._painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _card(self, visit: Visit, place: QRectF, selected: bool) -> None:
        painter = self._painter
        name, rest, mark = self._colours(visit)
        self._ground(visit, place, selected, RADIUS.CONTROL)
        inner = place.adjusted(SPACING.MEDIUM, 5, -SPACING.SMALL, -5)
        first = QRectF(inner.left(), inner.top(), inner.width(), 16)
        if mark:
            icons.paint(painter, mark, first.left(), first.top() + 2, _MARK, rest)
            first.setLeft(first.left() + _MARK + SPACING.TINY)
        source = ""
        if visit.source in self._playbook.sources:
            source = self._playbook.sources[visit.source].name(self._language)
        painter.setFont(theme.font(SIZE.SMALL))
        painter.setPen(rest)
        self._text(first, _LEFT, dotted((visit.planned_time, lead_word(visit), source)))
        painter.setFont(theme.font(SIZE.NOTE, bold=True))
        painter.setPen(name)
        self._text(QRectF(inner.left(), inner.top() + 16, inner.width(), 18), _LEFT, visit.customer)
        painter.setFont(theme.font(SIZE.SMALL))
        painter.setPen(rest)
        self._text(QRectF(inner.left(), inner.top() + 34, inner.width(), 16), _LEFT, who(visit))

    def _line(self, visit: Visit, place: QRectF, selected: bool) -> None:
        painter = self._painter
        name, rest, mark = self._colours(visit)
        self._ground(visit, place, selected, RADIUS.CHIP)
        inner = place.adjusted(SPACING.TINY, 0, -SPACING.HAIR, 0)
        if mark:
            icons.paint(painter, mark, inner.left(), inner.top() + 2.5, _MARK, rest)
            inner.setLeft(inner.left() + _MARK + SPACING.HAIR)
        painter.setFont(theme.font(SIZE.SMALL))
        if visit.planned_time:
            painter.setPen(rest)
            painter.drawText(inner, _LEFT, visit.planned_time)
            inner.setLeft(
                inner.left() + painter.fontMetrics().horizontalAdvance(visit.planned_time) + SPACING.TINY
            )
        painter.setPen(name)
        self._text(inner, _LEFT, visit.customer)

    def more(self, box: DayBox) -> None:
        """Say how many visits of a day there was no room for."""
        if box.hidden:
            self._painter.setFont(theme.font(SIZE.SMALL))
            self._painter.setPen(theme.palette().accent)
            if self._period.kind == "week":
                self._text(box.more, _LEFT, translate("CalendarView", "+%n more", "", box.hidden))
            else:
                place = box.more.adjusted(0, 0, -SPACING.TINY, 0)
                self._text(place, _RIGHT, translate("CalendarView", "+%n", "not shown", box.hidden))

    def _text(self, place: QRectF, alignment: Qt.AlignmentFlag, text: str) -> None:
        if place.width() < 8:
            return
        words = elided(self._painter.fontMetrics(), text, int(place.width()))
        self._painter.drawText(place, alignment, words)
