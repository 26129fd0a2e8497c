"""What is seen of a drag besides the columns: the card under the pointer, and the zone for lost deals."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.board.card_delegate import CARD_HEIGHT
from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.paint import frame, ground
from funnel_desktop.widgets.kit.plain_text import elided
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING

ROOM = 34
"""Room around the cards for shadow, turn and badge."""

STEP = 5
"""How far each further card of a stack looks out below the one above it."""

HINT = 24
TURN = 1.5
BACK = 150
"""How long a cancelled card takes back to its place, in milliseconds."""


class DragOverlay(QWidget):
    """A stack of up to three cards, slightly turned, over the board; the mouse goes through it."""

    arrived = Signal()
    """The way back to its place is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QPixmap()
        self._hint = ""
        self._way = QPropertyAnimation(self, b"pos", self)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.finished.connect(self._back)
        self.hide()

    def lift(self, cards: list[QPixmap], count: int, width: int) -> None:
        """Show these painted cards (the grabbed one first) as a stack, with the number of all."""
        self._way.stop()
        self._hint = ""
        ratio = self.devicePixelRatioF()
        depth = STEP * (len(cards) - 1)
        size = self.size_for(width, depth)
        picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        centre = QPointF(ROOM + width / 2, ROOM + CARD_HEIGHT / 2)
        painter.translate(centre)
        painter.rotate(TURN)
        painter.translate(-centre)
        self._paint_shadow(painter, QRectF(ROOM, ROOM, width, CARD_HEIGHT + depth))
        for level in reversed(range(len(cards))):
            box = QRectF(ROOM + level * 3, ROOM + level * STEP, width - level * 6, CARD_HEIGHT)
            painter.drawPixmap(box, cards[level], QRectF(cards[level].rect()))
            frame(painter, box, theme.palette().line)
        if count > 1:
            self._paint_badge(painter, ROOM + width, ROOM, str(count))
        painter.end()
        self._picture = picture
        self.resize(size.width(), size.height() + HINT)
        self.show()
        self.raise_()

    @staticmethod
    def size_for(width: int, depth: int) -> QRect:
        """Return the size of the picture of cards of ``width`` with ``depth`` pixels of stack below."""
        return QRect(0, 0, width + 2 * ROOM, CARD_HEIGHT + depth + 2 * ROOM)

    @staticmethod
    def _paint_shadow(painter: QPainter, box: QRectF) -> None:
        """A soft shadow ten pixels below: rounded rectangles, each wider and fainter."""
        painter.setPen(Qt.PenStyle.NoPen)
        shade = theme.DARK.window  # a shadow is dark in both themes
        painter.setBrush(theme.faded(shade, 0.45 if theme.palette().dark else 0.016))
        if theme.palette().dark:
            painter.setBrush(theme.faded(shade, 0.05))
        for spread in range(14, 0, -1):
            grown = box.translated(0, 8).adjusted(-spread, -spread, spread, spread)
            painter.drawRoundedRect(grown, spread + RADIUS.CONTROL, spread + RADIUS.CONTROL)

    @staticmethod
    def _paint_badge(painter: QPainter, x: float, y: float, text: str) -> None:
        colours = theme.palette()
        font = theme.font(SIZE.SMALL, bold=True)
        width = max(20.0, QFontMetricsF(font).horizontalAdvance(text) + 12)
        box = QRectF(x - width + 8, y - 10, width, 20)
        painter.setPen(QPen(colours.surface, 2))
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(colours.on_accent)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def set_hint(self, hint: str) -> None:
        """Say below the card why it cannot be put down here; empty for nothing."""
        if hint != self._hint:
            self._hint = hint
            self.update()

    @property
    def hint(self) -> str:
        """What is said below the card."""
        return self._hint

    @property
    def card_rect(self) -> QRect:
        """Where the uppermost card is, in the board."""
        return self.geometry().adjusted(ROOM, ROOM, -ROOM, -ROOM - HINT)

    def follow(self, corner: QPoint) -> None:
        """Put the grabbed card's upper left corner to ``corner`` of the board."""
        self.move(corner.x() - ROOM, corner.y() - ROOM)

    def fly_back(self, corner: QPoint) -> None:
        """Go back to where the card came from, then ``arrived``; at once for those who want less motion."""
        duration = theme.animation_duration(BACK)
        self._hint = ""
        if not duration:
            self._back()
            return
        self._way.setDuration(duration)
        self._way.setStartValue(self.pos())
        self._way.setEndValue(QPoint(corner.x() - ROOM, corner.y() - ROOM))
        self._way.start()

    def put_down(self) -> None:
        """Be gone: the card is where it was dropped."""
        self._way.stop()
        self.hide()
        self._picture = QPixmap()

    def _back(self) -> None:
        self.put_down()
        self.arrived.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, and the hint below it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if not self._hint:
            return
        colours = theme.palette()
        font = theme.font(SIZE.SMALL)
        metrics = QFontMetricsF(font)
        text = elided(metrics, self._hint, self.width() - 2 * SPACING.MEDIUM)
        width = metrics.horizontalAdvance(text) + 2 * SPACING.MEDIUM
        box = QRectF((self.width() - width) / 2, self.height() - HINT - 12, width, 20)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, box, colours.text)
        painter.setPen(colours.surface)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class LostZone(QWidget):
    """Slides in at the foot of the board while dragging; what is dropped there is lost."""

    HEIGHT = 52

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hot = False
        self._leads = False
        self._covered = (0, 0)
        self._way = QPropertyAnimation(self, b"pos", self)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.finished.connect(self._settled)
        self._leaving = False
        language.speak(self.say_words)
        self.hide()

    def say_words(self) -> None:
        """Say it in the language of the window."""
        self._text = (
            translate("Board", "No opportunity: drop here")
            if self._leads
            else translate("Board", "Lost: drop here")
        )
        self.setAccessibleName(self._text)
        self.update()

    def set_leads(self, leads: bool) -> None:
        """Say what happens to leads here, which are ended, or to deals, which are lost."""
        if leads != self._leads:
            self._leads = leads
            self.say_words()

    def come(self, home: QRect) -> None:
        """Slide to ``home`` from below."""
        self._leaving = False
        self.resize(home.size())
        self._slide(QPoint(home.x(), home.bottom() + SPACING.LARGE), home.topLeft())

    def leave(self) -> None:
        """Slide out again."""
        self.set_hot(False)
        if self.isVisible():
            self._leaving = True
            self._slide(self.pos(), QPoint(self.x(), self._board.height() + 2))

    def _slide(self, start: QPoint, end: QPoint) -> None:
        self._way.stop()
        duration = theme.animation_duration(BACK)
        self.move(start if duration else end)
        self.show()
        self.raise_()
        if not duration:
            self._settled()
            return
        self._way.setDuration(duration)
        self._way.setStartValue(start)
        self._way.setEndValue(end)
        self._way.start()

    def _settled(self) -> None:
        if self._leaving:
            self.hide()

    def set_hot(self, hot: bool) -> None:
        """Show that a drop now would land here."""
        if hot != self._hot:
            self._hot = hot
            self.update()

    def make_way(self, card: QRect) -> None:
        """Keep the words beside the dragged card (in the board), which would lie on them."""
        covered = (card.left() - self.x(), card.right() - self.x()) if self._hot else (0, 0)
        if covered != self._covered:
            self._covered = covered
            self.update()

    def _words_left(self, width: float) -> float:
        """Return where words of ``width`` begin: in the middle, or beside the card that covers it."""
        middle = (self.width() - width) / 2
        left, right = self._covered
        if right <= middle or left >= middle + width:
            return middle
        before, after = left - width - SPACING.MEDIUM, right + SPACING.MEDIUM
        return before if before >= SPACING.LARGE else after

    @property
    def is_hot(self) -> bool:
        """Whether a drop now would land here."""
        return self._hot

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dashed field; filled under the pointer."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.bad, 2 if self._hot else 1.5)
        if not self._hot:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(colours.bad if self._hot else colours.bad_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS.PANEL, RADIUS.PANEL)
        ink = colours.on_bad if self._hot else colours.bad
        font = theme.font(SIZE.TEXT, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(self._text)
        left = self._words_left(width + 20)
        icons.paint(painter, "x", left, (self.height() - 14) / 2, 14, ink)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(
            QRectF(left + 20, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self._text
        )
