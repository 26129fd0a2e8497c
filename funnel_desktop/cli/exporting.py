"""The command export: deals as a workbook or a CSV file, or everything as a set."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Collection, Generator
from pathlib import Path
from typing import TypeVar

from funnel_desktop.cli.importing import interrupt_noted, run_interruptibly
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.passphrases import key_of, say_plain
from funnel_desktop.commands.exporting import export_deals
from funnel_desktop.commands.session import Session
from funnel_desktop.store.backup import is_funnel_file
from funnel_desktop.text import FunnelError, Message, message

T = TypeVar("T")

FORMS = ("xlsx", "csv", "readable", "all")
"""What can be written: a workbook to read, CSV for programs, CSV to read, every table."""

_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".ods", ".et")


def export(options: Namespace, output: Output) -> int:
    """Write the deals of a file in the form that is asked for, or that the name of the target says."""
    target = Path(options.target)
    form = _form(options, target)
    if form == "all":
        from funnel_desktop.cli.export_set import export_all

        return export_all(options, output)
    path = Path(options.file)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        if is_funnel_file(target):
            raise FunnelError(
                message("Export", "{path} is a funnel file. Give the export another name.", path=target)
            )
        with interrupt_noted() as interrupted:
            if form == "xlsx":
                from funnel_desktop.wording.exports import export_workbook
                from funnel_desktop.wording.workbook import said_of

                count = session.store.deals.count()
                steps = _perhaps_masked(session, target, export_workbook, masked=options.redacted)
                said = said_of(run_interruptibly(steps, interrupted, output), count, target)
            else:
                lines = _csv(session, target, form, masked=options.redacted)
                count = run_interruptibly(lines, interrupted, output)
                said = [_written(count, target)]
    finally:
        session.close()
    output.progress(1)
    output.say(*said)
    if session.key is not None:
        say_plain(output, target)
    output.result({"file": str(path), "workbook" if form == "xlsx" else "csv": str(target), "deals": count})
    return 0


def _written(count: int, target: Path) -> Message:
    return message("CommandLine", "{count} deal(s) were written to {path}.", count=count, path=target)


def _csv(session: Session, target: Path, form: str, *, masked: bool) -> Generator[float, None, int]:
    if form == "csv":
        return export_deals(session, target)
    from funnel_desktop.wording.exports import export_readable

    return _perhaps_masked(session, target, export_readable, masked=masked)


def _perhaps_masked(
    session: Session,
    target: Path,
    write: Callable[[Session, Path, Collection[int] | None], Generator[float, None, T]],
    *,
    masked: bool,
) -> Generator[float, None, T]:
    if not masked:
        return write(session, target, None)
    from funnel_desktop.commands.redaction import write_masked

    return write_masked(session, target, None, write)


def _form(options: Namespace, target: Path) -> str:
    """Return which of ``FORMS`` is asked for. Raises UsageError, and FunnelError for a name that says what is
    not written."""
    form = _asked_for(options, target)
    if options.redacted and form not in ("xlsx", "readable"):
        raise UsageError(
            message("CommandLine", "--redacted is for xlsx and readable; for a whole funnel there is redact.")
        )
    return form


def _asked_for(options: Namespace, target: Path) -> str:
    asked: str | None = "all" if options.all else options.to
    if options.all and options.to not in (None, "all"):
        raise UsageError(
            message("CommandLine", "--all writes everything; leave out --to {form}.", form=options.to)
        )
    if asked is not None:
        if asked not in FORMS:
            raise UsageError(
                message(
                    "CommandLine",
                    "--to is one of {forms}, not {form}.",
                    forms=", ".join(FORMS),
                    form=asked,
                )
            )
        return asked
    ending = target.suffix.lower()
    if ending in _OTHER_WORKBOOKS:
        raise FunnelError(
            message(
                "CommandLine",
                "{path}: this kind of workbook is not written. Give it a name that ends in .xlsx.",
                path=target,
            )
        )
    return {".xlsx": "xlsx", ".zip": "all"}.get(ending, "csv")
