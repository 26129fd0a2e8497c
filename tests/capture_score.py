"""How well lines are read: by field what is right, what is wrong though it was asked for, and in silence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from funnel_desktop.method.capture import (
    AMOUNT,
    CUSTOMER,
    ENDED,
    HAPPENED,
    PERSON,
    SIGNING,
    STEP,
    Amount,
    Chip,
    End,
    Happened,
    Reading,
    Signing,
    Step,
    Subject,
    Value,
)
from tests.capture_world import Told, World, read, world

MEASURED = ("customer", "deal", "date", "amount", "signing", "end")
BESIDE = ("person", "kind", "day", "time", "step", "happened")


class Verdict(NamedTuple):
    """One field of one line: right; or wrong, and whether the user was told that it is not sure. ``asked``:
    it is amber though the line leaves no doubt. ``offered``: what is right is among the choices."""

    line: str
    field: str
    right: bool
    sure: bool
    asked: bool
    offered: bool
    said: str


def _name(told: Told) -> str:
    said = told.right.get("c", "")
    if not said or said.startswith("+"):
        return said.removeprefix("+")
    found = [name for name in world().customers if said in name]
    assert len(found) == 1, (said, found)
    return found[0]


def _project(told: Told) -> str | None:
    """Return the project that is meant: the one said, the only open one, None where it does not matter."""
    if "d" in told.right:
        return told.right["d"]
    known = world().customers.get(_name(told))
    deals = known.open_deals if known is not None else ()
    return deals[0].project if len(deals) == 1 else None


def _customer_of(value: Value) -> str:
    return value.customer if isinstance(value, Subject) else ""


def _amount_of(value: Value) -> int | None:
    return value.minor if isinstance(value, Amount) else None


def judge(told: Told, who: World | None = None) -> list[Verdict]:
    """Read a line, among the customers of ``who``, and compare."""
    reading = read(told.text, who)
    open_fields = told.open_fields
    verdicts: list[Verdict] = []

    def add(field: str, wanted: object, chip: Chip | None, key: str, values: list[object]) -> None:
        got = values[0] if values else None
        # What is left open is read rightly when it is asked for, with what is right among the choices.
        sure = chip is None or chip.sure
        offered = wanted in values
        right = got == wanted or (key in open_fields and not sure and offered)
        asked = not sure and key not in open_fields
        verdicts.append(Verdict(told.text, field, right, sure, asked, offered, f"{got!r}, not {wanted!r}"))

    customer = reading.chip(CUSTOMER)
    subjects = [] if customer is None else list(customer.choices)
    key = "c" if "c" in open_fields else "d"
    add("customer", _name(told), customer, key, [_customer_of(value) for value in subjects])
    project = _project(told)
    if project is not None:
        there = [v for v in subjects if _customer_of(v) == _name(told)]
        add(
            "deal",
            project,
            customer,
            key,
            [v.deal.project if isinstance(v, Subject) and v.deal else "" for v in there],
        )
    step = reading.chip(STEP)
    days = [v.day if isinstance(v, Step) else None for v in step.choices] if step else [None]
    add("date", told.day("on"), step, "on", [*days, None] if "on" in open_fields else list(days))
    amount = reading.chip(AMOUNT)
    minors = [_amount_of(value) for value in amount.choices] if amount else [None]
    wanted_minor = round(float(told.right["a"]) * 100) if "a" in told.right else None
    add("amount", wanted_minor, amount, "a", list(minors))

    person = reading.chip(PERSON)
    add("person", told.right.get("p", ""), person, "p", list(person.choices) if person else [""])
    happened = reading.chip(HAPPENED)
    done = [v for v in happened.choices if isinstance(v, Happened)] if happened else []
    wanted = told.right.get("h", "")
    add("happened", wanted, happened, "h", [v.text for v in done] or [""])
    if wanted and done:
        add("kind", told.right.get("k", "visit"), happened, "k", [v.kind for v in done])
        add("day", told.day("w") or reading.today, happened, "w", [v.day for v in done])
    steps = [v for v in step.choices if isinstance(v, Step)] if step else []
    add("step", told.right.get("s", ""), step, "s", [v.text for v in steps] or [""])
    add("time", told.right.get("at", ""), step, "at", [v.time for v in steps] or [""])
    signing = reading.chip(SIGNING)
    expected = [v.day if isinstance(v, Signing) else None for v in signing.choices] if signing else [None]
    add("signing", told.day("e"), signing, "e", [*expected])
    end = reading.chip(ENDED)
    reasons = [v.words for v in end.choices if isinstance(v, End)] if end else [None]
    add("end", told.right.get("x"), end, "x", [*reasons])
    return verdicts


class Score(NamedTuple):
    """A field over all lines: how many it was asked of, how many were right, wrong in silence, asked for
    without need."""

    all: int
    right: int
    silent: int
    asked: int


def scores(verdicts: Iterable[Verdict]) -> dict[str, Score]:
    """Add verdicts up by field."""
    found: dict[str, Score] = {}
    for one in verdicts:
        before = found.get(one.field, Score(0, 0, 0, 0))
        found[one.field] = Score(
            before.all + 1,
            before.right + one.right,
            before.silent + (not one.right and one.sure),
            before.asked + one.asked,
        )
    return found


__all__ = ["BESIDE", "MEASURED", "Reading", "Score", "Verdict", "judge", "scores"]
