"""The calculator's large figures: won, by value, to sign; how many new targets to find, and how fast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.balance_notes import TOTAL_KINDS
from funnel_desktop.wording.numbers import NOTHING

LARGE = ("won", "by_value", "to_sign")


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.SMALL)
        for kinds in (LARGE, tuple(kind for kind in TOTAL_KINDS if kind not in LARGE)):
            grid = QGridLayout()
            grid.setHorizontalSpacing(SPACING.TINY)
            grid.setVerticalSpacing(0)
            large = kinds is LARGE
            for at, kind in enumerate(kinds):
                # By value says below how much of it comes later: the longest note.
                grid.setColumnStretch(at, 3 if kind == "by_value" else 2)
                label = Label("", self)
                label.setFont(theme.font(theme.SIZE.SMALL))
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                label.setContentsMargins(SPACING.TINY, 0, 0, 0)
                theme.set_kind(label, "tone", "small")
                figure = Figure(
                    self,
                    px=theme.SIZE.TITLE if large else theme.SIZE.TEXT,
                    bold=True,
                    align=Qt.AlignmentFlag.AlignLeft,
                    name=kind,
                )
                figure.clicked.connect(lambda _=False, kind=kind: self.opened.emit(kind))
                figure.moved.connect(lambda right, down, kind=kind: self._walk(kind, right, down))
                self._labels[kind], self.figures[kind] = label, figure
                grid.addWidget(label, 0, at)
                grid.addWidget(figure, 1, at)
                if large:
                    note = Label("", self)
                    note.setFont(theme.font(theme.SIZE.SMALL))
                    note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                    note.setContentsMargins(SPACING.TINY, 0, 0, 0)
                    theme.set_kind(note, "tone", "small")
                    self._notes[kind] = note
                    grid.addWidget(note, 2, at)
            column.addLayout(grid)

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
        rows = (LARGE, tuple(k for k in TOTAL_KINDS if k not in LARGE))
        row = 0 if kind in LARGE else 1
        at = rows[row].index(kind) + right
        row += down
        if 0 <= row < 2 and at >= 0:
            wanted = rows[row][min(at, len(rows[row]) - 1)]
            if self.figures[wanted].isEnabled():
                self.figures[wanted].setFocus(Qt.FocusReason.TabFocusReason)
