"""The target of the balance and that of its year are one: what reads and writes both. Every start needs it.

The target of the year that the balance looks at (its period is one calendar year) is kept twice in the file:
as settings, which every figure reads, and as the record of that year, which stays when the next year begins.
One source of truth: whoever changes it, in the targets' room or in the calculator, writes both in one step;
where they differ all the same (a target set in December for the year that has begun), the record counts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from funnel_desktop.commands.context import Context
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.records import TargetPart, YearTarget
from funnel_desktop.method.settings import Settings
from funnel_desktop.store.store import Store


def kept_target(store: Store, year: int) -> YearTarget | None:
    """Return the record of a year's target, None when none was kept."""
    found = store.records.all(YearTarget, year=year) if store.records.exist(YearTarget) else []
    return found[-1] if found else None


def kept_years(store: Store) -> set[int]:
    """Return the years whose target was kept."""
    found = store.records.all(YearTarget) if store.records.exist(YearTarget) else []
    return {record.year for record in found}


def kept_parts(store: Store, year: int) -> list[TargetPart]:
    """Return the parts of a year that were set by hand, by month."""
    return store.records.all(TargetPart, "month", year=year) if store.records.exist(TargetPart) else []


def settings_of_year(store: Store, today: date) -> Settings:
    """Return the file's settings with the target of the year that the balance looks at."""
    settings = store.settings()
    year = linked_year(settings, today)
    record = None if year is None else kept_target(store, year)
    if record is None:
        return settings
    units = settings.target_units
    if (None if units is None else round(units)) != record.units:
        units = record.units
    return replace(settings, target_minor=record.amount_minor, target_units=units)


def year_target(store: Store, settings: Settings, today: date, year: int) -> YearTarget:
    """Return the target of a year as it counts, empty when none was set. ``settings`` as
    ``settings_of_year`` gives them."""
    record = kept_target(store, year) or YearTarget("", year, None, None)
    if year == linked_year(settings, today):
        units = settings.target_units
        return record._replace(
            amount_minor=settings.target_minor, units=None if units is None else round(units)
        )
    return record


def keep_year_target(context: Context, settings: Settings) -> None:
    """Write the target that new ``settings`` carry into the record of its year, if it is another one."""
    before = context.settings
    if (before.target_minor, before.target_units) == (settings.target_minor, settings.target_units):
        return
    year = linked_year(settings, context.today)
    if year is not None:
        record = kept_target(context.store, year) or YearTarget(new_id(), year, None, None)
        units = settings.target_units
        kept = record._replace(
            amount_minor=settings.target_minor, units=None if units is None else round(units)
        )
        context.store.records.put((kept,))
