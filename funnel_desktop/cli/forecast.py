"""The command forecast: what may be won until a day, by month, by deal; and how good such words were."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from funnel_desktop.cli.files import day_of, money_heading
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.session import Session
from funnel_desktop.method.rounding import percentage
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.slices import run
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.method.forecast import Range
    from funnel_desktop.method.forecast_figures import (
        DealChance,
        ForecastFigures,
        MonthScored,
        Said,
        Score,
        Won,
    )

T = TypeVar("T")


def forecast(options: Namespace, output: Output) -> int:
    """Print the forecast, or with --score what was said and what came."""
    today = None if options.today is None else day_of(options.today)
    until = None if options.until is None else day_of(options.until)
    if options.score and (today or until or options.deals):
        raise UsageError(
            message("CommandLine", "--score looks at past months: give it no day and no --deals.")
        )
    path = Path(options.file)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        forecasts = Forecasts(session)
        if options.score:
            _score(output, through(forecasts.work_score(), output))
            return 0
        figures = through(forecasts.work(today, until), output)
        if until is not None and until < figures.day:
            raise UsageError(
                message("CommandLine", "{until} is before {today}.", until=until, today=figures.day)
            )
        listed = [(deal, _name(session, deal)) for deal in figures.deals] if options.deals else []
        stages = {key: stage.name(output.language) for key, stage in session.playbook.stages.items()}
    finally:
        session.close()
    _print(output, figures)
    if options.deals:
        _print_deals(output, figures, listed, stages)
    values = _values(output, figures)
    if options.deals:
        values["deals"] = [_deal_values(output, deal, name) for deal, name in listed]
    output.result(values)
    return 0


def through(steps: Generator[float, None, T], output: Output) -> T:
    """Do work that comes in slices, saying how far it has come."""
    value = run(steps, lambda share: output.progress(min(0.99, share)))
    output.progress(1.0)
    return value


def _name(session: Session, deal: DealChance) -> tuple[str, str, int | None]:
    found = session.store.deals.deal(deal.row)
    return ("", "", None) if found is None else (found.customer, found.project, found.amount_minor)


# For people


def _print(output: Output, figures: ForecastFigures) -> None:
    from funnel_desktop.wording.forecast import basis, how_to_read

    output.say(
        message(
            "CommandLine", "Forecast from {day} to the end of {until}", day=figures.day, until=figures.until
        )
    )
    total_amount, total_number = figures.total_amount, figures.total_number
    output.table(
        [
            ["", *_headings(output)],
            _row(output, message("CommandLine", "Still to come"), figures.amount, figures.number),
            _row(output, message("CommandLine", "With what is won"), total_amount, total_number),
        ]
    )
    at_most = figures.at_most
    output.say(
        message(
            "CommandLine",
            "Won so far: {amount}, {count} deal(s)",
            amount=_money(output, figures.won),
            count=figures.won.number,
        ),
        message(
            "CommandLine",
            "At most, with every open deal that isn't stuck: {amount}, {count} deal(s)",
            amount=_money(output, at_most),
            count=at_most.number,
        ),
        "",
    )
    rows = [[output.text(message("CommandLine", "Month")), *_headings(output)]]
    rows += [_cells(output, f"{month.last:%Y-%m}", month.amount, month.number) for month in figures.months]
    rows.append(
        _row(output, message("CommandLine", "Within 12 months"), figures.year_amount, figures.year_number)
    )
    output.table(rows)
    output.say("", basis(figures), how_to_read())


def _headings(output: Output) -> list[str]:
    deals = output.text(message("CommandLine", "Deals"))
    return [
        money_heading(output, message("CommandLine", "Amount P10")),
        "P50",
        "P90",
        f"{deals} P10",
        "P50",
        "P90",
    ]


def _row(output: Output, heading: Message, amount: Range, count: Range) -> list[str]:
    return _cells(output, output.text(heading), amount, count)


def _cells(output: Output, heading: str, amount: Range, count: Range) -> list[str]:
    amounts = [output.amount(round(value)) for value in amount[:3]]
    return [heading, *amounts, *(f"{round(value):,}" for value in count[:3])]


def _money(output: Output, won: Won) -> Message:
    amount = output.amount(won.minor)
    if output.unit == 1:
        return message("CommandLine", "{amount} yuan", amount=amount)
    return message("CommandLine", "{amount} × 10,000 yuan", amount=amount)


def _print_deals(
    output: Output,
    figures: ForecastFigures,
    listed: Sequence[tuple[DealChance, tuple[str, str, int | None]]],
    stages: dict[str, str],
) -> None:
    from funnel_desktop.wording.forecast import chance_word, too_few_for_chances

    output.say("")
    if not figures.says_chances:
        output.say(too_few_for_chances(figures))
        return
    rows = [
        [
            output.text(message("CommandLine", "Deal")),
            output.text(message("CommandLine", "Stage")),
            money_heading(output, message("CommandLine", "Amount")),
            output.text(message("CommandLine", "Likely when")),
        ]
    ]
    if figures.says_percent:
        rows[0].append(output.text(message("CommandLine", "Chance by {until}", until=figures.until)))
    for deal, (customer, project, minor) in listed:
        amount = "" if minor is None else output.amount(minor)
        name = " — ".join(part for part in (customer, project) if part)
        row = [name, stages[deal.stage], amount, output.text(chance_word(deal.word))]
        rows.append([*row, percentage(deal.this_period)] if figures.says_percent else row)
    output.table(rows)


def _score(output: Output, score: Score) -> None:
    from funnel_desktop.wording.forecast import score_summary

    rows = [
        [
            output.text(message("CommandLine", "Month")),
            *_headings(output)[:3],
            output.text(message("CommandLine", "Came")),
            *_headings(output)[3:],
            output.text(message("CommandLine", "Came")),
            output.text(message("CommandLine", "Closed deals")),
        ]
    ]
    for line in score.months:
        said = line.month
        cells = _cells(output, f"{line.day:%Y-%m}", said.amount, said.number)
        came_amount = _mark(output.amount(said.came.minor), said.amount_within)
        came_number = _mark(f"{said.came.number:,}", said.number_within)
        rows.append([*cells[:4], came_amount, *cells[4:], came_number, f"{line.closed:,}"])
    if score.months:
        output.table(rows)
    output.say(score_summary(score))
    output.result(
        {
            "unit": output.unit,
            "months": [_scored_values(output, line) for line in score.months],
            "within": {
                "amount": score.amounts_within,
                "number": score.numbers_within,
                "of": len(score.months),
            },
        }
    )


def _mark(figure: str, within: bool) -> str:
    """Return what came with a mark where it lay outside of what was said."""
    return figure if within else f"{figure} !"


# For programs


def _values(output: Output, figures: ForecastFigures) -> dict[str, object]:
    at_most = figures.at_most
    return {
        "today": figures.day,
        "until": figures.until,
        "unit": output.unit,
        "amount": _amounts(output, figures.amount),
        "number": _numbers(figures.number),
        "won": {"amount": output.amount_value(figures.won.minor), "number": figures.won.number},
        "total": {
            "amount": _amounts(output, figures.total_amount),
            "number": _numbers(figures.total_number),
        },
        "at_most": output.amount_value(at_most.minor),
        "at_most_number": at_most.number,
        "closed_deals": figures.closed,
        "from_method": figures.from_method,
        "pace": figures.pace,
        "months": [
            {
                "month": f"{month.last:%Y-%m}",
                "amount": _amounts(output, month.amount),
                "number": _numbers(month.number),
            }
            for month in figures.months
        ],
        "twelve_months": {
            "amount": _amounts(output, figures.year_amount),
            "number": _numbers(figures.year_number),
        },
    }


def _amounts(output: Output, found: Range) -> dict[str, object]:
    return {name: output.amount_value(round(value)) for name, value in found._asdict().items()}


def _numbers(found: Range) -> dict[str, float]:
    return found._asdict()


def _deal_values(output: Output, deal: DealChance, name: tuple[str, str, int | None]) -> dict[str, object]:
    customer, project, minor = name
    return {
        "id": deal.id,
        "customer": customer,
        "project": project,
        "stage": deal.stage,
        "amount": output.amount_value(minor),
        "chance": deal.this_period,
        "chance_this_month": deal.this_month,
        "chance_within_12_months": deal.twelve_months,
        "when": deal.word,
    }


def _scored_values(output: Output, line: MonthScored) -> dict[str, object]:
    return {
        "month": f"{line.day:%Y-%m}",
        "today": line.day,
        "closed_deals": line.closed,
        **_said_values(output, line.month),
        "period": None if line.period is None else _said_values(output, line.period),
    }


def _said_values(output: Output, said: Said) -> dict[str, object]:
    return {
        "until": said.until,
        "amount": {
            **_amounts(output, said.amount),
            "came": output.amount_value(said.came.minor),
            "within": said.amount_within,
        },
        "number": {**_numbers(said.number), "came": said.came.number, "within": said.number_within},
    }
