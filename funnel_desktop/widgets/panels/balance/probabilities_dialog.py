"""The dialog for the user's own win rates and days in a stage: fields by stage, checked as they are typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.balance import BalanceError, check_probabilities
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.method.usual import LONGEST_USUAL_DAYS, UsualNumbers
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import NumberEdit, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label, Problem
from funnel_desktop.widgets.kit.controls.number_fields import PercentEdit, set_problem
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, grid, placed
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.punctuation import in_sentences

_FIELD_WIDTH = 84

_Edit = TypeVar("_Edit", bound=TypedEdit)


class OwnNumbers(NamedTuple):
    """P(win | stage) of the six stages, and the whole days that a deal stays in each open one."""

    shares: Mapping[str, float]
    days: Mapping[str, int]


def measured_numbers(usual: UsualNumbers) -> OwnNumbers:
    """Return what is usual as fields take it: shares in tenths of a per cent, finer ones nobody means."""
    shares = {stage: max(1, round(share * 1_000)) / 1_000 for stage, share in usual.probabilities.items()}
    return OwnNumbers(shares, usual.whole_days)


class _DaysEdit(NumberEdit):
    """For how many days a deal usually stays in a stage."""

    def read(self, text: str) -> object:
        """Read whole days. Raises FunnelError."""
        days = super().read(text)
        if not isinstance(days, int) or not 1 <= days <= LONGEST_USUAL_DAYS:
            raise FunnelError(
                message(
                    "ProbabilitiesDialog",
                    "A deal usually stays in its stage for 1 to {most} days. Type a whole number.",
                    most=LONGEST_USUAL_DAYS,
                )
            )
        return days


class ProbabilitiesDialog(FunnelDialog):
    """Asks for P(win | stage) of the six stages (won is 100% and cannot be changed) and the days in the open
    ones."""

    WIDTH = 500

    def __init__(
        self,
        current: OwnNumbers,
        playbook: Playbook,
        language: str,
        measured: OwnNumbers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``current`` are the numbers shown first (a stage left out has its standard); a button takes the
        ``measured`` ones, if there are any."""
        super().__init__(parent, translate("ProbabilitiesDialog", "Own win rates and days"))
        self._standard = OwnNumbers(
            {key: stage.probability for key, stage in playbook.stages.items()},
            {key: round(days) for key, days in playbook.usual_days.items()},
        )
        self.explain(
            translate(
                "ProbabilitiesDialog",
                "How many of 100 deals in this stage become won, and for how many days does a deal stay in "
                "it, in your experience?",
            ),
            "note",
        )
        self.fields: dict[str, PercentEdit] = {}
        self.days: dict[str, NumberEdit] = {}
        self._problem = Problem("", self, tone="bad", wrap=True)
        self._whole = Label("", self, tone="note", wrap=True)
        self._first = playbook.stages[STAGES[0]].name(language)
        heads = (
            translate("ProbabilitiesDialog", "Win rate, %"),
            translate("ProbabilitiesDialog", "Days in it"),
        )
        numbers = grid(
            [None, *(Label(head, self, tone="small") for head in heads), None],
            *(self._line(stage, playbook.stages[stage].name(language), current, heads) for stage in STAGES),
            spacing=(SPACING.LARGE, SPACING.SMALL),
            stretch={0: 1},
        )
        fill(self.body, SPACING.MEDIUM, numbers, SPACING.SMALL, self._whole, self._problem)
        usual = Button(translate("ProbabilitiesDialog", "Standard"), "ghost", icon="reset", parent=self)
        usual.clicked.connect(lambda: self._fill(self._standard))
        self._accept = self.add_buttons(translate("ProbabilitiesDialog", "Use"), left=usual)
        if measured is not None:
            take = Button(translate("ProbabilitiesDialog", "Take the measured ones"), "ghost", parent=self)
            take.clicked.connect(lambda: self._fill(measured))
            fill(self.body, placed(take, Align.AlignLeft))
        self._look()
        self.fields[STAGES[0]].selectAll()
        self.fields[STAGES[0]].setFocus()

    def _line(
        self, stage: str, name: str, current: OwnNumbers, heads: tuple[str, str]
    ) -> tuple[QWidget | None, ...]:
        """Return what stands in the line of a stage: its name, its fields, and what is usual."""
        standard, days = self._standard.shares[stage], None
        share = self._field(PercentEdit(f"{name} · {heads[0]}", self), current.shares.get(stage, standard))
        self.fields[stage] = share
        if stage in OPEN_STAGES:
            usual = self._standard.days[stage]
            days = self._field(_DaysEdit(f"{name} · {heads[1]}", self), current.days.get(stage, usual))
            self.days[stage] = days
            words = translate("ProbabilitiesDialog", "standard {percent} · %n day(s)", "", usual)
        else:
            share.setReadOnly(True)
            words = translate("ProbabilitiesDialog", "standard {percent}")
        note = Label(words.format(percent=percent(standard)), self, tone="small")
        return Label(name, self), share, days, note

    def _field(self, field: _Edit, value: float) -> _Edit:
        field.setFixedWidth(_FIELD_WIDTH)
        field.setAlignment(Align.AlignRight)
        field.set_value(value)
        field.textChanged.connect(self._look)
        return field

    def numbers(self) -> OwnNumbers:
        """Return the numbers as typed. Raises FunnelError."""
        shares = {stage: field.value() for stage, field in self.fields.items()}
        days = {stage: field.value() for stage, field in self.days.items()}
        found = OwnNumbers(
            {stage: share for stage, share in shares.items() if isinstance(share, float)},
            {stage: count for stage, count in days.items() if isinstance(count, int)},
        )
        check_probabilities(found.shares)
        return found

    def problem(self) -> str:
        """Return what is wrong, or ""."""
        return self._problem.text()

    def _fill(self, numbers: OwnNumbers) -> None:
        for stage, share in self.fields.items():
            share.setText(share.write(numbers.shares[stage]))
        for stage, days in self.days.items():
            days.setText(days.write(numbers.days[stage]))
        self._look()

    def _editors(self) -> Iterable[TypedEdit]:
        """Return the fields, stage by stage."""
        for stage, field in self.fields.items():
            yield field
            if stage in self.days:
                yield self.days[stage]

    def _look(self) -> None:
        """Say what is wrong at the first wrong field, or what the days come to."""
        if len(self.fields) < len(STAGES):
            return
        wrong: TypedEdit | None = next((field for field in self._editors() if field.problem()), None)
        sentence = whole = ""
        if wrong is not None:
            sentence = wrong.problem()
        else:
            try:
                whole = self._words_of(sum(self.numbers().days.values()))
            except BalanceError as error:
                wrong = self.fields[error.field.removeprefix("probabilities.")]
                sentence = text_of(error.message)
        for field in self._editors():
            set_problem(field, sentence if field is wrong else "")
        self._accept.setEnabled(not sentence)
        self._whole.setText(whole)
        self.say_problem(self._problem, sentence)

    def _words_of(self, days: int) -> str:
        whole = translate("ProbabilitiesDialog", "From {stage} to the signature: %n day(s).", "", days)
        stuck = translate(
            "ProbabilitiesDialog",
            "A deal that is in its stage for more than three times its days is stuck: it counts again once "
            "it moves.",
        )
        return in_sentences((whole.format(stage=self._first), stuck))

    def confirm(self) -> None:
        """Take the numbers if they are right."""
        try:
            self.numbers()
        except FunnelError:
            self._look()
            return
        self.accept()

    @classmethod
    def ask(
        cls,
        current: OwnNumbers,
        playbook: Playbook,
        language: str,
        measured: OwnNumbers | None = None,
        parent: QWidget | None = None,
    ) -> OwnNumbers | None:
        """Ask and return the numbers, or None when cancelled."""
        dialog = cls(current, playbook, language, measured, parent)
        return dialog.numbers() if dialog.run() else None
