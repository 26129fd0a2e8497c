"""The answer to a check: Yes, No, Unknown, Not applicable, or none yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.stages import ANSWERS
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.segments import Segment, SegmentRow
from funnel_desktop.widgets.kit.paint import frame, painting
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import HEIGHT, RADIUS, SIZE, SPACING
from funnel_desktop.wording.answers import answer_word

GLYPHS = {"yes": "check", "no": "x", "unknown": "question", "not_applicable": "not-applicable"}
"""The icon of each answer: the second sign beside its colour."""

_KEYS = {
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_1: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_2: "no",
    Qt.Key.Key_U: "unknown",
    Qt.Key.Key_3: "unknown",
    Qt.Key.Key_A: "not_applicable",
    Qt.Key.Key_4: "not_applicable",
    Qt.Key.Key_Backspace: "",
    Qt.Key.Key_Delete: "",
}
_GLYPH = 11


def answer_colours(answer: str) -> tuple[QColor, QColor]:
    """Return the colour of an answer and its ground."""
    colours = theme.palette()
    return {
        "yes": (colours.good, colours.good_soft),
        "no": (colours.bad, colours.bad_soft),
        "unknown": (colours.warn, colours.warn_soft),
    }.get(answer, (colours.text, colours.sunken))


class _Answer(Segment):
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(SIZE.NOTE, bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * SPACING.LARGE, HEIGHT.ANSWER)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.palette()
        with painting(self) as painter:
            on = self.isChecked()
            colour, ground = answer_colours(self.key)
            row = self.parentWidget() or self
            box = QRectF(self.rect())
            clip = QPainterPath()
            clip.addRoundedRect(
                QRectF(row.rect()).translated(-self.x(), -self.y()).adjusted(1, 1, -1, -1),
                RADIUS.CONTROL - 1,
                RADIUS.CONTROL - 1,
            )
            painter.setClipPath(clip)
            if on:
                painter.fillRect(box, ground)
            elif self.underMouse() and self.isEnabled():
                painter.fillRect(box, theme.mix(colours.surface, colours.text, 0.05))
            painter.setClipping(False)
            if self.x() > 0:
                painter.fillRect(QRectF(0, 1, 1, box.height() - 2), colours.line)
            face = theme.font(SIZE.NOTE, bold=on)
            painter.setFont(face)
            painter.setPen(colour if on else (colours.text if self.underMouse() else colours.muted))
            if on:
                # The glyph lives in the padding, so that answering moves nothing.
                width = QFontMetrics(face).horizontalAdvance(self.text())
                left = (box.width() - width - _GLYPH - SPACING.TINY) / 2
                top = (box.height() - _GLYPH) / 2
                icons.paint(painter, GLYPHS[self.key], left, top, _GLYPH, colour)
                left += _GLYPH + SPACING.TINY
                painter.drawText(
                    QRectF(left, 0, width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
                )
            else:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            self.draw_focus(painter, RADIUS.CONTROL - 1)


class AnswerControl(SegmentRow):
    """Yes | No | Unknown | N/A. Keys Y N U A or 1 to 4 answer, Backspace or Delete takes the answer back.

    Its keys are those of ``stages.ANSWERS``; "" for no answer.
    """

    typed = Signal()
    """An answer was given by its letter or digit, be it the one that was there: the keyboard may go on."""

    def __init__(self, question: str = "", answer: str = "", parent: QWidget | None = None) -> None:
        """Make the control for ``question``, which a screen reader reads when it comes to the choices."""
        super().__init__(parent)
        for key in ANSWERS:
            self.add(_Answer(key, answer_word(key), self))
        self.set_question(question)
        self.set_value(answer)

    def set_question(self, question: str) -> None:
        """Set the question that a screen reader reads."""
        self.setAccessibleName(question)
        for segment in self.segments:
            name = (
                segment.text()
                if segment.key != "not_applicable"
                else translate("AnswerControl", "Not applicable")
            )
            segment.setAccessibleName(name)
            key = segment.key[0].upper() if segment.key != "not_applicable" else "A"
            set_tip(segment, f"{name} ({key})")
            # Otherwise the tip is read, and the name in it again.
            segment.setAccessibleDescription(key)

    def row_key(self, event: QKeyEvent) -> None:
        """Answer by letter or digit."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return
        key = Qt.Key(event.key()) if event.key() in _KEYS else None
        if key is None:
            return
        answer = _KEYS[key]
        self.choose(answer)
        self.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()
        if answer:
            self.typed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around the four."""
        colours = theme.palette()
        with painting(self) as painter:
            frame(painter, self.rect(), colours.edge, colours.surface)
