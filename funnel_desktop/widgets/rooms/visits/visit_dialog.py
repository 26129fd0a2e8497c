"""The dialog of one visit: whom, when, why; and when it is done, what came of it and what moves."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.method.search import by_sound
from funnel_desktop.queries.visit_facts import Subject, VisitFacts
from funnel_desktop.widgets.kit.controls.fields import Choice, DateEdit, TextEdit, TimeEdit
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_SUGGESTED = "suggested"
ENDED = "ended"
"""What becomes of a lead that was visited and is none: it ends, with a reason."""


class VisitResult(NamedTuple):
    """The visit as the dialog leaves it, and into which stage its deal or lead moves ("": it stays;
    ENDED: the lead ends)."""

    visit: Visit
    move: str
    subject: Subject | None


class VisitDialog(GridDialog):
    """Asks for a visit. Ctrl+Enter keeps it; a customer must be there."""

    ROW_GAP = SPACING.MEDIUM

    def __init__(
        self,
        parent: QWidget | None,
        visit: Visit,
        facts: VisitFacts,
        playbook: Playbook,
        language: str,
        today: date,
        *,
        new: bool,
        done: bool = False,
        move: str = "",
    ) -> None:
        """``done`` ticks it as done today; ``move`` is proposed as the stage to move to."""
        title = translate("VisitDialog", "New visit") if new else translate("VisitDialog", "Visit")
        super().__init__(parent, title)
        self._visit, self._facts, self._playbook, self._language = visit, facts, playbook, language
        self._today, self._new, self._wanted_move = today, new, move
        self._subjects: list[Subject] = []
        self._asked: tuple[str, str] | None = None
        self.customer, self.person, self.position = TextEdit(), TextEdit(), TextEdit()
        self.source, self.about, self.then = Choice(), Choice(), Choice()
        self.day, self.time = DateEdit(today), TimeEdit()
        self.purpose, self.outcome = TextEdit(), TextEdit()
        self.is_done = QCheckBox(translate("VisitDialog", "The visit is done"))
        self.done_day = DateEdit(today, past=True)
        self.add_field("customer", translate("VisitDialog", "Customer"), self.customer, (0, 0, 3))
        self.add_field("about", translate("VisitDialog", "About"), self.about, (0, 3, 3))
        self.add_field("person", translate("VisitDialog", "Person"), self.person, (1, 0, 2))
        self.add_field("position", translate("VisitDialog", "Position"), self.position, (1, 2, 2))
        self.add_field("source", translate("VisitDialog", "Source"), self.source, (1, 4, 2))
        self.add_field("day", translate("VisitDialog", "Date"), self.day, (2, 0, 2))
        self.add_field("time", translate("VisitDialog", "Time"), self.time, (2, 2, 1))
        self.add_field("purpose", translate("VisitDialog", "Purpose"), self.purpose, (2, 3, 3))
        self.add_at(self.is_done, 3)
        self.add_field("done_day", translate("VisitDialog", "Done on"), self.done_day, (4, 0, 2))
        self.add_field("then", translate("VisitDialog", "And then"), self.then, (4, 2, 4))
        self.add_field("outcome", translate("VisitDialog", "Outcome"), self.outcome, (5, 0, 6))
        word = translate("VisitDialog", "Add") if new else translate("VisitDialog", "Keep")
        self.add_buttons(word, left=self.problem)
        self._complete()
        self._fill(done)

    # Filling in

    def _fill(self, done: bool) -> None:
        visit = self._visit
        for editor, text in (
            (self.customer, visit.customer),
            (self.person, visit.person),
            (self.position, visit.position),
            (self.time, visit.planned_time),
            (self.purpose, visit.purpose),
            (self.outcome, visit.outcome),
        ):
            editor.set_value(text)
        self.time.setPlaceholderText(translate("VisitDialog", "9:30"))
        self.customer.setPlaceholderText(translate("VisitDialog", "Company or organisation"))
        self.purpose.setPlaceholderText(translate("VisitDialog", "What the visit is for"))
        self.outcome.setPlaceholderText(translate("VisitDialog", "What came of it, in a sentence"))
        self.day.set_value(_day(visit.planned_date))
        self.is_done.setChecked(done or visit.done_date is not None)
        # Noted a day or two later, it was done on the day for which it was planned.
        planned = _day(visit.planned_date)
        likely = planned if planned is not None and planned <= self._today else self._today
        self.done_day.set_value(_day(visit.done_date) or likely)
        self._show_source(visit.source)
        self._look_up()
        self.is_done.toggled.connect(self._show_done)
        self.about.currentIndexChanged.connect(self._show_about)
        self.customer.editingFinished.connect(self._look_up)
        self.person.editingFinished.connect(self._look_up)
        self._show_done()

    def _complete(self) -> None:
        self._customers, self._people = QStringListModel(self), QStringListModel(self)
        for editor, words in ((self.customer, self._customers), (self.person, self._people)):
            completer = QCompleter(words, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            if editor is self.customer:  # found by letters too: nothing is left out once more
                completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            else:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(10)
            editor.setCompleter(completer)
            # After the line has taken the text that was picked.
            completer.activated.connect(lambda _text: QTimer.singleShot(0, self, self._look_up))
            editor.committed.connect(self._take_line)
        self.customer.textEdited.connect(self._offer)
        QTimer.singleShot(0, self, self._facts.prepare)

    def _offer(self, text: str) -> None:
        """Offer the customers that go on from what is typed; the completer then opens the list."""
        found = self._facts.customers_like(text)
        self._customers.setStringList(found)
        if not found:
            self._hide_names(self.customer)

    def _take_line(self, _value: object) -> None:
        """A line was taken by Enter, which is its own before the list of names sees it."""
        for editor in (self.customer, self.person):
            self._hide_names(editor)
        self._look_up()

    @staticmethod
    def _hide_names(editor: QLineEdit) -> None:
        completer = editor.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.hide()

    def _look_up(self) -> None:
        """Follow customer and person: who is known there, what the visit may be about, which source fits."""
        customer, person = self.customer.text().strip(), self.person.text().strip()
        if self._asked == (customer, person):
            return
        other = self._asked is None or self._asked[0] != customer
        self._asked = (customer, person)
        people = self._facts.people_at(customer)
        if other:
            self._people.setStringList(sorted(people, key=by_sound))
            self._show_subjects(customer)
        if people.get(person) and not self.position.text().strip():
            self.position.set_value(people[person])
        self._suggest()

    def _show_subjects(self, customer: str) -> None:
        self._subjects = self._facts.subjects(customer)
        kept = {f"deal:{self._visit.deal_id}", f"lead:{self._visit.lead_id}"}
        chosen = next((s.key for s in self._subjects if s.key in kept), "")
        if not chosen and self._new and len(self._subjects) == 1:
            chosen = self._subjects[0].key
        self.about.set_choices(
            [
                ("", translate("VisitDialog", "The customer")),
                *((s.key, self._name(s)) for s in self._subjects),
            ],
            chosen,
        )
        self._show_about()

    def _name(self, subject: Subject) -> str:
        if subject.stage is None:
            lead = translate("VisitDialog", "Lead")
            return f"{lead}: {subject.title}" if subject.title else lead
        stage = self._playbook.stages[subject.stage].name(self._language)
        return (
            f"{subject.title} · {stage}" if subject.title else f"{translate('VisitDialog', 'Deal')} · {stage}"
        )

    @property
    def subject(self) -> Subject | None:
        """What the visit is about, None for the customer as such."""
        return next((s for s in self._subjects if s.key == self.about.key()), None)

    def _show_about(self) -> None:
        subject = self.subject
        if subject is not None and self._new and subject.contact and not self.person.text().strip():
            self.person.set_value(subject.contact)
            self.position.set_value(subject.position)
            self._asked = (self.customer.text().strip(), subject.contact)
        stays = translate("VisitDialog", "Nothing moves")
        choices: list[tuple[str, str]] = []
        if subject is not None:
            if subject.stage is None:
                stays = translate("VisitDialog", "It stays a lead")
                moves = translate("VisitDialog", "The lead moves to {stage}")
            else:
                stage = self._playbook.stages[subject.stage].name(self._language)
                stays = translate("VisitDialog", "The deal stays in {stage}").format(stage=stage)
                moves = translate("VisitDialog", "The deal moves to {stage}")
            for key in subject.forward:
                choices.append((key, moves.format(stage=self._playbook.stages[key].name(self._language))))
            if subject.stage is None:
                choices.append((ENDED, translate("VisitDialog", "No opportunity: the lead ends…")))
        self.then.set_choices([("", stays), *choices], self._wanted_move)
        self.then.setEnabled(bool(choices))
        self._suggest()

    def _show_source(self, source: str | None) -> None:
        chosen = source if source in self._playbook.sources else _SUGGESTED
        self.source.set_choices(
            [
                (_SUGGESTED, translate("VisitDialog", "As it fits")),
                *((key, item.name(self._language)) for key, item in self._playbook.sources.items()),
            ],
            chosen,
        )

    def _suggested(self) -> str:
        customer, person = self.customer.text().strip(), self.person.text().strip()
        return self._facts.suggested(customer, person, self.subject)

    def _suggest(self) -> None:
        """Write the source that fits beside the choice of leaving it to us."""
        words = translate("VisitDialog", "As it fits")
        if self.customer.text().strip():
            name = self._playbook.sources[self._suggested()].name(self._language)
            words = translate("VisitDialog", "{source} (fits)").format(source=name)
        self.source.setItemText(0, words)

    def _show_done(self) -> None:
        for name in ("done_day", "then", "outcome"):
            self.fields[name].setVisible(self.is_done.isChecked())
        self.refit()

    # Taking

    def confirm(self) -> None:
        """Keep the visit, if it can be read and says with whom."""
        self.problem.clear()
        if not self.all_read(self.day, self.time, *((self.done_day,) if self.is_done.isChecked() else ())):
            return
        if not self.customer.text().strip():
            self.refuse(translate("VisitDialog", "Write the customer."), self.customer)
        elif self.is_done.isChecked() and (self.done_day.date() or self._today) > self._today:
            self.refuse(
                translate("VisitDialog", "A visit is done today or earlier. Choose another day."),
                self.done_day,
            )
        else:
            self._look_up()
            self.accept()

    def visit_result(self) -> VisitResult:
        """Return the visit as it stands in the fields. Raises FunnelError for what cannot be read."""
        subject = self.subject
        planned = self.day.date()
        done = (self.done_day.date() or self._today) if self.is_done.isChecked() else None
        source = self.source.key()
        kind, _, identifier = subject.key.partition(":") if subject is not None else ("", "", "")
        deal_id, lead_id = self._visit.deal_id, self._visit.lead_id
        if subject is not None or not self._keeps_closed_deal():
            deal_id = identifier if kind == "deal" else None
            lead_id = identifier if kind == "lead" else None
        visit = self._visit._replace(
            deal_id=deal_id,
            lead_id=lead_id,
            customer=self.customer.text().strip(),
            person=self.person.text().strip(),
            position=self.position.text().strip(),
            source=self._suggested() if source == _SUGGESTED else source,
            planned_date=None if planned is None else planned.isoformat(),
            planned_time=str(self.time.value()),
            purpose=self.purpose.text().strip(),
            done_date=None if done is None else done.isoformat(),
            outcome=self.outcome.text().strip() if done is not None else "",
        )
        return VisitResult(visit, self.then.key() if done is not None else "", subject)

    def _keeps_closed_deal(self) -> bool:
        """Whether the visit is about a deal that is closed by now, and so not among the choices."""
        keys = {subject.key for subject in self._subjects}
        same = self.customer.text().strip() == self._visit.customer
        return same and self._visit.deal_id is not None and f"deal:{self._visit.deal_id}" not in keys

    def start_focus(self) -> QWidget:
        """Start at the first thing that is to be written."""
        if self.is_done.isChecked() and not self.outcome.text():
            return self.outcome
        return self.person if self.customer.text() else self.customer


def _day(text: str | None) -> date | None:
    return None if not text else date.fromisoformat(text)


def ask_visit(
    parent: QWidget | None,
    visit: Visit,
    facts: VisitFacts,
    playbook: Playbook,
    language: str,
    today: date,
    *,
    new: bool,
    done: bool = False,
    move: str = "",
) -> VisitResult | None:
    """Ask for a visit, or for what came of it; None when it was cancelled."""
    dialog = VisitDialog(parent, visit, facts, playbook, language, today, new=new, done=done, move=move)
    return dialog.visit_result() if dialog.run() else None
