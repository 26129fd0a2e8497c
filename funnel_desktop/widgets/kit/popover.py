"""The little window in which a figure opens: its formula with the numbers, and the way to its deals."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.hover_card import FloatingPanel
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.balance_formulas import Explanation

WIDTH = 300


class Popover(FloatingPanel):
    """Opens beside a figure; Escape or a click elsewhere closes it and gives the keyboard back."""

    dealsWanted = Signal()

    def __init__(self, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.explanation = explanation
        self.setAccessibleName(explanation.title)
        self.setAccessibleDescription(explanation.plain())
        heading = Label(explanation.title, self, tone="heading", wrap=True)
        page = QWidget(self)
        lines = column(heading, on=page, spacing=SPACING.HAIR)
        for what, formula in explanation.steps:
            fill(lines, SPACING.TINY, self._line(what, "small"), self._line(formula))
        if explanation.note:
            fill(lines, SPACING.SMALL, self._line(explanation.note, "note"))
        self.button = Button(translate("Popover", "Show the deals behind it"), icon="board", parent=self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._deals)
        fill(lines, STRETCH)
        self._lines = lines
        column(
            stretched(ScrolledPage(self, page)),
            SPACING.MEDIUM,
            self.button,
            on=self,
            margins=SPACING.LARGE,
            spacing=0,
        )
        self.setFixedWidth(WIDTH)

    def _line(self, text: str, tone: str = "") -> Label:
        label = Label(text, self, tone=tone, wrap=True, selectable=True)
        label.setFont(theme.font(theme.SIZE.NOTE))
        return label

    def open_beside(self, figure: QWidget) -> None:
        """Open to the left of ``figure``, or wherever the screen has room."""
        self.ensurePolished()
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        around = 2 * SPACING.LARGE + SPACING.MEDIUM + self.button.sizeHint().height()
        height = self._lines.totalHeightForWidth(WIDTH - 2 * SPACING.LARGE) + around
        place = figure.mapToGlobal(QPoint(0, 0))
        screen = figure.screen().availableGeometry()
        self.setFixedHeight(min(height, screen.height() - 2 * SPACING.TINY))
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
