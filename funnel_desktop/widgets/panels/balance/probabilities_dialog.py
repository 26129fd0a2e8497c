"""The dialog for the user's own win probabilities: six fields, checked as they are typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.balance import BalanceError, check_probabilities
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.number_fields import PercentEdit, set_problem
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, grid, placed
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.numbers import percent


class ProbabilitiesDialog(FunnelDialog):
    """Asks for P(win | stage) of the six stages; won is 100% and cannot be changed."""

    WIDTH = 420

    def __init__(
        self,
        current: Mapping[str, float],
        playbook: Playbook,
        language: str,
        measured: Mapping[str, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``current`` are the shares shown first; a button takes the ``measured`` ones, if there are any."""
        super().__init__(parent, translate("ProbabilitiesDialog", "Own win rates"))
        self._standard = {key: stage.probability for key, stage in playbook.stages.items()}
        self.explain(
            translate(
                "ProbabilitiesDialog", "How many of 100 deals in this stage become won, in your experience?"
            ),
            "note",
        )
        self.fields: dict[str, PercentEdit] = {}
        self._problem = Label("", self, tone="bad", wrap=True)
        lines = (
            self._line(stage, playbook.stages[stage].name(language), current.get(stage)) for stage in STAGES
        )
        rates = grid(*lines, spacing=(SPACING.LARGE, SPACING.SMALL), stretch={0: 1})
        fill(self.body, SPACING.MEDIUM, rates, SPACING.SMALL, self._problem)
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

    def _line(self, stage: str, name: str, share: float | None) -> tuple[Label, PercentEdit, Label]:
        """Return what stands in the line of a stage: its name, its field, and what is usual."""
        standard = self._standard[stage]
        label, field = Label(name, self), PercentEdit(name, self)
        field.setFixedWidth(84)
        field.setAlignment(Align.AlignRight)
        field.set_value(standard if share is None else share)
        words = translate("ProbabilitiesDialog", "%  (standard {percent})")
        if stage in OPEN_STAGES:
            field.textChanged.connect(self._look)
        else:
            field.setReadOnly(True)
        self.fields[stage] = field
        return label, field, Label(words.format(percent=percent(standard)), self, tone="small")

    def probabilities(self) -> dict[str, float]:
        """Return the six shares as typed. Raises FunnelError."""
        result = {}
        for stage, field in self.fields.items():
            value = field.value()
            assert isinstance(value, float)
            result[stage] = value
        check_probabilities(result)
        return result

    def problem(self) -> str:
        """Return what is wrong, or ""."""
        return self._problem.text()

    def _fill(self, values: Mapping[str, float]) -> None:
        for stage, field in self.fields.items():
            field.setText(field.write(values[stage]))
        self._look()

    def _look(self) -> None:
        """Say what is wrong at the first wrong field."""
        wrong, sentence = "", ""
        for stage, field in self.fields.items():
            if field.problem():
                wrong, sentence = stage, field.problem()
                break
        else:
            try:
                self.probabilities()
            except BalanceError as error:
                wrong, sentence = error.field.removeprefix("probabilities."), text_of(error.message)
        for stage, field in self.fields.items():
            set_problem(field, sentence if stage == wrong else "")
        self._accept.setEnabled(not sentence)
        self.say_problem(self._problem, sentence)

    def confirm(self) -> None:
        """Take the shares if they are right."""
        try:
            self.probabilities()
        except FunnelError:
            self._look()
            return
        self.accept()

    @classmethod
    def ask(
        cls,
        current: Mapping[str, float],
        playbook: Playbook,
        language: str,
        measured: Mapping[str, float] | None = None,
        parent: QWidget | None = None,
    ) -> dict[str, float] | None:
        """Ask and return the six shares, or None when cancelled."""
        dialog = cls(current, playbook, language, measured, parent)
        return dialog.probabilities() if dialog.run() else None
