"""Reminders come once: the day in the morning, a visit a quarter of an hour before it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Visit
from funnel_desktop.queries.reminders import reminders
from funnel_desktop.text import message
from funnel_desktop.wording.reminders import reminder_words
from tests.commands.conftest import StoryClock


def story(path: Path, clock: StoryClock) -> Session:
    session = Session.create(path / "提醒.funnel", clock=clock)
    today = clock.now.date()
    session.execute(AddDeal({"customer": "甲", "next_step": "电话", "next_step_date": today.isoformat()}))
    session.execute(AddDeal({"customer": "乙", "expected_close_date": (today - timedelta(1)).isoformat()}))
    visit = Visit("v", None, None, "乙", "王工", planned_date=today.isoformat(), planned_time="14:30")
    others = (
        visit._replace(id="no hour", planned_time=""),
        visit._replace(id="made", planned_time="14:20", done_date=today.isoformat()),
        visit._replace(id="tomorrow", planned_date=(today + timedelta(1)).isoformat()),
    )
    session.execute(PutRecords((visit, *others), message("Undo", "plan")))
    return session


@pytest.mark.parametrize("day", ["2026-11-30", "2026-12-31", "2027-02-05"])
def test_a_day_is_said_once_and_each_visit_once(tmp_path: Path, day: str) -> None:
    clock = StoryClock()
    clock.now = datetime.fromisoformat(f"{day}T08:50").astimezone()
    session = story(tmp_path, clock)
    said: list[tuple[str, str]] = []
    since = clock.now
    for _ in range(int(timedelta(hours=10) / timedelta(seconds=20))):
        clock.later(seconds=20)
        for one in reminders(session, since, clock.now):
            said.append((f"{clock.now:%H:%M}", reminder_words(one)[0]))
        since = clock.now
    assert said == [("09:00", "Today"), ("14:15", "14:30 visit: 乙")]
    session.close()


def test_what_waits_is_said_in_words(tmp_path: Path) -> None:
    clock = StoryClock()
    clock.now = datetime.fromisoformat("2026-11-30T08:50").astimezone()
    session = story(tmp_path, clock)
    (morning,) = reminders(session, clock.now, clock.now + timedelta(minutes=20))
    assert morning.counts is not None
    assert "overdue" not in reminder_words(morning)[1]
    assert (morning.counts.visits_now, morning.counts.steps_now, morning.counts.signings_late) == (2, 1, 1)
    session.close()


def test_a_computer_that_slept_says_nothing_of_a_visit_that_is_over(tmp_path: Path) -> None:
    clock = StoryClock()
    clock.now = datetime.fromisoformat("2026-11-30T13:00").astimezone()
    session = story(tmp_path, clock)
    woken = clock.now.replace(hour=17)
    assert reminders(session, clock.now, woken) == []
    late = clock.now.replace(hour=14, minute=25)
    assert [one.visit.id for one in reminders(session, clock.now, late) if one.visit] == ["v"]
    session.close()
