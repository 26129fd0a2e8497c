"""The kinds of figures in the calculator, and the sentences under them on what the figures leave out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from funnel_desktop.method.balance import Pipeline
from funnel_desktop.method.levers import Factors
from funnel_desktop.method.measure import WinRates
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import STAGES
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.queries.figures import Later

STAGE_KINDS = ("needed", "have", "gap")
"""The figures of each stage."""

TOTAL_KINDS = (
    ("won", "by_value", "to_sign"),
    ("new_targets", "per_month", "per_week", "per_working_day"),
)
"""The figures of the whole funnel, in rows: the large ones first."""


def without_note(pipeline: Pipeline, measure: str) -> str:
    """Return the sentence on open deals without a value, which count by number only ("" for none)."""
    if measure == "money":
        without = pipeline.without_amount
        text = translate("Formulas", "%n open deal(s) without an amount: by number only.", "", without)
    else:
        without = pipeline.without_units
        text = translate("Formulas", "%n open deal(s) without units: by number only.", "", without)
    return text if without else ""


def later_note(wording: Wording, later: Later, amount: Callable[[float], str]) -> str:
    """Return what of a sum by value comes only after the period or at no known time, with ``amount`` writing
    figures: "of which 431.7 expected after 31 Dec" ("": nothing worth a figure)."""
    nothing = amount(0.0)
    after, undated = amount(later.after), amount(later.undated)
    day = short_day(later.end, wording.language, wording.today)
    if after != nothing and undated != nothing:
        pattern = translate("BalancePanel", "of which {after} expected after {day}, {undated} without a date")
    elif after != nothing:
        pattern = translate("BalancePanel", "of which {after} expected after {day}")
    elif undated != nothing:
        pattern = translate("BalancePanel", "of which {undated} without a date to come")
    else:
        return ""
    return pattern.format(after=after, undated=undated, day=day)


def later_brief(later: Later, amount: Callable[[float], str]) -> str:
    """Return the same in two words, for a narrow place: "431.7 later"."""
    nothing = amount(0.0)
    if amount(later.after) != nothing:
        return translate("BalancePanel", "{amount} later").format(amount=amount(later.after))
    if amount(later.undated) != nothing:
        return translate("BalancePanel", "{amount} undated").format(amount=amount(later.undated))
    return ""


def scenario_note(scenario: Scenario, factors: Factors, measure: str) -> str:
    """Return in a few words that a scenario of the levers is in force, and what it changes here: nothing
    that stays as it is is named."""
    rate = "" if f"{factors.win_rate:.4g}" == "1" else f"{factors.win_rate:.4g}"
    size = "" if measure == "units" or f"{factors.deal_size:.4g}" == "1" else f"{factors.deal_size:.4g}"
    if rate and size:
        text = translate("BalancePanel", "“{name}”: pass shares × {rate}, amounts × {size}")
    elif rate:
        text = translate("BalancePanel", "“{name}”: pass shares × {rate}")
    elif size:
        text = translate("BalancePanel", "“{name}”: amounts × {size}")
    else:
        text = translate("BalancePanel", "“{name}”: changes nothing here")
    return text.format(name=scenario.name, rate=rate, size=size)


def scenario_more() -> str:
    """Return what a scenario means in the balance, at length, and what is left to the levers."""
    return translate(
        "BalancePanel",
        "A scenario of the levers is in force. The share of deals that moves on rises by its factor in every "
        "stage, to 100% at most; the average and the open amounts grow by the same factor; the days to sign "
        "follow the sales cycle. Opportunities act on deals still to find, which the balance leaves out: it "
        "says how many targets to find.",
    )


def rate_notes(rates: WinRates) -> list[str]:
    """Return the sentences on what measured win rates are worth."""
    if rates.one_sided:
        return [
            translate("BalancePanel", "No lost deal has a stage on record: the standard win rates stand in.")
        ]
    first = rates.stages[STAGES[0]]
    if first.sample and first.small:
        return [translate("BalancePanel", "Measured from few closed deals: lean on it with care.")]
    return []
