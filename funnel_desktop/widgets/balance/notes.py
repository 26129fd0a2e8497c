"""The kinds of figures in the calculator, and the sentences under them on what the figures leave out."""

from __future__ import annotations

from funnel_desktop.method.balance import Pipeline
from funnel_desktop.method.levers import Factors, Result
from funnel_desktop.method.measure import WinRates
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import STAGES
from funnel_desktop.widgets.joints import enumerated, in_sentences
from funnel_desktop.widgets.text import translate

STAGE_KINDS = ("needed", "have", "gap")
"""The figures of each stage."""

TOTAL_KINDS = ("won", "by_value", "to_sign", "new_targets", "per_month", "per_week", "per_working_day")
"""The figures of the whole funnel."""


def without_note(pipeline: Pipeline, measure: str) -> str:
    """Return the sentence on open deals without a value, which count by number only ("" for none)."""
    if measure == "money":
        without = pipeline.without_amount
        text = translate("Formulas", "%n open deal(s) without an amount: by number only.", "", without)
    else:
        without = pipeline.without_units
        text = translate("Formulas", "%n open deal(s) without units: by number only.", "", without)
    return text if without else ""


def result_text(found: Result, unit: int, language: str) -> str:
    """Return the levers' result as their room writes it; "" when no deal can be found in time, so that the
    balance has all of it."""
    if found.new <= 0:
        return ""
    minor = found.total
    decimals = 0 if unit == 1 or abs(minor) >= 1e4 * 100 * unit else 1
    return format_amount(minor, unit, language, decimals=decimals)


def scenario_note(scenario: Scenario, factors: Factors, measure: str, result: str) -> str:
    """Return the sentences that a scenario of the levers is in force, what it changes here, and what is left
    to the levers: deals still to find, with which the period comes to ``result`` ("": nothing to add)."""
    if measure == "units":
        return translate("BalancePanel", "Scenario “{name}”: win rates × {rate}; units as they are.").format(
            name=scenario.name, rate=f"{factors.win_rate:.4g}"
        )
    changes = translate("BalancePanel", "Scenario “{name}”: win rates × {rate}, amounts × {size}.").format(
        name=scenario.name, rate=f"{factors.win_rate:.4g}", size=f"{factors.deal_size:.4g}"
    )
    if not result:
        return changes
    more = translate("BalancePanel", "With deals still to find: {result}, as in Levers.")
    return in_sentences((changes, more.format(result=result)))


def rate_notes(rates: WinRates, playbook: Playbook, language: str) -> list[str]:
    """Return the sentences on what measured win rates are worth."""
    notes = []
    if rates.one_sided:
        notes.append(
            translate("BalancePanel", "No lost deal has a stage on record: measured win rates say too much.")
        )
    if rates.fell_back:
        names = enumerated(playbook.stages[stage].name(language) for stage in rates.fell_back)
        notes.append(
            translate("BalancePanel", "Not measured yet, standard instead: {stages}.").format(stages=names)
        )
    elif rates.stages[STAGES[0]].small:
        notes.append(translate("BalancePanel", "Measured from few closed deals: lean on it with care."))
    return notes
