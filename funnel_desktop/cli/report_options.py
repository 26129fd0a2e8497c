"""The options of the command report."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from funnel_desktop.text import Message, message


def report_arguments(parser: argparse.ArgumentParser, text: Callable[[Message], str]) -> None:
    """Give the command its options."""
    for option, name, described in (
        ("--week", "WEEK", message("CommandLine", "the week, such as 2026-W48; otherwise the one in report")),
        ("--today", "DATE", message("CommandLine", "the day on which it is written; otherwise today")),
    ):
        parser.add_argument(option, metavar=name, help=text(described))
    for option, described in (
        ("--mask", message("CommandLine", "customers masked: their city and ●●●")),
        ("--full", message("CommandLine", "customers by their whole names")),
        ("--shares", message("CommandLine", "no amounts, only what share of the target they are")),
        ("--table", message("CommandLine", "every line, as a table with tabs between the cells")),
    ):
        parser.add_argument(option, action="store_true", help=text(described))
