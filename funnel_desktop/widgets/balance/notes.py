"""The kinds of figures in the calculator, and the sentences under them on what the figures leave out."""

from __future__ import annotations

from funnel_desktop.method.balance import Pipeline
from funnel_desktop.method.measure import WinRates
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Scenario
from funnel_desktop.method.stages import STAGES
from funnel_desktop.widgets.joints import enumerated
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


def scenario_note(scenario: Scenario) -> str:
    """Return the sentence that a scenario of the levers is in force, and what it changes here."""
    return translate("BalancePanel", "Scenario “{name}”: win rates × {rate}, average × {size}.").format(
        name=scenario.name, rate=f"{scenario.win_rate:.3g}", size=f"{scenario.deal_size:.3g}"
    )


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
