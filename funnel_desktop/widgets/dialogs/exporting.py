"""What is to be written, for whom, and of which deals: the one dialog of Export."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from funnel_desktop.text import message
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, placed
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING

_FORMS = {
    "workbook": (
        message("ExportDialog", "Excel, to &read"),
        message(
            "ExportDialog",
            "The funnel as a chart, target, won and forecast; deals by stage, lost ones with their reasons, "
            "visits and the plan of the week.",
        ),
    ),
    "readable": (
        message("ExportDialog", "CSV, to r&ead"),
        message("ExportDialog", "One table of deals, in words, for any spreadsheet."),
    ),
    "csv": (
        message("ExportDialog", "CSV, to &process"),
        message(
            "ExportDialog",
            "For programs: every column by its fixed name. Imported again, it gives the same deals.",
        ),
    ),
    "everything": (
        message("ExportDialog", "Every&thing"),
        message(
            "ExportDialog",
            "Every table with its history, as one zip file or a folder, to fill an empty funnel from.",
        ),
    ),
    "redacted": (
        message("ExportDialog", "A re&dacted funnel"),
        message(
            "ExportDialog",
            "A funnel file to show or to send: names, telephone numbers and words are masked, figures kept.",
        ),
    ),
}
FORMS = tuple(_FORMS)
"""What can be written, in the order offered."""

OF_DEALS = ("workbook", "readable", "csv")
"""What can be of some deals alone."""

MASKED = ("workbook", "readable")
"""What can be written with names and words masked."""


class ExportRequest(NamedTuple):
    """What the user asks for: one of ``FORMS``, which deals ("all", "shown", "selected"), and
    whether names are masked."""

    form: str
    scope: str
    masked: bool


class DealCounts(NamedTuple):
    """How many deals there are to choose from; None: no filter is in force, nothing is selected."""

    all: int
    shown: int | None
    selected: int | None


class ExportDialog(FunnelDialog):
    """Asks what is to be written."""

    WIDTH = 600
    HOLDS_WORK = False

    def __init__(self, parent: QWidget, counts: DealCounts, last: ExportRequest) -> None:
        super().__init__(parent, translate("ExportDialog", "Export"))
        self._counts = counts
        self.forms: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for form, (name, words) in _FORMS.items():
            button = QRadioButton(text_of(name), self)
            button.setAccessibleDescription(text_of(words))
            group.addButton(button)
            button.toggled.connect(self._follow)
            self.forms[form] = button
            note = Label(text_of(words), self, wrap=True, tone="note")
            note.setContentsMargins(_INDENT, 0, 0, 0)
            fill(self.body, button, note, SPACING.SMALL)
        fill(self.body, SPACING.TINY, Label(translate("ExportDialog", "Which deals"), self, tone="group"))
        self.scope = SegmentedControl(self._scopes(), translate("ExportDialog", "Which deals"), self)
        fill(self.body, placed(self.scope, Align.AlignLeft), SPACING.MEDIUM)
        self.masked = QCheckBox(translate("ExportDialog", "&Mask names, telephone numbers and words"), self)
        fill(self.body, self.masked)
        self.add_buttons(translate("ExportDialog", "Export…"))
        self.masked.setChecked(last.masked)
        self.forms[last.form if last.form in FORMS else FORMS[0]].setChecked(True)
        offered = [segment.key for segment in self.scope.segments]
        self.scope.set_value(last.scope if last.scope in offered else "all")
        self._follow()

    def start_focus(self) -> QWidget:
        """Begin where the choice is."""
        return self.forms[self.form]

    def _scopes(self) -> list[tuple[str, str]]:
        counts = self._counts
        scopes = [("all", translate("ExportDialog", "All {count}").format(count=f"{counts.all:,}"))]
        if counts.shown is not None:
            words = translate("ExportDialog", "Shown by the filter {count}")
            scopes.append(("shown", words.format(count=f"{counts.shown:,}")))
        if counts.selected is not None:
            words = translate("ExportDialog", "Selected {count}")
            scopes.append(("selected", words.format(count=f"{counts.selected:,}")))
        return scopes

    def _follow(self) -> None:
        """Offer only what makes sense for the form that is chosen."""
        self.scope.setEnabled(self.form in OF_DEALS and len(self.scope.segments) > 1)
        self.masked.setEnabled(self.form in MASKED)

    @property
    def form(self) -> str:
        """The form that is chosen."""
        return next((form for form, button in self.forms.items() if button.isChecked()), FORMS[0])

    @property
    def request(self) -> ExportRequest:
        """What is asked for."""
        form = self.form
        return ExportRequest(
            form,
            self.scope.value() if form in OF_DEALS else "all",
            form in MASKED and self.masked.isChecked(),
        )


_INDENT = 24
"""From the circle of a choice to its words."""
