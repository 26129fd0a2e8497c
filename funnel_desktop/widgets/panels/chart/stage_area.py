"""Where the funnel is drawn: a placeholder until pyqtgraph is there, then its view; buttons over the rows."""

from __future__ import annotations

import importlib
from typing import Any

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.chart_geometry import (
    EMPTY_FRAME,
    MINIMUM_HEIGHT,
    ROWS,
    USUAL_HEIGHT,
    Frame,
    between,
)
from funnel_desktop.method.stages import STAGES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.hover_card import HoverCard
from funnel_desktop.widgets.kit.keyboard import one_stop
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.panels.chart.picture import Drawing, RowText
from funnel_desktop.widgets.panels.chart.stage_row import StageRow

DRAWING = "funnel_desktop.widgets.panels.chart.drawing"
"""What draws, imported once there is time: it brings pyqtgraph and numpy in."""
EASE_MS = 150
PAD = SPACING.SMALL
"""Room at both sides for the line around a row that has the keyboard."""
CARD_DELAY_MS = 180
PLACEHOLDER = (0.9, 0.76, 0.62, 0.5, 0.4, 0.32)
"""Shares of the full width that the placeholder's bars take: a funnel, without saying a figure."""


class StageArea(QWidget):
    """Draws the rows of the funnel, and carries a button over each."""

    stageClicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = Drawing()
        self._view: Any = None
        self._items: list[Any] = []
        self._cards: tuple[str, ...] = ("",) * ROWS
        self._goal = EMPTY_FRAME
        self._start = EMPTY_FRAME
        self._hover: HoverCard | None = None
        self._pointed: StageRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(MINIMUM_HEIGHT)
        self.rows = tuple(StageRow(stage, self) for stage in STAGES)
        for row in self.rows:
            row.clicked.connect(lambda _=False, stage=row.stage: self.stageClicked.emit(stage))
            row.pointed.connect(self._point)
            row.walked.connect(lambda step, row=row: self._walk(row, step))
        self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.rows[0])
        self._ease = QVariantAnimation(self)
        self._ease.setStartValue(0.0)
        self._ease.setEndValue(1.0)
        self._ease.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._ease.valueChanged.connect(self._step)
        self._delay = later(self, self._show_card, CARD_DELAY_MS)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(276 + 2 * PAD, USUAL_HEIGHT)

    # What is shown -----------------------------------------------------------------------------------

    def set_picture(
        self, frame: Frame, texts: tuple[RowText, ...], marked: int, layered: bool, soft: bool
    ) -> None:
        """Show words and figures at once; the bars move to ``frame``, softly, from where they are now."""
        drawing = self.drawing
        drawing.texts, drawing.marked, drawing.layered = texts, marked, layered
        self._goal = frame
        self._ease.stop()
        duration = theme.animation_duration(EASE_MS) if soft and self.ready and self.isVisible() else 0
        self._arrange()
        if duration and frame != drawing.frame:
            self._start = drawing.frame
            self._ease.setDuration(duration)
            self._ease.start()
        else:
            drawing.frame = frame
            self.redraw()

    def set_words(
        self, names: tuple[str, ...], descriptions: tuple[str, ...], cards: tuple[str, ...]
    ) -> None:
        """Set what each row is called, what a screen reader says of it, and what its card shows."""
        self._cards = cards
        for row, name, description in zip(self.rows, names, descriptions, strict=True):
            row.setAccessibleName(name)
            row.setAccessibleDescription(description)
        if self._hover is not None and self._hover.isVisible():
            self._show_card()

    def set_chosen(self, stage: str | None) -> None:
        """Mark the row of the stage that the board shows alone (None: it shows all)."""
        for row in self.rows:
            row.setChecked(row.stage == stage)

    @property
    def ready(self) -> bool:
        """Whether pyqtgraph draws; before that there is a placeholder."""
        return self._view is not None

    @property
    def goal(self) -> Frame:
        """The state that is shown once nothing moves any more."""
        return self._goal

    @property
    def moving(self) -> bool:
        """Whether the bars are on their way."""
        return self._ease.state() == QVariantAnimation.State.Running

    def build(self) -> None:
        """Make pyqtgraph's view and its items (the module is imported by now) and show the figures in it."""
        if self._view is not None:
            return
        made = importlib.import_module(DRAWING)
        self._view = made.new_view(self)
        self._items = made.funnel_items(self.drawing)
        for item in self._items:
            self._view.addItem(item)
        self._view.setGeometry(self._inner())
        self._view.lower()
        self._view.show()
        self._arrange()
        self.redraw()

    def redraw(self) -> None:
        """Draw again what is to be drawn: the state, the words or the colours changed."""
        for item in self._items:
            item.update()
        self.update()

    def _step(self, progress: float) -> None:
        self.drawing.frame = between(self._start, self._goal, float(progress))
        for item in self._items:
            item.update()

    def _inner(self) -> QRect:
        return self.rect().adjusted(PAD, 0, -PAD, 0)

    def _arrange(self) -> None:
        before = self.drawing.plan
        self.drawing.arrange(self._inner().width(), self.height())
        shape = self.drawing.plan
        if shape == before and self.rows[0].width() == self.width():
            return
        for item in self._items:
            item.prepareGeometryChange()
        for index, row in enumerate(self.rows):
            # Each row's button takes half the gaps around it: no dead stripes for the mouse.
            top = round(shape.top(index) - min(shape.gap / 2, 4))
            row.setGeometry(QRect(0, top, self.width(), round(shape.row + min(shape.gap, 8))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if self._view is not None:
            self._view.setGeometry(self._inner())
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's: the placeholder
        if self._view is not None:
            return
        shape = self.drawing.plan
        with painting(self) as painter:
            for index, share in enumerate(PLACEHOLDER):
                half = shape.half(share)
                bar = QRectF(PAD + shape.middle - half, shape.top(index), 2 * half, shape.row)
                ground(painter, bar, theme.palette().sunken)

    # Mouse and keyboard ------------------------------------------------------------------------------

    def _walk(self, row: StageRow, step: int) -> None:
        index = self.rows.index(row)
        target = self.rows[max(0, min(ROWS - 1, index + step))]
        one_stop(target, self.rows)
        self.setFocusProxy(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _point(self, row: StageRow | None) -> None:
        self._pointed = row
        if row is None:
            self._delay.stop()
            if self._hover is not None:
                self._hover.hide()
        elif self._hover is not None and self._hover.isVisible():
            self._show_card()
        else:
            self._delay.start()

    def _show_card(self) -> None:
        row = self._pointed
        if row is None or not row.isVisible():
            return
        html = self._cards[self.rows.index(row)]
        if not html:
            return
        if self._hover is None:
            self._hover = HoverCard(self)
        self._hover.show_beside(html, QRect(row.mapToGlobal(row.rect().topLeft()), row.size()))
