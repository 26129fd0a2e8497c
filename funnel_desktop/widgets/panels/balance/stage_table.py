"""The tables of the balance: per stage what it should hold, what is there, and the gap; every figure
opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.balance import MeasureBalance
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.keyboard import one_stop
from funnel_desktop.widgets.kit.layout import Align, add_row, grid
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.balance_notes import STAGE_KINDS
from funnel_desktop.wording.numbers import LACKS, NOTHING, number, signed
from funnel_desktop.wording.punctuation import in_sentences, stopped


class StageFigures(QWidget):
    """Six rows of figures; Tab enters them once, arrows walk, Enter opens. Subclasses fill them."""

    KINDS: tuple[str, ...] = STAGE_KINDS
    """The figures of each row."""
    BESIDE = 0
    """How many columns of words stand between name and figures."""

    opened = Signal(str, str)
    """A figure was opened: stage and kind."""
    periodWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.period = Figure(self, px=theme.SIZE.SMALL, tone="faint", align=Qt.AlignmentFlag.AlignLeft)
        self.period.clicked.connect(self.periodWanted)
        right = Align.AlignRight | Align.AlignVCenter
        count = self.BESIDE + len(self.KINDS)
        self._heads = tuple(Label("", self, tone="faint", small=True, align=right) for _ in range(count))
        self._names: dict[str, Label] = {}
        self._beside: dict[str, tuple[Label, ...]] = {}
        self.figures: dict[tuple[str, str], Figure] = {}
        for head in self._heads:
            head.setContentsMargins(0, 0, SPACING.TINY, 0)
        stretch = {0: 10} | dict.fromkeys(range(1, count + 1), 7)
        lines = grid([self.period, *self._heads], on=self, spacing=(SPACING.TINY, 0), stretch=stretch)
        lines.setRowMinimumHeight(1, SPACING.TINY)
        for stage in STAGES:
            name = self._names[stage] = Label("", self)
            name.setFont(theme.font(theme.SIZE.NOTE))
            name.setContentsMargins(SPACING.TINY, 0, 0, 0)
            beside = self._beside[stage] = tuple(
                Label("", self, tone="muted", small=True, align=right) for _ in range(self.BESIDE)
            )
            for label in beside:
                label.setContentsMargins(0, 0, SPACING.TINY, 0)
            add_row(lines, [name, *beside, *(self._figure(stage, kind) for kind in self.KINDS)])
        self.figures[STAGES[0], self.KINDS[0]].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _figure(self, stage: str, kind: str) -> Figure:
        figure = self.figures[stage, kind] = Figure(self, name=f"{stage}.{kind}")
        figure.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        figure.clicked.connect(lambda: self.opened.emit(stage, kind))
        figure.moved.connect(lambda right, down: self._walk(stage, kind, right, down))
        return figure

    def _show_name(self, stage: str, name: str, hot: bool) -> None:
        """Show a stage's name; ``hot``: the gap starts there."""
        label = self._names[stage]
        label.setText(f"{LACKS} {name}" if hot else name)
        theme.set_kind(label, "tone", "warn" if hot else "")
        label.setFont(theme.font(theme.SIZE.NOTE, hot))

    def _show_figure(
        self, stage: str, kind: str, text: str, spoken: str, hot: bool, tone: str = "text"
    ) -> None:
        """Show a figure in ``tone``; ``hot``: the gap starts at its stage."""
        if hot and kind == "gap":
            spoken = in_sentences((stopped(spoken), translate("BalancePanel", "The gap starts here.")))
        figure = self.figures[stage, kind]
        figure.show_figure(text, spoken, tone="warn" if hot else tone, bold=hot)
        figure.setEnabled(text != NOTHING)

    def set_stale(self, stale: bool) -> None:
        """Grey all figures, or not."""
        for figure in self.figures.values():
            figure.set_stale(stale)

    def set_words(self, period: str, period_spoken: str) -> None:
        """Set the headings and the time left."""
        self.period.show_figure(period, period_spoken)
        set_tip(self.period, period_spoken)
        # Beside a scroll bar the columns of figures give way first: they have room to spare.
        self.period.setMinimumWidth(self.period.sizeHint().width())
        for head, text in zip(self._heads, self.headings(), strict=True):
            head.setText(text)

    def headings(self) -> Sequence[str]:
        """Return the headings of all columns but the first."""
        raise NotImplementedError

    def _walk(self, stage: str, kind: str, right: int, down: int) -> None:
        row, column = STAGES.index(stage), self.KINDS.index(kind)
        while True:
            row, column = row + down, column + right
            if not (0 <= row < len(STAGES) and 0 <= column < len(self.KINDS)):
                return
            figure = self.figures[STAGES[row], self.KINDS[column]]
            if figure.isEnabled():
                break
        one_stop(figure, self.figures.values())
        figure.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QPainter(self)
        y = self.period.geometry().bottom() + 1
        line = QRect(SPACING.TINY, y, self.width() - 2 * SPACING.TINY, 1)
        painter.fillRect(line, theme.palette().line)


class StageTable(StageFigures):
    """The year plan: per stage what is needed to the end of the period, what is there, and the gap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for kind in ("have", "gap"):
            self.figures["won", kind].setEnabled(False)

    def headings(self) -> Sequence[str]:
        """Return the headings of the figures."""
        return (
            translate("BalancePanel", "needed"),
            translate("BalancePanel", "worth"),
            translate("BalancePanel", "gap, deals"),
        )

    def show_balance(self, by: MeasureBalance | None, have: dict[str, float], names: dict[str, str]) -> None:
        """Show a measure's balance; without one (no target, no average) only ``have``, by stage."""
        starts = None if by is None else by.gap_starts
        for stage in STAGES:
            line = None if by is None else by.stage(stage)
            hot = stage == starts
            texts = {
                "needed": NOTHING if line is None else number(line.needed),
                "have": NOTHING if stage not in OPEN_STAGES else number(have.get(stage, 0.0)),
                "gap": NOTHING if line is None or stage not in OPEN_STAGES else signed(line.gap),
            }
            self._show_name(stage, names[stage], hot)
            for kind, head in zip(STAGE_KINDS, self._heads, strict=True):
                spoken = f"{names[stage]}, {head.text()}: {texts[kind]}"
                self._show_figure(stage, kind, texts[kind], spoken, hot)
        self.update()
