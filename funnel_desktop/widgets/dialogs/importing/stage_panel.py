"""The values of the stage column with their counts, each with the stage that it means."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.plan import ImportPlan
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import holds_keyboard
from funnel_desktop.widgets.kit.layout import Align, add_row, column, grid, placed, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.plain_text import elided, set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_MOST = 60


class StagePanel(QWidget):
    """Shows what each stage value means, and lets the user say otherwise."""

    mapped = Signal(str, str)
    """The user chose a stage ("lost", "open", or "" for none) for a value."""

    def __init__(self, names: Mapping[str, str], parent: QWidget) -> None:
        """``names`` gives the texts of what can be chosen, by key."""
        super().__init__(parent)
        self._names = names
        self._shown: list[str] = []
        self.choices: dict[str, Choice] = {}
        self._title = Label(translate("StagePanel", "Stages in the file"), self, tone="group")
        self._hint = Label("", self, wrap=True, tone="note")
        self._area = ScrolledPage(self)
        column(self._title, self._hint, stretched(self._area), on=self, spacing=SPACING.SMALL)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the values of a plan; the lists stay where only their choices changed."""
        values = list(plan.stage_counts)[:_MOST]
        more = len(plan.stage_counts) - len(values)
        if not values:
            self._hint.setText(
                translate("StagePanel", "No column says the stage: every deal starts as a target.")
            )
        elif more > 0:
            self._hint.setText(
                translate("StagePanel", "The {count} most frequent values.").format(count=_MOST)
            )
        self._hint.setVisible(not values or more > 0)
        if values != self._shown:
            self._build(values, plan)
            self._shown = values
        for value in values:
            self.choices[value].set_key(plan.stage_map.get(value) or "")

    def _build(self, values: list[str], plan: ImportPlan) -> None:
        had_focus = next((value for value, choice in self.choices.items() if holds_keyboard(choice)), None)
        box = QWidget()
        lines = grid(
            on=box, spacing=(SPACING.MEDIUM, SPACING.TINY), margins=(0, 0, SPACING.LARGE, 0), stretch={1: 1}
        )
        self.choices = {}
        offered = [(key, name) for key, name in self._names.items() if key]
        for value in values:
            label = Label(value, box)
            label.setMinimumWidth(40)
            label.setMaximumWidth(96)
            set_tip(label, value)
            label.setText(elided(label.fontMetrics(), value, 96))
            count = Label(f"{plan.stage_counts[value]:,}", box, tone="muted")
            count.setFont(theme.font(theme.SIZE.NOTE))
            choice = Choice(translate("StagePanel", "“{value}” means").format(value=value), box)
            choice.set_choices([*offered, ("", self._names[""])])
            choice.currentIndexChanged.connect(
                lambda _, at=value, chosen=choice: self.mapped.emit(at, chosen.key())
            )
            add_row(lines, [label, choice, placed(count, Align.AlignRight | Align.AlignVCenter)])
            self.choices[value] = choice
        lines.setRowStretch(len(values), 1)
        self._area.setWidget(box)
        box.setAutoFillBackground(False)
        if had_focus in self.choices:
            self.choices[had_focus].setFocus()
