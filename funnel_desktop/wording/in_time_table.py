"""The figures of the balance in time as its table shows them: in deals, so that each row adds up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.method.balance_in_time import StageInTime
from funnel_desktop.method.period import linked_year
from funnel_desktop.method.rounding import round_up
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.queries.in_time import InTime
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.in_time import says, works_for
from funnel_desktop.wording.numbers import NOTHING, number, signed, tidy
from funnel_desktop.wording.wording import Wording

TIME_KINDS = ("should", "have", "gap")
"""The figures of each stage."""

TIME_TOTALS = ("pace", "backlog")
"""The figures of the whole funnel."""


class TimeRow(NamedTuple):
    """One stage: the ``period`` it works for, ``texts`` of ``TIME_KINDS``, in words how it stands, whether
    the gap ``starts`` here, whether it is ``level``, no more than chance, or ``short``."""

    period: str
    texts: tuple[str, str, str]
    stands: tuple[str, ...] = ()
    starts: bool = False
    level: bool = False
    short: bool = False


def by_year(wording: Wording) -> bool:
    """Return whether the balance's period is a calendar year."""
    return linked_year(wording.settings, wording.today) is not None


def heading(years: bool) -> str:
    """Return the heading of the periods."""
    return translate("InTime", "year") if years else translate("InTime", "period")


def time_rows(wording: Wording, found: InTime) -> dict[str, TimeRow]:
    """Return the table's rows by stage."""
    return {stage: _row(wording, found, stage) for stage in STAGES}


def rows_without(have: Mapping[str, float]) -> dict[str, TimeRow]:
    """Return the rows where no target or average is set yet: what is there, by stage."""
    return {
        stage: TimeRow("", (NOTHING, number(have[stage]) if stage in have else NOTHING, NOTHING))
        for stage in STAGES
    }


def _row(wording: Wording, found: InTime, stage: str) -> TimeRow:
    there = found.number.deals(stage)
    places = there.decimals
    texts = (number(there.should, places), number(there.have, places), signed(there.gap, places))
    if stage not in OPEN_STAGES:
        return TimeRow(_period(wording, None), texts, short=there.gap < 0)
    line = found.number.stage(stage)
    starts = found.number.gap_starts == stage
    later = works_for(wording, line)
    stands = (says(line), later) if later else (says(line),)
    return TimeRow(_period(wording, line), texts, stands, starts, line.says == "level", line.says == "short")


def _period(wording: Wording, line: StageInTime | None) -> str:
    year = linked_year(wording.settings, wording.today)
    later = line is not None and line.works_for == "next"
    if year is not None:
        return str(year + 1 if later else year)
    return translate("InTime", "next") if later else translate("InTime", "this")


def whole_deals(value: float) -> str:
    """Return a number of new targets for the eye: whole ones, as many as ``value`` takes."""
    return f"{round_up(value):,}"


def pace_note(wording: Wording, found: InTime) -> str:
    """Return from when on the new targets of the pace are signed: "signed from 29 Mar"."""
    day = short_day(found.number.stages[0].until, wording.language, wording.today)
    return translate("InTime", "signed from {day}").format(day=day)


def backlog_figure(found: InTime) -> str:
    """Return how many new targets are lacking: what the table's first row says."""
    return tidy(-found.number.deals(OPEN_STAGES[0]).gap if found.number.backlog else 0.0)


def backlog_note(found: InTime) -> str:
    """Return how the backlog is made up: "so 21 a month in all"."""
    if not found.number.backlog:
        return translate("InTime", "nothing to make up")
    count = whole_deals(found.number.advice_per_month)
    return translate("InTime", "so {count} a month in all").format(count=count)
