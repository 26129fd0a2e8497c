"""Turning the rows of a spreadsheet into deals, by a plan; bad rows are named with line and reason.

Decisions, all of which the user can see in the preview:
- A row is a deal when anything tells it apart: customer, project, contact, phone or reference. A customer
  alone may be missing.
- A row mapped to Lost whose stage nobody recorded has the stage None; a won deal's stage is ``won``.
- ``close_date`` is the closing day of a won or lost deal and the expected one of an open deal.
- A lost deal of amount 0 keeps the 0 it was written with; an empty cell is no amount.
- Dates that contradict each other (closed before entered, in the future) are kept and warned of: what
  happened is more valuable than its day.
- A source that is not one of the method's is kept in words, in the note.
- Cells beyond the header make a row bad (its columns have probably shifted); missing ones at the end are
  empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from funnel_desktop.exchange.cells import (
    CellError,
    read_amount,
    read_currency,
    read_date,
    read_time,
    read_units,
)
from funnel_desktop.exchange.columns import CHECKS, DATE_FIELDS, FURTHER_COLUMNS, NUMBER_FIELDS, read_answer
from funnel_desktop.exchange.meaning import (
    Memo,
    Stages,
    closed_before,
    has_guards,
    in_future,
    is_uuid,
    nobody,
    open_but_closed,
    too_many,
    total,
)
from funnel_desktop.exchange.plan import ImportPlan, PlanError
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.writing import without_guard
from funnel_desktop.method.fields import FIELD, FURTHER, NOTHING_FURTHER, TEXTS
from funnel_desktop.method.stages import POSITION
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT
from funnel_desktop.text import Message, message

_MOST_WARNINGS = 1000
_TOTALS = frozenset(
    ("合计", "总计", "小计", "共计", "Total", "total", "TOTAL", "Sum", "Grand total", "Grand Total")
)


class ImportedDeal(NamedTuple):
    """A deal as a file gives it: amount in minor units, dates ISO text, None or "" where it says nothing.

    ``entered_date`` is the first day known of the deal, ``stage_since`` and ``created_at`` are a date or a
    full time in UTC (from our own export). ``stage`` is None only for a lost deal whose stage nobody
    recorded. ``answers`` holds (check, answer, evidence), ``further`` the values of ``fields.FURTHER``.
    ``said`` tells of an open deal what the row itself says of its stage: "stage" which it is, "open" only
    that it runs, "" nothing at all. ``own`` holds (name, text) of the columns that become the file's own
    (``ImportPlan.own_columns``), those with a text.
    """

    line: int
    id: str | None
    customer: str
    project: str
    contact_name: str
    contact_position: str
    contact_phone: str
    amount_minor: int | None
    currency: str | None
    units: int | None
    source: str | None
    stage: str | None
    outcome: str
    entered_date: str | None
    stage_since: str | None
    created_at: str | None
    closed_date: str | None
    expected_close_date: str | None
    next_step: str
    next_step_date: str | None
    note: str
    lost_reason: str
    competitor: str
    reference: str
    rank: str | None
    answers: tuple[tuple[str, str, str], ...]
    furthest_stage: str | None = None
    further: tuple[object, ...] = NOTHING_FURTHER
    said: str = "stage"
    own: tuple[tuple[str, str], ...] = ()


class BadRow(NamedTuple):
    """A row that is not imported: the physical line where it starts, why, and its cells."""

    line: int
    message: Message
    values: list[str]


class RowWarning(NamedTuple):
    """Something odd about a row that is imported all the same."""

    line: int
    message: Message


@dataclass(slots=True)
class Tally:
    """What came of reading: filled while ``read_deals`` runs. ``warnings`` keeps the first 1,000."""

    good: int = 0
    bad: int = 0
    blank: int = 0
    warning_count: int = 0
    warnings: list[RowWarning] = field(default_factory=list)

    def warn(self, line: int, text: Message) -> None:
        """Note a warning about the row at ``line``."""
        self.warning_count += 1
        if len(self.warnings) < _MOST_WARNINGS:
            self.warnings.append(RowWarning(line, text))


_PICKED = (
    *(
        "id",
        "customer",
        "project",
        "contact_name",
        "contact_position",
        "contact_phone",
        "amount",
        "currency",
        "units",
    ),
    *("source", "stage", "outcome", "entered_date", "stage_since", "created_at", "close_date", "closed_date"),
    *(
        "expected_close_date",
        "next_step",
        "next_step_date",
        "note",
        "lost_reason",
        "competitor",
        "reference",
        "rank",
        "furthest_stage",
    ),
)


def read_deals(
    table: Table, plan: ImportPlan, today: date, tally: Tally | None = None
) -> Iterator[ImportedDeal | BadRow]:
    """Yield a deal or a bad row for every record of the file, in its order; blank rows are passed over.

    ``tally`` is filled with counts and warnings on the way. Raises PlanError when the plan cannot be
    carried out and ReadingError where the file is not in its encoding.
    """
    problems = plan.problems()
    if problems:
        raise PlanError(problems[0])
    return _Reader(table, plan, today, tally if tally is not None else Tally()).deals()


def _as_it_is(text: str) -> str:
    return text


class _Reader:
    """The state of one reading: what each kind of cell means, and where it stands in a row."""

    def __init__(self, table: Table, plan: ImportPlan, today: date, tally: Tally) -> None:
        self.table, self.plan, self.tally = table, plan, tally
        self.today = today.isoformat()
        order, unit = plan.date_order, plan.amount_unit
        self.dates = Memo(lambda text: read_date(text, order))
        self.times = Memo(lambda text: read_time(text, order))
        self.amounts = Memo(lambda text: read_amount(text, unit))
        self.units = Memo(read_units)
        self.currencies = Memo(read_currency)
        self.stages = Stages(plan)
        self.sources = {value: key for value, key in plan.source_map.items() if key is not None}
        self.ids: dict[str, int] = {}
        # Every row gets one empty cell more, at which all fields point that the file does not have.
        self.width = len(table.header)
        self.places = [plan.columns.get(name, self.width) for name in _PICKED]
        readers: dict[str, Callable[[str], object]] = {
            "text": _as_it_is if plan.own else str.strip,
            "note": _as_it_is if plan.own else str.strip,
            "number": self.units.__getitem__,
            "date": self.dates.__getitem__,
        }
        self.further_cells = [
            (readers[field.kind], plan.columns.get(field.csv_name, self.width)) for field in FURTHER
        ]
        self.check_places = [
            (check, plan.columns.get(check, self.width), plan.columns.get(f"{check}_evidence", self.width))
            for check in CHECKS
            if check in plan.columns or f"{check}_evidence" in plan.columns
        ]

    def deals(self) -> Iterator[ImportedDeal | BadRow]:
        # One long loop on purpose: it runs 100,000 times, and a call costs as much as reading a cell.
        table, tally, today = self.table, self.tally, self.today
        dates, times, amounts = self.dates, self.times, self.amounts
        units, currencies = self.units, self.currencies
        stages, sources, width, own = self.stages, self.sources, self.width, self.plan.own
        pick = itemgetter(*self.places)
        check_cells = [place for _, *places in self.check_places for place in places]
        pick_checks = itemgetter(*check_cells) if check_cells else None
        has_texts = any(
            name in self.plan.columns
            for name in ("contact_name", "contact_position", "contact_phone", "next_step")
        )
        has_more_texts = any(name in self.plan.columns for name in ("note", "lost_reason", "competitor"))
        has_id = "id" in self.plan.columns
        read_further = self.further if any(name in self.plan.columns for name in FURTHER_COLUMNS) else None
        further = NOTHING_FURTHER
        own_places = [(column.place, column.name) for column in self.plan.own_columns]
        own_cells: tuple[tuple[str, str], ...] = ()
        guarded = has_guards(table)
        build = tuple.__new__
        none_answered: tuple[tuple[str, str, str], ...] = ()
        good = 0
        try:
            for start, row in table.rows():
                if len(row) != width:
                    if not row:
                        tally.blank += 1
                        continue
                    if len(row) > width:
                        if any(row[width:]):
                            tally.bad += 1
                            yield BadRow(start, too_many(len(row), width), row)
                            continue
                        del row[width:]
                    else:
                        row.extend([""] * (width - len(row)))
                if guarded:
                    row = [without_guard(cell) if cell[:1] == "'" else cell for cell in row]
                row.append("")
                # fmt: off
                (
                    id_, customer, project, contact_name, contact_position, contact_phone, amount,
                    currency, count, source_text, stage_text, outcome_text, entered, since, created,
                    close, closed, expected,
                    next_step, next_step_date, note, lost_reason, competitor, reference, rank,
                    furthest,
                ) = pick(row)
                # fmt: on
                if not own:
                    customer = customer.strip()
                    project = project.strip()
                    reference = reference.strip()
                    if has_texts:
                        contact_name = contact_name.strip()
                        contact_position = contact_position.strip()
                        contact_phone = contact_phone.strip()
                        next_step = next_step.strip()
                    if has_more_texts:
                        note = note.strip()
                        lost_reason = lost_reason.strip()
                        competitor = competitor.strip()
                if len("".join(row)) > LONGEST_LINE and not own and (long := self.too_long(row)):
                    tally.bad += 1
                    yield BadRow(start, long, row[:-1])
                    continue
                if not (customer or project):
                    if not any(map(str.strip, row)):
                        tally.blank += 1
                        continue
                    if not (contact_name or contact_phone or reference or id_):
                        tally.bad += 1
                        yield BadRow(start, nobody(), row[:-1])
                        continue
                elif (
                    (customer or project) in _TOTALS
                    and not own
                    and not (stage_text or (customer and project))
                ):
                    tally.bad += 1
                    yield BadRow(start, total(), row[:-1])
                    continue
                try:
                    stage, outcome, said = stages[stage_text, outcome_text]
                    entered_date = dates[entered]
                    close_date = dates[close]
                    closed_date = dates[closed]
                    expected_date = dates[expected]
                    step_date = dates[next_step_date]
                    amount_minor = amounts[amount]
                    unit_count = units[count]
                    answers = none_answered
                    if pick_checks is not None and any(pick_checks(row)):
                        answers = self.answers(row)
                    if has_id and id_:
                        id_ = self.own_id(id_, start)
                    currency_code = currencies[currency]
                    since_time = times[since]
                    created_time = times[created]
                    if read_further is not None:
                        further = read_further(row)
                    if own_places:
                        own_cells = tuple([(name, row[place]) for place, name in own_places if row[place]])
                except CellError as error:
                    tally.bad += 1
                    yield BadRow(start, self.reason(row, error), row[:-1])
                    continue
                source = None
                if source_text:
                    source = sources.get(source_text) or sources.get(source_text.strip())
                    if source is None and source_text.strip():
                        note = self.with_source(note, source_text)
                if outcome == "open":
                    if expected_date is None:
                        expected_date = close_date
                    if closed_date is not None:
                        closed_date = None
                        tally.warn(start, open_but_closed())
                else:
                    if closed_date is None:
                        closed_date = close_date
                    if closed_date is not None:
                        if entered_date is not None and closed_date < entered_date:  # type: ignore[operator]
                            tally.warn(start, closed_before(closed_date, entered_date))
                        elif closed_date > today:  # type: ignore[operator]
                            tally.warn(start, in_future(closed_date))
                if entered_date is not None and entered_date > today:  # type: ignore[operator]
                    tally.warn(start, in_future(entered_date))
                good += 1
                # fmt: off
                yield build(ImportedDeal, (
                    start, id_ or None, customer, project, contact_name, contact_position, contact_phone,
                    amount_minor, currency_code, unit_count, source, stage, outcome, entered_date,
                    since_time, created_time, closed_date, expected_date, next_step, step_date, note,
                    lost_reason, competitor, reference, rank or None, answers,
                    furthest if furthest in POSITION else None, further, said, own_cells,
                ))
                # fmt: on
        finally:
            tally.good += good

    def further(self, row: list[str]) -> tuple[object, ...]:
        """Return the values of ``fields.FURTHER``. Raises CellError."""
        return tuple(read(row[place]) for read, place in self.further_cells)

    def too_long(self, row: list[str]) -> Message | None:
        """Return the sentence for the first text of the row that has more characters than there is room for.

        Our own export is taken over to the letter: what the program shows of such a text is short.
        """
        for name in TEXTS:
            place = self.plan.columns.get(FIELD[name].csv_name)
            most = LONGEST_TEXT if FIELD[name].kind == "note" else LONGEST_LINE
            if place is not None and len(row[place].strip()) > most:
                reason = message(
                    "Import",
                    "{column}: “{value}” has {length} characters. There is room for {most}: shorten it.",
                    length=f"{len(row[place].strip()):,}",
                    most=f"{most:,}",
                )
                return self.filled(reason, place, row)
        return None

    def own_id(self, text: str, line: int) -> str:
        """Check an id of our own and that it occurs once, and return it as a lower-case UUID."""
        text = text.strip().lower()
        if not is_uuid(text):
            raise CellError(
                message("Import", "{column}: “{value}” is not an id of this program. Leave the cell empty.")
            )
        first = self.ids.setdefault(text, line)
        if first != line:
            raise CellError(message("Import", "{column}: line {first} has the same id.", first=first))
        return text

    def answers(self, row: list[str]) -> tuple[tuple[str, str, str], ...]:
        found = []
        for check, answer_place, evidence_place in self.check_places:
            text, evidence = row[answer_place].strip(), row[evidence_place]
            if not text and not evidence:
                continue
            answer = read_answer(text) if text else "unknown"
            if answer is None:
                raise CellError(
                    message(
                        "Import",
                        "{check}: “{answer}” is not one of yes, no, unknown, not_applicable.",
                        check=check,
                        answer=text,
                    )
                )
            if len(evidence) > LONGEST_LINE and not self.plan.own:
                raise CellError(
                    message(
                        "Import",
                        "{check}: evidence of {length} characters. There is room for {most}: shorten it.",
                        check=check,
                        length=f"{len(evidence):,}",
                        most=f"{LONGEST_LINE:,}",
                    )
                )
            found.append((check, answer, evidence))
        return tuple(found)

    def with_source(self, note: str, source: str) -> str:
        """Return the note with an unknown source added under its heading: nothing written is dropped."""
        name = self.table.header[self.plan.columns["source"]]
        line = f"{name}: {source.strip()}"
        return f"{note}\n{line}" if note else line

    def reason(self, row: list[str], error: CellError) -> Message:
        """Return the sentence for the first cell of the row that cannot be read, with its column and text."""
        columns = self.plan.columns
        readers: list[tuple[tuple[str, ...], Callable[[str], object]]] = [
            (
                DATE_FIELDS,
                self.dates.read,
            ),
            (("amount",), self.amounts.read),
            (NUMBER_FIELDS, self.units.read),
            (("currency",), self.currencies.read),
            (("stage_since", "created_at"), self.times.read),
            (("stage", "outcome"), self.stages.meaning),
        ]
        for names, read in readers:
            for name in names:
                place = columns.get(name)
                if place is None:
                    continue
                try:
                    read(row[place])
                except CellError as found:
                    return self.filled(found.reason, place, row)
        for name in ("id", "outcome", "stage"):
            if name in columns and ("id" in error.reason.source) == (name == "id"):
                return self.filled(error.reason, columns[name], row)
        return error.reason

    def filled(self, reason: Message, place: int, row: list[str]) -> Message:
        value = row[place].strip()
        shown = value if len(value) <= 60 else value[:59] + "…"
        values = {**reason.values, "column": self.table.header[place] or place + 1, "value": shown}
        return Message(reason.context, reason.source, values)
