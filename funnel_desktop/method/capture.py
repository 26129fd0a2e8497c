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
SIGNING, ENDED, CHECK = "signing", "ended", "check"
FIELDS = (CUSTOMER, PERSON, HAPPENED, ENDED, CHECK, STEP, AMOUNT, SIGNING, PHONE)
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
    expected_close_date: str | None = None


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


class Signing(NamedTuple):
    """The day on which the deal is expected to be signed."""

    day: date


class End(NamedTuple):
    """That a lead comes to nothing: a reason that the words say (a key of the playbook's loss reasons, "" for
    none), and the words."""

    reason: str
    words: str


class Tick(NamedTuple):
    """That a check is answered Yes: its key, and the evidence in words."""

    check: str
    evidence: str


Value = Subject | Happened | Step | Amount | Signing | End | Tick | str | None


class Chip(NamedTuple):
    """How one field was read. ``choices`` begins with what was taken; ``picked`` is the place of what is in
    force. A chip that is not ``sure`` waits for the user, but for a check: that is only proposed, and nothing
    is answered as long as it is not chosen."""

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
        value = self._value(HAPPENED) or self._value(ENDED)
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
    def signing(self) -> date | None:
        """When it is expected to be signed."""
        value = self._value(SIGNING)
        return value.day if isinstance(value, Signing) else None

    @property
    def end(self) -> End | None:
        """That the lead comes to nothing."""
        value = self._value(ENDED)
        return value if isinstance(value, End) else None

    @property
    def tick(self) -> Tick | None:
        """The check that is answered."""
        value = self._value(CHECK)
        return value if isinstance(value, Tick) else None

    @property
    def open_fields(self) -> tuple[str, ...]:
        """The fields that wait for the user."""
        return tuple(chip.field for chip in self.chips if not chip.sure and chip.field != CHECK)

    @property
    def says_something(self) -> bool:
        """Whether there is anything to write down."""
        told = self.happened or self.step or self.amount or self.phone or self.signing or self.end
        return bool(told or self.tick or self._makes_something)

    @property
    def _makes_something(self) -> bool:
        return self.subject is not None and bool(self.subject.new)

    def pick(self, field: str, place: int) -> Reading:
        """Return the reading with another choice of a field in force."""
        return self.taking(field, place).fitting()

    def taking(self, field: str, place: int) -> Reading:
        """Return the reading with another choice, before it is ``fitting`` again."""
        chips = tuple(chip.pick(place) if chip.field == field else chip for chip in self.chips)
        return self._replace(chips=chips)

    def fitting(self) -> Reading:
        """Return the reading as it can be for whom it is about: only a lead that waits comes to nothing, of
        anything else it is told."""
        subject = self.subject
        if subject is None or subject.lead is not None:
            return self
        chips = tuple(
            Chip(HAPPENED, chip.spans, chip.choices[-1:]) if chip.field == ENDED else chip
            for chip in self.chips
        )
        return self._replace(chips=chips)

    def proposing(self, check: str) -> Reading:
        """Return the reading with a check that what happened answers, to be ticked by the user."""
        happened = self.chip(HAPPENED)
        told = self.happened
        if happened is None or told is None:
            return self
        chip = Chip(CHECK, happened.spans, (Tick(check, told.text), None), sure=False, picked=1)
        at = self.chips.index(happened) + 1
        return self._replace(chips=(*self.chips[:at], chip, *self.chips[at:]))


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
            reading = reading.taking(field, chip.choices.index(value))
    return reading.fitting()
