"""The day, on this computer, of a time of the file. Times are kept in UTC: their first ten signs are for many
hours another day than here."""

from __future__ import annotations

from datetime import date, datetime


def local_date(text: str) -> date:
    """Return the local date of a time as the file keeps it (a plain date is taken as it is). Raises
    ValueError."""
    if len(text) == 10:
        return date.fromisoformat(text)
    return datetime.fromisoformat(text).astimezone().date()
