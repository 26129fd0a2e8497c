"""The command balance: the method's plain table for a target, or a file's own, with what is there and the
gaps."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.cli.balance_in_time import in_time_values, print_by_time
from funnel_desktop.cli.balance_tables import file_values, measures, plain_values, print_file, print_plain
from funnel_desktop.cli.files import day_of
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import (
    EMPTY_PIPELINE,
    BalanceError,
    Goals,
    Period,
    balance,
    balance_of_sound,
)
from funnel_desktop.method.money import AmountError, parse_amount
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.queries.figures_then import figures_of
from funnel_desktop.queries.in_time import in_time
from funnel_desktop.slices import run
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import LeverResult
    from funnel_desktop.queries.figures import Figures


def show_balance(options: Namespace, output: Output) -> int:
    """Print the balance; the options stand in for the saved values and are not saved."""
    wanted = _wanted(options)
    if options.file is None:
        return _plain(output, wanted)
    return _of_file(options, output, wanted)


# What the options say


class _Wanted:
    """The values given as options; None where nothing was given."""

    def __init__(self) -> None:
        self.target: int | None = None
        self.average: int | None = None
        self.target_units: float | None = None
        self.average_units: float | None = None
        self.win_rate: float | None = None

    @property
    def goals(self) -> Goals:
        """The goals, for the plain table."""
        return Goals(self.target, self.average, self.target_units, self.average_units)

    def goals_over(self, kept: Goals) -> Goals:
        """The goals of a file with those given in their place, which no scenario changes."""
        given = self.goals._asdict().items()
        return kept._replace(**{name: value for name, value in given if value is not None})

    def owns(self, error: BalanceError) -> bool:
        """Whether an input that makes no sense is one of the options."""
        if error.field.startswith("probabilities."):
            return self.win_rate is not None
        if error.measure == "money":
            return self.target is not None or self.average is not None
        return self.target_units is not None or self.average_units is not None


def _wanted(options: Namespace) -> _Wanted:
    wanted = _Wanted()
    unit = int(options.unit or 1)
    wanted.target = _money(options.target, "--target", unit)
    wanted.average = _money(options.average, "--average", unit)
    wanted.target_units = _figure(options.target_units, "--target-units")
    wanted.average_units = _figure(options.average_units, "--average-units")
    if options.win_rate is not None:
        text = options.win_rate.strip()
        share = _figure(text.removesuffix("%").strip(), "--win-rate")
        assert share is not None
        # 10 and 10% are ten per cent, 0.1 is too; 1 is all of them.
        wanted.win_rate = share / 100 if text.endswith("%") or share > 1 else share
    return wanted


def _money(text: str | None, option: str, unit: int) -> int | None:
    if text is None:
        return None
    try:
        minor = parse_amount(text, unit)
    except AmountError as error:
        raise UsageError(error.message) from None
    if minor is None:
        raise UsageError(message("CommandLine", "{option} needs an amount.", option=option))
    return minor


def _figure(text: str | None, option: str) -> float | None:
    if text is None:
        return None
    try:
        return float(text.replace(",", ""))
    except ValueError:
        raise UsageError(
            message("CommandLine", "{option}: {value} is not a number.", option=option, value=text)
        ) from None


# The plain table


def _plain(output: Output, wanted: _Wanted) -> int:
    if (wanted.target is None) != (wanted.average is None) or (
        (wanted.target_units is None) != (wanted.average_units is None)
    ):
        raise UsageError(
            message("CommandLine", "A target and an average contract belong together: give both.")
        )
    if wanted.target is None and wanted.target_units is None:
        raise UsageError(message("CommandLine", "Give a file, or --target and --average."))
    probabilities = {key: stage.probability for key, stage in standard_playbook().stages.items()}
    if wanted.win_rate is not None:
        probabilities["target"] = wanted.win_rate
    year = date.today().year
    # A whole year that begins now, with nothing in the funnel: the table of the method.
    period = Period(date(year, 1, 1), date(year, 12, 31), date(year, 1, 1))
    try:
        found = balance(wanted.goals, EMPTY_PIPELINE, probabilities, period)
    except BalanceError as error:
        raise UsageError(error.message) from None
    for measure in measures(found):
        print_plain(output, measure, standard_playbook())
    output.result(
        {
            "unit": output.unit,
            **{
                name: None if measure is None else plain_values(output, measure)
                for name, measure in (("money", found.money), ("units", found.units))
            },
            "binding": found.binding,
        }
    )
    return 0


# The balance of a file


def as_of(day: date) -> Message:
    """Return by what the figures of a past day are."""
    return message(
        "CommandLine",
        "As of {day}: by what the file knew at the end of that day. Targets, win rates chosen and scenarios "
        "are those of now.",
        day=day,
    )


def _of_file(options: Namespace, output: Output, wanted: _Wanted) -> int:
    session = Session.open(
        Path(options.file), "read", key=key_of(Path(options.file), options, output), language=output.language
    )
    try:
        day = None if options.today is None else day_of(options.today)
        figures = figures_of(session, day, scenarios=not options.measured)
        probabilities = figures.probabilities_under(figures.settings)
        if wanted.win_rate is not None:
            probabilities["target"] = wanted.win_rate
        goals = wanted.goals_over(figures.goals_under(figures.settings))
        try:
            found, wrong = balance_of_sound(
                goals,
                figures.balance_pipeline,
                probabilities,
                figures.period,
            )
        except BalanceError as error:
            if wanted.owns(error):
                raise UsageError(error.message) from None
            raise
        for fault in wrong:
            if wanted.owns(fault):
                raise UsageError(fault.message)
            if found.binding is None:
                raise fault
            output.complain(fault.message)
        if found.binding is None:
            raise FunnelError(
                message(
                    "CommandLine",
                    "{path} has no target with an average contract. Set them in the window, or give "
                    "--target and "
                    "--average.",
                    path=options.file,
                )
            )
        by_time = {
            measure.measure: in_time(figures, measure.measure, goals=goals, win_rate=wanted.win_rate)
            for measure in measures(found)
        }
        if figures.today < session.clock().date():
            output.say(as_of(figures.today), "")
        print_by_time(output, figures, by_time, found.binding)
        levers = None if figures.scenario is None else _under_scenario(session, figures)
        print_file(output, figures, found, levers)
        output.result(
            {
                **file_values(options, output, figures, probabilities, found, levers),
                "by_time": {measure: in_time_values(by_time.get(measure)) for measure in ("money", "units")},
            }
        )
    finally:
        session.close()
    return 0


def _under_scenario(session: Session, figures: Figures) -> LeverResult:
    """Return what the forecast says with the levers of the scenario in force."""
    from funnel_desktop.queries.forecast import Forecasts
    from funnel_desktop.queries.levers import under_scenario

    return run(under_scenario(figures, Forecasts(session)))
