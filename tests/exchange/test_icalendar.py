"""Visits as a calendar that a telephone reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from funnel_desktop.exchange.icalendar import CalendarWriter, write_calendar
from funnel_desktop.method.records import Visit
from funnel_desktop.text import FunnelError

STAMP = datetime(2026, 11, 24, 6, 30, 15, 999, tzinfo=UTC)


def visit(number: int, **more: Any) -> Visit:
    return Visit(f"id-{number}", None, None, "深圳鹏源电子有限公司", planned_date="2026-11-25")._replace(
        **more
    )


def calendar_bytes(visits: Iterable[Visit], **how: Any) -> bytes:
    """Return visits as a calendar; ``how`` is that of ``CalendarWriter``."""
    writer = CalendarWriter(**how)
    for one in visits:
        writer.add_visit(one)
    return writer.content()


def events(content: bytes) -> list[dict[str, object]]:
    found = []
    event: Any
    for event in Calendar.from_ical(content).walk("VEVENT"):
        texts = {key.lower(): str(event[key]) for key in ("SUMMARY", "DESCRIPTION", "UID") if key in event}
        found.append({**texts, "dtstart": event["DTSTART"].dt})
    return found


def test_a_visit_with_a_time_is_an_hour_of_its_time_zone() -> None:
    content = calendar_bytes(
        [visit(1, planned_time="09:30", person="李工", purpose="首次拜访", source="cold")],
        zone_name="Asia/Shanghai",
        stamp=STAMP,
        source_name={"cold": "陌生拜访"}.__getitem__,
        labels={"purpose": "目的"},
    )
    (event,) = events(content)
    start = event["dtstart"]
    assert isinstance(start, datetime)
    assert start.utcoffset() == timedelta(hours=8)
    assert start.replace(tzinfo=None) == datetime(2026, 11, 25, 9, 30)
    assert event["summary"] == "深圳鹏源电子有限公司 · 李工"
    assert event["description"] == "目的: 首次拜访"
    assert b"DTSTART;TZID=Asia/Shanghai:20261125T093000\r\n" in content
    assert b"BEGIN:VTIMEZONE\r\n" in content
    assert "CATEGORIES:陌生拜访\r\n".encode() in content
    assert b"DURATION:PT1H\r\n" in content


def test_a_visit_without_a_time_is_a_whole_day() -> None:
    content = calendar_bytes([visit(1)], zone_name="Asia/Shanghai", stamp=STAMP)
    assert b"DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261126\r\n" in content


def test_a_done_visit_stands_on_the_day_it_was_done_and_one_without_a_day_nowhere() -> None:
    content = calendar_bytes(
        [visit(1, done_date="2026-11-26", outcome="Budget; clear, so far"), visit(2, planned_date=None)],
        zone_name="Asia/Shanghai",
        stamp=STAMP,
    )
    (event,) = events(content)
    assert event["dtstart"] == date(2026, 11, 26)
    assert event["description"] == "Outcome: Budget; clear, so far"
    assert b"Budget\\; clear\\, so far" in content


def test_long_lines_are_folded_between_characters() -> None:
    content = calendar_bytes([visit(1, purpose="了解检测需求" * 40)], zone_name="Asia/Shanghai", stamp=STAMP)
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    assert events(content)[0]["description"] == "Purpose: " + "了解检测需求" * 40


def test_a_zone_nobody_knows_gives_utc() -> None:
    content = calendar_bytes([visit(1, planned_time="09:30")], zone_name="Nowhere/At all", stamp=STAMP)
    (event,) = events(content)
    start = event["dtstart"]
    assert isinstance(start, datetime)
    assert start == datetime(2026, 11, 25, 9, 30).astimezone(UTC)
    assert b"VTIMEZONE" not in content


def test_a_second_export_names_the_same_visits() -> None:
    first, second = (
        events(calendar_bytes([visit(7)], zone_name="Asia/Shanghai", stamp=STAMP + timedelta(days=days)))
        for days in (0, 3)
    )
    assert first[0]["uid"] == second[0]["uid"] == "id-7@funnel-desktop"


def test_no_place_to_write_gives_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FunnelError) as caught:
        write_calendar(tmp_path / "not there" / "visits.ics", b"")
    assert "visits.ics" in str(caught.value.message.values["path"])
    target = tmp_path / "visits.ics"
    write_calendar(target, b"one")
    write_calendar(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]
