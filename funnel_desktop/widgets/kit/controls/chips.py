"""Small words on a soft ground: chips, and the notices that say a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QWidget

from funnel_desktop.method.stages import POSITION
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.layout import Align, column, placed, row, stretched
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.plain_text import spoken
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_BAR = 3
_ICON = 11


def kind_colours(kind: str) -> tuple[QColor, QColor]:
    """Return the colour and the soft ground of a kind ("info" and "accent" are the same)."""
    colours = theme.palette()
    return {
        "accent": (colours.accent, colours.accent_soft),
        "info": (colours.accent, colours.accent_soft),
        "warn": (colours.warn, colours.warn_soft),
        "bad": (colours.bad, colours.bad_soft),
        "good": (colours.good, colours.good_soft),
    }.get(kind, (colours.muted, colours.sunken))


class Chip(Label):
    """A word or figure on a soft ground; with ``stage`` set, the stage's colour stands at its left edge."""

    def __init__(
        self,
        text: str = "",
        kind: str = "neutral",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        stage: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon = icon
        self._stage = stage
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str, icon: str = "") -> None:
        """Change what it means."""
        self._kind, self._icon = kind, icon
        self.updateGeometry()
        self.update()

    def set_stage(self, stage: str) -> None:
        """Show a stage's colour at the left edge ("" for none)."""
        self._stage = stage
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the text's size, padding and icon included."""
        metrics = QFontMetrics(theme.font(SIZE.SMALL))
        width = metrics.horizontalAdvance(self.text()) + 2 * SPACING.SMALL
        width += (_ICON + SPACING.TINY) if self._icon else 0
        width += _BAR if self._stage else 0
        return QSize(width, theme.HEIGHT.FIGURE)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip isn't squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, stage bar, icon and text."""
        colour, soft = kind_colours(self._kind)
        box = QRectF(self.rect())
        left = float(SPACING.SMALL)
        with painting(self) as painter:
            ground(painter, box, soft)
            if self._stage in POSITION:
                painter.setClipRect(QRectF(0, 0, _BAR, box.height()))
                ground(painter, box, theme.palette().stage(POSITION[self._stage]))
                painter.setClipping(False)
                left += _BAR
            if self._icon:
                icons.paint(painter, self._icon, left, (box.height() - _ICON) / 2, _ICON, colour)
                left += _ICON + SPACING.TINY
            painter.setPen(colour)
            painter.setFont(theme.font(SIZE.SMALL))
            painter.drawText(
                QRectF(left, 0, box.width() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
            )


_NOTICE_ICONS = {"info": "info", "warn": "overdue", "bad": "bad", "good": "good"}


class Notice(QFrame):
    """A sentence in a soft box with an icon: kind "info", "warn", "bad" or "good"; perhaps an action."""

    acted = Signal()
    """The user pressed the action."""

    def __init__(
        self, text: str = "", kind: str = "info", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = ""
        self._mark = Mark(self, size=16)
        self._mark.setFixedSize(16, theme.HEIGHT.FIGURE)
        self._mark.setAlignment(Align.AlignTop)
        self._text = Label(text, self, wrap=True, selectable=True)
        self._action = QPushButton(action, self)
        theme.set_kind(self._action, "kind", "link")
        self._action.clicked.connect(self.acted)
        self._action.setVisible(bool(action))
        self._row = row(
            placed(self._mark, Align.AlignTop),
            stretched(self._text),
            placed(self._action, Align.AlignTop),
            on=self,
            spacing=SPACING.MEDIUM,
            margins=(10, SPACING.SMALL),
        )
        self.show_text(text, kind)

    def add_below(self, layout: QLayout) -> None:
        """Put something under the sentence: buttons, when there are several ways on."""
        self._row.removeWidget(self._text)
        self._row.insertLayout(1, column(self._text, layout, spacing=SPACING.SMALL), 1)

    def show_text(self, text: str, kind: str | None = None) -> None:
        """Say another sentence; ``kind`` None keeps the kind."""
        self._text.setText(text)
        self.setAccessibleName(self._text.text())
        self._action.setAccessibleDescription(spoken(text))
        if kind is not None and kind != self._kind:
            self._kind = kind
            theme.set_kind(self, "notice", kind)
            tone = "accent" if kind == "info" else kind
            # A style sheet's child rules are looked up again only when the child is polished.
            theme.set_kind(self._text, "tone", tone)
            self._mark.show_icon(_NOTICE_ICONS[kind], tone)

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()

    def kind(self) -> str:
        """Return the kind."""
        return self._kind

    def set_action(self, text: str) -> None:
        """Show an action after the sentence ("" for none)."""
        self._action.setText(text)
        self._action.setVisible(bool(text))
