"""Setting the targets of years: the whole, how it is spread over its months, and one month by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from funnel_desktop.commands.context import Context, check_number
from funnel_desktop.commands.year_target import kept_parts, kept_target, year_target
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.money import LARGEST_MINOR
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.records import TargetPart, WonBefore, YearTarget
from funnel_desktop.method.targets import kept_past, split
from funnel_desktop.text import FunnelError, Message, message

FIRST_YEAR, LAST_YEAR = 1990, 2100


def _record(context: Context, year: int) -> YearTarget:
    found = year_target(context.store, context.settings, context.today, year)
    return found if found.id else found._replace(id=new_id())


@dataclass(frozen=True)
class SetYearTarget:
    """Set a year's target by amount (minor units) and by units; None: none."""

    year: int
    amount_minor: int | None
    units: int | None

    def name(self, context: Context) -> Message:
        """Say which year."""
        return message("Undo", "change the target of {year}", year=self.year)

    def run(self, context: Context) -> None:
        """Write the record of the year and, for the balance's year, the settings with it."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise FunnelError(
                message("Targets", "{year} is no year for a target. Type one such as 2026.", year=self.year)
            )
        for value, largest in ((self.amount_minor, LARGEST_MINOR), (self.units, 10**9)):
            check_number(value, largest)
        record = _record(context, self.year)
        after = record._replace(amount_minor=self.amount_minor, units=self.units)
        if after == record and kept_target(context.store, self.year) is not None:
            return
        context.store.records.put((after,))
        if self.year == linked_year(context.settings, context.today):
            units: float | None = self.units
            if self.units == record.units:  # half a unit that the calculator was given stays
                units = context.settings.target_units
            wanted = replace(context.settings, target_minor=self.amount_minor, target_units=units)
            context.store.save_settings(context.store.settings(), wanted)


@dataclass(frozen=True)
class SpreadTarget:
    """Spread a year's target over its months "even" or by last year's "season"; months set by hand go."""

    year: int
    spread: str

    def name(self, context: Context) -> Message:
        """Say how it is spread."""
        if self.spread == "season":
            return message("Undo", "spread the target of {year} by season", year=self.year)
        return message("Undo", "spread the target of {year} evenly", year=self.year)

    def run(self, context: Context) -> None:
        """Write how it is spread, take the parts away."""
        record = _record(context, self.year)
        if record.spread != self.spread:
            context.store.records.put((record._replace(spread=self.spread),))
        context.store.records.remove(kept_parts(context.store, self.year))


@dataclass(frozen=True)
class SetTargetPart:
    """Set the part of one month by hand in ``measure`` "money" (minor units) or "units"; None: no longer, it
    then shares the rest again. The other months by hand stay, the others share what is left: in the running
    year only those still to come, as long as they can, while the past ones keep what they have in ``months``,
    the plan of all twelve as it is (empty: they share too)."""

    year: int
    month: int
    measure: str
    value: int | None
    months: tuple[int, ...] = ()

    def name(self, context: Context) -> Message:
        """Say which month."""
        if self.value is None:
            return message("Undo", "no longer set {month} by hand", month=f"{self.year}-{self.month:02d}")
        return message("Undo", "set {month} by hand", month=f"{self.year}-{self.month:02d}")

    def run(self, context: Context) -> None:
        """Write the part. Raises FunnelError when the months could not add up to the year's target."""
        _set_months(context, self.year, self.measure, {self.month: self.value}, self.months)


@dataclass(frozen=True)
class SetTargetQuarter:
    """Set a quarter by hand: its three months take ``value`` in the proportion that they have in ``months``,
    the plan of all twelve as it is; None: they share the rest again. Which others pay: see SetTargetPart."""

    year: int
    quarter: int
    measure: str
    value: int | None
    months: tuple[int, ...]

    def name(self, context: Context) -> Message:
        """Say which quarter."""
        if self.value is None:
            return message("Undo", "no longer set {month} by hand", month=f"{self.year} Q{self.quarter}")
        return message("Undo", "set {month} by hand", month=f"{self.year} Q{self.quarter}")

    def run(self, context: Context) -> None:
        """Write the three parts. Raises FunnelError when the months could not add up to the year's target."""
        first = 3 * self.quarter - 2
        parts: tuple[int | None, ...] = (None, None, None)
        if self.value is not None:
            parts = split(self.value, self.months[first - 1 : first + 2]).parts
        _set_months(context, self.year, self.measure, dict(enumerate(parts, first)), self.months)


def _set_months(
    context: Context, year: int, measure: str, values: Mapping[int, int | None], months: Sequence[int]
) -> None:
    """Write the parts of some months. Raises FunnelError when the year's could not add up to its target."""
    field, store = ("amount_minor" if measure == "money" else "units"), context.store
    record = _record(context, year)
    total = getattr(record, field)
    if total is None:
        raise FunnelError(message("Targets", "Set the target of the year first, then its months."))
    there = {part.month: part for part in kept_parts(store, year)}
    by_hand = {month: getattr(part, field) for month, part in there.items() if month not in values}
    others = {month: value for month, value in by_hand.items() if value is not None}
    if year == context.today.year:
        kept = kept_past(months, others, values, context.today.month)
        wanted = sum(value for value in values.values() if value is not None)
        if wanted + sum(others.values()) + sum(months[month - 1] for month in kept) <= total:
            values = {**{month: months[month - 1] for month in kept}, **values}
    _check_sum(total, others, values)
    for month, value in values.items():
        part = there.get(month) or TargetPart(new_id(), year, month, None, None)
        after = part._replace(amount_minor=value) if measure == "money" else part._replace(units=value)
        if after.amount_minor is None and after.units is None:
            if month in there:
                store.records.remove((after,))
        else:
            store.records.put((after,))
    if kept_target(store, year) is None:
        store.records.put((record,))


def _check_sum(total: int, others: Mapping[int, int], values: Mapping[int, int | None]) -> None:
    """Raise FunnelError unless months by hand, with ``values`` among them, can add up to ``total``."""
    wanted = [value for value in values.values() if value is not None]
    if not wanted:
        return
    most, found = max(0, total - sum(others.values())), sum(wanted)
    if found > most:
        raise FunnelError(
            message(
                "Targets",
                "The months would come to more than the year's target. Type less, or empty another "
                "month that was set by hand.",
            )
        )
    if len(others) + len(wanted) >= 12 and found != most:
        raise FunnelError(
            message(
                "Targets",
                "All other months are set by hand, so nothing can take the rest. Empty one of them "
                "first: it then takes what is left.",
            )
        )


class BeforeValues(NamedTuple):
    """What was won in a month before the user began: amount in minor units, deals, units; None: not known."""

    amount_minor: int | None = None
    deals: int | None = None
    units: int | None = None


@dataclass(frozen=True)
class SetWonBefore:
    """Note what was won in a year before the user began with this file, by month (0: nobody noted the
    months); months without values have none."""

    year: int
    values: Mapping[int, BeforeValues]

    def name(self, context: Context) -> Message:
        """Say of which year."""
        return message("Undo", "note what was won before beginning in {year}", year=self.year)

    def run(self, context: Context) -> None:
        """Write a row for each month that has something, and take the others away. Raises FunnelError."""
        records = context.store.records
        if not records.exist(WonBefore):
            raise FunnelError(message("Targets", "This file cannot be changed."))
        there = {record.month: record for record in records.all(WonBefore, year=self.year)}
        for month, values in self.values.items():
            if date(self.year, max(1, month), 1) > context.today:
                raise FunnelError(
                    message("Targets", "What was won before lies in the past. Choose another month.")
                )
            for value, largest in zip(values, (LARGEST_MINOR, 10**9, 10**9), strict=True):
                check_number(value, largest)
            if any(values):
                known = there.get(month) or WonBefore(new_id(), self.year, month, None, None, None)
                after = known._replace(**values._asdict())
                if after != there.get(month):
                    records.put((after,))
        records.remove(
            record for month, record in there.items() if not any(self.values.get(month, BeforeValues()))
        )
