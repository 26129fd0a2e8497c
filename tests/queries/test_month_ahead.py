"""A month of days: what each has is what the file's own rows say, and the list of a day has all of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from funnel_desktop.exchange.icalendar import CalendarWriter
from funnel_desktop.method.stages import STANDARD_PROBABILITIES
from funnel_desktop.method.today import weeks_of_month
from funnel_desktop.queries.agenda import SPAN, agenda
from funnel_desktop.queries.day import Signing, Task, list_of_day, month_ahead

from .test_week_ahead import DAYS, filled

_SAME = (
    "(SELECT 1 FROM visit WHERE deal_id = deal.id AND planned_date = next_step_date AND purpose = next_step)"
)


@pytest.mark.parametrize("today", [date.fromisoformat(day) for day in DAYS])
def test_each_day_of_a_month_counts_what_the_file_has_for_it(tmp_path: Path, today: date) -> None:
    path = tmp_path / "月.funnel"
    session = filled(path, today)
    days = month_ahead(session, today, STANDARD_PROBABILITIES, 2)
    assert [day.day for day in days] == weeks_of_month(today)
    assert days[0].day.weekday() == 0
    assert days[-1].day.weekday() == 6
    with closing(sqlite3.connect(path)) as plain:
        for day in days:
            at = day.day.isoformat()

            def count(table: str, where: str, at: str = at) -> int:
                query = f"SELECT count(*) FROM {table} WHERE {where}"
                return int(plain.execute(query, {"at": at}).fetchone()[0])

            steps = count("deal", f"outcome = 'open' AND next_step_date = :at AND NOT EXISTS {_SAME}")
            visits = count("visit", "planned_date = :at AND done_date IS NULL")
            visits += count("lead", "first_visit_date = :at")
            signings = count("deal", "expected_close_date = :at")
            promised = count("commitment", "due_date = :at")
            assert day.counts == (steps, visits, signings, promised), at
            assert len(day.items) == (sum(day.counts) if sum(day.counts) <= 2 else 0)
            listed = list_of_day(session, day.day, STANDARD_PROBABILITIES, 50)
            assert (listed.number, len(listed.things)) == (sum(day.counts), sum(day.counts))
            assert sum(isinstance(thing, Signing) for thing in listed.things) == signings
    session.close()


def test_of_a_day_what_has_an_hour_comes_first(tmp_path: Path) -> None:
    today = date.fromisoformat(DAYS[1])
    session = filled(tmp_path / "月.funnel", today)
    listed = list_of_day(session, today + timedelta(days=2), STANDARD_PROBABILITIES, 50)
    first, *rest = listed.things
    assert isinstance(first, Task)
    assert (first.hour, first.visit is not None) == ("09:00", True)
    assert not any(isinstance(thing, Task) and thing.hour for thing in rest)
    assert len(list_of_day(session, today + timedelta(days=2), STANDARD_PROBABILITIES, 2).things) == 2
    session.close()


def test_what_is_to_be_done_goes_into_a_calendar_each_thing_once(tmp_path: Path) -> None:
    today = date.fromisoformat(DAYS[2])
    path = tmp_path / "月.funnel"
    session = filled(path, today)
    writer = CalendarWriter(
        zone_name="Asia/Shanghai", stamp=datetime.fromisoformat("2026-12-28T08:00:00+08:00")
    )
    for day in agenda(session, today):
        for visit in day.visits:
            assert writer.add_visit(visit)
        for line in day.steps:
            assert writer.add_step(line)
    session.close()
    events = list(Calendar.from_ical(writer.content()).walk("VEVENT"))
    with closing(sqlite3.connect(path)) as plain:
        span = {"first": today.isoformat(), "last": (today + SPAN).isoformat()}
        (steps,) = plain.execute(
            "SELECT count(*) FROM deal WHERE outcome = 'open' AND next_step_date BETWEEN :first AND :last "
            f"AND NOT EXISTS {_SAME}",
            span,
        ).fetchone()
        (visits,) = plain.execute(
            "SELECT (SELECT count(*) FROM visit WHERE done_date IS NULL AND planned_date BETWEEN :first AND "
            ":last) + (SELECT count(*) FROM lead WHERE first_visit_date BETWEEN :first AND :last)",
            span,
        ).fetchone()
    assert len(events) == steps + visits
    assert len({str(event["UID"]) for event in events}) == len(events)
    (nine,) = [event for event in events if "拜访王工" in str(event.get("DESCRIPTION", ""))]
    start = nine.decoded("DTSTART")
    assert isinstance(start, datetime)
    assert (f"{start:%H:%M}", start.utcoffset()) == ("09:00", timedelta(hours=8))
    assert b"BEGIN:VTIMEZONE" in writer.content()
