"""Deals for a reader: headings, stages, sources and reasons in words, amounts as numbers.

The other form is for programs: standard names, everything in it, read back deal by deal. This one is for the
manager who opens it in a spreadsheet, as CSV or as a workbook.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from funnel_desktop.commands.clock import local_date
from funnel_desktop.exchange.columns import EXPORT_FIELDS, FURTHER_COLUMNS
from funnel_desktop.exchange.writing import Number, clock_cell, own_cells
from funnel_desktop.method.money import edit_amount, foreign_amount
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.translation import text_of
from funnel_desktop.wording.deal import AMOUNT, OUTCOMES, WEIGHTED, with_unit
from funnel_desktop.wording.importing import field_names
from funnel_desktop.wording.wording import Wording

READABLE_FIELDS = (
    *("customer", "project", "contact_name", "contact_position", "contact_phone", "stage", "outcome"),
    *("currency", "amount", "weighted", "units", "source", "stage_since", "expected_close_date"),
    *(
        "closed_date",
        "next_step_date",
        "next_step",
        "lost_reason",
        "competitor",
        *FURTHER_COLUMNS,
        "reference",
        "note",
    ),
)
"""The columns, in order: what the deal table shows, and what a reader asks for next."""

_NUMBERS = frozenset(("amount", "weighted", "units"))

_AMOUNT, _CURRENCY, _OUTCOME, _STAGE, _SINCE = (
    EXPORT_FIELDS.index(field) for field in ("amount", "currency", "outcome", "stage", "stage_since")
)


def readable_headings(unit: int, own: Iterable[OwnColumn] = ()) -> list[str]:
    """Return the headings of ``READABLE_FIELDS``, those of money with their unit, and of ``own`` columns."""
    names = field_names()
    table = {"amount": AMOUNT, "weighted": WEIGHTED}
    return [
        text_of(with_unit(table[field], unit)) if field in table else names[field]
        for field in READABLE_FIELDS
    ] + [column.name for column in own]


class DealReader:
    """Says what a deal holds as values to read: words for keys, local days for moments, minor units."""

    def __init__(self, wording: Wording, shares: Mapping[str, float]) -> None:
        """``shares``: the probabilities by stage that deals are weighted with."""
        playbook, language = wording.playbook, wording.language
        self._shares = shares
        self._words: dict[str, Mapping[str, str]] = {
            "stage": {key: stage.name(language) for key, stage in playbook.stages.items()},
            "source": {key: source.name(language) for key, source in playbook.sources.items()},
            "lost_reason": {key: reason.name(language) for key, reason in playbook.loss_reasons.items()},
            "outcome": {key: text_of(word) for key, word in OUTCOMES.items()},
        }

    def reader(self, fields: Sequence[str]) -> Callable[[Sequence[object]], list[object]]:
        """Return what turns a row of an export into the values of some fields: texts, numbers, minor units
        for money, ISO dates; None or "" for nothing."""
        places = [EXPORT_FIELDS.index(field) if field in EXPORT_FIELDS else 0 for field in fields]
        changed: list[tuple[int, Callable[[Sequence[object]], object]]] = []
        for at, field in enumerate(fields):
            if field == "weighted":
                changed.append((at, self._weighted))
            elif field == "stage_since":
                changed.append((at, _since))
            elif (names := self._words.get(field)) is not None:
                changed.append((at, _word(names, places[at])))

        def read(row: Sequence[object]) -> list[object]:
            line = [row[place] for place in places]
            for at, change in changed:
                line[at] = change(row)
            return line

        return read

    def _weighted(self, row: Sequence[object]) -> int | None:
        minor = row[_AMOUNT]
        if not isinstance(minor, int) or row[_OUTCOME] == "lost":
            return None
        return round(minor * self._shares[str(row[_STAGE] or "won")])


def _word(names: Mapping[str, str], place: int) -> Callable[[Sequence[object]], object]:
    return lambda row: names.get(str(row[place] or ""), row[place])


def _since(row: Sequence[object]) -> object:
    moment = str(row[_SINCE] or "")
    try:
        return local_date(moment).isoformat()
    except ValueError:
        return moment


def readable_lines(
    rows: Iterable[tuple[object, ...]],
    wording: Wording,
    shares: Mapping[str, float],
    own: Sequence[OwnColumn] = (),
) -> Iterator[list[str]]:
    """Yield deals, given as rows of an export, as cells of ``READABLE_FIELDS`` and of ``own`` columns;
    amounts plain numbers in the file's unit."""
    read = DealReader(wording, shares).reader(READABLE_FIELDS)
    money = [field in ("amount", "weighted") for field in READABLE_FIELDS]
    numbers = [field in _NUMBERS for field in READABLE_FIELDS]
    clocks = [field == "next_step_time" for field in READABLE_FIELDS]
    for row in rows:
        cells = []
        currency = str(row[_CURRENCY])
        other = currency != wording.settings.currency
        for value, is_money, is_number, is_clock in zip(read(row), money, numbers, clocks, strict=True):
            text = "" if value is None else str(value)
            if is_money:
                text = edit_amount(value, wording.unit) if isinstance(value, int) else ""
                if other and isinstance(value, int):
                    text = foreign_amount(value, currency)
            cells.append(Number(text) if is_number else clock_cell(text) if is_clock else text)
        yield [*cells, *own_cells(own, str(row[-1]))] if own else cells
