"""The calculator's large figures: won, by value, to sign; how many new targets to find, and how fast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Align, column, grid
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.balance_notes import TOTAL_KINDS
from funnel_desktop.wording.numbers import NOTHING

LARGE = ("won", "by_value", "to_sign")
ROWS = (LARGE, tuple(kind for kind in TOTAL_KINDS if kind not in LARGE))


class Totals(QWidget):
    """Three large figures in one row, and four smaller ones in the next."""

    opened = Signal(str)
    """A figure was opened; carries its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.figures: dict[str, Figure] = {}
        self._labels: dict[str, Label] = {}
        self._notes: dict[str, Label] = {}
        column(*(self._figures(kinds) for kinds in ROWS), on=self, spacing=SPACING.SMALL)

    def _figures(self, kinds: tuple[str, ...]) -> QGridLayout:
        """Make a row of figures under their labels; the large ones have a note below."""
        large = kinds == LARGE
        for kind in kinds:
            self._labels[kind], self.figures[kind] = self._label(), self._figure(kind, large)
            if large:
                self._notes[kind] = self._label()
        return grid(
            [self._labels[kind] for kind in kinds],
            [self.figures[kind] for kind in kinds],
            [self._notes[kind] for kind in kinds] if large else None,
            spacing=(SPACING.TINY, 0),
            # By value says below how much of it comes later: the longest note.
            stretch={at: 3 if kind == "by_value" else 2 for at, kind in enumerate(kinds)},
        )

    def _label(self) -> Label:
        label = Label("", self, tone="small")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setContentsMargins(SPACING.TINY, 0, 0, 0)
        return label

    def _figure(self, kind: str, large: bool) -> Figure:
        size = theme.SIZE.TITLE if large else theme.SIZE.TEXT
        figure = Figure(self, px=size, bold=True, align=Align.AlignLeft, name=kind)
        figure.clicked.connect(lambda: self.opened.emit(kind))
        figure.moved.connect(lambda right, down: self._walk(kind, right, down))
        return figure

    def show_total(self, kind: str, label: str, text: str, note: str = "", tip: str = "") -> None:
        """Show one figure with its label above and, for the large ones, a note below; ``tip`` is the note at
        length."""
        self._labels[kind].setText(label)
        spoken = f"{label}: {text} {tip or note}".strip()
        self.figures[kind].show_figure(text, spoken)
        set_tip(self.figures[kind], tip)
        self.figures[kind].setEnabled(text != NOTHING)
        if kind in self._notes:
            self._notes[kind].setText(note)
            set_tip(self._notes[kind], tip)

    def set_stale(self, stale: bool) -> None:
        """Grey all figures, or not."""
        for figure in self.figures.values():
            figure.set_stale(stale)

    def _walk(self, kind: str, right: int, down: int) -> None:
        row = 0 if kind in LARGE else 1
        at = ROWS[row].index(kind) + right
        row += down
        if 0 <= row < 2 and at >= 0:
            wanted = ROWS[row][min(at, len(ROWS[row]) - 1)]
            if self.figures[wanted].isEnabled():
                self.figures[wanted].setFocus(Qt.FocusReason.TabFocusReason)
