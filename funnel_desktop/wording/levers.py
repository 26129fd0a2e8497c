"""How the levers are called and how their values look, in one place for cards, bars and formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from funnel_desktop.method.levers import LeverBasis
from funnel_desktop.method.measure import SMALL_SAMPLE
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.stages import OPEN_STAGES, Lever
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import NOTHING, number, percent
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import Alone

_OF_METHOD = ("win_rate", "sales_cycle")
"""The levers that the method has values for, where nothing is measured yet."""


def lever_name(lever: Lever) -> str:
    """Return what the lever is, as a heading. Raises KeyError."""
    return {
        "win_rate": translate("Levers", "Win rate"),
        "opportunities": translate("Levers", "Opportunities"),
        "sales_cycle": translate("Levers", "Sales cycle"),
        "deal_size": translate("Levers", "Deal size"),
    }[lever]


def pulling(wording: Wording, lever: Lever) -> str:
    """Return what pulling the lever means, in the playbook's words."""
    return wording.playbook.levers[lever].name(wording.language)


def meaning(wording: Wording, lever: Lever) -> str:
    """Return the playbook's sentence on the lever."""
    return wording.playbook.levers[lever].description(wording.language)


def money(wording: Wording, minor: float, *, sign: bool = False) -> str:
    """Return an amount without its unit, and with enough decimals that something is not written 0.0."""
    text = wording.figure(float(minor), sign=sign)
    if "." in text and minor and not text.strip("+−0."):
        return format_amount(float(minor), wording.unit, wording.language, decimals=3, sign=sign)
    return text


def lever_value(wording: Wording, lever: Lever, value: float | None) -> str:
    """Return a lever's value with its unit: "61.0%", "9.4 a month", "51.8 days", "31.0"."""
    if value is None:
        return NOTHING
    if lever == "win_rate":
        return percent(value, 1)
    if lever == "opportunities":
        return translate("Levers", "{number} a month").format(number=number(value, 1 if value >= 1 else 2))
    if lever == "sales_cycle":
        return translate("Levers", "{number} days").format(number=number(value))
    return money(wording, value)


def is_of_method(basis: LeverBasis, lever: Lever) -> bool:
    """Whether a lever's value is the method's and not yet the user's own."""
    return basis.from_method and lever in _OF_METHOD


def sample_words(basis: LeverBasis, lever: Lever) -> tuple[str, bool]:
    """Return on how many cases a lever is measured, and whether these are too few to lean on."""
    count = basis.sample(lever)
    if is_of_method(basis, lever):
        return translate("Levers", "from the method"), True
    if count < SMALL_SAMPLE:
        return translate("Levers", "sample {count}, few").format(count=f"{count:,}"), True
    return translate("Levers", "sample {count}").format(count=f"{count:,}"), False


def measured_words(wording: Wording, basis: LeverBasis, lever: Lever) -> str:
    """Return a lever's value as it is, and whether it was measured."""
    value = basis.value(lever)
    if value is None:
        return translate("Levers", "no deal has an amount yet")
    if is_of_method(basis, lever):
        pattern = translate("Levers", "by the method {value}")
    elif lever == "opportunities" and not basis.new:
        pattern = translate("Levers", "none came yet, {value} assumed")
    else:
        pattern = translate("Levers", "measured {value}")
    return pattern.format(value=lever_value(wording, lever, value))


def what_it_is(wording: Wording, basis: LeverBasis, lever: Lever, factor: float) -> str:
    """Return in a few words what a lever's value is, with its factor where that says more."""
    if lever == "win_rate":
        now, then = percent(basis.probability(), 1), percent(basis.probability(factor), 1)
        share = now if now == then else f"{now} → {then}"
        return translate("Levers", "{share} of new deals are won").format(share=share)
    if lever == "opportunities":
        return translate("Levers", "%n deal(s) came in {days} days", "", basis.new).format(
            days=round(basis.watched)
        )
    if lever == "sales_cycle":
        return translate("Levers", "from {stage} to the signature").format(
            stage=wording.stage(OPEN_STAGES[0])
        )
    if basis.amounts_won:
        return translate("Levers", "mean of %n won deal(s)", "", basis.amounts)
    return translate("Levers", "mean of %n won and open deal(s)", "", basis.amounts)


def alone_words(wording: Wording, basis: LeverBasis, lever: Lever, found: Alone | None) -> str:
    """Return the answer to "does this lever alone reach the target?" in a few words, "" where the target is
    reached as it is; None: it is being worked out."""
    if found is None:
        return translate("Levers", "alone: …")
    if found.kind == "change":
        value = lever_value(wording, lever, basis.value(lever, found.factor))
        return translate("Levers", "alone: {value}").format(value=value)
    return "" if found.kind == "reached" else translate("Levers", "alone: out of reach")
