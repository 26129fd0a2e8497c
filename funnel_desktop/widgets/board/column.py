"""A column of the board: head, cards, quick add, and the outline while something may be dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.stages import POSITION
from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.widgets.board.card_delegate import CardDelegate
from funnel_desktop.widgets.board.column_header import STAGE_LINE, ColumnHeader
from funnel_desktop.widgets.board.column_view import ColumnView
from funnel_desktop.widgets.board.quick_add import QuickAdd
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.layout import column, keep_room, stretched
from funnel_desktop.widgets.kit.paint import painting, ring
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.column import ColumnFigures

MIN_WIDTH = 112


class Column(QWidget):
    """One stage. ``quickAdd`` carries the line typed at its foot."""

    quickAdd = Signal(str)
    rowsPasted = Signal(str)

    def __init__(
        self, model: ColumnModel, words: CardWords, delegate: CardDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stage = model.stage
        self.model = model
        # Its connections hold on to the view: it ends with the column, or neither ever would.
        model.setParent(self)
        self._target = False
        self._name = ""
        self.setMinimumWidth(MIN_WIDTH)
        self.header = ColumnHeader(self.stage, words, self)
        self.view = ColumnView(model, delegate, self)
        self.quick = QuickAdd(self)
        column(self.header, stretched(self.view), self.quick, on=self, spacing=0)
        self.quick.submitted.connect(self.quickAdd)
        self.quick.rowsPasted.connect(self.rowsPasted)
        if self.stage == "won":
            # A deal is won by way of the stages before: no field that would refuse what is typed.
            keep_room(self.quick)
            self.quick.hide()
        self.quick.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))

    @property
    def name(self) -> str:
        """The stage's name as it is shown."""
        return self._name

    def set_name(self, name: str, short_name: str = "") -> None:
        """Take the stage's name in the language of the window, and the one for narrow columns."""
        self._name = name
        self.header.set_name(name, short_name)
        self.quick.set_stage_name(name)
        self._describe()

    def set_figures(self, figures: ColumnFigures) -> None:
        """Show other figures in the head (see ColumnFigures for units)."""
        self.header.set_figures(figures)
        self.view.searching = figures.shown is not None
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self.header.accessibleName())
        count = self.model.rowCount()
        deals = translate("Column", "%n deal(s)", "", count)
        self.view.setAccessibleName(f"{self._name}; {deals}")

    def set_target(self, target: bool) -> None:
        """Outline the column as the place where the dragged cards would land."""
        if target != self._target:
            self._target = target
            self.view.set_target(target)
            self.update()

    @property
    def is_target(self) -> bool:
        """Whether the column is outlined."""
        return self._target

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with the stage's line along its upper edge, and the outline of a target."""
        paint_column(self, theme.palette().stage(POSITION[self.stage]), target=self._target)


def paint_column(widget: QWidget, colour: QColor, *, target: bool) -> None:
    """Paint the ground of a column: a line of ``colour`` along its upper edge, the outline of a target."""
    shape, line = QPainterPath(), QPainterPath()
    shape.addRoundedRect(QRectF(widget.rect()), RADIUS.PANEL, RADIUS.PANEL)
    line.addRect(QRectF(0, 0, widget.width(), STAGE_LINE))
    with painting(widget) as painter:
        painter.fillPath(shape, theme.palette().sunken)
        painter.fillPath(shape.intersected(line), colour)
        if target:
            ring(painter, widget.rect(), RADIUS.PANEL - 1)
