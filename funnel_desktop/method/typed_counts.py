"""Whole numbers as they are typed."""

from __future__ import annotations

from funnel_desktop.text import FunnelError, message

_MOST_DIGITS = 9


def parse_count(text: str) -> int | None:
    """Return a whole number of 0 or more as it is typed, None for a blank. Raises FunnelError."""
    plain = text.strip().replace(",", "").replace("，", "")
    if not plain:
        return None
    if not plain.isdecimal() or len(plain) > _MOST_DIGITS:
        raise FunnelError(
            message("NumberEdit", "“{text}” is not a whole number. Type for example 12.", text=text.strip())
        )
    return int(plain)
