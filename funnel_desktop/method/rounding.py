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
    """Return a share as it is written everywhere: "75%", "66.7%", "1,205%".

    Without ``decimals`` it has those it needs, one at most, so that a chance of 33.3% is not said to be 33%.
    """
    if decimals is not None:
        return f"{share * 100:,.{decimals}f}%"
    text = f"{share * 100:,.1f}".removesuffix(".0")
    return f"{share * 100:.2g}%" if text == "0" and share > 0 else f"{text}%"
