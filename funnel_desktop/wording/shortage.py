"""What a stage lacks or has to spare, in words: one figure with its unit, alike wherever it stands."""

from __future__ import annotations

from funnel_desktop.method.rounding import round_up
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import tidy


def form(count: float) -> int:
    """Return the whole number that chooses the plural form of ``count``: 1 for exactly one, else more."""
    return 1 if count == 1 else max(2, round_up(count))


def deals_words(count: float) -> str:
    """Return a number of deals with its unit: "1.5 deals"."""
    return translate("Shortage", "{count} deal(s)", "", form(count)).format(count=tidy(count))


def contracts_words(count: float) -> str:
    """Return a number of contracts of the average size with its unit: "5.8 contracts"."""
    return translate("Shortage", "{count} contract(s)", "", form(count)).format(count=tidy(count))


def in_unit(stage: str, count: float) -> str:
    """Return what a stage has, lacks or should hold, ``count``, with the unit of its row: the line of won is
    in contracts, every other one in deals."""
    return deals_words(count) if stage in OPEN_STAGES else contracts_words(count)


def lacks(stage: str, gap: float) -> str:
    """Return a gap as a mark with its unit: "▼ 1.5 deals" or "+82.2 deals"."""
    count, plural = tidy(abs(gap)), form(abs(gap))
    if stage not in OPEN_STAGES:
        if gap < 0:
            return translate("Shortage", "▼ {count} contract(s)", "", plural).format(count=count)
        return translate("Shortage", "+{count} contract(s)", "", plural).format(count=count)
    if gap < 0:
        return translate("Shortage", "▼ {count} deal(s)", "", plural).format(count=count)
    return translate("Shortage", "+{count} deal(s)", "", plural).format(count=count)
