"""The command import: a CSV file into a funnel file, as one change or, on Ctrl+C, none."""

from __future__ import annotations

import signal
from argparse import Namespace
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeVar

from funnel_desktop.cli.again_options import how_again
from funnel_desktop.cli.cell_options import with_options
from funnel_desktop.cli.import_again import print_again, values_again
from funnel_desktop.cli.import_words import ImportWords
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.pairs import pairs_of
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.columns import FIELDS, STAGE_TARGETS
from funnel_desktop.exchange.dates import DATE_ORDERS
from funnel_desktop.exchange.grids.header import NO_HEADER, HeaderChoice
from funnel_desktop.exchange.import_plan import KEEPS
from funnel_desktop.exchange.plan import propose_steps
from funnel_desktop.exchange.reading import open_table_steps
from funnel_desktop.exchange.records import Tally, read_deals, unless_doubtful
from funnel_desktop.method.stages import SOURCES
from funnel_desktop.store.copies import MANY_ROWS, copy_before
from funnel_desktop.text import FunnelError, Message, message

T = TypeVar("T")


def import_deals(options: Namespace, output: Output) -> int:
    """Import what is good, say how each column and value was understood, name what is left out.

    Exit code 1, and nothing written, when no column names the deals or a stage is not known; also when there
    was nothing good at all.

    A folder or zip file is a whole funnel, for an empty file.
    """
    if options.csv.lower().endswith(".zip") or Path(options.csv).is_dir():
        from funnel_desktop.cli.export_set import import_set

        return import_set(options, output)
    mapping, joined = _mapping(options.map)
    stages = _stages(options.stage)
    again = how_again(options)
    sources = _sources(options.source)
    keep = _columns(options.column)
    if options.date_order is not None and options.date_order not in DATE_ORDERS:
        raise UsageError(
            message("CommandLine", "--date-order is ymd, mdy or dmy, not {value}.", value=options.date_order)
        )
    header = _header(options.header)
    with interrupt_noted() as interrupted:
        session = Session.open(
            Path(options.file),
            "read" if options.dry_run else "write",
            key=key_of(Path(options.file), options, output),
            language=output.language,
        )
        try:
            today = session.clock().date()
            table = run_interruptibly(
                open_table_steps(
                    options.csv,
                    encoding=options.encoding,
                    sheet=options.sheet,
                    header=header,
                    fill_down=options.fill_down,
                ),
                interrupted,
                output,
            )
            plan = run_interruptibly(
                propose_steps(
                    table,
                    mapping=mapping,
                    stages=stages,
                    sources=sources,
                    keep=keep,
                    joined=joined,
                    date_order=options.date_order,
                    unit=None if options.unit is None else int(options.unit),
                    known=() if options.forget else session.settings.known_tables,
                    today=today,
                ),
                interrupted,
                output,
            )
            plan = with_options(plan, options)
            words = ImportWords(output, table, plan, session.playbook)
            if not words.can_go_on(accept=options.accept):
                output.result(words.understood())
                return 1
            tally = Tally()
            records = read_deals(table, plan, today, tally)
            if not options.accept:
                records = unless_doubtful(records, tally)
            work = ImportDeals(
                records,
                plan.rows,
                table.path.name,
                plan.shown_unit,
                known_tables=plan.learned(session.settings.known_tables),
                own=plan.own_wanted,
                by_number=not options.by_name,
                **again,
            )
            if options.dry_run:
                run_interruptibly(work.look_through(session.store), interrupted, output)
            else:
                if plan.rows > MANY_ROWS:
                    keep_copy(session, output)
                run_interruptibly(session.execute_in_slices(work.name(), work.run), interrupted, output)
            output.progress(1)
            words.say_result(work.report, tally, dry_run=options.dry_run)
            print_again(options, output, session, work.report)
        finally:
            session.close()
    found = work.report
    output.result(
        {
            "file": options.file,
            "csv": options.csv,
            "dry_run": options.dry_run,
            **words.understood(),
            **words.result(found, tally),
            **values_again(found),
        }
    )
    return 1 if found.bad_rows and found.diff is not None and not found.diff.rows else 0


def keep_copy(session: Session, output: Output) -> None:
    """Keep the file as it is before much comes in. Where that cannot be, say so and go on: no
    script should fail for a home that cannot be written."""
    try:
        copy_before(session.path, "import", key=session.key)
    except FunnelError as error:
        output.complain(error.message)


def _mapping(given: list[str]) -> tuple[dict[str, str | int | None], dict[str, list[str | int]]]:
    """Return the column of each field, and further ones of a field that was given more than once."""

    def wrong(text: str) -> Message:
        return message(
            "CommandLine", "--map takes FIELD=COLUMN, such as customer=客户, not {value}.", value=text
        )

    mapping: dict[str, str | int | None] = {}
    joined: dict[str, list[str | int]] = {}
    for name, column in pairs_of(given, wrong, at_first=True):
        if name not in FIELDS:
            raise UsageError(
                message(
                    "CommandLine",
                    "There is no field {field}. The fields are: {fields}.",
                    field=name or "“”",
                    fields=", ".join(FIELDS),
                )
            )
        if column and mapping.get(name):
            joined.setdefault(name, []).append(column)
        else:
            mapping[name] = column or None
    return mapping, joined


def _stages(given: list[str]) -> dict[str, str]:
    def wrong(text: str) -> Message:
        return message(
            "CommandLine",
            "--stage takes VALUE=STAGE, such as Engaging=qualified, not {value}.",
            value=text,
        )

    stages = dict(pairs_of(given, wrong))
    for stage in stages.values():
        if stage not in STAGE_TARGETS:
            raise UsageError(
                message(
                    "CommandLine",
                    "There is no stage {stage}. Choose one of: {stages}.",
                    stage=stage or "“”",
                    stages=", ".join(STAGE_TARGETS),
                )
            )
    return stages


def _sources(given: list[str]) -> dict[str, str]:
    def wrong(text: str) -> Message:
        return message(
            "CommandLine",
            "--source takes VALUE=SOURCE, SOURCE one of {sources}, not {value}.",
            sources=", ".join(SOURCES),
            value=text,
        )

    return dict(pairs_of(given, wrong, right=SOURCES))


def _columns(given: list[str]) -> dict[str | int, str]:
    def wrong(text: str) -> Message:
        return message(
            "CommandLine",
            "--column takes COLUMN=KIND, KIND one of {kinds}, not {value}.",
            kinds=", ".join(KEEPS),
            value=text,
        )

    return dict(pairs_of(given, wrong, right=KEEPS))


def _header(given: str | None) -> HeaderChoice | None:
    if given is None or given == NO_HEADER:
        return given
    if not given.isdecimal() or int(given) < 1:
        raise UsageError(
            message(
                "CommandLine", "--header-row takes the number of a line or none, not {value}.", value=given
            )
        )
    return int(given)


class _Interruption:
    """Whether Ctrl+C was pressed; looked at between slices, so that a change is either whole or not there."""

    def __init__(self) -> None:
        self.asked = False

    def note(self, _signal: int, _frame: FrameType | None) -> None:
        """Remember it."""
        self.asked = True


@contextmanager
def interrupt_noted() -> Iterator[_Interruption]:
    """Note Ctrl+C instead of stopping anywhere."""
    noted = _Interruption()
    try:
        before = signal.signal(signal.SIGINT, noted.note)
    except ValueError:  # not on the main thread: then nobody presses Ctrl+C here
        yield noted
        return
    try:
        yield noted
    finally:
        signal.signal(signal.SIGINT, before)


def run_interruptibly(steps: Generator[float, None, T], interrupted: _Interruption, output: Output) -> T:
    """Run work in slices to its end; on Ctrl+C close it, which leaves the file as it was."""
    try:
        while True:
            share = next(steps)
            if interrupted.asked:
                steps.close()
                raise KeyboardInterrupt
            output.progress(min(0.99, share))
    except StopIteration as end:
        value: T = end.value
        return value
