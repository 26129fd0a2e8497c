"""A funnel as a workbook for who is not at the screen: its pages in the user's words, its cells as values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from funnel_desktop.exchange.columns import EXPORT_FIELDS, FURTHER_COLUMNS
from funnel_desktop.exchange.workbook import Bar, Column, Fact, FirstPage, Kind, Look, Sheet, Written
from funnel_desktop.method.fields import EXPORTED
from funnel_desktop.method.languages import language_of
from funnel_desktop.method.money import NOTHING
from funnel_desktop.method.own_columns import fitting, own_values
from funnel_desktop.method.records import OwnColumn, Visit
from funnel_desktop.method.texts import whole_text
from funnel_desktop.queries.report import Report, StageFigures, WeekPlan
from funnel_desktop.queries.verdict import Verdict
from funnel_desktop.text import Message, dotted, message
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.deal import AMOUNT, OUTCOMES, WEIGHTED
from funnel_desktop.wording.importing import field_names
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.readable_deals import DealReader
from funnel_desktop.wording.verdict import basis, scale_of_verdict
from funnel_desktop.wording.visits import day_of, first_visit_word, state_word
from funnel_desktop.wording.wording import Wording

DEAL_FIELDS = (
    *("stage", "outcome", "customer", "project", "amount", "weighted", "expected_close_date", "closed_date"),
    *("next_step_date", "next_step", "stage_since", "source", "units", "contact_name", "contact_position"),
    *("contact_phone", "lost_reason", "competitor", *FURTHER_COLUMNS, "reference", "entered_date", "note"),
)
"""The columns of the page of deals, in order; those that go on paper first."""

_PRINTED = DEAL_FIELDS.index("source") + 1
LOST_FIELDS = (
    *("closed_date", "customer", "project", "amount", "stage", "lost_reason", "competitor", "source"),
    *("entered_date", "note"),
)
"""The columns of the page of lost deals."""

_FIELD_KINDS: dict[str, Kind] = {
    "text": "text",
    "note": "text",
    "key": "text",
    "number": "number",
    "date": "date",
    "amount": "money",
    "time": "date",
    "clock": "text",
}
_KINDS: dict[str, Kind] = {field.csv_name: _FIELD_KINDS[field.kind] for field in EXPORTED} | {
    "weighted": "money",
    "contact_phone": "digits",
    "reference": "digits",
}
_OWN_KINDS: dict[str, Kind] = {"text": "text", "choice": "text", "number": "figure", "date": "date"}
_WIDEST = {"note": 60, "next_step": 40, "customer": 36, "project": 36}
_ID = "id"
_CURRENCY = EXPORT_FIELDS.index("currency")

DealRows = Iterable[tuple[object, ...]]
"""Deals as rows of an export, in the order of ``EXPORT_FIELDS``."""


def look_of(wording: Wording) -> Look:
    """Return how a workbook is written: in 万元 where the language counts so and the file does; the value
    stays in yuan."""
    language = language_of(wording.language)
    if language.counts_in_ten_thousands and wording.unit != 1:
        money = '0\\.0,"万"'
    elif language.counts_in_ten_thousands:
        money = '#,##0"元"'
    else:
        money = '"¥"#,##0'
    return Look(
        "Microsoft YaHei" if language.wide_punctuation else "Calibri",
        money,
        "yyyy-mm-dd" if language.days_in_figures else "d mmm yyyy",
    )


# The first page


def first_page(
    wording: Wording, found: Report, said: Verdict | None, shares: Mapping[str, float], title: str
) -> FirstPage:
    """Return the page with the figures, the stages and the chart. ``said``: the verdict on the period, None
    where it is about some deals only; ``shares``: probabilities by stage."""
    day = short_day(found.today, wording.language, None)
    subtitle = translate("Workbook", "As of {day}").format(day=day)
    if found.part:
        subtitle = dotted((subtitle, translate("Workbook", "some deals only")))
    won = translate("Workbook", "Won in the period")
    bars = [
        _bar(won if line.stage == "won" else wording.stage(line.stage), line, shares[line.stage])
        for line in found.stages
    ]
    return FirstPage(
        translate("Workbook", "Overview"),
        title,
        dotted((subtitle, _period_words(wording, found))),
        [] if said is None else _facts(wording, found, said),
        (
            translate("Workbook", "Stage"),
            translate("Workbook", "Probability"),
            translate("Workbook", "Deals"),
            text_of(AMOUNT),
            text_of(WEIGHTED),
        ),
        bars,
        _bar(translate("Workbook", "Open, all stages"), found.open_total, None),
        translate("Workbook", "The funnel by amount"),
        _notes(wording, found, said),
    )


def _bar(name: str, line: StageFigures, share: float | None) -> Bar:
    return Bar(name, share, line.deals, line.sum_minor, line.weighted_minor)


def _period_words(wording: Wording, found: Report) -> str:
    first, last = (short_day(day, wording.language, None) for day in (found.period.start, found.period.end))
    return translate("Workbook", "target period {first} to {last}").format(first=first, last=last)


def _facts(wording: Wording, found: Report, said: Verdict) -> list[Fact]:
    """Return the figures of the verdict as the window has them: what of them is no sum is rounded alike."""
    scale, expected = scale_of_verdict(wording, said), said.expected

    def value(amount: float) -> int | str:
        shown = scale.rounded(amount)
        return round(shown * scale.divisor) if said.measure == "money" else scale.written(shown)

    target = said.target
    signed = found.won_minor if said.measure == "money" else value(said.signed)
    won = Fact(translate("Workbook", "Won"), signed)
    facts = [Fact(translate("Workbook", "Target"), NOTHING, translate("Workbook", "none is set")), won]
    if target:
        share = percent(said.signed / target)
        note = translate("Workbook", "{share} of the target").format(share=share)
        facts = [Fact(translate("Workbook", "Target"), value(target)), won._replace(note=note)]
    if expected is not None:
        day = short_day(said.period.end, wording.language, found.today)
        note = translate("Workbook", "8 in 10: {low}–{high}").format(
            low=f"{scale.before}{scale.text(expected.p10)}", high=f"{scale.text(expected.p90)}{scale.after}"
        )
        name = translate("Workbook", "Expected by {day}").format(day=day)
        facts.append(Fact(name, value(expected.p50), note))
    if target and (expected is not None or said.kind == "ended"):
        compared = said.signed if expected is None else expected.p50
        lacks = (scale.rounded(target) - scale.rounded(compared)) * scale.divisor
        words = (
            translate("Workbook", "▼ short of the target")
            if lacks > 0
            else translate("Workbook", "▲ the target is reached")
        )
        facts.append(Fact(translate("Workbook", "Gap"), value(-lacks), words, "bad" if lacks > 0 else "good"))
    return facts


def _notes(wording: Wording, found: Report, said: Verdict | None) -> list[str]:
    notes = []
    if said is not None and said.expected is not None and said.forecast is not None:
        between = translate("Workbook", "8 in 10: eight times out of ten it comes in between.")
        notes.append(in_sentences((basis(said.forecast), between)))
    if found.before_minor:
        notes.append(
            translate("Workbook", "Won: {amount} of it before this file was begun, in no deal of it.").format(
                amount=wording.amount(found.before_minor)
            )
        )
    if found.left_out_scenario:
        notes.append(
            translate(
                "Workbook", "The scenario “{name}” that is in use in the program is left out here."
            ).format(name=found.left_out_scenario)
        )
    if found.without_amount:
        notes.append(
            translate(
                "Workbook", "%n open deal(s) without an amount add nothing to sums.", "", found.without_amount
            )
        )
    if found.lost:
        notes.append(translate("Workbook", "%n deal(s) lost in the period.", "", found.lost))
    return notes


# The tables


class DealPages:
    """Makes the pages of deals. ``shares``: probabilities by stage; ``currency``: that of the file, of
    ``currencies`` that occur; ``own``: the columns of the file's own."""

    def __init__(
        self,
        wording: Wording,
        shares: Mapping[str, float],
        currency: str,
        currencies: Iterable[str],
        own: Sequence[OwnColumn] = (),
    ) -> None:
        self._reader = DealReader(wording, shares)
        self._currency = currency
        self._mixed = bool(set(currencies) - {currency})
        self._own = own

    def deals(self, rows: DealRows, count: int) -> Sheet:
        """Return the page of all deals: the open ones by stage, then what was won, then what was lost."""
        fields = list(DEAL_FIELDS)
        if self._mixed:
            fields.insert(fields.index("amount"), "currency")
        opened = text_of(OUTCOMES["open"])
        own = [Column(column.name, _OWN_KINDS[column.kind]) for column in self._own]
        columns = [*self._columns(fields), Column(field_names()[_ID], hidden=True), *own]
        return Sheet(
            translate("Workbook", "Deals"),
            columns,
            self._lines(rows, [*fields, _ID], self._own),
            count,
            group=lambda row: row[0] if row[1] == opened else row[1],
            printed=_PRINTED + self._mixed,
        )

    def lost(self, rows: DealRows, count: int) -> Sheet:
        """Return the page of the lost deals with their reasons."""
        return Sheet(
            translate("Workbook", "Lost"), self._columns(LOST_FIELDS), self._lines(rows, LOST_FIELDS), count
        )

    def _columns(self, fields: Sequence[str]) -> list[Column]:
        names = field_names() | {"amount": text_of(AMOUNT), "weighted": text_of(WEIGHTED)}
        return [Column(names[name], _KINDS[name], _WIDEST.get(name, 32)) for name in fields]

    def _lines(
        self, rows: DealRows, fields: Sequence[str], own: Sequence[OwnColumn] = ()
    ) -> Iterator[list[object]]:
        read = self._reader.reader(fields)
        money = [place for place, name in enumerate(fields) if _KINDS.get(name) == "money"]
        for row in rows:
            line = read(row)
            if self._mixed and (currency := row[_CURRENCY]) != self._currency:
                for place in money:
                    if line[place] is not None:
                        line[place] = (line[place], currency)
            if own:
                line += _own_values(own, str(row[-1]))
            yield line


def _own_values(own: Sequence[OwnColumn], text: str) -> list[object]:
    """Return what a deal has in own columns. What a number of a spreadsheet would not give back digit by
    digit (1234.50, digits after the fifteenth) is a text."""
    values = own_values(text)
    found: list[object] = []
    for column in own:
        value = values.get(column.id, "")
        if column.kind == "number" and value and fitting("number", value) == value:
            number = float(value)
            found.append(number if f"{number:.15g}" == value else value)
        else:
            found.append(value)
    return found


def visits_page(wording: Wording, visits: Sequence[Visit], projects: Mapping[str, str]) -> Sheet:
    """Return the page of visits; ``projects`` are what the deals are called that they are about, by id."""
    columns = [
        Column(translate("Workbook", "Day"), "date"),
        Column(translate("Workbook", "Time")),
        Column(translate("Workbook", "State")),
        Column(translate("Workbook", "Customer"), widest=36),
        Column(translate("Workbook", "Project"), widest=36),
        Column(translate("Workbook", "Person")),
        Column(translate("Workbook", "Position")),
        Column(translate("Workbook", "Purpose"), widest=50),
        Column(translate("Workbook", "What came of it"), widest=60),
        Column(translate("Workbook", "Source")),
    ]
    sources = {key: source.name(wording.language) for key, source in wording.playbook.sources.items()}

    def line(visit: Visit) -> list[object]:
        return [
            visit.done_date or visit.planned_date,
            visit.planned_time,
            state_word(visit, wording.today),
            whole_text(visit.customer),
            whole_text(projects.get(visit.deal_id or "", "")),
            whole_text(visit.person),
            whole_text(visit.position),
            whole_text(visit.purpose) or (first_visit_word() if visit.lead_id else ""),
            whole_text(visit.outcome),
            sources.get(visit.source or "", visit.source or ""),
        ]

    return Sheet(translate("Workbook", "Visits"), columns, map(line, visits), len(visits))


def week_page(wording: Wording, plan: WeekPlan, projects: Mapping[str, str]) -> Sheet:
    """Return the plan of the week: visits, next steps and commitments by their days."""
    columns = [
        Column(translate("Workbook", "Day"), "date"),
        Column(translate("Workbook", "Item")),
        Column(translate("Workbook", "Customer"), widest=36),
        Column(translate("Workbook", "Project"), widest=36),
        Column(translate("Workbook", "To do"), widest=60),
        Column(text_of(AMOUNT), "money"),
        Column(translate("Workbook", "State")),
    ]
    lines: list[list[object]] = []
    for visit in plan.visits:
        what = visit.purpose or (first_visit_word() if visit.lead_id else "")
        day = day_of(visit)
        lines.append(
            [
                None if day is None else day.isoformat(),
                translate("Workbook", "Visit"),
                whole_text(visit.customer),
                whole_text(projects.get(visit.deal_id or "", "")),
                dotted((visit.planned_time, whole_text(visit.person), whole_text(what))),
                None,
                state_word(visit, wording.today),
            ]
        )
    for step in plan.steps:
        lines.append(
            [
                step.next_step_date,
                translate("Workbook", "Next step"),
                whole_text(step.customer),
                whole_text(step.project),
                dotted((step.next_step_time or "", whole_text(step.next_step))),
                step.amount_minor,
                _state(wording, step.next_step_date),
            ]
        )
    for commitment in plan.commitments:
        lines.append(
            [
                commitment.due_date,
                translate("Workbook", "Commitment"),
                "",
                "",
                whole_text(commitment.text),
                None,
                _state(wording, commitment.due_date),
            ]
        )
    lines.sort(key=lambda line: str(line[0] or "~"))
    if plan.is_cut:
        further = translate("Workbook", "Further steps that are due stand on the page of deals.")
        lines.append([None, "", "", "", further, None, ""])
    name = translate("Workbook", "Plan of week {number}").format(number=plan.week.number)
    return Sheet(name, columns, lines, len(lines), group=lambda line: line[0])


def _state(wording: Wording, day: str | None) -> str:
    overdue = day is not None and day < wording.today.isoformat()
    return translate("Workbook", "Overdue") if overdue else translate("Workbook", "Planned")


# What was written


def said_of(written: Written, count: int, path: object) -> list[Message]:
    """Say that the deals are written, and what a workbook could not hold as it was."""
    said = [message("Workbook", "{count} deal(s) written to {path}.", count=count, path=path)]
    if written.cut:
        said.append(
            message(
                "Workbook",
                "{count} text(s) were longer than a cell of Excel holds and were cut.",
                count=written.cut,
            )
        )
    if written.days_as_text:
        said.append(
            message(
                "Workbook",
                "{count} day(s) before March 1900, which Excel cannot count, stand there as text.",
                count=written.days_as_text,
            )
        )
    if written.further_sheets:
        said.append(message("Workbook", "What a sheet could not hold goes on on the next one."))
    return said
