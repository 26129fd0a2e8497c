"""A second look at a row with a cell that the quick readers leave: what is clear is read, the rest is kept in
words.

The quick readers of ``records`` take what nearly all cells are. Where one of a row is anything else, the
whole row comes here, with a warning for each cell that had to be guessed or could not be read.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from funnel_desktop.exchange.amounts import number_amount, read_any_amount
from funnel_desktop.exchange.cells import CellError, Reading, read_clock, read_currency, read_units
from funnel_desktop.exchange.columns import read_answer
from funnel_desktop.exchange.dates import read_time
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.meaning import Stages, is_uuid, number_of
from funnel_desktop.exchange.vague_dates import read_any_date
from funnel_desktop.method.fields import FURTHER
from funnel_desktop.method.texts import LONGEST_LINE
from funnel_desktop.text import Message, message

_MOST_REMEMBERED = 20_000
_PAST = frozenset(("entered_date", "closed_date", "stage_since", "created_at"))
_BY_OUTCOME = frozenset(("close_date", "expected_close_date"))

Warn = Callable[[int, Message, str, str, str], None]
"""Takes note of a warning: line, sentence, field, what the cell says, kind."""


class CarefulRow(NamedTuple):
    """What a row says, as the quick readers would have given it; ``lines`` are for the note."""

    stage: str | None
    outcome: str
    said: str
    dates: tuple[str | None, ...]
    amount_minor: int | None
    units: int | None
    currency: str | None
    since: str | None
    created: str | None
    further: tuple[object, ...]
    lines: list[str]


DATES = ("entered_date", "close_date", "closed_date", "expected_close_date", "next_step_date")
"""The dates of a row, in the order of ``CarefulRow.dates``."""


class Careful:
    """Reads rows cell by cell and remembers what the cells mean."""

    def __init__(self, header: tuple[str, ...], plan: ImportPlan, stages: Stages, today: date) -> None:
        self.header, self.plan, self.stages, self.today = header, plan, stages, today
        self._known: dict[tuple[object, ...], Reading | CellError] = {}
        self._ids: dict[str, int] = {}
        self._lines: list[str] = []
        self._line = 0
        self._warn: Warn = _nobody_warned

    def read(self, row: list[str], line: int, unit: int, currency: str | None, warn: Warn) -> CarefulRow:
        """Return what a row says. ``unit`` and ``currency`` are those of an amount that names none."""
        self._lines, self._line, self._warn = [], line, warn
        stage, outcome, said = self._stage(row)
        happened = outcome != "open"
        dates = tuple(self._date(name, row, happened) for name in DATES)
        since, created = (self._time(name, row) for name in ("stage_since", "created_at"))
        amount, beside = self._amount(row, unit, currency)
        own_currency = self._value("currency", row, lambda text: Reading(read_currency(text)))
        if beside and own_currency and beside != own_currency:
            self._say(
                "currency",
                row,
                message(
                    "Import",
                    "{column} says {value}, the amount {code}. The amount was believed.",
                    code=beside,
                ),
                "contradiction",
            )
            self._keep("currency", row)
        units = self._value("units", row, lambda text: Reading(read_units(text)))
        return CarefulRow(
            stage,
            outcome,
            said,
            dates,
            amount,
            units,  # type: ignore[arg-type]
            beside or own_currency or currency,  # type: ignore[arg-type]
            since,
            created,
            tuple(self._further(field.csv_name, field.kind, row) for field in FURTHER),
            self._lines,
        )

    # One cell

    def _text(self, name: str, row: list[str]) -> str:
        place = self.plan.columns.get(name)
        return "" if place is None else row[place]

    def _value(
        self, name: str, row: list[str], read: Callable[[str], Reading], *key: object
    ) -> str | int | None:
        return self._reading(name, row, read, *key).value

    def _reading(self, name: str, row: list[str], read: Callable[[str], Reading], *key: object) -> Reading:
        """Read a cell, or take note of it in words. ``key``: on what else the meaning depends."""
        text = self._text(name, row)
        if not text:
            return Reading(None)
        at = (name, text, *key)
        found = self._known.get(at)
        if found is None:
            try:
                found = read(text)
            except CellError as error:
                found = error
            if len(self._known) < _MOST_REMEMBERED:
                self._known[at] = found
        if isinstance(found, CellError):
            self._say(name, row, found.reason, found.kind)
            self._keep(name, row)
            return Reading(None)
        if found.remark is not None:
            self._say(name, row, found.remark, "vague")
            if found.keep:
                self._keep(name, row)
        return found

    def _say(self, name: str, row: list[str], said: Message, kind: str) -> None:
        place = self.plan.columns[name]
        text = row[place].strip()
        self._warn(self._line, filled(said, self.header, place, text), name, text, kind)

    def _keep(self, name: str, row: list[str]) -> None:
        place = self.plan.columns[name]
        self._lines.append(note_line(self.header, place, row[place]))

    # Kinds of cells

    def _date(self, name: str, row: list[str], happened: bool) -> str | None:
        past = name in _PAST or (happened and name in _BY_OUTCOME)
        order, yearless = self.plan.order_of(name), self.plan.cells.yearless
        return self._value(  # type: ignore[return-value]
            name,
            row,
            lambda text: read_any_date(text, order, self.today, past=past, yearless=yearless),
            past,
        )

    def _time(self, name: str, row: list[str]) -> str | None:
        order = self.plan.order_of(name)

        def read(text: str) -> Reading:
            try:
                return Reading(read_time(text, order))
            except CellError:
                return read_any_date(text, order, self.today, past=True, yearless=self.plan.cells.yearless)

        return self._value(name, row, read)  # type: ignore[return-value]

    def _amount(self, row: list[str], unit: int, currency: str | None) -> tuple[int | None, str | None]:
        cell = self._text("amount", row)
        number = number_of(cell)
        comma, ranges = self.plan.cells.decimal_comma, self.plan.cells.ranges

        def read(text: str) -> Reading:
            if number is not None:
                return Reading(number_amount(number, unit))
            return read_any_amount(text, unit, comma=comma, currency=currency, ranges=ranges)

        found = self._reading("amount", row, read, number, unit, currency)
        return found.value, found.currency  # type: ignore[return-value]

    def _further(self, name: str, kind: str, row: list[str]) -> object:
        if kind == "number":
            return self._value(name, row, lambda text: Reading(read_units(text)))
        if kind == "date":
            return self._date(name, row, False)
        if kind == "clock":
            return self._value(name, row, lambda text: Reading(read_clock(text)))
        text = self._text(name, row)
        return text if self.plan.own else text.strip()

    def _stage(self, row: list[str]) -> tuple[str | None, str, str]:
        texts = [self._text(name, row) for name in ("stage", "outcome")]
        for place, name in enumerate(("stage", "outcome")):
            try:
                self.stages.meaning(texts[place])
            except CellError as error:
                self._say(name, row, error.reason, "stage")
                self._keep(name, row)
                texts[place] = ""
        try:
            return self.stages[texts[0], texts[1]]
        except CellError as error:
            # Won and lost: where the deal stands is what the column of stages is for.
            self._say("outcome", row, error.reason, "contradiction")
            self._keep("outcome", row)
            return self.stages[texts[0], ""]

    def own_id(self, row: list[str], line: int, warn: Warn) -> tuple[str | None, list[str]]:
        """Return the id of our own that a row gives, and lines for the note: None where it is none, or an
        earlier row has it (what was copied is another deal)."""
        self._lines, self._line, self._warn = [], line, warn
        text = self._text("id", row).strip().lower()
        if not text:
            return None, []
        if not is_uuid(text):
            self._say(
                "id", row, message("Import", "{column}: “{value}” is not an id of this program."), "unread"
            )
            self._keep("id", row)
            return None, self._lines
        first = self._ids.setdefault(text, line)
        if first == line:
            return text, []
        said = message("Import", "{column}: line {first} has the same id. Read as another deal.", first=first)
        self._say("id", row, said, "same_id")
        return None, []

    def answers(
        self, row: list[str], line: int, warn: Warn
    ) -> tuple[tuple[tuple[str, str, str], ...], list[str]]:
        """Return the answers to checks that a row gives, and lines for the note."""
        self._lines, self._line, self._warn = [], line, warn
        found = []
        columns = self.plan.columns
        for check in self.plan.checks:
            text, evidence = self._text(check, row).strip(), self._text(f"{check}_evidence", row)
            if not text and not evidence:
                continue
            answer = read_answer(text) if text else "unknown"
            if answer is None:
                said = message(
                    "Import", "{column}: “{value}” is not one of yes, no, unknown, not_applicable."
                )
                self._say(check, row, said, "unread")
                self._keep(check, row)
                if not evidence:
                    continue
                answer = "unknown"
            if len(evidence) > LONGEST_LINE and not self.plan.own:
                name = f"{check}_evidence"
                self._say(name, row, too_long(len(evidence)), "too_long")
                self._lines.append(note_line(self.header, columns[name], evidence))
                evidence = evidence[: LONGEST_LINE - 1] + "…"
            found.append((check, answer, evidence))
        return tuple(found), self._lines


def _nobody_warned(*_: object) -> None:
    return None


def note_line(header: tuple[str, ...], place: int, text: str) -> str:
    """Return words of a cell as the note keeps them: under the heading of its column."""
    name = header[place] if place < len(header) else ""
    return f"{name or place + 1}: {text.strip()}"


def filled(reason: Message, header: tuple[str, ...], place: int, text: str) -> Message:
    """Return a sentence about a cell with the column and what the cell says."""
    text = text.strip()
    shown = text if len(text) <= 60 else text[:59] + "…"
    name = header[place] if place < len(header) else ""
    return Message(
        reason.context, reason.source, {**reason.values, "column": name or place + 1, "value": shown}
    )


def too_long(length: int) -> Message:
    """Say that a text is longer than there is room for."""
    return message(
        "Import",
        "{column}: “{value}” has {length} characters, more than the {most} that there is room for. "
        "The note has it whole.",
        length=f"{length:,}",
        most=f"{LONGEST_LINE:,}",
    )
