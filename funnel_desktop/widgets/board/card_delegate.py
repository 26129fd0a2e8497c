"""Paints the cards: each once into a pixmap, which scrolling and dragging then only copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate

from funnel_desktop.method.deal import Card
from funnel_desktop.method.short_names import name_lines
from funnel_desktop.models.board_model import CardRole
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING
from funnel_desktop.wording.card import (
    CLOSED,
    ENDED,
    MISSING,
    NO_DAY,
    OVERDUE,
    PASSED,
    SIGNED,
    THIS_MONTH,
    CardWords,
    Face,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

LINE, NOTE_LINE = 18, 16
"""Heights of a line of text and of a line of small text."""

PADDING = SPACING.MEDIUM + SPACING.HAIR
CARD_HEIGHT = 99
"""Five short lines: customer, project, amount with the signing, next step, checks with the days in the stage;
the same for every card."""

GLYPH = 12
CHIP_SIDE = 5
"""Pixels on either side of a chip's words."""
SEGMENT = 3
MARGIN = 3
"""Room around the card in its pixmap for shadow and ring: half the gap between two cards."""

ROOM_FOR_SOURCE = 170
"""From this inner width on, the source is written beside the project."""

LEAST_PROJECT = 40
"""Pixels under which nothing of a project can be read."""

NARROW = 112
"""Below this inner width amount and days may not have room side by side."""

USUAL_AMOUNT, USUAL_DAY = "999.9\u00a0万", "30\u00a0Sept"
"""Where these have no room side by side, no card of the board has its day beside its amount."""

LEAST_STEP = 36
"""Pixels under which nothing of a next step can be read: its day stands alone."""

CACHE_PIXELS = 8_000_000
"""How much painted card is kept, in device pixels (four bytes each)."""


PLAIN, HOVERED, SELECTED, CURRENT, GHOST = 0, 1, 2, 4, 8
"""How a card is shown besides its content; they add up. (An enum would cost a microsecond a card.)"""


class CardDelegate(QStyledItemDelegate):
    """Paints cards for all columns of a board, from one cache."""

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._cache: dict[tuple[Card, int], QPixmap] = {}
        self._parts: dict[tuple[object, ...], QPixmap] = {}
        self._ratio = 1.0
        self._kept = 0
        self._stamp: tuple[object, ...] = ()
        self._metrics: dict[tuple[int, bool], tuple[QFont, QFontMetricsF, float]] = {}
        theme.notifier().changed.connect(self.forget)

    def forget(self) -> None:
        """Drop all painted cards: the colours, the fonts or the words are others now."""
        self._cache.clear()
        self._parts.clear()
        self._kept = 0
        self._metrics.clear()

    # -- Qt's own way in

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the fixed height of a card and the width that there is."""
        rect: QRect = option.rect
        return QSize(rect.width(), CARD_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a card as any item view asks for it."""
        card = index.data(CardRole)
        if not isinstance(card, Card):
            return
        from PySide6.QtWidgets import QStyle

        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        shown = PLAIN
        if state & QStyle.StateFlag.State_Selected:
            shown |= SELECTED
        if state & QStyle.StateFlag.State_HasFocus:
            shown |= CURRENT
        self.draw(painter, rect.x(), rect.y(), rect.width(), card, shown)

    # -- the board's way in

    def prepare(self, ratio: float) -> None:
        """Say once per paint on which device pixel ratio the cards are about to be drawn."""
        stamp = (self._words.check(), ratio, theme.palette().name)
        if stamp != self._stamp:
            self._stamp = stamp
            self._ratio = ratio
            self.forget()

    def draw(self, painter: QPainter, x: int, y: int, width: int, card: Card, state: int) -> None:
        """Draw a card at (x, y): a copy from the cache, and the lines of its state."""
        painted = self._cache.get((card, width)) or self.painted(card, width)
        if state == PLAIN:
            painter.drawPixmap(x - MARGIN, y - MARGIN, painted)
            return
        colours = theme.palette()
        box = QRectF(x + 0.5, y + 0.5, width - 1, CARD_HEIGHT - 1)
        painter.save()
        if state & GHOST:
            painter.fillRect(
                x - MARGIN, y - MARGIN, width + 2 * MARGIN, CARD_HEIGHT + 2 * MARGIN, colours.sunken
            )
            painter.setOpacity(0.35)
            painter.drawPixmap(x - MARGIN, y - MARGIN, painted)
            painter.setOpacity(0.7)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(colours.faint, 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)
            painter.restore()
            return
        painter.drawPixmap(x - MARGIN, y - MARGIN, painted)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & SELECTED:
            if state & CURRENT:  # the ring of the keyboard, in the gap between the cards
                painter.setPen(QPen(theme.faded(colours.accent, 0.30), 2))
                painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), RADIUS.PANEL, RADIUS.PANEL)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(
                box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.CONTROL - 1, RADIUS.CONTROL - 1
            )
        elif state & CURRENT:
            pen = QPen(colours.accent, 1.5)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)
        elif state & HOVERED:
            painter.setPen(QPen(theme.mix(colours.line, colours.text, 0.18), 1))
            painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)
        painter.restore()

    def draw_flash(self, painter: QPainter, x: int, y: int, width: int, strength: float) -> None:
        """Tint a card that has just arrived; ``strength`` 1 at once, 0 when it is over."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = theme.faded(theme.palette().accent, 0.20 * strength)
        ground(painter, QRectF(x, y, width, CARD_HEIGHT), tint, RADIUS.CONTROL)
        painter.restore()

    def painted(self, card: Card, width: int) -> QPixmap:
        """Return the card on the column's ground, painted now if it is not in the cache."""
        key = (card, width)
        known = self._cache.get(key)
        if known is not None:
            return known
        ratio = self._ratio
        size = self._device(width + 2 * MARGIN, CARD_HEIGHT + 2 * MARGIN)
        pixels = size.width() * size.height()
        while self._kept + pixels > CACHE_PIXELS * ratio and self._cache:
            oldest = self._cache.pop(next(iter(self._cache)))
            self._kept -= oldest.width() * oldest.height()
        result = QPixmap(self._part(("blank", width), size, theme.palette().sunken, self._paint_blank))
        painter = QPainter(result)  # a copy of the blank card: its round corners are the dearest part of it
        painter.translate(MARGIN, MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_face(painter, self._words.face(card), width)
        painter.end()
        self._cache[key] = result
        self._kept += pixels
        return result

    def picture(self, card: Card, width: int, ratio: float) -> QPixmap:
        """Return the card alone, without ground or shadow: for the one that follows the pointer."""
        self.prepare(ratio)
        result = QPixmap(round(width * ratio), round(CARD_HEIGHT * ratio))
        result.setDevicePixelRatio(ratio)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_surface(painter, width)
        self._paint_face(painter, self._words.face(card), width)
        painter.end()
        return result

    # -- painting

    def _font(self, px: int, bold: bool = False) -> tuple[QFont, QFontMetricsF, float]:
        """Return font, metrics and how far below the top of a line of its size the letters stand."""
        found = self._metrics.get((px, bold))
        if found is None:
            font = theme.font(px, bold)
            metrics = QFontMetricsF(font)
            line = LINE if px >= SIZE.TEXT else NOTE_LINE
            base = round((line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
            found = self._metrics[(px, bold)] = (font, metrics, base)
        return found

    def _text(
        self,
        painter: QPainter,
        x: float,
        y: float,
        room: float,
        text: str,
        px: int,
        colour: QColor,
        bold: bool = False,
    ) -> None:
        font, metrics, base = self._font(px, bold)
        if len(text) * px > room:  # no letter is wider than its size: short words need no measuring
            text = elided(metrics, text, room)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(x, y + base), text)

    def _part(
        self, key: tuple[object, ...], size: QSize, ground: QColor, paint: Callable[[QPainter, QSize], None]
    ) -> QPixmap:
        """Return something that many cards have alike, painted once. ``size`` is in device pixels."""
        found = self._parts.get(key)
        if found is None:
            if len(self._parts) > 600:
                self._parts.clear()
            found = self._parts[key] = QPixmap(size)
            found.setDevicePixelRatio(self._ratio)
            found.fill(ground)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            paint(painter, found.deviceIndependentSize().toSize())
            painter.end()
        return found

    def _paint_blank(self, painter: QPainter, size: QSize) -> None:
        """Paint shadow and surface of a card within its margin."""
        shadow, radius = theme.palette().shadow, RADIUS.CONTROL
        width = size.width() - 2 * MARGIN
        painter.translate(MARGIN, MARGIN)
        if shadow.alpha():
            painter.setBrush(theme.faded(shadow, shadow.alphaF() * 0.5))
            painter.drawRoundedRect(QRectF(-0.5, 0.5, width + 1, CARD_HEIGHT + 1), radius + 1, radius + 1)
            painter.setBrush(shadow)
            painter.drawRoundedRect(QRectF(0, 1, width, CARD_HEIGHT), radius, radius)
        self._paint_surface(painter, width)

    @staticmethod
    def _paint_surface(painter: QPainter, width: int) -> None:
        colours = theme.palette()
        painter.setPen(QPen(colours.line, 1) if colours.dark else Qt.PenStyle.NoPen)
        painter.setBrush(colours.surface)
        inset = 0.5 if colours.dark else 0.0
        box = QRectF(0, 0, width, CARD_HEIGHT).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)

    def _paint_face(self, painter: QPainter, face: Face, width: int) -> None:
        colours = theme.palette()
        inner = width - 2 * PADDING
        x, y = PADDING, SPACING.MEDIUM
        room = inner
        if face.source and inner >= ROOM_FOR_SOURCE:
            room -= round(self._font(SIZE.SMALL)[1].horizontalAdvance(face.source))
            self._text(painter, x + room, y + LINE, inner, face.source, SIZE.SMALL, colours.faint)
            room -= SPACING.MEDIUM
        amount = self._font(SIZE.TEXT, True)[1].horizontalAdvance(face.amount)
        if face.sign_kind and self._is_slim(face, amount, inner):
            self._paint_slim(painter, face, x, y, inner)
            return
        y += self._paint_names(painter, face, x, y, inner, room) + SPACING.TINY
        if face.sign_kind:
            usual = self._font(SIZE.TEXT, True)[1].horizontalAdvance(USUAL_AMOUNT)
            left = inner - max(amount, usual) - SPACING.TINY
            chip = self._paint_signing(painter, face, x + inner, y + 1, left)
        else:
            left = inner - (amount if inner < NARROW else 0.0) - SPACING.TINY
            chip = self._paint_days(painter, face, x + inner, y + 1, left)
        self._text(painter, x, y, inner - chip - SPACING.TINY, face.amount, SIZE.TEXT, colours.text, True)
        y += LINE
        self._paint_step(painter, face, x, y, inner)
        y += NOTE_LINE
        days = 0
        if face.sign_kind and face.sign_kind != SIGNED:
            days = self._paint_days(painter, face, x + inner, y, inner, quiet=True) + SPACING.SMALL
        self._paint_checks(painter, face, x, y + 6, inner - days)

    def _is_slim(self, face: Face, amount: float, inner: float) -> bool:
        """Return whether the day of the signing stands below: beside usual amounts there is no room for one
        in this width, or not beside this ``amount`` (pixels)."""
        bold, small = self._font(SIZE.TEXT, True)[1], self._font(SIZE.SMALL)[1]
        usual = bold.horizontalAdvance(USUAL_AMOUNT) + small.horizontalAdvance(USUAL_DAY)
        own = amount + small.horizontalAdvance(face.sign_day or face.sign)
        return max(usual, own) + 2 * CHIP_SIDE + SPACING.TINY > inner

    def _paint_slim(self, painter: QPainter, face: Face, x: float, y: float, inner: int) -> None:
        """Paint the card where amount and day have no room side by side: the amount has its line, the day
        stands under the next step beside the days in the stage, and the checks run along the edge. What is
        won says its day with the step."""
        y -= SPACING.HAIR
        y += self._paint_names(painter, face, x, y, inner, inner) + SPACING.HAIR
        colours = theme.palette()
        self._text(painter, x, y, inner, face.amount, SIZE.TEXT, colours.text, True)
        y += LINE - 1
        self._paint_step(painter, face, x, y, inner)
        y += NOTE_LINE
        if face.sign_kind != SIGNED:
            font = self._font(SIZE.SMALL)[1]
            day = font.horizontalAdvance(face.sign_day or face.sign) + 2 * CHIP_SIDE
            left = inner - round(day) - SPACING.TINY
            self._paint_signing(painter, face, x + round(day), y, day)
            self._paint_days(painter, face, x + inner, y, left, quiet=True)
        self._paint_checks(painter, face, x, CARD_HEIGHT - SPACING.TINY - SEGMENT, inner)

    def _paint_names(
        self, painter: QPainter, face: Face, x: float, y: float, inner: float, room: float
    ) -> int:
        """Paint customer and project, and return how high both are. A name with no room in one line goes on
        in the next, where the project has what is left: whom a card is about is not cut for what it is about.

        ``room`` is what the second line has of ``inner``.
        """
        colours, metrics = theme.palette(), self._font(SIZE.TEXT, True)[1]
        ink = colours.text if face.known else colours.faint
        first, second = face.customer, ""
        if len(first) * SIZE.TEXT > inner:
            name = elided(metrics, first, 3 * inner, Qt.TextElideMode.ElideMiddle)
            first, second = name_lines(name, lambda text: metrics.horizontalAdvance(text) <= inner)
        self._text(painter, x, y, inner, first, SIZE.TEXT, ink, True)
        left = x
        if second:
            if metrics.horizontalAdvance(second) > room:
                # Words are read from their beginning; Chinese companies differ at their end as well.
                mode = Qt.TextElideMode.ElideRight if second.isascii() else Qt.TextElideMode.ElideMiddle
                second = elided(metrics, second, room, mode)
            self._text(painter, x, y + LINE - 1, room, second, SIZE.TEXT, ink, True)
            left += metrics.horizontalAdvance(second) + SPACING.SMALL
        if x + room - left >= LEAST_PROJECT:
            self._text(painter, left, y + LINE, x + room - left, face.project, SIZE.NOTE, colours.muted)
        return LINE + NOTE_LINE

    def _paint_signing(self, painter: QPainter, face: Face, right: float, y: float, room: float) -> int:
        """Paint when the deal is expected to be signed, or was, as a chip that ends at ``right``; return its
        width. Where there is no room for the words its day stands alone: colour and sign say which it is."""
        font, metrics, base = self._font(SIZE.SMALL)
        late = face.sign_kind == PASSED
        words = face.sign
        longest = words.replace(face.sign_day, USUAL_DAY) if face.sign_day else words
        if metrics.horizontalAdvance(longest) + 2 * CHIP_SIDE > room and face.sign_day:
            words = face.sign_day  # on all cards that are so wide, or on none
        glyph = GLYPH if late and words != face.sign else 0
        if metrics.horizontalAdvance(words) + 2 * CHIP_SIDE + glyph > room:
            glyph = 0  # its colour says it as well
        key = ("sign", words, face.sign_kind, glyph)

        def paint(chip: QPainter, size: QSize) -> None:
            colours = theme.palette()
            soft, ink = {
                PASSED: (colours.bad_soft, colours.bad),
                THIS_MONTH: (colours.accent_soft, colours.accent),
                NO_DAY: (colours.warn_soft, colours.warn),
                SIGNED: (colours.good_soft, colours.good),
            }.get(face.sign_kind, (colours.sunken, colours.muted))
            chip.setBrush(soft)
            chip.drawRoundedRect(QRectF(0, 0, size.width(), NOTE_LINE), RADIUS.CHIP, RADIUS.CHIP)
            if glyph:
                icons.paint(chip, "overdue", 4, 3, GLYPH - 2, ink)
            chip.setFont(font)
            chip.setPen(ink)
            chip.drawText(QPointF(CHIP_SIDE + glyph, base), words)

        found = self._parts.get(key)
        if found is None:
            width = round(metrics.horizontalAdvance(words)) + 2 * CHIP_SIDE + glyph
            found = self._part(key, self._device(width, NOTE_LINE), theme.palette().surface, paint)
        width = round(found.width() / self._ratio)
        painter.drawPixmap(QPointF(right - width, y), found)
        return width

    def _paint_days(
        self, painter: QPainter, face: Face, right: float, y: float, room: float, *, quiet: bool = False
    ) -> int:
        """Paint the days in the stage as a chip that ends at ``right`` and return its width. ``quiet``: as
        bare words while nothing is wrong with them.

        Where there is no room for it, only their number: an amount is shown whole.
        """
        font, metrics, base = self._font(SIZE.SMALL)
        hangs = face.stale or face.stuck
        glyph = GLYPH if hangs else 0
        days = face.days
        if room < NARROW and metrics.horizontalAdvance(days) + 2 * CHIP_SIDE + glyph > room:
            days = "".join(filter(str.isdigit, days)) or days
            if metrics.horizontalAdvance(days) + 2 * CHIP_SIDE + glyph > room:
                glyph = 0

        def paint(chip: QPainter, size: QSize) -> None:
            colours = theme.palette()
            # What is stuck stands in full colour: it does not count until it moves.
            soft = colours.warn_soft if face.stale else colours.surface if quiet else colours.sunken
            chip.setBrush(colours.warn if face.stuck else soft)
            chip.drawRoundedRect(QRectF(0, 0, size.width(), NOTE_LINE), RADIUS.CHIP, RADIUS.CHIP)
            ink = colours.warn if face.stale else colours.muted
            if face.stuck:
                ink = colours.surface
            if glyph:
                icons.paint(chip, "stale", 4, 3, GLYPH - 2, ink)
            chip.setFont(font)
            chip.setPen(ink)
            chip.drawText(QPointF(CHIP_SIDE + glyph, base), days)

        key = ("days", days, face.stale, face.stuck, quiet, glyph)
        found = self._parts.get(key)
        if found is None:
            width = round(metrics.horizontalAdvance(days)) + 2 * CHIP_SIDE + glyph
            found = self._part(key, self._device(width, NOTE_LINE), theme.palette().surface, paint)
        width = round(found.width() / self._ratio)
        painter.drawPixmap(QPointF(right - width, y), found)
        return width

    def _paint_step(self, painter: QPainter, face: Face, x: float, y: float, inner: float) -> None:
        colours = theme.palette()
        name, ink = {
            OVERDUE: ("overdue", colours.bad),
            MISSING: ("flag", colours.warn),
            CLOSED: ("check", colours.good),
            ENDED: ("lost", colours.muted),
        }.get(face.step_kind, ("clock", colours.muted))
        icons.paint(painter, name, x, y + (NOTE_LINE - GLYPH) / 2, GLYPH, ink)
        shift = GLYPH + SPACING.TINY
        colour = colours.muted if face.step_kind == CLOSED else ink
        words, room = face.step, inner - shift
        if face.step_when and len(words) * SIZE.SMALL > room:
            width = self._font(SIZE.SMALL)[1].horizontalAdvance
            if width(words) > room and room - width(face.step_when) < LEAST_STEP:
                words = face.step_when  # two letters of a step are read by nobody; the tip says it
        self._text(painter, x + shift, y, room, words, SIZE.SMALL, colour)

    def _paint_checks(self, painter: QPainter, face: Face, x: float, y: float, inner: int) -> None:
        """Paint one short bar per check of the stage, the answered ones in the stage's colour."""
        if not face.asked:
            return

        def paint(bars: QPainter, size: QSize) -> None:
            colours = theme.palette()
            width = (inner - SPACING.HAIR * (face.asked - 1)) / face.asked
            for number in range(face.asked):
                bars.setBrush(colours.stage(face.stage) if number < face.answered else colours.line)
                bars.drawRoundedRect(QRectF(number * (width + SPACING.HAIR), 0, width, SEGMENT), 1.5, 1.5)

        key = ("checks", inner, face.stage, face.answered, face.asked)
        found = self._part(key, self._device(inner, SEGMENT), theme.palette().surface, paint)
        painter.drawPixmap(QPointF(x, y), found)

    def _device(self, width: int, height: int) -> QSize:
        """Return a size in device pixels."""
        return QSize(round(width * self._ratio), round(height * self._ratio))
