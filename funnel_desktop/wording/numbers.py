"""How figures look in chart and balance: one decimal, thousands apart, a true minus, nothing like −0.0."""

from __future__ import annotations

import math

from funnel_desktop.method.rounding import percentage, with_sign

NOTHING = "—"
LACKS = "▼"
HOLDS = "✓"
WHOLE_FROM = 10_000.0
"""From here on a decimal says nothing any more and only takes room."""


def number(value: float | None, decimals: int = 1) -> str:
    """Return ``value`` for the eye: "76.0", "1,000.0", "12,345", "−1.5"; an em dash for None."""
    if value is None or not math.isfinite(value):
        return NOTHING
    if abs(value) >= WHOLE_FROM:
        decimals = 0
    return with_sign(f"{abs(round(value, decimals)):,.{decimals}f}", value)


def tidy(value: float | None) -> str:
    """Return ``value`` without a needless ".0": "20" and "7.6". For figures inside a sentence."""
    text = number(value)
    return text.removesuffix(".0")


def signed(value: float, decimals: int = 1) -> str:
    """Return ``value`` with its sign: "+71.5", "−1.5", "0.0"."""
    return with_sign(number(abs(value), decimals), value, plus=True)


def percent(share: float | None, decimals: int | None = 0) -> str:
    """Return a share (0..1 and beyond) as "42%"; ``decimals`` None: with the digits that it needs."""
    if share is None or not math.isfinite(share):
        return NOTHING
    return percentage(share, decimals)


def rounded_up(value: float) -> int:
    """Return the whole number of customers that ``value`` means: 12.1 gives 13, 12.0000001 gives 12."""
    return max(0, math.ceil(value - 1e-6))
