"""The options of ``import`` about what cells mean where a file leaves it open."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from funnel_desktop.cli.output import UsageError
from funnel_desktop.cli.pairs import pairs_of
from funnel_desktop.exchange.choices import RANGES, WON_DATES
from funnel_desktop.exchange.columns import DATE_FIELDS
from funnel_desktop.exchange.dates import DATE_ORDERS
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.vague_dates import YEARLESS
from funnel_desktop.text import Message, message


def add_arguments(parser: argparse.ArgumentParser, text: Callable[[Message], str]) -> None:
    """Give the command ``import`` its options about cells."""
    parser.add_argument(
        "--decimal",
        metavar="comma|point",
        help=text(message("CommandLine", "the decimal sign of amounts; otherwise found from the file")),
    )
    parser.add_argument(
        "--currency",
        metavar="CODE",
        help=text(
            message("CommandLine", "the currency of rows that name none, such as USD; otherwise the file's")
        ),
    )
    parser.add_argument(
        "--ranges",
        metavar="none|lower|upper",
        help=text(
            message(
                "CommandLine",
                "what an amount given as a range (30-50万) is read as: none, the words in the note (what is "
                "done anyway), or its lower or upper end",
            )
        ),
    )
    parser.add_argument(
        "--yearless",
        metavar="next|this|last",
        help=text(
            message(
                "CommandLine",
                "which year days without one are in; otherwise the next where a deal is expected to close, "
                "the last where it did",
            )
        ),
    )
    parser.add_argument(
        "--won-dates",
        metavar="expected|none|DATE",
        help=text(
            message(
                "CommandLine",
                "the closing date of won deals without one: the expected one where it is past (what is done "
                "anyway), none, or this day",
            )
        ),
    )
    parser.add_argument(
        "--date-order-of",
        metavar="FIELD=ORDER",
        action="append",
        default=[],
        help=text(
            message(
                "CommandLine",
                "the order of dates of one field, where its column is written otherwise than the others, "
                "such as close_date=dmy",
            )
        ),
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help=text(
            message(
                "CommandLine",
                "bring in a file even if many of its rows contradict themselves, or words of stages are not "
                "known",
            )
        ),
    )


def with_options(plan: ImportPlan, options: Namespace) -> ImportPlan:
    """Return the plan as the options want it. Raises UsageError for a value that there is not."""
    if options.decimal is not None:
        _one_of("--decimal", options.decimal, ("comma", "point"))
        plan = plan.with_decimal_comma(options.decimal == "comma")
    if options.currency is not None:
        code = options.currency.upper()
        if len(code) != 3 or not code.isascii() or not code.isalpha():
            raise UsageError(
                message(
                    "CommandLine", "--currency is a code such as USD, not {value}.", value=options.currency
                )
            )
        plan = plan.with_currency(code)
    if options.ranges is not None:
        _one_of("--ranges", options.ranges, RANGES)
        plan = plan.with_ranges(options.ranges)
    for name, order in pairs_of(options.date_order_of, _no_order, left=DATE_FIELDS, right=DATE_ORDERS):
        plan = plan.with_date_order_of(name, order)
    if options.yearless is not None:
        _one_of("--yearless", options.yearless, YEARLESS)
        plan = plan.with_yearless(options.yearless)
    if options.won_dates is not None:
        try:
            day = date.fromisoformat(options.won_dates).isoformat()
        except ValueError:
            _one_of("--won-dates", options.won_dates, WON_DATES, or_such="YYYY-MM-DD")
            plan = plan.with_won_dates(options.won_dates)
        else:
            plan = plan.with_won_dates("expected", day)
    return plan


def _no_order(text: str) -> Message:
    return message(
        "CommandLine",
        "--date-order-of takes FIELD=ORDER, such as close_date=dmy, not {value}.",
        value=text,
    )


def _one_of(option: str, value: str, choices: tuple[str, ...], *, or_such: str = "") -> None:
    """Raise UsageError for a value that is no choice; ``or_such`` is named as what else may be given."""
    if value not in choices:
        raise UsageError(
            message(
                "CommandLine",
                "{option} is one of {choices}, not {value}.",
                option=option,
                choices=", ".join((*choices, or_such) if or_such else choices),
                value=value,
            )
        )
