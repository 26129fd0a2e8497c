"""How the levers are called and how their values look, in one place for cards, bars and formulas."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.levers import Alone
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.stages import Lever
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import NOTHING, number, percent
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.wording import Wording


def lever_name(lever: Lever) -> str:
    """Return what the lever is, as a heading. Raises KeyError."""
    return {
        "win_rate": translate("Levers", "Win rate"),
        "opportunities": translate("Levers", "Opportunities"),
        "sales_cycle": translate("Levers", "Sales cycle"),
        "deal_size": translate("Levers", "Deal size"),
    }[lever]


def needed(lever: Lever) -> str:
    """Return what it takes for the lever to be measured. Raises KeyError."""
    return {
        "win_rate": translate("Levers", "Needs closed deals, one of them won."),
        "opportunities": translate("Levers", "Needs a deal that entered the funnel in the last 12 months."),
        "sales_cycle": translate("Levers", "Needs a won deal with the date on which it entered the funnel."),
        "deal_size": translate("Levers", "Needs a won deal with an amount."),
    }[lever]


def left_out(missing: Sequence[Lever]) -> str:
    """Return the sentence that deals still to find are left out, as these levers are not measured yet."""
    names = enumerated(lever_name(lever) for lever in missing)
    if len(missing) == 1:
        return translate("Levers", "Deals still to find are left out: {lever} is not measured yet.").format(
            lever=names
        )
    return translate("Levers", "Deals still to find are left out: {levers} are not measured yet.").format(
        levers=names
    )


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
    """Return a lever's value with its unit: "22.1%", "9.4 a month", "51.8 days", "31.0"."""
    if value is None:
        return NOTHING
    if lever == "win_rate":
        return percent(value, 1)
    if lever == "opportunities":
        return translate("Levers", "{number} a month").format(number=number(value, 1 if value >= 1 else 2))
    if lever == "sales_cycle":
        return translate("Levers", "{number} days").format(number=number(value * DAYS_PER_MONTH))
    return money(wording, value)


def alone_words(wording: Wording, lever: Lever, found: Alone | None) -> str:
    """Return the answer to "does this lever alone reach the target?" in a few words."""
    if found is None:
        return ""
    value = lever_value(wording, lever, found.value)
    if found.kind == "change":
        return translate("Levers", "alone: {value}").format(value=value)
    if found.kind == "spare":
        return translate("Levers", "target holds to {value}").format(value=value)
    return {
        "holds": translate("Levers", "target just reached"),
        "never": translate("Levers", "alone: out of reach"),
        "always": translate("Levers", "target holds without it"),
        "missing": "",
    }[found.kind]
