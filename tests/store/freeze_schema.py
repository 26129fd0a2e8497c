"""Write a frozen file of the present schema: ``python -m tests.store.freeze_schema``. For a new version only.

A frozen file is SQL that makes a file as a program of that version left it, with some rows in every table. It
stands for all the files of that version in the world, so it is never changed again.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import tempfile
from pathlib import Path

from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.leads import DeleteLeads
from funnel_desktop.commands.own_columns import SetOwnValues
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import (
    Activity,
    DealAction,
    ImportChange,
    ImportRun,
    KeptFile,
    Lead,
    Link,
    OwnColumn,
    SavedView,
    Scenario,
    SourcePlan,
    TargetPart,
    WonBefore,
)
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking_records import mend_records
from funnel_desktop.store.schema import DATA_TABLES, EVENT_TABLES, SCHEMA_MAJOR, SCHEMA_MINOR
from funnel_desktop.text import message

FOLDER = Path(__file__).parents[1] / "data" / "schemas"
ROWS = 3


def thaw(script: Path, path: Path) -> Path:
    """Make the file that a frozen script stands for."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(script.read_text(encoding="utf-8"))
    connection.close()
    return path


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Return every object of a file's schema: its kind, its name, its SQL."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema "
        "WHERE sql IS NOT NULL AND tbl_name <> '_sqlite_migrations' ORDER BY type, name"
    )
    return [(str(kind), str(name), str(sql)) for kind, name, sql in rows]


def hash_of(connection: sqlite3.Connection) -> str:
    """Return twelve characters that stand for a file's schema."""
    return hashlib.sha256(repr(schema_of(connection)).encode()).hexdigest()[:12]


def freeze(path: Path) -> str:
    """Return the script that makes the file at ``path`` again, with its marks."""
    connection = sqlite3.connect(path)
    marks = [
        f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"
        for name in ("application_id", "user_version")
    ]
    lines = [*marks, *connection.iterdump()]
    connection.close()
    return "\n".join(lines) + "\n"


def fill_the_rest(session: Session) -> None:
    """Make rows of what the sample has none of: a deletion, an edit, plans, an action, a scenario."""
    session.execute(DeleteLeads((session.store.records.all(Lead)[0].id,)))
    deal = next(iter(session.store.deals.all_deals()))
    session.execute(EditDeal(deal.row, {"note": "edited"}))
    run = ImportRun(new_id(), "商机.xlsx", 3, 1, 2, 0, deal.created_at)
    link = Link(new_id(), deal.id, deal.customer, "/home/a/b.pdf", "b.pdf", "b.pdf", 0, "offer")
    records = (
        SourcePlan(new_id(), "cold", "2026-W48", 5),
        TargetPart(new_id(), session.clock().year, 3, 100_000_000, None),
        DealAction(new_id(), deal.id, "p2", None, "call", created_at=deal.created_at),
        run,
        ImportChange(new_id(), run.id, deal.id, '{"note": ["", "edited"]}', deal.created_at),
        Scenario(new_id(), "More", 1.1, 1.2, 0.9, 1.0, created_at=deal.created_at),
        WonBefore(new_id(), session.clock().year, 2, 90_000_000, 3, 5),
        Activity(
            *(new_id(), deal.id, None, deal.customer, "call", "2026-11-24", "14:30", "Wang", "asked", "yes"),
            *("2026-11-23", deal.created_at, deal.created_at),
        ),
        link,
        KeptFile(new_id(), link.id, b"%PDF", deal.created_at),
        OwnColumn("own_0123456789", "Region", "choice", 0, "North\nSouth", deal.created_at),
        SavedView(new_id(), "North", 0, '{"shown":"open","filter":{"stale":true}}', deal.created_at),
    )
    session.execute(PutRecords(records, message("Undo", "plan a visit")))
    session.execute(SetOwnValues(deal.row, {"own_0123456789": "North"}))


def main() -> int:
    """Freeze the present version, unless it is frozen already."""
    target = FOLDER / f"{SCHEMA_MAJOR}.{SCHEMA_MINOR}.sql"
    if target.exists():
        print(f"{target} is there already. A frozen version is never frozen again: make a new one.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "f.funnel"
        session = Session.create(path)
        session.execute(SampleFunnel())
        session.close()
        connection = sqlite3.connect(path)
        # Some deals of each outcome with their whole history, and some rows of everything else.
        of_each = f"SELECT rowid FROM deal WHERE outcome = d.outcome LIMIT {ROWS}"
        kept = f"SELECT id FROM deal AS d WHERE rowid IN ({of_each})"
        for table in EVENT_TABLES:
            connection.execute(f"DELETE FROM {table} WHERE deal_id NOT IN ({kept})")
        connection.execute(f"DELETE FROM deal WHERE id NOT IN ({kept})")
        for table in set(DATA_TABLES) - {"deal", "setting", *EVENT_TABLES}:
            connection.execute(
                f"DELETE FROM {table} WHERE rowid NOT IN (SELECT rowid FROM {table} LIMIT {ROWS})"
            )
        mend_records(connection)  # nothing names a row that went
        connection.commit()
        connection.close()
        session = Session.open(path)
        fill_the_rest(session)
        session.close()
        connection = sqlite3.connect(path)
        empty = [
            table
            for table in DATA_TABLES
            if not connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        ]
        print("hash:", hash_of(connection))
        connection.close()
        if empty:
            print(f"There is no row of {', '.join(empty)}: make one in fill_the_rest.")
            return 1
        FOLDER.mkdir(parents=True, exist_ok=True)
        target.write_text(freeze(path), encoding="utf-8")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
