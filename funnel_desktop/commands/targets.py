"""Setting the targets of years: the whole, how it is spread over its months, and one month by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.year_target import kept_parts, kept_target, year_target
from funnel_desktop.method.money import LARGEST_MINOR
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.records import TargetPart, YearTarget
from funnel_desktop.method.targets import most_for_month
from funnel_desktop.store.identifiers import new_id
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
            if value is not None and not 0 <= value <= largest:
                raise FunnelError(
                    message("Deals", "{value} is not possible here. Type a number from 0 up.", value=value)
                )
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
    then shares the rest again. The other months by hand stay, the others share what is left."""

    year: int
    month: int
    measure: str
    value: int | None

    def name(self, context: Context) -> Message:
        """Say which month."""
        if self.value is None:
            return message("Undo", "no longer set {month} by hand", month=f"{self.year}-{self.month:02d}")
        return message("Undo", "set {month} by hand", month=f"{self.year}-{self.month:02d}")

    def run(self, context: Context) -> None:
        """Write the part. Raises FunnelError when the months could not add up to the year's target."""
        field = "amount_minor" if self.measure == "money" else "units"
        store = context.store
        record = _record(context, self.year)
        total = getattr(record, field)
        if total is None:
            raise FunnelError(message("Targets", "Set the target of the year first, then its months."))
        parts = kept_parts(store, self.year)
        by_hand = {part.month: getattr(part, field) for part in parts if getattr(part, field) is not None}
        if self.value is not None:
            most, exactly = most_for_month(total, by_hand, self.month)
            if self.value > most:
                raise FunnelError(
                    message(
                        "Targets",
                        "The months would come to more than the year's target. Type less, or empty another "
                        "month that was set by hand.",
                    )
                )
            if exactly and self.value != most:
                raise FunnelError(
                    message(
                        "Targets",
                        "All other months are set by hand, so nothing can take the rest. Empty one of them "
                        "first: it then takes what is left.",
                    )
                )
        there = next((part for part in parts if part.month == self.month), None)
        part = there or TargetPart(new_id(), self.year, self.month, None, None)
        after = (
            part._replace(amount_minor=self.value)
            if self.measure == "money"
            else part._replace(units=self.value)
        )
        if after.amount_minor is None and after.units is None:
            store.records.remove((after,))
        else:
            store.records.put((after,))
        if kept_target(store, self.year) is None:
            store.records.put((record,))
