"""The little window in which a figure opens: its formula with the numbers, and the way to its deals."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.hover_card import cut_corners, round_corners
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SPACING
from funnel_desktop.wording.balance_formulas import Explanation

WIDTH = 300


class Popover(QFrame):
    """Opens beside a figure; Escape or a click elsewhere closes it and gives the keyboard back."""

    dealsWanted = Signal()

    def __init__(self, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        round_corners(self)
        self.explanation = explanation
        self.setAccessibleName(explanation.title)
        self.setAccessibleDescription(explanation.plain())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING.LARGE, SPACING.LARGE, SPACING.LARGE, SPACING.LARGE)
        layout.setSpacing(SPACING.HAIR)
        title = Label(explanation.title, self)
        theme.set_kind(title, "tone", "heading")
        layout.addWidget(title)
        for what, formula in explanation.steps:
            layout.addSpacing(SPACING.TINY)
            layout.addWidget(self._line(what, "small"))
            layout.addWidget(self._line(formula, ""))
        if explanation.note:
            layout.addSpacing(SPACING.SMALL)
            layout.addWidget(self._line(explanation.note, "note"))
        layout.addSpacing(SPACING.MEDIUM)
        self.button = Button(translate("Popover", "Show the deals behind it"), icon="board", parent=self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._deals)
        layout.addWidget(self.button)
        self.setFixedWidth(WIDTH)

    def _line(self, text: str, tone: str) -> Label:
        label = Label(text, self)
        label.setWordWrap(True)
        label.setFont(theme.font(theme.SIZE.NOTE))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if tone:
            theme.set_kind(label, "tone", tone)
        return label

    def open_beside(self, figure: QWidget) -> None:
        """Open to the left of ``figure``, or wherever the screen has room."""
        self.adjustSize()
        layout = self.layout()
        assert layout is not None
        self.setFixedHeight(max(self.sizeHint().height(), layout.totalHeightForWidth(WIDTH)))
        place = figure.mapToGlobal(QPoint(0, 0))
        screen = figure.screen().availableGeometry()
        x = place.x() - WIDTH - SPACING.MEDIUM
        if x < screen.left():
            x = min(place.x() + figure.width() + SPACING.MEDIUM, screen.right() - WIDTH)
        y = place.y() + figure.height() // 2 - self.height() // 2
        y = max(screen.top() + SPACING.TINY, min(y, screen.bottom() - self.height() - SPACING.TINY))
        self.move(x, y)
        self.show()
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _deals(self) -> None:
        self.dealsWanted.emit()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.mix(colours.line, colours.text, 0.15), 1))
        painter.setBrush(colours.surface)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS.PANEL, RADIUS.PANEL)
