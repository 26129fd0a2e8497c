"""Sources of the period: proposed, planned and actual number of companies, and how each has worked so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.rounding import percentage
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.method.visits import SourceLine
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import NumberEdit
from funnel_desktop.widgets.kit.controls.labels import Label, rule
from funnel_desktop.widgets.kit.layout import Align, Cells, across, column, grid, placed, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = 6


class _PlanEdit(NumberEdit):
    """A planned number, right-aligned; Up and Down go to the source above and below."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.arranged = 0
        """At how many companies a visit is on the calendar: a plan is not less."""
        theme.set_kind(self, "quiet", True)
        self.setAlignment(_RIGHT)
        self.setFixedWidth(64)
        self.setPlaceholderText("–")

    def read(self, text: str) -> object:
        """Read a whole number. Raises FunnelError, also for less than is on the calendar."""
        value = super().read(text)
        if isinstance(value, int) and value < self.arranged:
            raise FunnelError(
                message(
                    "SourcePanel",
                    "{count} company(ies) of this source have a visit on the calendar: plan at least that.",
                    count=self.arranged,
                )
            )
        return value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step between the sources."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class SourcePanel(QWidget):
    """A card with a line for each source and their total; planned numbers are typed, the others are not."""

    planned = Signal(str, object)
    """A number was typed for a source; None takes the plan back."""

    taken = Signal()
    """Take over the proposal."""

    wanted = Signal(str)
    """The companies behind the actual number of a source ("": of all) are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_ground(self, "card")
        self._heads = [Label("", self, tone="small", align=_RIGHT if at else None) for at in range(_COLUMNS)]
        for head in self._heads:
            head.setMinimumHeight(20)
        self.edits: dict[str, _PlanEdit] = {}
        self.labels: dict[tuple[str, str], Label] = {}
        self.actual: dict[str, Button] = {}
        lines = grid(
            self._heads,
            *(self._line(source) for source in SOURCES),
            [across(rule(self), _COLUMNS)],
            self._line(""),
            spacing=(SPACING.LARGE, 0),
            stretch={at: 2 if at else 3 for at in range(_COLUMNS)},
        )
        self._note = ""
        self.note = Label("", self, tone="note", wrap=True)
        self.take = Button("", "secondary", parent=self)
        self.take.clicked.connect(self.taken)
        foot = row(stretched(self.note), placed(self.take, Align.AlignVCenter), spacing=SPACING.LARGE)
        around = (SPACING.WIDE, SPACING.SMALL, SPACING.WIDE, SPACING.MEDIUM)
        column(lines, foot, on=self, spacing=SPACING.TINY, margins=around)
        language.speak(self.say_words)

    def _line(self, source: str) -> Cells:
        """Make what stands in the line of a source ("": the total)."""
        before = [self._label(source, name) for name in ("name", "proposed")]
        planned = placed(self._edit(source), Align.AlignRight) if source else self._label(source, "planned")
        button = self.actual[source] = Button("", "link", parent=self)
        button.clicked.connect(lambda: self.wanted.emit(source))
        actual = row(placed(button, Align.AlignRight), self._label(source, "actual"), spacing=0)
        return [*before, planned, actual, *(self._label(source, name) for name in ("rate", "sample"))]

    def _edit(self, source: str) -> _PlanEdit:
        edit = self.edits[source] = _PlanEdit(self)
        edit.committed.connect(lambda value: self.planned.emit(source, value))
        edit.stepped.connect(lambda step: self._step(source, step))
        edit.problemChanged.connect(lambda _problem: self._say_note())
        return edit

    def _say_note(self) -> None:
        """Say under the lines what is wrong with a number that was typed; else what is to be known."""
        wrong = next((edit.problem() for edit in self.edits.values() if edit.problem()), "")
        self.note.setText(wrong or self._note)
        theme.set_kind(self.note, "tone", "bad" if wrong else "note")

    def _label(self, source: str, name: str) -> Label:
        tone = "heading" if not source else "muted" if name in ("proposed", "rate", "sample") else ""
        label = Label("", self, tone=tone, align=None if name == "name" else _RIGHT)
        label.setMinimumHeight(25)
        self.labels[source, name] = label
        return label

    def _step(self, source: str, step: int) -> None:
        at = SOURCES.index(source) + step
        if 0 <= at < len(SOURCES):
            edit = self.edits[SOURCES[at]]
            edit.setFocus(Qt.FocusReason.TabFocusReason)
            edit.selectAll()

    def say_words(self) -> None:
        """Say the heads in the language in force."""
        for head, text in zip(
            self._heads,
            (
                translate("SourcePanel", "Source"),
                translate("SourcePanel", "Proposed"),
                translate("SourcePanel", "Planned"),
                translate("SourcePanel", "Actual"),
                translate("SourcePanel", "Own win rate"),
                translate("SourcePanel", "Sample"),
            ),
            strict=True,
        ):
            head.setText(text)
        set_tip(
            self._heads[3],
            translate(
                "SourcePanel",
                "Companies, counted once a source: with a visit done in this time, or a deal that entered "
                "the funnel in it. A number opens its companies.",
            ),
        )
        set_tip(self._heads[5], translate("SourcePanel", "Won of the closed deals of this source"))
        self.take.set_text(translate("SourcePanel", "Take over the proposal"))

    def show_lines(
        self,
        lines: Sequence[SourceLine],
        total: SourceLine,
        playbook: Playbook,
        language: str,
        note: str,
        *,
        writable: bool,
    ) -> None:
        """Show the figures of a period and the sentence under them."""
        for line in (*lines, total):
            name = (
                playbook.sources[line.source].name(language)
                if line.source
                else translate("SourcePanel", "Total")
            )
            self._set(line.source, "name", name)
            self._set(line.source, "proposed", "–" if line.proposed is None else f"{line.proposed:,}")
            self._show_actual(line, name)
            rate = line.result.rate
            self._set(line.source, "rate", "–" if rate is None else percentage(rate))
            self._show_sample(line)
            if line.source:
                edit = self.edits[line.source]
                edit.setAccessibleName(translate("SourcePanel", "Planned: {source}").format(source=name))
                edit.setReadOnly(not writable)
                edit.arranged = line.arranged
                edit.set_value(line.planned)
                set_tip(
                    edit,
                    translate("SourcePanel", "%n on the calendar", "companies", line.arranged)
                    if line.arranged
                    else "",
                )
            else:
                self._set("", "planned", "–" if line.planned is None else f"{line.planned:,}")
        self._note = note
        self._say_note()
        differs = any(
            line.proposed is not None and max(line.proposed, line.arranged) != line.planned for line in lines
        )
        self.take.setVisible(bool(total.proposed))
        self.take.setEnabled(differs and writable)

    def _show_actual(self, line: SourceLine, name: str) -> None:
        """Show an actual number; one above 0 opens its companies."""
        reached = bool(line.planned) and line.actual >= (line.planned or 0)
        button, label = self.actual[line.source], self.labels[line.source, "actual"]
        button.setVisible(line.actual > 0)
        label.setVisible(line.actual == 0)
        label.setText("0")
        button.set_text(f"✓ {line.actual:,}" if reached else f"{line.actual:,}")
        button.setAccessibleName(
            translate("SourcePanel", "Actual: {count}, {source}").format(
                count=f"{line.actual:,}", source=name
            )
        )

    def _show_sample(self, line: SourceLine) -> None:
        result = line.result
        words = f"{result.won:,} / {result.closed:,}"
        few = bool(line.source) and 0 < result.closed < SMALL_SAMPLE
        if few:
            words = translate("SourcePanel", "{sample} few").format(sample=words)
        label = self.labels[line.source, "sample"]
        theme.set_kind(label, "tone", "warn" if few else "muted" if line.source else "heading")
        self._set(line.source, "sample", words)

    def _set(self, source: str, name: str, text: str) -> None:
        self.labels[source, name].setText(text)
