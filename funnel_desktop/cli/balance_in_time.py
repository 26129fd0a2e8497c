"""The balance in time on the command line: for people, and for JSON."""

from __future__ import annotations

from collections.abc import Mapping

from funnel_desktop.cli.output import Output, number
from funnel_desktop.method.balance_in_time import MeasureInTime
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.in_time import InTime
from funnel_desktop.text import message
from funnel_desktop.wording import in_time as words
from funnel_desktop.wording.numbers import signed
from funnel_desktop.wording.wording import Wording


def print_by_time(
    output: Output, figures: Figures, found: Mapping[str, InTime | None], binding: str | None
) -> None:
    """Print the balance in time of each measure, then say that the year plan follows."""
    wording = Wording(figures.playbook, figures.settings, output.language, figures.today)
    for measure, both in found.items():
        if both is None:
            continue
        by = (
            message("CommandLine", "By time, in units")
            if measure == "units"
            else message("CommandLine", "By time")
        )
        output.say(by)
        _print_measure(output, wording, both)
        output.say(words.sentence(wording, both))
        output.say(*words.notes(wording, both), "")
    if binding is not None:
        output.say(message("CommandLine", "Year plan"))


def _print_measure(output: Output, wording: Wording, both: InTime) -> None:
    rows = [
        [
            output.text(heading)
            for heading in (
                message("CommandLine", "Stage"),
                message("CommandLine", "Until"),
                message("CommandLine", "Should (deals)"),
                message("CommandLine", "Worth (deals)"),
                message("CommandLine", "Gap (deals)"),
                message("CommandLine", "Chance ± (deals)"),
                message("CommandLine", "Open deals"),
                message("CommandLine", "Stands"),
            )
        ]
    ]
    for line in both.number.stages:
        there = both.number.deals(line.stage)
        rows.append(
            [
                wording.stage(line.stage),
                line.until.isoformat(),
                number(there.should, there.decimals),
                number(there.have, there.decimals),
                signed(there.gap, there.decimals),
                number(line.chance / line.probability),
                f"{both.stock[line.stage].deals:,}",
                words.says(line),
            ]
        )
    output.table(rows)


def in_time_values(found: InTime | None) -> dict[str, object] | None:
    """Return the balance in time of one measure for JSON: by number, and the same by value."""
    if found is None:
        return None
    return {
        **_values(found.number),
        "by_value": _values(found.value),
        "probabilities_and_days": found.mode,
        "measured_from": found.cases,
        "stuck_deals": {stage: found.stock[stage].stuck for stage in OPEN_STAGES},
        "next_target_is_this_one": found.repeats,
    }


def _values(found: MeasureInTime) -> dict[str, object]:
    return {
        "stages": [
            {
                "stage": line.stage,
                "probability": line.probability,
                "days_to_sign": line.days_to_sign,
                "until": line.until,
                "need": line.need,
                "stock": line.stock,
                "gap": line.gap,
                "gap_deals": line.gap_deals,
                "chance": line.chance,
                "says": line.says,
                "works_for": line.works_for,
                "should_hold": line.should_hold,
            }
            for line in found.stages
        ],
        "gap_starts": found.gap_starts,
        "won_contracts": found.won_contracts,
        "due_contracts": found.due,
        "back": found.back,
        "pace_per_month": found.pace_per_month,
        "backlog": found.backlog,
        "advice_per_month": found.advice_per_month,
        "months_to_make_up": found.months_to_make_up,
    }
