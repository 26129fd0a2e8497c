"""A quiet line under a contact: somebody of the customer is called that; a click takes what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.duplicates import known_person
from funnel_desktop.method.records import Person
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit.controls.link_line import LinkLine
from funnel_desktop.widgets.kit.controls.typed import TypedEdit
from funnel_desktop.widgets.kit.text import translate


class KnownContactLine(LinkLine):
    """Says while a contact is typed that the customer has such a person. Hidden while nothing is to take."""

    taken = Signal(Person)
    """The Person whose name, position and phone the user wants."""

    def __init__(
        self,
        fields: Iterable[TypedEdit],
        people: Callable[[], Sequence[Person]],
        parent: QWidget | None = None,
    ) -> None:
        """``fields``: name, position, phone. ``people`` gives those of the customer that the form has now."""
        super().__init__(translate("KnownContact", "Take over"), parent)
        self.person: Person | None = None
        self._fields = tuple(fields)
        self.name_field = self._fields[0]
        self._people = people
        self.link.clicked.connect(self._take)
        for field in (self.name_field, self._fields[2]):
            field.textEdited.connect(lambda _text: self.look())

    def look(self) -> None:
        """Look whether the customer has somebody like the one typed, of whom more or else is known."""
        name, _position, phone = (field.text() for field in self._fields)
        found = None
        if name.strip() or phone.strip():
            found = known_person(name, phone, self._people())
        self._show(None if found is None or not self._says_more(found) else found)

    def look_again(self) -> None:
        """Say nothing more once what is known stands in the fields."""
        if self.person is not None:
            self.look()

    def clear(self) -> None:
        """Say nothing."""
        self._show(None)

    def _says_more(self, person: Person) -> bool:
        known = (person.name, person.position, person.phone)
        there = tuple(field.text().strip() for field in self._fields)
        return known[0] != there[0] or any(k and k != t for k, t in zip(known[1:], there[1:], strict=True))

    def _show(self, person: Person | None) -> None:
        self.person = person
        if person is None:
            self.say("")
            return
        who = dotted((person.name, person.position, person.phone))
        called = translate("KnownContact", "Take over what is known of {name}").format(name=person.name)
        self.say(translate("KnownContact", "Known at this customer: {person}").format(person=who), called)

    def _take(self) -> None:
        person = self.person
        if person is not None:
            self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)
            for field in self._fields:
                field.revert()
            self.clear()
            self.taken.emit(person)


def contact_of(person: Person) -> dict[str, str]:
    """Return the fields of a deal or lead that name a person as its contact; what is not known stays away."""
    fields = {
        "contact_name": person.name,
        "contact_position": person.position,
        "contact_phone": person.phone,
    }
    return {name: value for name, value in fields.items() if value}
