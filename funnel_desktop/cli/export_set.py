"""The whole of a funnel file as CSV files, and an empty file filled from them: export --all, and import of a
folder or zip file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.importing import interrupt_noted, keep_copy, run_interruptibly
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of, say_plain
from funnel_desktop.commands.export_set import ImportSet, export_everything
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.tables import TableSet
from funnel_desktop.store.backup import is_funnel_file
from funnel_desktop.text import FunnelError, message

_OF_SPREADSHEETS = (
    *("map", "stage", "source", "column", "forget", "date_order", "date_order_of", "encoding", "sheet"),
    *("header", "fill_down", "unit", "decimal", "currency", "ranges", "yearless", "won_dates", "accept"),
    *("update", "new_only", "all_new", "reopen", "older", "doubles", "by_name", "dry_run"),
)
"""The options of ``import`` that say something of a spreadsheet."""


def export_all(options: Namespace, output: Output) -> int:
    """Write every table into a folder, or a file whose name ends in .zip."""
    path, target = Path(options.file), Path(options.target)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        if target.is_file() and is_funnel_file(target):
            raise FunnelError(
                message("Export", "{path} is a funnel file. Give the export another name.", path=target)
            )
        with interrupt_noted() as interrupted:
            count = run_interruptibly(export_everything(session, target), interrupted, output)
        tables = {table: session.store.whole.count(table) for table in session.store.whole.tables}
    finally:
        session.close()
    output.progress(1)
    output.say(
        message(
            "CommandLine",
            "{tables} tables with {count} row(s) were written to {path}.",
            tables=len(tables),
            count=count,
            path=target,
        )
    )
    if session.key is not None:
        say_plain(output, target)
    output.result({"file": str(path), "target": str(target), "rows": count, "tables": tables})
    return 0


def import_set(options: Namespace, output: Output) -> int:
    """Fill an empty file from a folder or zip file that ``export --all`` wrote."""
    for name in _OF_SPREADSHEETS:
        if getattr(options, name):
            raise UsageError(
                message(
                    "CommandLine",
                    "{option} is for a spreadsheet; a whole funnel comes in as it is.",
                    option="--" + name.replace("_", "-"),
                )
            )
    with interrupt_noted() as interrupted:
        session = Session.open(
            Path(options.file),
            "write",
            key=key_of(Path(options.file), options, output),
            language=output.language,
        )
        try:
            tables = TableSet.open(Path(options.csv))
            try:
                work = ImportSet(tables)
                keep_copy(session, output)
                steps = session.execute_in_slices(work.name(), work.run)
                run_interruptibly(steps, interrupted, output)
            finally:
                tables.close()
        finally:
            session.close()
    output.progress(1)
    output.say(
        message(
            "CommandLine",
            "{count} deal(s) and everything about them came into {path}.",
            count=work.rows.get("deal", 0),
            path=options.file,
        )
    )
    output.result({"file": options.file, "set": options.csv, "tables": work.rows})
    return 0
