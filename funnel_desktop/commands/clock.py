"""The time of day for commands: one place, so that a test can say what day it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from funnel_desktop.method.local_days import local_date as local_date

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment with the local time zone."""
    return datetime.now().astimezone()


def utc_text(moment: datetime) -> str:
    """Return a moment as the file keeps times: ISO 8601 in UTC, to the second, with Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_as_time(day: str) -> str:
    """Return local noon of an ISO date as the file keeps times, for events of which only the day is known."""
    return utc_text(datetime.fromisoformat(f"{day}T12:00:00").astimezone())
