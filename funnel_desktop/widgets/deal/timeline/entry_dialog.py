"""The dialog of one entry of a timeline: what it was, when, with whom, what was said and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from funnel_desktop.method.activities import ACTIVITY_KINDS, TYPED_KINDS, checked_activity
from funnel_desktop.method.records import Activity
from funnel_desktop.method.search import by_sound
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.controls.fields import DateEdit, TextEdit, TimeEdit
from funnel_desktop.widgets.kit.controls.plain_edits import LinesEdit
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.timeline import activity_word


class EntryDialog(GridDialog):
    """Asks for an entry. Ctrl+Enter takes it."""

    WIDTH = 560
    ROW_GAP = SPACING.MEDIUM

    def __init__(
        self, parent: QWidget | None, activity: Activity, people: Sequence[str], today: date, *, new: bool
    ) -> None:
        """``people``: the names that are offered."""
        title = translate("EntryDialog", "New entry") if new else activity_word(activity.kind)
        super().__init__(parent, title)
        self._activity = activity
        kinds = [kind for kind in ACTIVITY_KINDS if kind in TYPED_KINDS or kind == activity.kind]
        self.kind = SegmentedControl(
            [(kind, activity_word(kind)) for kind in kinds], translate("EntryDialog", "Kind")
        )
        self.kind.set_value(activity.kind)
        self.day, self.time, self.person = DateEdit(today, past=True), TimeEdit(), TextEdit()
        self.text, self.outcome = LinesEdit(), TextEdit()
        self.day.set_value(date.fromisoformat(activity.happened_on))
        self.time.set_value(activity.happened_at)
        self.time.setPlaceholderText(translate("VisitDialog", "9:30"))
        self.person.set_value(activity.person)
        self.text.setPlainText(activity.text)
        self.text.setMinimumHeight(140)
        self.outcome.set_value(activity.outcome)
        self.outcome.setPlaceholderText(translate("VisitDialog", "What came of it, in a sentence"))
        completer = QCompleter(sorted(people, key=by_sound), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.person.setCompleter(completer)
        self.add_field("kind", translate("EntryDialog", "Kind"), self.kind, (0, 0, 6))
        self.add_field("day", translate("EntryDialog", "Date"), self.day, (1, 0, 2))
        self.add_field("time", translate("EntryDialog", "Time"), self.time, (1, 2, 1))
        self.add_field("person", translate("EntryDialog", "With whom"), self.person, (1, 3, 3))
        what = (
            translate("EntryDialog", "What the step was")
            if activity.kind == "step"
            else translate("EntryDialog", "What was said or done")
        )
        self.add_field("text", what, self.text, (2, 0, 6))
        self.add_field("outcome", translate("EntryDialog", "Outcome"), self.outcome, (3, 0, 6))
        word = translate("EntryDialog", "Add") if new else translate("EntryDialog", "Save")
        self.add_buttons(word, left=self.problem)

    def entry(self) -> Activity:
        """Return the entry as it stands in the fields. Raises FunnelError."""
        day = self.day.date()
        return self._activity._replace(
            kind=self.kind.value(),
            happened_on="" if day is None else day.isoformat(),
            happened_at=str(self.time.value() or ""),
            person=self.person.text().strip(),
            text=self.text.toPlainText(),
            outcome=self.outcome.text().strip(),
        )

    def confirm(self) -> None:
        """Take it, if all of it can be read."""
        if not self.all_read(self.day, self.time):
            return
        try:
            checked_activity(self.entry())
        except FunnelError as error:
            self.refuse(text_of(error.message), self.text)
            return
        self.accept()

    def start_focus(self) -> QWidget:
        """Start where something is most likely to be changed."""
        return self.text


def ask_entry(
    parent: QWidget | None, activity: Activity, people: Sequence[str], today: date, *, new: bool = False
) -> Activity | None:
    """Ask for an entry and return it; None when it was cancelled."""
    dialog = EntryDialog(parent, activity, people, today, new=new)
    return dialog.entry() if dialog.run() else None
