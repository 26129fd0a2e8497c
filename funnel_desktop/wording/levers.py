"""How the levers are called and how their values look, in one place for cards, bars and formulas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.method.levers import Alone
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.period import DAYS_PER_MONTH
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.translation import translate
from funnel_desktop.wording.numbers import NOTHING, number, percent
from funnel_desktop.wording.punctuation import enumerated


def lever_name(lever: str) -> str:
    """Return what the lever is, as a heading. Raises KeyError."""
    return {
        "win_rate": translate("Levers", "Win rate"),
        "opportunities": translate("Levers", "Opportunities"),
        "sales_cycle": translate("Levers", "Sales cycle"),
        "deal_size": translate("Levers", "Deal size"),
    }[lever]


def needed(lever: str) -> str:
    """Return what it takes for the lever to be measured. Raises KeyError."""
    return {
        "win_rate": translate("Levers", "Needs closed deals, one of them won."),
        "opportunities": translate("Levers", "Needs a deal that entered the funnel in the last 12 months."),
        "sales_cycle": translate("Levers", "Needs a won deal with the date on which it entered the funnel."),
        "deal_size": translate("Levers", "Needs a won deal with an amount."),
    }[lever]


def left_out(missing: Sequence[str]) -> str:
    """Return the sentence that deals still to find are left out, as these levers are not measured yet."""
    names = enumerated(lever_name(lever) for lever in missing)
    if len(missing) == 1:
        return translate("Levers", "Deals still to find are left out: {lever} is not measured yet.").format(
            lever=names
        )
    return translate("Levers", "Deals still to find are left out: {levers} are not measured yet.").format(
        levers=names
    )


class Words(NamedTuple):
    """Writes values: in the unit of amounts (1 or 10000 yuan) and the playbook's words."""

    playbook: Playbook
    language: str
    amount_unit: int

    def doing(self, lever: str) -> str:
        """Return what pulling the lever means, in the playbook's words."""
        return self.playbook.levers[lever].name(self.language)

    def about(self, lever: str) -> str:
        """Return the playbook's sentence on the lever."""
        return self.playbook.levers[lever].description(self.language)

    def money(self, minor: float, *, sign: bool = False) -> str:
        """Return an amount in the unit in force; the unit is said once, elsewhere."""
        large = abs(minor) >= 1e4 * 100 * self.amount_unit
        decimals = 0 if self.amount_unit == 1 or large else 1
        text = format_amount(float(minor), self.amount_unit, self.language, decimals=decimals, sign=sign)
        if decimals and minor and not text.strip("+−0."):
            # Something, but less than is shown: 0.0 would say nothing at all.
            text = format_amount(float(minor), self.amount_unit, self.language, decimals=3, sign=sign)
        return text

    def unit(self) -> str:
        """Return the unit of amounts."""
        return translate("Levers", "CNY") if self.amount_unit == 1 else translate("Levers", "¥10k")

    def value(self, lever: str, value: float | None) -> str:
        """Return a lever's value with its unit: "22.1%", "9.4 a month", "51.8 days", "31.0"."""
        if value is None:
            return NOTHING
        if lever == "win_rate":
            return percent(value, 1)
        if lever == "opportunities":
            return translate("Levers", "{number} a month").format(
                number=number(value, 1 if value >= 1 else 2)
            )
        if lever == "sales_cycle":
            return translate("Levers", "{number} days").format(number=number(value * DAYS_PER_MONTH))
        return self.money(value)

    def alone(self, lever: str, found: Alone | None) -> str:
        """Return the answer to "does this lever alone reach the target?" in a few words."""
        if found is None:
            return ""
        value = self.value(lever, found.value)
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
