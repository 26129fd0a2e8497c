"""``python -m tests.benchmarks``: measure, and print every figure beside its floor and its goal."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.blocking import blocking
from tests.benchmarks.captures import captures
from tests.benchmarks.deal_table import deal_table
from tests.benchmarks.desk import Desk
from tests.benchmarks.files import (
    commits,
    exports,
    imports,
    imports_again,
    merges,
    own_columns,
    workbooks_out,
)
from tests.benchmarks.finding import finding
from tests.benchmarks.frozen import PROGRAM, frozen
from tests.benchmarks.pictures import pictures
from tests.benchmarks.pieces import pieces
from tests.benchmarks.report import Figure, machine, table, write_json
from tests.benchmarks.rooms import rooms
from tests.benchmarks.starts import memory, starts
from tests.benchmarks.usual import usual
from tests.benchmarks.workbooks import workbooks
from tests.x11.screen import missing_tools

GROUPS = ("start", "memory", "files", "window", "rooms", "table", "pieces")
ON_REQUEST = ("blocking", "frozen")
"""The first takes some minutes, the second needs what `make frozen` builds."""


def main() -> int:
    """Run the chosen groups. Exit code 1 when a goal was missed and ``--strict`` is given."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=_help())
    parser.add_argument("--runs", type=int, default=7, help="starts of each kind (default: 7)")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a goal is missed")
    options = parser.parse_args()
    unknown = set(options.groups) - {*GROUPS, *ON_REQUEST}
    if unknown:
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    if "frozen" in options.groups and not PROGRAM.exists():
        parser.error(f"{PROGRAM} is not there: `make frozen` builds it")
    missing = missing_tools()
    if missing:
        print(f"no X screen can be had here; to install: {', '.join(missing)}", file=sys.stderr)
        return 2
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="funnel-benchmarks-", ignore_cleanup_errors=True) as folder:
        desk = Desk(Path(folder))
        try:
            figures = measure(desk, options.groups or GROUPS, options.runs)
        finally:
            desk.close()
    print(f"{machine()}; {time.monotonic() - began:.0f} s\n\n{table(figures)}")
    if options.json:
        write_json(options.json, figures)
    return 1 if options.strict and any(figure.met is False for figure in figures) else 0


def _help() -> str:
    return f"of {', '.join(GROUPS)} (default: these), or {', '.join(ON_REQUEST)}"


def measure(desk: Desk, groups: list[str] | tuple[str, ...], runs: int) -> list[Figure]:
    """Measure the groups one after the other; says on standard error what it is at."""
    figures: list[Figure] = []

    def say(what: str) -> None:
        print(f"… {what}", file=sys.stderr, flush=True)

    if "start" in groups:
        say("starting the program")
        figures += starts(desk, runs)
    if "memory" in groups:
        say("memory")
        figures += memory(desk)
    commit: list[Figure] = []
    if "files" in groups or "window" in groups:
        say("commits")
        commit = commits(desk)
        figures += commit
    if "files" in groups:
        say("import of 100,000 rows")
        figures += imports(desk, 3)
        say("own columns")
        figures += own_columns(desk)
        say("the same rows again")
        figures += imports_again(desk, 5)
        say("export")
        figures += exports(desk, 3) + workbooks_out(desk)
        say("putting two versions together")
        figures += merges(desk)
        say("workbooks")
        figures += workbooks(desk, 3)
    if "window" in groups:
        say("what is usual")
        figures += usual(desk)
        say("working in the window")
        figures += pictures(desk, commit[0].value if commit else None)
    if "rooms" in groups:
        say("the rooms")
        figures += rooms(desk)
    if "table" in groups:
        say("the table of deals")
        figures += deal_table(desk)
    if "pieces" in groups:
        say("single pieces")
        figures += pieces()
        say("a captured line")
        figures += captures(desk)
        say("Ctrl+K")
        figures += finding(desk)
    if "blocking" in groups:
        say("for how long the window stands still")
        figures += blocking(desk)
    if "frozen" in groups:
        say("starting the frozen program")
        figures += frozen(desk, runs)
    return figures


if __name__ == "__main__":
    sys.exit(main())
