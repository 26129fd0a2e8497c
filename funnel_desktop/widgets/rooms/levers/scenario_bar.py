"""The head of the room: which scenario is shown, keep it with a name, go back, use it in the balance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import AS_MEASURED, Factors, factors_of
from funnel_desktop.method.records import Scenario
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.fields import Choice, Field
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import column, fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

MEASURED, UNSAVED = "measured", "unsaved"


class ScenarioBar(QWidget):
    """Title, choice of scenario, and the buttons."""

    chosen = Signal(str)
    """Show a scenario (its id), or "measured"."""
    saveWanted = Signal()
    removeWanted = Signal(str)
    useWanted = Signal()
    leaveWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = MEASURED
        self._active = ""
        self._title = Label("", self, tone="title")
        self._under = ElidedLabel("", self, tone="note")
        self.choice = Choice("", self)
        self.choice.setMinimumWidth(150)
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMaximumWidth(240)
        self.choice.activated.connect(self._choose)
        self.save = Button("", parent=self)
        self.save.clicked.connect(self.saveWanted)
        self.remove = IconButton("trash", "", self)
        self.remove.clicked.connect(lambda: self.removeWanted.emit(self._shown))
        self.reset = Button("", parent=self)
        self.reset.clicked.connect(lambda: self.chosen.emit(MEASURED))
        self.use = Button("", "primary", parent=self)
        self.use.clicked.connect(lambda: (self.leaveWanted if self._leaves() else self.useWanted).emit())
        words = column(self._title, self._under, spacing=0)
        buttons = self.remove, self.save, self.reset, self.use
        row(stretched(words), self.choice, *buttons, on=self, spacing=SPACING.MEDIUM)

    def shown(self) -> str:
        """Return the id of the scenario shown, "measured" or "unsaved"."""
        return self._shown

    def show_scenarios(
        self, scenarios: Sequence[Scenario], factors: Factors, preferred: str, unit: str, writable: bool
    ) -> None:
        """Show which scenario ``factors`` are; of equal ones the ``preferred``."""
        self._active = next((scenario.id for scenario in scenarios if scenario.active), "")
        same = [scenario.id for scenario in scenarios if _same(factors_of(scenario), factors)]
        self._shown = UNSAVED
        if _same(factors, AS_MEASURED):
            self._shown = MEASURED
        elif same:
            self._shown = preferred if preferred in same else same[0]
        choices = [(MEASURED, translate("Levers", "Measured values"))]
        if self._shown == UNSAVED:
            choices.append((UNSAVED, translate("Levers", "Not saved")))
        # The mark comes first: a long name is cut off at its end.
        choices.extend(
            (scenario.id, f"✓ {scenario.name}" if scenario.active else scenario.name)
            for scenario in scenarios
        )
        self.choice.set_choices(choices, self._shown)
        active = next((scenario.name for scenario in scenarios if scenario.active), None)
        said = (
            "" if active is None else translate("Levers", "✓ {name}: used in the balance").format(name=active)
        )
        set_tip(self.choice, said)
        self.choice.setAccessibleDescription(said)
        saved = self._shown not in (MEASURED, UNSAVED)
        self.save.setEnabled(writable and self._shown != MEASURED)
        self.remove.setVisible(saved)
        self.remove.setEnabled(writable)
        self.reset.setEnabled(self._shown != MEASURED)
        self.use.setEnabled(writable and (self._leaves() or self._shown != MEASURED))
        self._title.setText(translate("Levers", "The four levers"))
        self._under.setText(
            translate("Levers", "what each brings to what is won, by the forecast · {unit}").format(unit=unit)
        )
        self.choice.setAccessibleName(translate("Levers", "Scenario"))
        self.save.set_text(translate("Levers", "Save…"))
        self.remove.set_name(translate("Levers", "Delete this scenario"))
        self.reset.set_text(translate("Levers", "Reset"))
        self.use.set_text(
            translate("Levers", "Stop using in balance")
            if self._leaves()
            else translate("Levers", "Use in balance")
        )

    def _leaves(self) -> bool:
        return bool(self._active) and self._shown in (self._active, MEASURED)

    def _choose(self, index: int) -> None:
        key = self.choice.itemData(index)
        if key != UNSAVED:
            self.chosen.emit(key)


def _same(one: Factors, other: Factors) -> bool:
    return all(abs(first - second) < 1e-9 for first, second in zip(one, other, strict=True))


class NameDialog(FunnelDialog):
    """Asks for a scenario's name, to save it or, with ``use``, to save it and use it in the balance."""

    WIDTH = 400

    def __init__(
        self, name: str, taken: Sequence[str], parent: QWidget | None = None, *, use: bool = False
    ) -> None:
        used = translate("Levers", "Use in balance")
        super().__init__(parent, used if use else translate("Levers", "Save the scenario"))
        self._taken = {other.casefold() for other in taken}
        self.name = LineEdit(name, self)
        self.name.setAccessibleName(translate("Levers", "Name"))
        self.name.setMaxLength(60)
        self._note = Label("", self, tone="note", wrap=True)
        fill(self.body, SPACING.MEDIUM, Field(translate("Levers", "Name"), self.name, self), self._note)
        self._accept = self.add_buttons(used if use else translate("Levers", "Save"))
        self.name.textChanged.connect(self._look)
        self.name.returnPressed.connect(self.confirm)
        self.name.selectAll()
        self.name.setFocus()
        self._look()

    def _look(self) -> None:
        name = self.name.text().strip()
        self._accept.setEnabled(bool(name))
        replaces = name.casefold() in self._taken
        self._note.setText(translate("Levers", "Replaces the scenario of that name.") if replaces else " ")

    def confirm(self) -> None:
        """Take the name if there is one."""
        if self.name.text().strip():
            self.accept()

    @classmethod
    def ask(
        cls, name: str, taken: Sequence[str], parent: QWidget | None = None, *, use: bool = False
    ) -> str | None:
        """Ask and return the name, or None when cancelled."""
        dialog = cls(name, taken, parent, use=use)
        return dialog.name.text().strip() if dialog.run() else None
