"""The imports of a file: what each brought and changed, and what of it was touched since."""

from __future__ import annotations

from typing import Any, NamedTuple

from funnel_desktop.method.records import ImportRun
from funnel_desktop.method.texts import as_shown
from funnel_desktop.store.store import Store

_TOUCHED = (
    "(deal.updated_at <> run.created_at OR EXISTS (SELECT 1 FROM visit WHERE visit.deal_id = deal.id) "
    "OR EXISTS (SELECT 1 FROM deal_action WHERE deal_action.deal_id = deal.id) "
    "OR EXISTS (SELECT 1 FROM activity WHERE activity.deal_id = deal.id) "
    "OR EXISTS (SELECT 1 FROM link WHERE link.deal_id = deal.id))"
)
"""Whether anything was done with a deal since an import wrote it last. No later change has the time of an
import, also where it is done in the same second (``Session``)."""

_NAMED = "deal.rowid, deal.id, deal.customer, deal.project, deal.reference, deal.amount_minor"


class ImportedNow(NamedTuple):
    """An import with what is left of it: how many of the deals that it brought or changed are in the file,
    and how many of these were touched since."""

    run: ImportRun
    there: int
    touched: int
    changed_there: int
    changed_touched: int


class DealOfImport(NamedTuple):
    """A deal that an import brought, or changed (``changes``: as JSON); ``touched``: since then."""

    row: int
    id: str
    customer: str
    project: str
    reference: str
    amount_minor: int | None
    touched: bool
    changes: str = ""


class Imports:
    """Reads the imports of an open file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[ImportedNow]:
        """Return every import, the latest first."""
        runs = self._store.records.all(ImportRun, order="created_at")
        brought = self._counts("deal.import_id", "")
        changed = self._counts("one.import_id", "JOIN import_change AS one ON one.deal_id = deal.id ")
        found = []
        for run in reversed(runs):
            there, touched = brought.get(run.id, (0, 0))
            changed_there, changed_touched = changed.get(run.id, (0, 0))
            found.append(ImportedNow(run, there, touched, changed_there, changed_touched))
        return found

    def _counts(self, by: str, join: str) -> dict[str, tuple[int, int]]:
        cursor = self._store.file.connection.execute(
            f"SELECT run.id, count(*), sum({_TOUCHED}) FROM deal {join}"
            f"JOIN import_run AS run ON run.id = {by} GROUP BY run.id"
        )
        return {run: (there, touched) for run, there, touched in cursor}

    def get(self, identifier: str) -> ImportRun | None:
        """Return an import by its id, or None."""
        return self._store.records.get(ImportRun, identifier)

    def brought(self, identifier: str) -> list[DealOfImport]:
        """Return the deals that an import brought and that are there, those touched since first."""
        cursor = self._store.file.connection.execute(
            f"SELECT {_NAMED}, {_TOUCHED} AS touched FROM deal JOIN import_run AS run "
            "ON run.id = deal.import_id WHERE deal.import_id = ? ORDER BY NOT touched, deal.rowid",
            (identifier,),
        )
        return [_deal((*row, "")) for row in cursor]

    def changed(self, identifier: str) -> list[DealOfImport]:
        """Return the deals that an import changed and that are there, those touched since first."""
        cursor = self._store.file.connection.execute(
            f"SELECT {_NAMED}, {_TOUCHED} AS touched, one.changes FROM import_change AS one "
            "JOIN deal ON deal.id = one.deal_id JOIN import_run AS run ON run.id = one.import_id "
            "WHERE one.import_id = ? ORDER BY NOT touched, deal.rowid",
            (identifier,),
        )
        return [_deal(row) for row in cursor]


def _deal(row: tuple[Any, ...]) -> DealOfImport:
    *named, touched, changes = row
    return DealOfImport._make((*as_shown(named), bool(touched), changes))
