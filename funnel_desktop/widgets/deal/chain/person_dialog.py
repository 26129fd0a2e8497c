"""The dialog for a person of a customer: who it is, the part they have in the decision, our relation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.duplicates import known_person
from funnel_desktop.method.people import bosses, may_report
from funnel_desktop.method.records import RELATIONS, ROLES, Person
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import Choice, TextEdit
from funnel_desktop.widgets.kit.controls.link_line import LinkLine
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.people import relation_word, role_word


class PersonDialog(GridDialog):
    """Asks for a person, new or known. Ctrl+Enter takes it; a name must be there."""

    WIDTH = 560

    def __init__(
        self, parent: QWidget | None, person: Person, people: Sequence[Person], *, new: bool
    ) -> None:
        """``people`` are the others of the customer: whom the person may report to."""
        title = translate("PersonDialog", "New person") if new else person.name
        super().__init__(parent, title)
        self._person = person
        self._found: Person | None = None
        self.name_field = self._text(person.name)
        self.position_field = self._text(person.position)
        self.phone_field = self._text(person.phone)
        self.note_field = self._text(person.note)
        self.role_field = Choice()
        self.role_field.set_choices(
            [("", translate("PersonDialog", "Not known")), *((role, role_word(role)) for role in ROLES)],
            person.role or "",
        )
        self.boss_field = Choice()
        there = [other for other in people if other.id != person.id]
        everybody = [*there, person]
        self.boss_field.set_choices(
            [
                ("", translate("PersonDialog", "Nobody (top)")),
                *(
                    (other.id, f"{other.name} · {other.position}" if other.position else other.name)
                    for other in there
                    if may_report(everybody, person.id, other.id)
                ),
            ],
            bosses(everybody)[person.id] or "",
        )
        self.relation_field = SegmentedControl(
            [(relation, relation_word(relation)) for relation in RELATIONS],
            translate("PersonDialog", "Our relation"),
        )
        self.relation_field.set_value(person.relation)
        self.instead: Person | None = None
        """Somebody known already, whom the user rather wants to see."""
        self._there = there
        self.known = LinkLine(translate("PersonDialog", "Open"), self)
        self.known.link.clicked.connect(self._open_instead)
        self.known.shownOrHidden.connect(self.refit)
        self.add_field("name", translate("PersonDialog", "Name"), self.name_field, (0, 0, 2))
        self.add_field("position", translate("PersonDialog", "Position"), self.position_field, (0, 2, 2))
        self.add_field("phone", translate("PersonDialog", "Phone"), self.phone_field, (0, 4, 2))
        self.add_at(self.known, 1)
        self.add_field("role", translate("PersonDialog", "Role in the decision"), self.role_field, (2, 0, 3))
        self.add_field("boss", translate("PersonDialog", "Reports to"), self.boss_field, (2, 3, 3))
        self.add_field("relation", translate("PersonDialog", "Our relation"), self.relation_field, (3, 0, 6))
        self.add_field("note", translate("PersonDialog", "Note"), self.note_field, (4, 0, 6))
        for field in (self.name_field, self.phone_field):
            field.textEdited.connect(lambda _text: self._look())
        confirm = translate("PersonDialog", "Add") if new else translate("PersonDialog", "Save")
        self.add_buttons(confirm, left=self.problem)

    def _text(self, value: str) -> TextEdit:
        field = TextEdit()
        field.set_value(value)
        return field

    def _look(self) -> None:
        """Say while somebody is typed that they are there already."""
        found = known_person(self.name_field.text(), self.phone_field.text(), self._there)
        self._found = found
        if found is None:
            self.known.say("")
            return
        words = (
            translate("PersonDialog", "{name} ({position}) is there already")
            if found.position
            else translate("PersonDialog", "{name} is there already")
        )
        called = translate("PersonDialog", "Open {name}").format(name=found.name)
        self.known.say(words.format(name=found.name, position=found.position), called)

    def _open_instead(self) -> None:
        self.instead = self._found
        self.reject()

    def confirm(self) -> None:
        """Take the person, if there is a name."""
        if not self.name_field.text().strip():
            theme.set_kind(self.name_field, "invalid", True)
            self.refuse(translate("PersonDialog", "Write a name."), self.name_field)
            return
        self.accept()

    def person(self) -> Person:
        """Return the person as it stands in the fields."""
        return self._person._replace(
            name=self.name_field.text().strip(),
            position=self.position_field.text().strip(),
            phone=self.phone_field.text().strip(),
            note=self.note_field.text().strip(),
            role=self.role_field.key() or None,
            relation=self.relation_field.value(),
            reports_to=self.boss_field.key() or None,
        )

    def start_focus(self) -> QWidget:
        """Start at the name, or at the role when there is one."""
        return self.role_field if self.name_field.text() else self.name_field


def ask_person(
    parent: QWidget | None, person: Person, people: Sequence[Person], *, new: bool = False
) -> Person | None:
    """Ask for a person and return it; None when it was cancelled.

    It may be another one than asked for: somebody known already, whom the user rather edited.
    """
    dialog = PersonDialog(parent, person, people, new=new)
    if dialog.run_with_draft(("" if new else person.id, person.customer)):
        return dialog.person()
    return None if dialog.instead is None else ask_person(parent, dialog.instead, people)
