"""The time of day for commands: one place, so that a test can say what day it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment with the local time zone."""
    return datetime.now().astimezone()


def utc_text(moment: datetime) -> str:
    """Return a moment as the file keeps times: ISO 8601 in UTC, to the second, with Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_date(text: str) -> date:
    """Return the local date of a time as the file keeps it (a plain date is taken as it is)."""
    if len(text) == 10:
        return date.fromisoformat(text)
    return datetime.fromisoformat(text).astimezone().date()


def day_as_time(day: str) -> str:
    """Return local noon of an ISO date as the file keeps times, for events of which only the day is known."""
    return utc_text(datetime.fromisoformat(f"{day}T12:00:00").astimezone())
