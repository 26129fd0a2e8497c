"""Everything in a file as a set of CSV files, and an empty file filled from such a set."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.commands.clock import utc_text
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.tables import ColumnKind, SetError, TableSet, write_set
from funnel_desktop.store.schema import SCHEMA_MAJOR, SCHEMA_MINOR
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.full_export import Whole


def export_everything(session: Session, target: Path) -> Generator[float, None, int]:
    """Write every table of a file into the folder ``target``, or a .zip file; yields the share done and
    returns the number of rows.

    Closing the generator early leaves what was there before. Raises exchange.writing.WritingError.
    """
    whole = session.store.whole
    tables = {table: [ColumnKind(*column) for column in whole.columns(table)] for table in whole.tables}
    counts = {table: whole.count(table) for table in tables}
    about = {
        "version": f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}",
        "written_at": utc_text(session.clock()),
        **{f"rows_{table}": count for table, count in counts.items()},
    }
    rows = {table: whole.rows(table) for table in tables}
    return session.while_open(write_set(target, about, tables, rows, counts))


def refuse_unless_empty(file: Session | Context) -> None:
    """Raise FunnelError where there is something in the file into which a whole funnel is to come."""
    if not file.store.whole.is_empty():
        raise FunnelError(
            message(
                "ImportSet", "A whole funnel can only be brought into an empty file. Make a new one first."
            )
        )


class ImportSet:
    """Fills an empty file from a set: the same deals, events, records and settings, with the same ids.

    After ``run``, ``rows`` says how many rows came in, by table.
    """

    def __init__(self, tables: TableSet) -> None:
        self._set = tables
        self.rows: dict[str, int] = {}

    def name(self) -> Message:
        """Say what was brought in."""
        return message("Undo", "bring in everything of {file}", file=self._set.path.name)

    def run(self, context: Context) -> Generator[float, None, None]:
        """Do it in slices, yielding the share done. Raises FunnelError, and then nothing is to be kept."""
        refuse_unless_empty(context)
        major, _, minor = self._set.about.get("version", "").partition(".")
        if major != str(SCHEMA_MAJOR) or not minor.isdecimal():
            raise SetError(
                message(
                    "ImportSet",
                    "{path} was written by another version of the program ({version}). Use that one.",
                    path=self._set.path.name,
                    version=self._set.about.get("version", "?"),
                )
            )
        with context.store.filling() as filled:
            yield from self._fill(filled, newer=int(minor) > SCHEMA_MINOR)

    def _fill(self, whole: Whole, *, newer: bool) -> Generator[float, None, None]:
        expected = {table: self._set.count(table) for table in whole.tables}
        total = sum(count or 0 for count in expected.values())
        done = 0
        for table in whole.tables:
            if expected[table] is None and not self._set.has(table):
                continue  # a table that this version of the set did not have
            if not self._set.has(table):
                raise SetError(message("ImportSet", "{file} is missing in the set.", file=f"{table}.csv"))
            header = self._set.header(table)
            known = {column.name: ColumnKind(*column) for column in whole.columns(table)}
            strange = [name for name in header if name not in known]
            if (strange and not newer) or len(set(header)) != len(header):
                raise SetError(
                    message(
                        "ImportSet",
                        "{file} has a column that is not ours: {column}.",
                        file=f"{table}.csv",
                        column=(strange or list(header))[0],
                    )
                )
            taken = [place for place, name in enumerate(header) if name in known]
            kinds = [known.get(name, ColumnKind(name, "TEXT", True)) for name in header]
            names = [header[place] for place in taken]
            source = ((line, [row[place] for place in taken]) for line, row in self._set.rows(table, kinds))
            before = whole.count(table) if table != "setting" else 0
            said = expected[table]
            for count in whole.fill(table, names, source):
                if said is not None and count > said:
                    break  # it says less than there is: no need to read on
                yield min(0.99, (done + count) / total) if total else 0.5
            self.rows[table] = whole.count(table) - before
            if expected[table] not in (None, self.rows[table]):
                raise SetError(
                    message(
                        "ImportSet",
                        "{file} holds {found} rows instead of {expected}: the set is not complete.",
                        file=f"{table}.csv",
                        found=self.rows[table],
                        expected=expected[table],
                    )
                )
            done += self.rows[table]
            yield min(0.99, done / total) if total else 0.5
        whole.refuse_strangers()
