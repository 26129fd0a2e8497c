"""The tables and values of the command balance: for people, and for JSON."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING

from funnel_desktop.cli.output import Output, number
from funnel_desktop.method.balance import Balance, MeasureBalance
from funnel_desktop.method.money import MINOR_PER_YUAN
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.rounding import percentage, round_up
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.queries.figures import Figures
from funnel_desktop.text import Message, message
from funnel_desktop.wording.currencies import left_out_note
from funnel_desktop.wording.shortage import deals_words

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import LeverResult


def measures(found: Balance) -> list[MeasureBalance]:
    """Return the measures that are worked out."""
    return [measure for measure in (found.money, found.units) if measure is not None]


def _goals_line(output: Output, measure: MeasureBalance) -> str:
    return output.text(
        message(
            "CommandLine",
            "Target {target}, average contract {average}: {contracts} contracts needed",
            target=_value(output, measure, measure.target),
            average=_value(output, measure, measure.average),
            contracts=number(measure.contracts_needed),
        )
    )


def _value(output: Output, measure: MeasureBalance, value: float) -> Message:
    """Return an amount or a number of units with its unit."""
    if measure.measure == "units":
        return message("CommandLine", "{amount} units", amount=_trimmed(value))
    return _money(output, value)


def _money(output: Output, minor: float) -> Message:
    """Return an amount with its unit."""
    amount = _trimmed(minor / (MINOR_PER_YUAN * output.unit))
    if output.unit == 1:
        return message("CommandLine", "{amount} yuan", amount=amount)
    return message("CommandLine", "{amount} × 10,000 yuan", amount=amount)


def _trimmed(value: float) -> str:
    text = number(value, 2)
    return text.rstrip("0").rstrip(".") if "." in text else text


def print_plain(output: Output, measure: MeasureBalance, playbook: Playbook) -> None:
    """Print the plain table of one measure for people."""
    output.say(_goals_line(output, measure))
    rows = [
        [
            output.text(message("CommandLine", "Stage")),
            output.text(message("CommandLine", "Win probability")),
            output.text(message("CommandLine", "Needed in the year")),
        ]
    ]
    rows += [
        [
            playbook.stages[line.stage].name(output.language),
            percentage(line.probability),
            number(line.needed),
        ]
        for line in measure.stages
    ]
    output.table(rows)
    output.say(
        message(
            "CommandLine",
            "New targets: {year} in the year, {month} a month",
            year=number(measure.new_targets),
            month=number(measure.new_targets_per_month),
        )
    )


def plain_values(output: Output, measure: MeasureBalance) -> dict[str, object]:
    """Return the plain table of one measure for JSON."""
    return {
        "target": _plain_value(output, measure, measure.target),
        "average": _plain_value(output, measure, measure.average),
        "contracts_needed": measure.contracts_needed,
        "stages": [
            {"stage": line.stage, "probability": line.probability, "needed": line.needed}
            for line in measure.stages
        ],
        "new_targets": measure.new_targets,
        "new_targets_per_month": measure.new_targets_per_month,
    }


def _plain_value(output: Output, measure: MeasureBalance, value: float) -> float | int | None:
    if measure.measure == "money":
        return output.amount_value(value)
    return int(value) if value == int(value) else value


def print_file(output: Output, figures: Figures, found: Balance, levers: LeverResult | None) -> None:
    """Print the balance of a file for people; ``levers``: what the forecast makes of the scenario in
    force."""
    if levers is not None:
        output.say(*_scenario_lines(output, figures, levers), "")
    for measure in measures(found):
        if found.money is not None and found.units is not None and measure.measure == found.binding:
            output.say(
                message("CommandLine", "{goals} (this measure binds)", goals=_goals_line(output, measure))
            )
        else:
            output.say(_goals_line(output, measure))
        _print_measure(output, measure, figures)
        output.say("")
    period = figures.period
    output.say(
        message(
            "CommandLine",
            "Period {start} to {end}, {months} months left",
            start=period.start,
            end=period.end,
            months=number(period.months_left),
        )
    )
    pipeline = figures.pipeline
    if pipeline.before_minor or pipeline.before_units:
        output.say(
            message(
                "CommandLine",
                "Won before the file was begun, counted in won: {amount}, {deals} deals, {units} units",
                amount=_money(output, pipeline.before_minor),
                deals=f"{pipeline.before_count:,}",
                units=f"{pipeline.before_units:,}",
            )
        )
    if not period.holidays_known:
        output.say(
            message(
                "CommandLine",
                "The public holidays of these years are not known yet: Monday to Friday are counted as "
                "working days.",
            )
        )
    if found.money is not None and pipeline.without_amount:
        output.say(
            message(
                "CommandLine",
                "{count} open deal(s) without an amount count as deals, but add nothing by value.",
                count=pipeline.without_amount,
            )
        )
    note = left_out_note(figures.left_out)
    if found.money is not None and note is not None:
        output.say(note)
    if found.units is not None and pipeline.without_units:
        output.say(
            message(
                "CommandLine",
                "{count} open deal(s) without units count as deals, but add no units.",
                count=pipeline.without_units,
            )
        )


def _scenario_lines(output: Output, figures: Figures, levers: LeverResult) -> list[Message]:
    """Return what is said of the scenario in force: what it changes, and what the forecast makes of it."""
    scenario, factors = figures.scenario, figures.factors
    assert scenario is not None
    return [
        message(
            "CommandLine",
            "Under the scenario “{name}”: pass shares × {rate}, average contract and open amounts × {size}.",
            name=scenario.name,
            rate=f"{factors.win_rate:.4g}",
            size=f"{factors.deal_size:.4g}",
        ),
        message(
            "CommandLine",
            "With these levers the forecast comes to {result} on average by {day}, {found} of it from deals "
            "still to be found. The option --measured leaves the scenario out.",
            found=_money(output, levers.new),
            result=_money(output, levers.total),
            day=figures.period.end,
        ),
    ]


def _print_measure(output: Output, measure: MeasureBalance, figures: Figures) -> None:
    playbook = figures.playbook
    rows = [
        [
            output.text(heading)
            for heading in (
                message("CommandLine", "Stage"),
                message("CommandLine", "Win probability"),
                message("CommandLine", "Deals"),
                message("CommandLine", "Needed"),
                message("CommandLine", "Worth"),
                message("CommandLine", "Gap"),
                message("CommandLine", "Expected"),
            )
        ]
    ]
    for stage in OPEN_STAGES:
        line = measure.stage(stage)
        rows.append(
            [
                playbook.stages[stage].name(output.language),
                percentage(line.probability),
                f"{line.open_count:,}",
                number(line.needed),
                number(line.have),
                number(line.gap, sign=True),
                number(line.expected, 2),
            ]
        )
    rows.append(
        [
            playbook.stages["won"].name(output.language),
            percentage(1),
            f"{figures.pipeline.won_count:,}",
            number(measure.still_to_sign),
            "",
            "",
            number(measure.won_contracts, 2),
        ]
    )
    output.table(rows)
    output.say(
        message(
            "CommandLine",
            "Expected by number: {expected} of {needed} contracts",
            expected=number(measure.expected_contracts, 2),
            needed=number(measure.contracts_needed),
        ),
        message(
            "CommandLine",
            "Expected by value: {expected} of {target}",
            expected=_value(output, measure, measure.expected_value),
            target=_value(output, measure, measure.target),
        ),
    )
    if measure.disagrees:
        output.say(
            message(
                "CommandLine",
                "By number and by value disagree: the open deals are larger or smaller than the average "
                "contract.",
            )
        )
    output.say(
        message(
            "CommandLine",
            "New targets to find: {total}, that is {month} a month, {week} a week, {day} a working day",
            total=number(measure.new_targets),
            month=number(measure.new_targets_per_month),
            week=number(measure.new_targets_per_week),
            day=number(measure.new_targets_per_working_day, 2),
        ),
        sentence(measure, playbook, output.language),
    )


def lacking(measure: MeasureBalance) -> int:
    """Return how many deals are missing in the stage where the gap starts, rounded up;
    0 when nothing lacks."""
    return 0 if measure.gap_starts is None else round_up(-measure.stage(measure.gap_starts).gap)


def sentence(measure: MeasureBalance, playbook: Playbook, language: str) -> Message:
    """Return the one sentence of the balance."""
    start = measure.gap_starts
    if start is None:
        return message("CommandLine", "The funnel carries the target.")
    if start == "target":
        return message(
            "CommandLine",
            "{count} new target(s) have to be found: the gap starts there.",
            count=lacking(measure),
        )
    return message(
        "CommandLine",
        "To the end of the period {stage} lacks {deals}: the gap starts there.",
        stage=playbook.stages[start].name(language),
        deals=deals_words(round(-measure.stage(start).gap, 1)),
    )


def file_values(
    options: Namespace,
    output: Output,
    figures: Figures,
    probabilities: Mapping[str, float],
    found: Balance,
    levers: LeverResult | None,
) -> Mapping[str, object]:
    """Return the balance of a file for JSON; ``levers``: what the forecast makes of the scenario in force."""
    period = figures.period
    binding = found.measure(found.binding or "money")
    assert binding is not None
    return {
        "file": options.file,
        "unit": output.unit,
        "period": {
            "start": period.start,
            "end": period.end,
            "today": period.today,
            "months_left": period.months_left,
            "weeks_left": period.weeks_left,
            "working_days_left": period.working_days_left,
        },
        "scenario": _scenario_values(output, figures, levers),
        "probabilities": {stage: probabilities[stage] for stage in STAGES},
        "money": None if found.money is None else _measure_values(output, found.money),
        "units": None if found.units is None else _measure_values(output, found.units),
        "binding": found.binding,
        "gap_starts": binding.gap_starts,
        "lacking": lacking(binding),
        "sentence": output.text(sentence(binding, figures.playbook, output.language)),
        "open_deals_without_amount": figures.pipeline.without_amount,
        "left_out_of_sums": figures.left_out,
        "open_deals_without_units": figures.pipeline.without_units,
        "won_before_file": {
            "amount": output.amount_value(figures.pipeline.before_minor),
            "deals": figures.pipeline.before_count,
            "units": figures.pipeline.before_units,
        },
        "holidays_known": figures.period.holidays_known,
    }


def _scenario_values(
    output: Output, figures: Figures, levers: LeverResult | None
) -> dict[str, object] | None:
    """Return the scenario in force with its factors as they count and what the forecast makes of it; None
    without."""
    if figures.scenario is None or levers is None:
        return None
    return {
        "name": figures.scenario.name,
        **figures.factors._asdict(),
        "new_deals": output.amount_value(levers.new),
        "result": output.amount_value(levers.total),
    }


def _measure_values(output: Output, measure: MeasureBalance) -> dict[str, object]:
    return {
        "target": _plain_value(output, measure, measure.target),
        "average": _plain_value(output, measure, measure.average),
        "contracts_needed": measure.contracts_needed,
        "won": _plain_value(output, measure, measure.won_value),
        "won_contracts": measure.won_contracts,
        "still_to_sign": measure.still_to_sign,
        "stages": [
            {
                "stage": line.stage,
                "probability": line.probability,
                "deals": line.open_count,
                "needed": line.needed,
                "have": line.have,
                "gap": line.gap,
                "expected": line.expected,
            }
            for line in measure.stages
            if line.stage != "won"
        ],
        "expected_contracts": measure.expected_contracts,
        "expected_value": _plain_value(output, measure, measure.expected_value),
        "contracts_short": measure.contracts_short,
        "value_short": _plain_value(output, measure, measure.value_short),
        "gap_starts": measure.gap_starts,
        "lacking": lacking(measure),
        "new_targets": measure.new_targets,
        "new_targets_per_month": measure.new_targets_per_month,
        "new_targets_per_week": measure.new_targets_per_week,
        "new_targets_per_working_day": measure.new_targets_per_working_day,
    }
