"""The dialog for what was won in a year before the user began with this file: in all, or month by month."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.targets import BeforeValues
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, NumberEdit, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label, Problem
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import fill, grid
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.targets import month_of_year
from funnel_desktop.wording.wording import Wording


class BeforeDialog(FunnelDialog):
    """Asks for amount, number of deals and units of each month, and of those that nobody noted."""

    WIDTH = 520

    def __init__(
        self,
        wording: Wording,
        year: int,
        months: int,
        there: Mapping[int, BeforeValues],
        parent: QWidget | None = None,
    ) -> None:
        title = translate("BeforeDialog", "Won in {year} before you began").format(year=year)
        super().__init__(parent, title)
        explained = translate(
            "BeforeDialog",
            "For who begins with this file in the middle of a year: what was won already and is in no deal "
            "here. It counts for the target, its months and the balance, but in no average of deals.",
        )
        heads = (
            "",
            translate("BeforeDialog", "Amount"),
            translate("BeforeDialog", "Deals"),
            translate("BeforeDialog", "Units"),
        )
        self.fields: dict[int, tuple[AmountEdit, NumberEdit, NumberEdit]] = {}
        lines: list[tuple[QWidget, ...]] = [tuple(Label(head, self, tone="note") for head in heads)]
        for month in range(months + 1):
            name = translate("BeforeDialog", "Months not known")
            if month:
                name = month_of_year(wording, month, full=True)
            fields = (
                AmountEdit(wording.unit, f"{name}, {heads[1]}", self),
                NumberEdit(f"{name}, {heads[2]}", self),
                NumberEdit(f"{name}, {heads[3]}", self),
            )
            for field, value in zip(fields, there.get(month, BeforeValues()), strict=True):
                field.set_value(value)
                field.textChanged.connect(self._look)
            self.fields[month] = fields
            lines.append((Label(name, self), *fields))
        self._problem = Problem("", self, tone="bad", wrap=True)
        table = grid(*lines, spacing=(SPACING.MEDIUM, SPACING.SMALL), stretch={1: 2, 2: 1, 3: 1})
        note = translate("BeforeDialog", "What has no month counts on 1 January.")
        fill(self.body, Label(explained, self, tone="note", wrap=True), SPACING.MEDIUM, table)
        fill(self.body, SPACING.SMALL, Label(note, self, tone="small"), self._problem)
        self._accept = self.add_buttons(translate("BeforeDialog", "Count it"))
        self._look()
        self.fields[0][0].setFocus()

    def values(self) -> dict[int, BeforeValues]:
        """Return what was typed, by month (0: months not known)."""
        found = {}
        for month, (amount, deals, units) in self.fields.items():
            found[month] = BeforeValues(amount.amount(), _whole(deals), _whole(units))
        return found

    def problem(self) -> str:
        """Return what is wrong, or ""."""
        return self._problem.text()

    def _look(self) -> None:
        said = (field.problem() for line in self.fields.values() for field in line)
        problem = next(filter(None, said), "")
        self._accept.setEnabled(not problem)
        self.say_problem(self._problem, problem)

    def confirm(self) -> None:
        """Take the values if they are right."""
        if not self.problem():
            self.accept()

    @classmethod
    def ask(
        cls,
        wording: Wording,
        year: int,
        months: int,
        there: Mapping[int, BeforeValues],
        parent: QWidget | None = None,
    ) -> dict[int, BeforeValues] | None:
        """Ask and return the values by month, or None when cancelled."""
        dialog = cls(wording, year, months, there, parent)
        return dialog.values() if dialog.run() else None


def _whole(field: TypedEdit) -> int | None:
    value = field.value()
    return value if isinstance(value, int) else None
