"""The week ahead is seven days from today on, whatever the weekday: each shows what falls on it; counts are
those of the file's own rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, Command, Together
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.next_steps import NextStep, SetNextStep
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Commitment, Visit
from funnel_desktop.method.stages import STANDARD_PROBABILITIES
from funnel_desktop.method.today import signing_horizon
from funnel_desktop.queries.day import week_ahead
from funnel_desktop.text import message
from tests.commands.conftest import StoryClock

DAYS = [
    "2026-11-30",  # a Monday, the last day of its month
    "2026-12-04",  # a Friday
    "2026-12-28",  # the last Monday of the year: the week goes on into the next
    "2027-02-05",  # the last working day before Spring Festival
    "2027-02-08",  # within it
]


def filled(path: Path, today: date) -> Session:
    """A funnel in which something falls on each of some thirty days around ``today``."""
    clock = StoryClock()
    clock.now = clock.now.replace(year=today.year, month=today.month, day=today.day)
    session = Session.create(path, clock=clock)
    commands: list[Command] = []
    for number in range(40):
        when = (today + timedelta(days=number % 13 - 3)).isoformat()
        values: dict[str, object] = {"customer": f"客户 {number:02}", "amount_minor": number * 10_000}
        values |= {"next_step": "电话", "next_step_date": when} if number % 3 else {}
        values |= {"expected_close_date": when} if number % 4 == 0 else {}
        commands.append(AddDeal(values, ("target", "intent", "near_win")[number % 3]))
    session.execute(Together(tuple(commands), message("Undo", "add")))
    row = session.store.deals.column("target")[0]
    soon = (today + timedelta(days=2)).isoformat()
    session.execute(SetNextStep(row, NextStep("拜访王工", soon, "09:00", visit=True)))
    visit = Visit("v", None, None, "别家", planned_date=today.isoformat(), planned_time="15:00")
    done = visit._replace(id="done", done_date=today.isoformat())
    commitment = Commitment("c", today.isoformat(), "opportunities", "两次陌生拜访", soon)
    session.execute(PutRecords((visit, done, commitment), message("Undo", "plan")))
    session.execute(AddLeads(({"customer": "新线索", "first_visit_date": soon},)))
    return session


@pytest.mark.parametrize("today", [date.fromisoformat(day) for day in DAYS])
def test_each_of_seven_days_counts_what_the_file_has_for_it(tmp_path: Path, today: date) -> None:
    path = tmp_path / "周.funnel"
    session = filled(path, today)
    days = week_ahead(session, today, STANDARD_PROBABILITIES, 4)
    assert [day.day for day in days] == [today + timedelta(days=number) for number in range(7)]
    with closing(sqlite3.connect(path)) as plain:
        for day in days:
            at = day.day.isoformat()

            def count(query: str, at: str = at) -> int:
                return int(plain.execute(query, {"at": at}).fetchone()[0])

            visits = count("SELECT count(*) FROM visit WHERE planned_date = :at AND done_date IS NULL")
            leads = count("SELECT count(*) FROM lead WHERE first_visit_date = :at")
            steps = count("SELECT count(*) FROM deal WHERE outcome = 'open' AND next_step_date = :at")
            same = count("SELECT count(*) FROM deal WHERE next_step_date = :at AND next_step = '拜访王工'")
            signings = count("SELECT count(*) FROM deal WHERE expected_close_date = :at")
            promised = count("SELECT count(*) FROM commitment WHERE due_date = :at")
            assert day.counts == (steps - same, visits + leads, signings, promised), at
            assert len(day.items) == min(4, sum(day.counts))
            assert day.more == sum(day.counts) - len(day.items)
    second = days[2]
    assert [item.kind for item in second.items[:2]] == ["visit", "visit"], "the lead's first visit is one too"
    first = second.items[0].visit
    assert first is not None
    assert (first.planned_time, first.purpose) == ("09:00", "拜访王工")
    session.close()


@pytest.mark.parametrize("today", [date.fromisoformat(day) for day in DAYS])
def test_passed_and_coming_signings_beside_plain_counting(tmp_path: Path, today: date) -> None:
    path = tmp_path / "签.funnel"
    session = filled(path, today)
    queries, at = session.store.today, today.isoformat()
    eve = (today - timedelta(days=1)).isoformat()
    until = signing_horizon(today).isoformat()
    passed, lines = queries.signings(None, eve, STANDARD_PROBABILITIES, 99)
    coming, soon = queries.signings(at, until, STANDARD_PROBABILITIES, 99)
    with closing(sqlite3.connect(path)) as plain:
        dates = [day for (day,) in plain.execute("SELECT expected_close_date FROM deal") if day]
    assert (passed, len(lines)) == (sum(day < at for day in dates),) * 2
    assert (coming, len(soon)) == (sum(at <= day <= until for day in dates),) * 2
    assert queries.due_counts(at).signings_late == passed
    assert [line.expected_close_date for line in soon] == sorted(
        line.expected_close_date or "" for line in soon
    )
    session.close()


@pytest.mark.parametrize(
    ("today", "until"),
    [
        ("2026-12-01", "2026-12-31"),
        ("2026-12-24", "2026-12-31"),
        ("2026-12-25", "2027-01-31"),
        ("2027-02-22", "2027-03-31"),
    ],
)
def test_signings_are_seen_to_the_months_end_and_beyond_in_its_last_week(today: str, until: str) -> None:
    assert signing_horizon(date.fromisoformat(today)).isoformat() == until
