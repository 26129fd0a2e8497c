"""A line that a rep types after a visit or call, as it is read: "hqdz 王工 样机测试过了 周五送报告 45万".

What is read stands in chips, one a field, with the places of the line that say it and what else may be meant.
A chip that is not sure has to be chosen by the user: a mistake is never made in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Protocol

from funnel_desktop.method.known_names import Hit

CUSTOMER, PERSON, HAPPENED, STEP, AMOUNT, PHONE = "customer", "person", "happened", "step", "amount", "phone"
FIELDS = (CUSTOMER, PERSON, HAPPENED, STEP, AMOUNT, PHONE)
"""The fields of a reading, in the order of their chips."""

KINDS = ("visit", "call", "message", "note")
"""What may have happened."""


class KnownDeal(NamedTuple):
    """A deal as a line needs it. ``row`` is its handle; the amount is in minor units of ``currency``."""

    row: int
    id: str
    project: str = ""
    outcome: str = "open"
    stage: str = ""
    amount_minor: int | None = None
    currency: str = ""
    next_step: str = ""
    next_step_date: str | None = None
    contact: str = ""


class KnownLead(NamedTuple):
    """A lead as a line needs it."""

    id: str
    project: str = ""
    contact: str = ""


class KnownCustomer(NamedTuple):
    """A customer of the file: deals (open ones first), leads, and people as (name, position)."""

    name: str
    deals: tuple[KnownDeal, ...] = ()
    leads: tuple[KnownLead, ...] = ()
    people: tuple[tuple[str, str], ...] = ()

    @property
    def open_deals(self) -> tuple[KnownDeal, ...]:
        """The deals that are open."""
        return tuple(deal for deal in self.deals if deal.outcome == "open")


class Who(Protocol):
    """Whoever knows the customers of a file."""

    def hits(self, plain: str) -> list[Hit]:
        """Return where a line may name customers."""

    def known(self, name: str) -> KnownCustomer:
        """Return what there is of a customer."""

    def with_person(self, person: str) -> list[str]:
        """Return the customers at which somebody has this name."""


class Subject(NamedTuple):
    """Whom a line is about: a customer with one of its deals, a lead, or neither. ``new``: "lead" or "deal"
    for a customer or deal that is to be made."""

    customer: str
    deal: KnownDeal | None = None
    lead: KnownLead | None = None
    new: str = ""


class Happened(NamedTuple):
    """What was done: its kind (of KINDS), what came of it in words, and on which day."""

    kind: str
    text: str
    day: date


class Step(NamedTuple):
    """The next step in words, its date and its time "15:00" or ""."""

    text: str
    day: date | None
    time: str = ""


class Amount(NamedTuple):
    """An amount in minor units (None: what looked like one is none), and the currency said, "" for none."""

    minor: int | None
    currency: str = ""


Value = Subject | Happened | Step | Amount | str | None


class Chip(NamedTuple):
    """How one field was read. ``choices`` begins with what was taken; ``picked`` is the place of what is in
    force. A chip that is not ``sure`` waits for the user."""

    field: str
    spans: tuple[tuple[int, int], ...]
    choices: tuple[Value, ...]
    sure: bool = True
    picked: int = 0

    @property
    def value(self) -> Value:
        """What is in force."""
        return self.choices[self.picked]

    def pick(self, place: int) -> Chip:
        """Return the chip with another choice in force, which is sure from then on."""
        return self._replace(picked=place, sure=True)


class Reading(NamedTuple):
    """A line as it was read."""

    text: str
    today: date
    chips: tuple[Chip, ...]

    def chip(self, field: str) -> Chip | None:
        """Return the chip of a field, None where the line says nothing of it."""
        return next((chip for chip in self.chips if chip.field == field), None)

    def _value(self, field: str) -> Value:
        chip = self.chip(field)
        return None if chip is None else chip.value

    @property
    def subject(self) -> Subject | None:
        """Whom it is about."""
        value = self._value(CUSTOMER)
        return value if isinstance(value, Subject) else None

    @property
    def person(self) -> str:
        """Who was spoken to, by name; "" for nobody."""
        value = self._value(PERSON)
        return value if isinstance(value, str) else ""

    @property
    def phone(self) -> str:
        """A telephone that the line says; "" for none."""
        value = self._value(PHONE)
        return value if isinstance(value, str) else ""

    @property
    def happened(self) -> Happened | None:
        """What was done."""
        value = self._value(HAPPENED)
        return value if isinstance(value, Happened) else None

    @property
    def step(self) -> Step | None:
        """What is to be done next."""
        value = self._value(STEP)
        return value if isinstance(value, Step) and (value.text or value.day) else None

    @property
    def amount(self) -> Amount | None:
        """What the deal is worth by now."""
        value = self._value(AMOUNT)
        return value if isinstance(value, Amount) and value.minor is not None else None

    @property
    def open_fields(self) -> tuple[str, ...]:
        """The fields that wait for the user."""
        return tuple(chip.field for chip in self.chips if not chip.sure)

    @property
    def says_something(self) -> bool:
        """Whether there is anything to write down."""
        return bool(self.happened or self.step or self.amount or self.phone or self._makes_something)

    @property
    def _makes_something(self) -> bool:
        return self.subject is not None and bool(self.subject.new)

    def pick(self, field: str, place: int) -> Reading:
        """Return the reading with another choice of a field in force."""
        return self._replace(
            chips=tuple(chip.pick(place) if chip.field == field else chip for chip in self.chips)
        )


def read_line(
    text: str,
    today: date,
    who: Who,
    *,
    unit: int = 1,
    about: Subject | None = None,
    near: Subject | None = None,
    choices: Mapping[str, Value] | None = None,
) -> Reading:
    """Read a line that was typed on ``today``.

    ``unit``: what a bare figure counts in, in yuan; ``about``: whom the line is about if it is not said (the
    deal on whose sheet it is typed), or was chosen; ``near``: who is offered, not taken, where the line names
    nobody (the card in front of the user). ``choices``: by field what the user chose before; it is
    in force again where it can still be meant.
    """
    from funnel_desktop.method.capture_reader import LineReader

    reading = LineReader(text, today, who, unit, about, near).read()
    for field, value in (choices or {}).items():
        chip = reading.chip(field)
        if chip is not None and value in chip.choices:
            reading = reading.pick(field, chip.choices.index(value))
    return reading
