"""Turning the rows of a spreadsheet into deals, by a plan; what could not be read of them is named.

Decisions, all of which the user can see in the preview:
- A row is a deal when it names one: customer, project, contact or phone. An id or a reference alone names
  nothing (but in our own export).
- No other cell costs the deal. What cannot be read is left empty, warned of, and kept in words in the note,
  under the heading of its column; so is what says more than was read, what is beyond the header, a text
  without room.
- A row mapped to Lost whose stage nobody recorded has the stage None; a won deal's stage is ``won``.
- ``close_date`` is the closing day of a won or lost deal and the expected one of an open deal.
- A lost deal of amount 0 keeps the 0 it was written with; an empty cell is no amount.
- Dates that contradict each other (closed before entered, in the future) are kept and warned of: what
  happened is more valuable than its day. ``Tally.contradicting`` counts such rows.
- A source that is not one of the method's is kept in words, in the note.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from operator import attrgetter, itemgetter
from typing import NamedTuple

from funnel_desktop.exchange.amount_units import read_unit
from funnel_desktop.exchange.careful import DATES, Careful, filled, note_line, too_long
from funnel_desktop.exchange.cells import CellError, bare_words, read_clock, read_currency, read_units
from funnel_desktop.exchange.choices import OUTLIER
from funnel_desktop.exchange.columns import FURTHER_COLUMNS
from funnel_desktop.exchange.dates import read_date, read_time
from funnel_desktop.exchange.digits import read_digits
from funnel_desktop.exchange.import_plan import ImportPlan, PlanError
from funnel_desktop.exchange.joined_columns import Joining, part_of
from funnel_desktop.exchange.meaning import (
    Amounts,
    Memo,
    Stages,
    cell_too_long,
    closed_before,
    expected_taken,
    has_guards,
    in_future,
    nobody,
    note_too_long,
    open_but_closed,
    outlier,
    too_many,
    total,
)
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.writing import without_guard
from funnel_desktop.method.fields import FIELD, FURTHER, NOTHING_FURTHER, TEXTS
from funnel_desktop.method.stages import POSITION
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT
from funnel_desktop.text import FunnelError, Message, message

_MOST_WARNINGS = 1000
_MOST_UNITS = 1000
DOUBTFUL_SHARE = 0.05
"""Where more of the rows contradict themselves, a file is not brought in without being asked about."""

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
    """Something odd about a row that is imported all the same: one cell of it, where ``field`` names one.

    ``kind``: "unread" (the words are in the note), "range" (the same, of an amount), "vague" (read as well as
    it can be), "stage" (not known which), "cut" (by a spreadsheet), "amount_outlier", "contradiction",
    "won_date" (the expected one was taken), "same_id", "too_long", "too_many_cells".
    """

    line: int
    message: Message
    field: str = ""
    value: str = ""
    kind: str = "contradiction"


def of_line(warnings: Sequence[RowWarning], line: int) -> slice:
    """Return where those of a line stand among warnings in the order of their lines."""
    start, end = (at(warnings, line, key=attrgetter("line")) for at in (bisect_left, bisect_right))
    return slice(start, end)


class DoubtfulError(FunnelError):
    """So many rows contradict themselves that nothing is imported without being told to."""


@dataclass(slots=True)
class Tally:
    """What came of reading: filled while ``read_deals`` runs. ``warnings`` keeps the first
    ``most_warnings``, ``kinds`` counts them all.

    ``contradicting`` counts rows that contradict themselves, ``won_without_date`` the won rows for which no
    closing date is known: both are asked about once for the file.
    """

    good: int = 0
    bad: int = 0
    blank: int = 0
    warning_count: int = 0
    warnings: list[RowWarning] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    contradicting: int = 0
    won_without_date: int = 0
    most_warnings: int = _MOST_WARNINGS
    _contradicting_line: int = 0
    _first: RowWarning | None = None

    def warn(
        self, line: int, text: Message, name: str = "", value: str = "", kind: str = "contradiction"
    ) -> None:
        """Note a warning about the row at ``line``, of a cell if ``name`` says of which field."""
        self.warning_count += 1
        self.kinds[kind] += 1
        if kind == "contradiction" and line != self._contradicting_line:
            self.contradicting += 1
            self._contradicting_line = line
            self._first = self._first or RowWarning(line, text, name, value, kind)
        if len(self.warnings) < self.most_warnings:
            self.warnings.append(RowWarning(line, text, name, value, kind))

    def put_right(self, line: int, before: Tally, after: Tally) -> None:
        """Take what came of the row at ``line`` as ``after`` says and no longer ``before``: both of that row
        alone. All warnings have to be kept."""
        for name in ("good", "bad", "blank", "warning_count", "contradicting", "won_without_date"):
            setattr(self, name, getattr(self, name) + getattr(after, name) - getattr(before, name))
        self.kinds.subtract(before.kinds)
        self.kinds += after.kinds
        self.warnings[of_line(self.warnings, line)] = after.warnings
        if self._first is None or self._first.line >= line:
            self._first = next((one for one in self.warnings if one.kind == "contradiction"), None)

    @property
    def doubtful(self) -> bool:
        """Whether so many rows contradict themselves that the file is probably read wrongly."""
        return self.contradicting > max(1, DOUBTFUL_SHARE * self.good)

    def doubt(self) -> Message | None:
        """Return what to ask before such a file is brought in, None where nothing is to be asked."""
        if not self.doubtful or self._first is None:
            return None
        return message(
            "Import",
            "{count} row(s) contradict themselves, the first in line {line}: {reason} Perhaps dates or "
            "stages are read wrongly.",
            count=self.contradicting,
            line=self._first.line,
            reason=self._first.message,
        )


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
    table: Table,
    plan: ImportPlan,
    today: date,
    tally: Tally | None = None,
    rows: Iterable[tuple[int, list[str]]] | None = None,
) -> Iterator[ImportedDeal | BadRow]:
    """Yield a deal or a bad row for every record of the file, in its order; blank rows are passed over.

    ``rows``: some rows of the table alone, each its line and its cells. ``tally`` is filled with counts and
    warnings on the way. Raises PlanError when the plan cannot be carried out and ReadingError where the file
    is not in its encoding.
    """
    problems = plan.problems()
    if problems:
        raise PlanError(problems[0])
    reader = _Reader(table, plan, today, tally if tally is not None else Tally())
    return reader.deals(table.rows() if rows is None else rows)


def unless_doubtful(
    records: Iterator[ImportedDeal | BadRow], tally: Tally
) -> Iterator[ImportedDeal | BadRow]:
    """Yield what ``read_deals`` yields; raise DoubtfulError behind the last where ``tally.doubt()`` asks.

    A command that writes them as one step leaves nothing behind then.
    """
    yield from records
    doubt = tally.doubt()
    if doubt is not None:
        raise DoubtfulError(
            message(
                "Import",
                "{doubt} Nothing was imported. Choose another date order or say what the stages mean, or "
                "accept it as it is (--accept).",
                doubt=doubt,
            )
        )


def _as_it_is(text: str) -> str:
    return text


class _Reader:
    """The state of one reading: what each kind of cell means, and where it stands in a row."""

    def __init__(self, table: Table, plan: ImportPlan, today: date, tally: Tally) -> None:
        self.table, self.plan, self.tally = table, plan, tally
        self.today = today.isoformat()
        self._dates: dict[str, Memo] = {}
        self.times = [
            Memo(partial(read_time, order=plan.order_of(name))) for name in ("stage_since", "created_at")
        ]
        self.amounts: dict[str, Amounts] = {}
        self.units = Memo(read_units)
        self.currencies = Memo(read_currency)
        self.stages = Stages(plan)
        self.careful = Careful(table.header, plan, self.stages, today)
        self.sources = {value: key for value, key in plan.source_map.items() if key is not None}
        # Every row gets one empty cell more, at which all fields point that the file does not have.
        self.width = len(table.header)
        self.places = [plan.columns.get(name, self.width) for name in _PICKED]
        readers: dict[str, Callable[[str], object]] = {
            "text": _as_it_is if plan.own else str.strip,
            "note": _as_it_is if plan.own else str.strip,
            "number": self.units.__getitem__,
            "clock": read_clock,
        }
        self.further_cells = [
            (
                readers.get(field.kind) or self.dates_of(field.csv_name).__getitem__,
                plan.columns.get(field.csv_name, self.width),
            )
            for field in FURTHER
        ]
        self.check_places = [
            place
            for check in plan.checks
            for name in (check, f"{check}_evidence")
            if (place := plan.columns.get(name)) is not None
        ]
        self.kept = [
            place
            for place, how in plan.keep.items()
            if how == "note"
            and place < self.width
            and place not in plan.taken
            and place != plan.cells.unit_column
        ]
        self.corrected: dict[int, list[tuple[int, str]]] = {}
        for (line, name), text in plan.corrections.items():
            part = part_of(name)
            if part is not None or name in plan.columns:
                place = plan.columns[name] if part is None else part[1]
                self.corrected.setdefault(line, []).append((place, text))
        phone = plan.columns.get("contact_phone")
        self.chinese_phones = phone is not None and any(
            "\u4e00" <= sign <= "\u9fff" for sign in table.header[phone]
        )
        numbers = () if plan.own else ("contact_phone", "reference")
        self.joining = Joining(plan.columns, plan.joined, dict.fromkeys(numbers, self.digits))
        usual = plan.cells.usual_minor
        self.most_usual = OUTLIER * usual if usual and not plan.own else 1 << 62

    def deals(self, rows: Iterable[tuple[int, list[str]]]) -> Iterator[ImportedDeal | BadRow]:
        # One long loop on purpose: it runs 100,000 times, and a call costs as much as reading a cell.
        table, tally, today, plan = self.table, self.tally, self.today, self.plan
        entered_dates, close_dates, closed_dates, expected_dates, step_dates = map(self.dates_of, DATES)
        since_times, created_times = self.times
        units, currencies = self.units, self.currencies
        stages, sources, width, own = self.stages, self.sources, self.width, self.plan.own
        pick = itemgetter(*self.places)
        # itemgetter of one place gives the cell itself: an empty place makes it two.
        pick_checks = itemgetter(*self.check_places, width) if self.check_places else None
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
        careful = self.careful
        kept, corrected, most_usual = self.kept, self.corrected, self.most_usual
        joining = self.joining if self.joining else None
        phone_alone, reference_alone = (name not in plan.joined for name in ("contact_phone", "reference"))
        phones, references = (plan.columns.get(name, 0) for name in ("contact_phone", "reference"))
        unit_column, plain_amounts = plan.cells.unit_column, self.amounts_in("")
        offered = plan.cells.won_dates == "expected"
        guarded = has_guards(table)
        build = tuple.__new__
        none_answered: tuple[tuple[str, str, str], ...] = ()
        good = 0
        try:
            for start, row in rows:
                lines: list[str] = []
                if len(row) != width:
                    if not row:
                        tally.blank += 1
                        continue
                    if len(row) > width:
                        lines = self.beyond(row, start)
                        del row[width:]
                    else:
                        row.extend([""] * (width - len(row)))
                if guarded:
                    row = [without_guard(cell) if cell[:1] == "'" else cell for cell in row]
                if corrected and start in corrected:
                    for place, text in corrected[start]:
                        row[place] = text
                row.append("")
                together = "".join(row)
                if not own and '="' in together:
                    row = [bare_words(cell) if cell[:2] == '="' else cell for cell in row]
                cells = row
                if joining is not None:
                    row = joining.row(row, start)
                if not own and len(together) > LONGEST_LINE:
                    lines += self.shorten(row, start)
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
                if not (customer or project):
                    if not together.strip():
                        tally.blank += 1
                        continue
                    if not (contact_name or contact_phone or (own and (reference or id_))):
                        tally.bad += 1
                        yield BadRow(start, nobody(), cells[:-1])
                        continue
                elif (
                    (customer or project) in _TOTALS
                    and not own
                    and not (stage_text or (customer and project))
                ):
                    tally.bad += 1
                    yield BadRow(start, total(), cells[:-1])
                    continue
                if not own:
                    # Nearly all are digits that begin with 0 or 1, as no number that was cut does.
                    if (
                        contact_phone
                        and phone_alone
                        and not (contact_phone.isdigit() and contact_phone[0] in "01")
                    ):
                        contact_phone = self.digits("contact_phone", contact_phone, start, phones)
                    if (
                        reference
                        and reference_alone
                        and not (reference.isalnum() and reference.isascii() and len(reference) < 16)
                    ):
                        reference = self.digits("reference", reference, start, references)
                amounts = plain_amounts if unit_column is None else self.amounts_in(row[unit_column])
                try:
                    stage, outcome, said = stages[stage_text, outcome_text]
                    entered_date = entered_dates[entered]
                    close_date = close_dates[close]
                    closed_date = closed_dates[closed]
                    expected_date = expected_dates[expected]
                    step_date = step_dates[next_step_date]
                    amount_minor = amounts[amount] if type(amount) is str else amounts.of_number(amount)
                    unit_count = units[count]
                    currency_code = currencies[currency] or amounts.currency
                    since_time = since_times[since]
                    created_time = created_times[created]
                    if read_further is not None:
                        further = read_further(row)
                except CellError:
                    found = careful.read(row, start, amounts.unit, amounts.currency, tally.warn)
                    stage, outcome, said = found.stage, found.outcome, found.said
                    entered_date, close_date, closed_date, expected_date, step_date = found.dates
                    amount_minor, unit_count, currency_code = (
                        found.amount_minor,
                        found.units,
                        found.currency,
                    )
                    since_time, created_time, further = found.since, found.created, found.further
                    lines += found.lines
                if own_places:
                    own_cells = tuple([(name, row[place]) for place, name in own_places if row[place]])
                answers = none_answered
                if pick_checks is not None and any(pick_checks(row)):
                    answers, more = careful.answers(row, start, tally.warn)
                    lines += more
                if has_id and id_:
                    id_, more = careful.own_id(row, start, tally.warn)
                    lines += more
                source = None
                if source_text:
                    source = sources.get(source_text) or sources.get(source_text.strip())
                    if source is None and source_text.strip():
                        lines.append(self.line("source", source_text))
                if outcome == "open":
                    if expected_date is None:
                        expected_date = close_date
                    if closed_date is not None:
                        closed_date = None
                        lines.append(self.line("closed_date", closed))
                        tally.warn(start, open_but_closed(), "closed_date", closed)
                else:
                    if closed_date is None:
                        closed_date = close_date
                    if closed_date is None:
                        if outcome == "won" and not own:
                            closed_date = self.won_date(start, expected_date if offered else None)
                    elif entered_date is not None and closed_date < entered_date:  # type: ignore[operator]
                        tally.warn(
                            start, closed_before(closed_date, entered_date), self.closing, closed or close
                        )
                    elif closed_date > today:  # type: ignore[operator]
                        tally.warn(start, in_future(closed_date), self.closing, closed or close)
                if entered_date is not None and entered_date > today:  # type: ignore[operator]
                    tally.warn(start, in_future(entered_date), "entered_date", entered)
                if amount_minor is not None and amount_minor > most_usual:  # type: ignore[operator]
                    self.ask_about(amount, amount_minor, start)  # type: ignore[arg-type]
                if kept:
                    lines += [
                        note_line(table.header, place, row[place]) for place in kept if row[place].strip()
                    ]
                if lines:
                    note = self.with_lines(note, lines, start)
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

    def dates_of(self, name: str) -> Memo:
        """Return the reader of the dates of a field: one for all that are written in one order."""
        order = self.plan.order_of(name)
        if order not in self._dates:
            self._dates[order] = Memo(partial(read_date, order=order))
        return self._dates[order]

    def further(self, row: list[str]) -> tuple[object, ...]:
        """Return the values of ``fields.FURTHER``. Raises CellError."""
        return tuple(read(row[place]) for read, place in self.further_cells)

    def amounts_in(self, unit_text: str) -> Amounts:
        """Return the reader of amounts in the unit that a cell of the column of units says, "" the file's."""
        found = self.amounts.get(unit_text)
        if found is None:
            unit = read_unit(unit_text) if unit_text else None
            size = unit.size if unit is not None and unit.size is not None else self.plan.amount_unit
            currency = unit.currency if unit is not None else None
            found = Amounts(size, currency or self.plan.cells.currency, comma=self.plan.cells.decimal_comma)
            if len(self.amounts) < _MOST_UNITS:
                self.amounts[unit_text] = found
        return found

    @property
    def closing(self) -> str:
        """The field of closing dates."""
        return "closed_date" if "closed_date" in self.plan.columns else "close_date"

    def beyond(self, row: list[str], line: int) -> list[str]:
        """Return what stands beyond the header as lines for the note."""
        found = [
            note_line((), place, cell)
            for place, cell in enumerate(row)
            if place >= self.width and cell.strip()
        ]
        if found:
            self.tally.warn(line, too_many(len(row), self.width), kind="too_many_cells")
        return found

    def shorten(self, row: list[str], line: int) -> list[str]:
        """Shorten the texts of a row for which there is no room, and return them whole as lines for the note.

        Our own export is taken over to the letter: what the program shows of such a text is short.
        """
        lines = []
        for name in TEXTS:
            place = self.plan.columns.get(FIELD[name].csv_name)
            if place is None:
                continue
            text = row[place].strip()
            if FIELD[name].kind == "note":
                if len(text) > LONGEST_TEXT:
                    said = filled(cell_too_long(LONGEST_TEXT), self.table.header, place, text)
                    self.tally.warn(line, said, FIELD[name].csv_name, text[:100], "too_long")
                    row[place] = text[: LONGEST_TEXT - 1] + "…"
            elif len(text) > LONGEST_LINE:
                said = filled(too_long(len(text)), self.table.header, place, text)
                self.tally.warn(line, said, FIELD[name].csv_name, text[:100], "too_long")
                lines.append(note_line(self.table.header, place, text))
                row[place] = text[: LONGEST_LINE - 1] + "…"
        return lines

    def digits(self, name: str, text: str, line: int, place: int) -> str:
        """Return a telephone number or a reference as it was before a spreadsheet took it for a figure;
        ``place`` is that of its column."""
        phone = name == "contact_phone"
        found = read_digits(text, phone=phone, chinese=phone and self.chinese_phones)
        if found.remark is not None:
            self.tally.warn(line, filled(found.remark, self.table.header, place, text), name, text, "cut")
        return found.text

    def won_date(self, line: int, expected: object) -> str | None:
        """Return the closing date of a won deal for which the row has none."""
        if isinstance(expected, str) and expected <= self.today:
            self.tally.warn(line, expected_taken(expected), "closed_date", "", "won_date")
            return expected
        if self.plan.cells.won_day is None:
            self.tally.won_without_date += 1
        return self.plan.cells.won_day

    def ask_about(self, text: str, minor: int, line: int) -> None:
        """Warn of an amount that is far beyond those of the other rows and does not say its unit itself."""
        if any(sign.isalpha() for sign in text):
            return
        usual = self.plan.cells.usual_minor or 1
        place = self.plan.columns["amount"]
        said = filled(outlier(minor // usual), self.table.header, place, text)
        self.tally.warn(line, said, "amount", text.strip(), "amount_outlier")

    def line(self, name: str, text: str) -> str:
        """Return what a cell says as a line for the note, under the heading of its column."""
        return note_line(self.table.header, self.plan.columns[name], text)

    def with_lines(self, note: str, lines: list[str], line: int) -> str:
        """Return the note with what the row says besides: nothing written is dropped."""
        note = "\n".join([note, *lines] if note else lines)
        if len(note) > LONGEST_TEXT:
            self.tally.warn(line, note_too_long(LONGEST_TEXT), "note", "", "too_long")
            note = note[: LONGEST_TEXT - 1] + "…"
        return note
