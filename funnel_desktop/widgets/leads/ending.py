"""The dialog that ends leads: no opportunity, because …"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.leads import EndLeads, TakeUpLeads
from funnel_desktop.method.records import Lead
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.leads import visits_planned
from funnel_desktop.widgets.dialogs.reasons import ReasonGroup
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import fill, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.leads import end_words, ending_words

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow


class EndLeadDialog(FormDialog):
    """Asks why leads come to nothing: a reason of the playbook, the day, and words."""

    WIDTH = 520

    def __init__(self, parent: QWidget | None, model: SessionModel, leads: Sequence[Lead]) -> None:
        """Of one lead that was ended before, the dialog shows why, to be put right."""
        if len(leads) == 1:
            title = str.format(translate("EndLeadDialog", "No opportunity: {lead}"), lead=leads[0].customer)
        else:
            title = translate("EndLeadDialog", "No opportunity: %n lead(s)", "", len(leads))
        super().__init__(parent, title)
        known = leads[0] if len(leads) == 1 else None
        chosen = "" if known is None else known.ended_reason
        planned = visits_planned(model.session, [lead for lead in leads if lead.ended_date is None])
        fill(self.head, Label(ending_words(planned), self, tone="muted", wrap=True))
        self.reasons = ReasonGroup(model.playbook, model.language, self, chosen)
        self.reasons.idClicked.connect(lambda: self._say(""))
        own = chosen if chosen and not self.reasons.key else ""  # words of an import or another playbook
        said = "" if known is None else known.ended_note
        self.note = LineEdit(" — ".join(part for part in (own, said) if part), self)
        self.note.setPlaceholderText(translate("EndLeadDialog", "To know when it comes up again"))
        self.note.textEdited.connect(lambda: self._say(""))
        self.day = DateEdit(model.today, parent=self, past=True)
        ended = None if known is None or known.ended_date is None else date.fromisoformat(known.ended_date)
        self.day.set_value(ended or model.today)
        note = Field(translate("EndLeadDialog", "In your words"), self.note, self)
        day = self.field(translate("EndLeadDialog", "Ended on"), self.day)
        fill(
            self.body,
            Label(translate("EndLeadDialog", "Why is there no opportunity?"), self, tone="group"),
            self.reasons.laid_out(),
            row(stretched(note, 3), stretched(day, 2), spacing=SPACING.LARGE),
        )
        self.add_buttons(translate("EndLeadDialog", "End the lead(s)", "", len(leads)), left=self.problem)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.refit()

    def confirm(self) -> None:
        """End them, if there is a reason."""
        key = self.reasons.key
        if not key:
            self._say(translate("EndLeadDialog", "Choose a reason."))
            self.reasons.first.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == "other" and not self.note.text().strip():
            self.refuse(translate("EndLeadDialog", "Say in your words what the other reason is."), self.note)
        elif not self.day.commit() or self.day.date() is None:
            problem = self.day.problem() or translate("EndLeadDialog", "Write the day on which it ended.")
            self.refuse(problem, self.day)
        else:
            self.accept()

    def start_focus(self) -> QWidget:
        """Start at the reasons."""
        return self.reasons.first


def end_leads(window: QWidget, model: SessionModel, flow: DealFlow, leads: Sequence[Lead]) -> bool:
    """Ask why leads come to nothing and end them; return whether they were."""
    if not leads or not flow.may_write():
        return False
    command = ask_end(window, model, leads)
    return command is not None and flow.execute(command)


def ask_end(window: QWidget, model: SessionModel, leads: Sequence[Lead]) -> EndLeads | None:
    """Ask why leads come to nothing; None when it was cancelled. Nothing is changed here."""
    dialog = EndLeadDialog(window, model, leads)
    ids = tuple(lead.id for lead in leads)
    if not dialog.run_with_draft(ids):
        return None
    day = dialog.day.date()
    note = dialog.note.text().strip()
    return EndLeads(ids, dialog.reasons.key, note, None if day is None else day.isoformat())


def take_up(model: SessionModel, flow: DealFlow, leads: Sequence[Lead]) -> bool:
    """Let leads wait again that were ended; return whether they do."""
    ended = [lead for lead in leads if lead.ended_date is not None]
    if not ended or not flow.may_write():
        return False
    return flow.execute(TakeUpLeads(tuple((lead.id, end_words(model.wording, lead)) for lead in ended)))
