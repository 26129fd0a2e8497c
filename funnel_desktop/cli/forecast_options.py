"""The options of the command forecast."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from funnel_desktop.text import Message, message


def forecast_arguments(parser: argparse.ArgumentParser, text: Callable[[Message], str]) -> None:
    """Give the command its options."""
    for option, described in (
        ("--today", message("CommandLine", "as of a day, by what the file knew then")),
        ("--until", message("CommandLine", "until a day; otherwise until the end of the target's period")),
    ):
        parser.add_argument(option, metavar="DATE", help=text(described))
    parser.add_argument(
        "--deals",
        action="store_true",
        help=text(message("CommandLine", "list the open deals by their chance")),
    )
    parser.add_argument(
        "--score",
        action="store_true",
        help=text(message("CommandLine", "what was said on the first day of each past month, and what came")),
    )
