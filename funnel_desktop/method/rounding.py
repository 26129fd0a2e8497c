"""The one place that says when two figures count as equal, so that no float noise shows up as a missing
customer."""

from __future__ import annotations

import math

TOLERANCE = 1e-9
"""Relative (and, below 1, absolute) difference under which two figures are the same. Figures here come from a
dozen additions and divisions of doubles, each good to 1e-16: noise stays far below, a real deal far above."""


def settled(difference: float, scale: float = 1.0) -> float:
    """Return ``difference``, or exactly 0.0 when beside figures of the size ``scale`` it is nothing but
    float noise."""
    return 0.0 if abs(difference) <= TOLERANCE * max(1.0, abs(scale)) else difference


def round_up(figure: float) -> int:
    """Round up to a whole number of customers; 2.0000000001 is 2."""
    return math.ceil(figure - TOLERANCE * max(1.0, abs(figure)))


def percentage(share: float, decimals: int | None = None) -> str:
    """Return a share as it is written everywhere: "75%", "66.7%", "1,205%", "−3%".

    Without ``decimals`` it has those it needs, one at most, so that a chance of 33.3% is not said to be 33%.
    """
    size = abs(share) * 100
    if decimals is not None:
        text = f"{size:,.{decimals}f}"
    else:
        text = f"{size:,.1f}".removesuffix(".0")
        if text == "0" and size:
            text = f"{size:.2g}"
    return f"{with_sign(text, share)}%"


def with_sign(digits: str, value: float, *, plus: bool = False) -> str:
    """Return the digits of a value's size with its sign; ``plus``: also of what is more than nothing.

    What is shown as nothing has no sign: neither "−0.0" nor "+0.0".
    """
    if value == 0 or not any(digit in "123456789" for digit in digits):
        return digits
    return f"−{digits}" if value < 0 else f"+{digits}" if plus else digits
