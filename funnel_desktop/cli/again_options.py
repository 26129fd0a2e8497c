"""The options of ``import`` about rows whose deal is in the file already."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from typing import TypedDict

from funnel_desktop.cli.output import UsageError
from funnel_desktop.text import Message, message


class Again(TypedDict):
    """What the options say to ``ImportDeals``."""

    mode: str
    doubles: str
    reopen: bool
    older: bool
    refuse_known: bool


DOUBLES = ("each", "first", "one")


def add_arguments(parser: argparse.ArgumentParser, text: Callable[[Message], str]) -> None:
    """Give the command ``import`` its options about deals that are there."""
    parser.add_argument(
        "--update",
        action="store_true",
        help=text(message("CommandLine", "bring in new deals and change those that are there")),
    )
    parser.add_argument(
        "--new-only",
        action="store_true",
        help=text(message("CommandLine", "bring in new deals alone and change none that is there")),
    )
    parser.add_argument(
        "--all-new",
        action="store_true",
        help=text(message("CommandLine", "make every row a new deal, whatever is in the file")),
    )
    parser.add_argument(
        "--reopen",
        action="store_true",
        help=text(message("CommandLine", "open won and lost deals again where a row has them open")),
    )
    parser.add_argument(
        "--older",
        action="store_true",
        help=text(message("CommandLine", "take cells too that say what a deal held before you changed it")),
    )
    parser.add_argument(
        "--by-name",
        action="store_true",
        help=text(
            message(
                "CommandLine",
                "compare rows with deals by customer and project alone, whatever their numbers say",
            )
        ),
    )
    parser.add_argument(
        "--doubles",
        metavar="each|first|one",
        help=text(
            message(
                "CommandLine",
                "what rows of one deal become: each a deal (what is done anyway), the first alone, or one "
                "deal with the amount of all",
            )
        ),
    )


def how_again(options: Namespace) -> Again:
    """Return what the options say to ``ImportDeals``. Raises UsageError."""
    chosen = [name for name in ("update", "new_only", "all_new") if getattr(options, name)]
    if len(chosen) > 1:
        raise UsageError(message("CommandLine", "Give one of --update, --new-only and --all-new, not two."))
    doubles = options.doubles or "each"
    if doubles not in DOUBLES:
        raise UsageError(
            message("CommandLine", "--doubles is each, first or one, not {value}.", value=doubles)
        )
    mode = {"new_only": "new_only", "all_new": "all"}.get(chosen[0] if chosen else "", "update")
    # Nobody has said what to do with deals that are there: then nothing is done, and that is said.
    return Again(
        mode=mode,
        doubles=doubles,
        reopen=options.reopen,
        older=options.older,
        refuse_known=not (chosen or options.reopen or options.older),
    )
