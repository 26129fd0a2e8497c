"""The card of slipped dates: which moved back, and how dates usually hold."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.insights_slips import Habit, Slips
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, rule
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, Align, placed, row
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.widgets.rooms.insights.card import Behind, InsightCard, TwoLines
from funnel_desktop.wording.insight_parts import habit_note, habit_words, slip_dates, slip_times
from funnel_desktop.wording.wording import Wording

SHOWN = 4
"""So many slipped dates are listed, the largest; the others are a click away."""
KINDS = ("early", "in_time", "late")
_TONES = {"early": "good", "in_time": "accent", "late": "warn"}


class Strip(QWidget):
    """A line in three parts: early, in time, late."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: tuple[int, int, int]) -> None:
        """Show three numbers as shares of the whole."""
        self._counts = counts
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(120, SPACING.MEDIUM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        colours, whole = theme.palette(), sum(self._counts)
        with painting(self) as painter:
            left = 0.0
            for kind, count in zip(KINDS, self._counts, strict=True):
                if not count:
                    continue
                width = self.width() * count / whole
                colour = getattr(colours, _TONES[kind])
                ground(painter, QRectF(left, 0, max(2.0, width - 1), self.height()), colour, 2)
                left += width


class SlipsCard(InsightCard):
    """Slipped dates, each with the way to its deal; below them the habit."""

    dealWanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = tuple(TwoLines(self) for _ in range(SHOWN))
        self._handles = [0] * SHOWN
        self._behind: dict[str, Behind] = {}
        for number, line in enumerate(self.rows):
            line.clicked.connect(lambda _=False, number=number: self.dealWanted.emit(self._handles[number]))
        self.none = Label("", self, tone="muted", wrap=True)
        self.all = Button("", "link", parent=self)
        self.all.clicked.connect(lambda: self.listWanted.emit(*self._behind["slips"]))
        self.habit = Label("", self, tone="words", wrap=True)
        self.strip = Strip(self)
        self.counts = {kind: self._count(kind) for kind in KINDS}
        self.meaning = Label("", self, tone="small", wrap=True)
        self.add(
            self.none,
            *self.rows,
            placed(self.all, Align.AlignLeft),
            SPACING.TINY,
            rule(self),
            SPACING.TINY,
            self.habit,
            self.strip,
            row(*self.counts.values(), STRETCH, spacing=SPACING.SMALL),
            self.meaning,
            STRETCH,
        )

    def _count(self, kind: str) -> Figure:
        tone = "muted" if kind == "in_time" else _TONES[kind]
        figure = Figure(self, px=SIZE.SMALL, tone=tone, align=Qt.AlignmentFlag.AlignLeft, name=kind)
        figure.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        figure.clicked.connect(lambda: self.listWanted.emit(*self._behind[kind]))
        return figure

    def show_slips(self, wording: Wording, found: Slips, names: Mapping[int, str]) -> None:
        """Show what slipped; ``names`` of deals by handle."""
        count = len(found.slips)
        self.note.setText(translate("Insights", "%n slipped", "", count) if count else "")
        self.none.setVisible(not found.slips)
        for number, line in enumerate(self.rows):
            line.setVisible(number < len(found.slips))
            if number < len(found.slips):
                slip = found.slips[number]
                self._handles[number] = slip.row
                amount = wording.amount(slip.amount)
                line.show_row(names.get(slip.row, ""), amount, slip_dates(wording, slip), slip_times(slip))
        self.all.setVisible(len(found.slips) > SHOWN)
        self.all.set_text(translate("Insights", "Show all %n", "", len(found.slips)))
        habit = found.habit
        self._behind = {
            "slips": (translate("Insights", "Slipped dates"), tuple(slip.row for slip in found.slips), ""),
            "early": (translate("Insights", "Signed early"), habit.early, ""),
            "in_time": (translate("Insights", "Signed in time"), habit.in_time, ""),
            "late": (translate("Insights", "Signed late"), habit.late, ""),
        }
        self._show_habit(habit)

    def _show_habit(self, habit: Habit) -> None:
        self.habit.setText(habit_words(habit))
        for widget in (self.strip, self.meaning, *self.counts.values()):
            widget.setVisible(habit.signed > 0)
        counts = (len(habit.early), len(habit.in_time), len(habit.late))
        self.strip.show_counts(counts)
        for kind, name, count in zip(
            KINDS,
            (
                translate("Insights", "Early {count}"),
                translate("Insights", "In time {count}"),
                translate("Insights", "Late {count}"),
            ),
            counts,
            strict=True,
        ):
            self.counts[kind].show_figure(name.format(count=count))
            self.counts[kind].setEnabled(count > 0)
        words = habit_note(habit)
        self.meaning.setText(words)
        set_tip(self.strip, words)
        self.strip.setAccessibleName(" ".join(figure.caption for figure in self.counts.values()))

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Slipped dates"))
        self.setAccessibleName(translate("Insights", "Slipped dates"))
        self.none.setText(translate("Insights", "No date of an open deal moved back between the two days."))
