"""What is decided once for all cells of a file: decimal comma, unit, currency, years that are not said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from statistics import median_low

from funnel_desktop.exchange.amount_units import Unit, read_unit, unit_in
from funnel_desktop.exchange.amounts import number_amount, read_amount, read_any_amount
from funnel_desktop.exchange.cells import CellError
from funnel_desktop.exchange.date_order import DatedRow, find_date_order
from funnel_desktop.exchange.grids.typed import Typed
from funnel_desktop.method.written_numbers import find_decimal_comma
from funnel_desktop.text import Message, message

WON_DATES = ("expected", "none")
"""What a won row without a closing date gets: its expected date where that is past, or none."""

RANGES = ("none", "lower", "upper")
"""What an amount given as a range (30-50万) is read as: none, its lower or its upper end."""

OUTLIER = 100
"""An amount of so many times the middle one of its column is asked about."""

_LEAST_AMOUNTS = 4
_MOST_AMOUNTS = 20_000
_MOST_ROWS = 10_000
_UNIT_SAMPLE = 50
_UNIT_HEADING = re.compile(
    r"^[\s(]*(?:金额|货币|計價|计价|amount)?\s*(?:单位|單位|units?|uom)[\s)]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CellChoices:
    """How the cells of a file are understood, and whether that is sure.

    ``decimal_comma``: 12.500 is twelve thousand five hundred. ``unit_column``: the place of a column that
    says what unit each row's amount is in. ``currency``: the one of rows that name none, None where nothing
    tells (then the file's own). ``yearless``: one of ``vague_dates.YEARLESS``. ``won_dates``: of WON_DATES;
    ``won_day``: the closing date, ISO, of won rows that have none otherwise. ``usual_minor``: the middle
    amount in minor units; None for too few to tell. ``ranges``: of RANGES.
    """

    decimal_comma: bool = False
    decimal_certain: bool = True
    unit_certain: bool = True
    unit_column: int | None = None
    currency: str | None = None
    currency_certain: bool = True
    yearless: str = "sense"
    won_dates: str = "expected"
    won_day: str | None = None
    usual_minor: int | None = None
    ranges: str = "none"

    def cautions(self) -> Iterator[Message]:
        """Say what of it is not sure."""
        if not self.decimal_certain:
            yield (
                message(
                    "Import", "The amounts do not say whether 12.500 is 12,500. Read as 12,500; check it."
                )
                if self.decimal_comma
                else message(
                    "Import", "The amounts do not say whether 12.500 is 12,500. Read as 12.5; check it."
                )
            )
        if not self.unit_certain:
            yield message("Import", "The file names a unit of amounts that is not known. Check the unit.")
        if not self.currency_certain:
            yield message(
                "Import", "The amounts are in several currencies, some name none. Check the currency."
            )


@dataclass(slots=True)
class Seen:
    """Cells of a file, looked at before it is decided how they are to be read."""

    columns: Mapping[str, int]
    amounts: set[str] = field(default_factory=set)
    numbers: set[float] = field(default_factory=set)
    dated: set[tuple[str, ...]] = field(default_factory=set)
    chunks: int = 0

    def take(self, chunk: Sequence[Sequence[str]]) -> None:
        """Look at some rows, each as wide as the columns need."""
        place = self.columns.get("amount")
        if place is not None and len(self.amounts) + len(self.numbers) < _MOST_AMOUNTS:
            cells = set(map(itemgetter(place), chunk))
            for cell in cells:
                if isinstance(cell, Typed):
                    if isinstance(cell.value, int | float):
                        self.numbers.add(cell.value)
                else:
                    self.amounts.add(cell)
        self.chunks += 1
        # Tens of thousands of rows say no more of the order of dates than every tenth of them.
        if len(self.dated) < _MOST_ROWS and (self.chunks < 20 or self.chunks % 10 == 0):
            places = self._date_places()
            if places is not None:
                self.dated.update(
                    tuple([row[at] if at is not None else "" for at in places]) for row in chunk
                )

    def _date_places(self) -> tuple[int | None, ...] | None:
        of = self.columns.get
        places = (of("entered_date"), of("closed_date"), of("close_date"), of("stage"), of("outcome"))
        return places if any(place is not None for place in places[:3]) else None

    def rows(self, stage_map: Mapping[str, str | None]) -> list[DatedRow]:
        """Return what the rows say of entering and closing."""
        return [
            DatedRow(
                entered,
                closed or close,
                bool(closed) or "won" in (said := _said(stage, outcome, stage_map)) or "lost" in said,
            )
            for entered, closed, close, stage, outcome in self.dated
            if entered or closed or close
        ]


def _said(stage: str, outcome: str, stage_map: Mapping[str, str | None]) -> tuple[str | None, str | None]:
    return stage_map.get(stage.strip()), stage_map.get(outcome.strip())


def order_by_sense(
    values: set[str], seen: Seen, stage_map: Mapping[str, str | None], today: date | None
) -> tuple[str, bool]:
    """Return the order in which dates are written and whether it is certain, by what fits and what makes
    sense."""
    return find_date_order(values, seen.rows(stage_map), today)


def find_unit_column(
    header: Sequence[str], rows: Sequence[Sequence[str]], columns: Mapping[str, int]
) -> int | None:
    """Return the place of a column that says the unit of each amount (单位: 万元), or None.

    It is one of that name, and all that stands in it are units of money: 台 and 套 are none.
    """
    if "amount" not in columns:
        return None
    for place, name in enumerate(header):
        if not _UNIT_HEADING.match(name):
            continue
        cells = [row[place].strip() for row in rows[:_UNIT_SAMPLE] if place < len(row)]
        said = [cell for cell in cells if cell]
        if said and all(read_unit(cell) is not None for cell in said):
            return place
    return None


def heading_unit(header: Sequence[str], titles: Sequence[str], columns: Mapping[str, int]) -> Unit:
    """Return what the heading of the amounts, or else a title above the table, says of their unit."""
    if "amount" not in columns:
        return Unit(None)
    found = unit_in(header[columns["amount"]])
    for title in titles:
        if found.size is not None and found.currency is not None:
            break
        if re.search(r"单位|單位|\bunits?\b|\bin\b|货币|币种|currency", title, re.IGNORECASE):
            above = unit_in(title)
            size = found.size if found.size is not None else above.size
            found = Unit(size, found.currency or above.currency, found.understood and above.understood)
    return found


def decided(choices: CellChoices, seen: Seen, unit: int, said: Unit, *, delimiter: str) -> CellChoices:
    """Return the choices, completed from the amounts that were seen; ``said`` is what the headings say."""
    from dataclasses import replace

    comma, certain = find_decimal_comma(seen.amounts, semicolons=delimiter == ";")
    currency, currency_certain = said.currency, True
    values: list[int] = []
    named: dict[str | None, int] = {}
    for text in seen.amounts:
        try:
            values.append(read_amount(text, unit) or 0)
        except CellError:
            try:
                reading = read_any_amount(text, unit, comma=comma, currency=currency)
            except CellError:
                continue
            if isinstance(reading.value, int):
                values.append(reading.value)
                named[reading.currency] = named.get(reading.currency, 0) + 1
            continue
    for number in seen.numbers:
        try:
            values.append(number_amount(number, unit))
        except CellError:
            continue
    positive = [value for value in values if value]
    codes = {code: count for code, count in named.items() if code is not None}
    if currency is None and codes and "currency" not in seen.columns:
        code = max(codes, key=lambda found: codes[found])
        if len(codes) == 1 and codes[code] * 2 >= len(positive):
            currency = code
        elif set(codes) != {"CNY"} and sum(codes.values()) < len(positive):
            currency_certain = False
    return replace(
        choices,
        decimal_comma=comma,
        decimal_certain=certain,
        unit_certain=said.understood,
        currency=currency,
        currency_certain=currency_certain,
        usual_minor=median_low(positive) if len(positive) >= _LEAST_AMOUNTS else None,
    )
