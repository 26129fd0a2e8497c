"""Figures of the whole funnel under the calculator's table: large ones in a row, smaller ones below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Align, column, grid
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.numbers import NOTHING


class _Note(ElidedLabel):
    """A note that ends in … where it is too long, whole in its tip; ``at_length`` is the tip otherwise."""

    at_length = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say at length what the note says in short, cut or not."""
        super().paintEvent(event)
        if self.at_length:
            set_tip(self, self.at_length)


class Totals(QWidget):
    """Large figures in the first row, smaller ones in those below."""

    opened = Signal(str)
    """A figure was opened; carries its kind."""

    def __init__(self, rows: Sequence[tuple[str, ...]], parent: QWidget | None = None) -> None:
        """Make the figures of ``rows`` of kinds."""
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.figures: dict[str, Figure] = {}
        self._labels: dict[str, Label] = {}
        self._notes: dict[str, _Note] = {}
        column(*(self._figures(kinds) for kinds in rows), on=self, spacing=SPACING.SMALL)

    def _figures(self, kinds: tuple[str, ...]) -> QGridLayout:
        """Make a row of figures under their labels; the large ones have a note below."""
        large = kinds == self._rows[0]
        for kind in kinds:
            self._labels[kind], self.figures[kind] = self._label(), self._figure(kind, large)
            if large:
                self._notes[kind] = self._note()
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

    def _note(self) -> _Note:
        note = _Note("", self, tone="small")
        note.setContentsMargins(SPACING.TINY, 0, 0, 0)
        return note

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
            self._notes[kind].at_length = tip
            set_tip(self._notes[kind], tip)

    def set_stale(self, stale: bool) -> None:
        """Grey all figures, or not."""
        for figure in self.figures.values():
            figure.set_stale(stale)

    def _walk(self, kind: str, right: int, down: int) -> None:
        row = next(at for at, kinds in enumerate(self._rows) if kind in kinds)
        at = self._rows[row].index(kind) + right
        row += down
        if 0 <= row < len(self._rows) and at >= 0:
            wanted = self._rows[row][min(at, len(self._rows[row]) - 1)]
            if self.figures[wanted].isEnabled():
                self.figures[wanted].setFocus(Qt.FocusReason.TabFocusReason)
