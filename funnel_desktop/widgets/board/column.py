"""Columns of cards: head, cards, quick add, and the outline while something may be dropped on them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.stages import POSITION
from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.widgets.board.card_delegate import CardDelegate
from funnel_desktop.widgets.board.column_header import STAGE_LINE, ColumnHeader
from funnel_desktop.widgets.board.column_view import ColumnView
from funnel_desktop.widgets.board.earlier_bar import EarlierBar
from funnel_desktop.widgets.board.quick_add import QuickAdd
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.layout import column, keep_room, stretched
from funnel_desktop.widgets.kit.paint import painting, ring
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.column import ColumnFigures
from funnel_desktop.wording.wording import Wording

MIN_WIDTH = 112


class CardColumn(QWidget):
    """What a drag asks of a column: of one stage, or of the tray of leads.

    Subclasses make head, view and quick add, and call ``lay_out``.
    """

    quickAdd = Signal(str)
    """The line typed at its foot."""
    rowsPasted = Signal(str)
    """Rows were pasted into that line."""

    model: ColumnModel
    view: ColumnView
    quick: QuickAdd

    def __init__(self, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.name = ""
        """What it is called, as it is shown."""
        self._target = False

    def lay_out(self, header: QWidget) -> None:
        """Put the parts in their places."""
        # The model's connections hold on to the view: it ends with the column, or neither ever would.
        self.model.setParent(self)
        column(header, stretched(self.view), self.quick, on=self, spacing=0)
        self.quick.submitted.connect(self.quickAdd)
        self.quick.rowsPasted.connect(self.rowsPasted)
        self.quick.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))

    def set_target(self, target: bool) -> None:
        """Outline it as the place where the dragged cards would land."""
        if target != self._target:
            self._target = target
            self.view.set_target(target)
            self.update()

    @property
    def is_target(self) -> bool:
        """Whether it is outlined."""
        return self._target

    def fit(self, width: int) -> None:
        """Take its part of a board of this width; where the board shares it out there is nothing to do."""

    def line_colour(self) -> QColor:
        """Return the colour of the line along its upper edge."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with the line along its upper edge, and the outline of a target."""
        shape, line = QPainterPath(), QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS.PANEL, RADIUS.PANEL)
        line.addRect(QRectF(0, 0, self.width(), STAGE_LINE))
        with painting(self) as painter:
            painter.fillPath(shape, theme.palette().sunken)
            painter.fillPath(shape.intersected(line), self.line_colour())
            if self._target:
                ring(painter, self.rect(), RADIUS.PANEL - 1)


class Column(CardColumn):
    """One stage."""

    def __init__(
        self, model: ColumnModel, words: CardWords, delegate: CardDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model.stage, parent)
        self.model = model
        self.setMinimumWidth(MIN_WIDTH)
        self.header = ColumnHeader(self.stage, words, self)
        self.view = ColumnView(model, delegate, self)
        self.quick = QuickAdd(self)
        self.earlier: EarlierBar | None = None
        self.lay_out(self.header)
        if self.stage == "won":
            # A deal is won by way of the stages before: no field that would refuse what is typed.
            self.quick.hide()
            self.earlier = EarlierBar(self)
            keep_room(self.earlier)
            self.earlier.hide()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.earlier)

    def show_earlier(
        self, wording: Wording, count: int, sum_minor: int, folded: bool, *, only_earlier: bool
    ) -> None:
        """Say at the foot what was won outside the target's period; nothing where there is none."""
        if self.earlier is not None:
            self.earlier.show_earlier(wording, count, sum_minor, folded, only_earlier=only_earlier)
            self.earlier.setVisible(count > 0)

    def set_name(self, name: str, short_name: str = "") -> None:
        """Take the stage's name in the language of the window, and the one for narrow columns."""
        self.name = name
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
        self.view.setAccessibleName(f"{self.name}; {deals}")

    def line_colour(self) -> QColor:
        """Return the colour of the stage."""
        return theme.palette().stage(POSITION[self.stage])
