"""Visits as an iCalendar file (RFC 5545), which every calendar program and telephone reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.method.records import Visit
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_bytes
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

VISIT_LASTS = timedelta(hours=1)
"""How long a visit with a time is entered for; its end is not known."""


def calendar_bytes(
    visits: Iterable[Visit],
    *,
    zone_name: str,
    stamp: datetime,
    source_name: Callable[[str], str] = str,
    labels: Mapping[str, str] | None = None,
) -> bytes:
    """Return visits as a calendar in UTF-8, lines ended and folded as the standard wants.

    A visit with a time lasts an hour of the time zone ``zone_name`` ("Asia/Shanghai"), whose rules are in the
    file; where the zone isn't known it is written in UTC, taken as the computer's own time. Without a time it
    is a whole day, which floats. Visits without a day are left out. ``stamp``: the moment of writing, with
    its zone. ``source_name`` gives the word for a source's key, ``labels`` the words "purpose", "position",
    "outcome" before what they label. The same visit has the same UID in every export, so that a second one
    replaces the first.
    """
    from icalendar import Calendar, Event

    words = {"purpose": "Purpose", "position": "Position", "outcome": "Outcome", **(labels or {})}
    zone = _zone(zone_name)
    calendar = Calendar()
    calendar.add("prodid", "-//Funnel Desktop//Visits//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for visit in visits:
        day_text = visit.done_date or visit.planned_date
        if day_text is None:
            continue
        day = date.fromisoformat(day_text)
        event = Event()
        event.add("uid", f"{visit.id}@funnel-desktop")
        event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
        if visit.planned_time:
            clock = datetime.combine(day, time.fromisoformat(visit.planned_time))
            begins = clock.astimezone(UTC) if zone is None else clock.replace(tzinfo=zone)
            event.add("dtstart", begins)
            event.add("duration", VISIT_LASTS)
        else:
            event.add("dtstart", day)
            event.add("dtend", day + timedelta(days=1))
        event.add("summary", " · ".join(part for part in (visit.customer, visit.person) if part))
        lines = [
            f"{words[name]}: {text}"
            for name, text in (
                ("purpose", visit.purpose),
                ("position", visit.position),
                ("outcome", visit.outcome),
            )
            if text
        ]
        if lines:
            event.add("description", "\n".join(lines))
        if visit.source is not None:
            event.add("categories", [source_name(visit.source)])
        event.add("status", "CONFIRMED" if visit.done_date else "TENTATIVE")
        calendar.add_component(event)
    if zone is not None:
        calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _zone(name: str) -> ZoneInfo | None:
    """Return the time zone of that name, None when there is none."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return None


def write_calendar(path: Path, content: bytes) -> None:
    """Write a calendar file; one that is there is replaced whole or not at all. Raises FunnelError."""
    try:
        write_bytes(path, content)
    except OSError as error:
        raise FunnelError(
            message(
                "Calendar",
                "The calendar could not be written to {path}: {why}. Choose another place.",
                path=path,
                why=why(error),
            )
        ) from error
