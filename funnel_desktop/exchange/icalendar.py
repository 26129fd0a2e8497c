"""Visits and next steps as an iCalendar file (RFC 5545), which every calendar program and telephone reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.method.records import Visit
from funnel_desktop.method.today import DealLine
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_bytes
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Event

VISIT_LASTS, STEP_LASTS = timedelta(hours=1), timedelta(minutes=30)
"""How long a visit or a step with a time is entered for; its end is not known."""


class CalendarWriter:
    """Puts visits and next steps together as a calendar in UTF-8, lines ended and folded as the standard
    wants.

    What has a time lasts its span of the time zone ``zone_name`` ("Asia/Shanghai"), whose rules are in the
    file; where the zone isn't known it is written in UTC, taken as the computer's own time. Without a time it
    is a whole day, which floats. ``stamp``: the moment of writing, with its zone. ``source_name`` gives the
    word for a source's key, ``labels`` the words "purpose", "position", "outcome", "project" before what they
    label. The same visit or step has the same UID in every export, so that a second one replaces the first.
    """

    def __init__(
        self,
        *,
        zone_name: str,
        stamp: datetime,
        source_name: Callable[[str], str] = str,
        labels: Mapping[str, str] | None = None,
    ) -> None:
        names = {"purpose": "Purpose", "position": "Position", "outcome": "Outcome", "project": "Project"}
        self._words = {**names, **(labels or {})}
        self._zone = _zone(zone_name)
        self._stamp = stamp.astimezone(UTC).replace(microsecond=0)
        self._source_name = source_name
        self._events: list[bytes] = []
        self._timed = False

    def add_visit(self, visit: Visit) -> bool:
        """Add a visit; False for one without a day, which is left out."""
        day = visit.done_date or visit.planned_date
        if day is None:
            return False
        event = self._event(visit.id, day, visit.planned_time, VISIT_LASTS)
        event.add("summary", " · ".join(part for part in (visit.customer, visit.person) if part))
        said = (("purpose", visit.purpose), ("position", visit.position), ("outcome", visit.outcome))
        self._describe(event, said)
        if visit.source is not None:
            event.add("categories", [self._source_name(visit.source)])
        event.add("status", "CONFIRMED" if visit.done_date else "TENTATIVE")
        self._events.append(event.to_ical())
        return True

    def add_step(self, line: DealLine) -> bool:
        """Add the next step of a deal; False for one without a day, which is left out."""
        if line.next_step_date is None:
            return False
        event = self._event(f"{line.id}-step", line.next_step_date, line.next_step_time or "", STEP_LASTS)
        event.add("summary", " · ".join(part for part in (line.next_step, line.customer) if part))
        self._describe(event, (("project", line.project),))
        event.add("status", "CONFIRMED")
        event.add("transp", "OPAQUE" if line.next_step_time else "TRANSPARENT")
        self._events.append(event.to_ical())
        return True

    def _event(self, identifier: str, day_text: str, clock_text: str, lasts: timedelta) -> Event:
        from icalendar import Event

        day = date.fromisoformat(day_text)
        event = Event()
        event.add("uid", f"{identifier}@funnel-desktop")
        event.add("dtstamp", self._stamp)
        if clock_text:
            clock = datetime.combine(day, time.fromisoformat(clock_text))
            zone = self._zone
            event.add("dtstart", clock.astimezone(UTC) if zone is None else clock.replace(tzinfo=zone))
            event.add("duration", lasts)
            self._timed = True
        else:
            event.add("dtstart", day)
            event.add("dtend", day + timedelta(days=1))
        return event

    def _describe(self, event: Event, said: Iterable[tuple[str, str]]) -> None:
        lines = [f"{self._words[name]}: {text}" for name, text in said if text]
        if lines:
            event.add("description", "\n".join(lines))

    def content(self) -> bytes:
        """Return the calendar with all that was added."""
        from icalendar import Calendar, Event

        calendar = Calendar()
        calendar.add("prodid", "-//Funnel Desktop//Visits//EN")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        if self._timed and self._zone is not None:
            # The rules of the zone are what the library makes of an event that is in it.
            there = Event()
            there.add("dtstart", self._stamp.astimezone(self._zone))
            calendar.add_component(there)
            calendar.add_missing_timezones()
            calendar.subcomponents.remove(there)
        head = bytes(calendar.to_ical())
        end = head.rindex(b"END:VCALENDAR")
        return b"".join((head[:end], *self._events, head[end:]))


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
