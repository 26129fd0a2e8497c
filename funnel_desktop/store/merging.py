"""Two versions of a file compared: what putting the other one into ours would change; nothing is written.

The rules are those of ``method.merging``; the notes that they go by are those of ``store.traces``. Both sides
are read in the order of their ids, beside each other, so that only what differs is held.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator

from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.store.merge_base import Differences
from funnel_desktop.store.merge_checks import refuse_garbage
from funnel_desktop.store.merge_deals import compare_deals, compare_events
from funnel_desktop.store.merge_records import compare_records
from funnel_desktop.store.merge_side import EVENT_TIME
from funnel_desktop.store.schema import EVENT_TABLES, RECORD_TABLES


def compare(
    mine: sqlite3.Connection, theirs: sqlite3.Connection, other_name: str
) -> Generator[float, None, MergePlan]:
    """Return what putting ``theirs`` into ``mine`` would change; yields the share done.

    ``other_name`` is for sentences. Raises FunnelError for values that no file may hold.
    """
    found = Differences(mine, theirs, other_name)
    plan = found.plan
    yield from found.count(("deal", *EVENT_TABLES, *RECORD_TABLES, "setting", "row_change"))
    yield from compare_records(found, "own_column")  # what deals have in a column that goes goes with it
    yield from compare_deals(found)
    for table in EVENT_TABLES:
        yield from compare_events(found, table)
    for table in RECORD_TABLES:
        if table != "own_column":
            yield from compare_records(found, table)
    origins = [side.row("setting", "origin", ("value",)) for side in (found.mine, found.theirs)]
    plan.related = found.shared or (origins[0] is not None and origins[0] == origins[1])
    plan.knows_deletions = None not in origins
    yield from compare_records(found, "setting")
    yield from _notes(found)
    _marks(found)
    return plan


def _notes(found: Differences) -> Iterator[float]:
    """Find the notes that are later there: afterwards both sides know the same of when what changed."""
    keys = ("table_name", "row_id", "field")
    for mine, theirs in found.joined("row_change", keys, ("changed_at",)):
        yield from found.pause()
        if theirs is None or (mine is not None and mine >= theirs):
            continue
        table, row, name, at = (str(part) for part in theirs)
        if not _will_be(found, table, row) and (table, row) not in found.same:
            continue
        kept = found.same.get((table, row), row)
        if found.mine.time(table, kept, name) < at:
            refuse_garbage(found.other_name, "row_change", {"changed_at": at})
            found.plan.notes.append((table, kept, name, at))


def _will_be(found: Differences, table: str, identifier: str) -> bool:
    if table in EVENT_TABLES:
        return _event_will_be(found, table, identifier)
    if table == "setting":
        return found.plan.related and identifier != "origin" and found.stays(table, identifier)
    if table != "deal" and table not in RECORD_TABLES:
        return False  # of a newer version
    return found.stays(table, identifier)


def _event_will_be(found: Differences, table: str, identifier: str) -> bool:
    mine = found.mine.row(table, identifier, ("deal_id",))
    if mine is not None:
        taken_back = found.plan.taken_back.get(table, ())
        return identifier not in taken_back and found.stays("deal", str(mine["deal_id"]))
    event = found.theirs.row(table, identifier, ("deal_id", EVENT_TIME[table]))
    return (
        event is not None
        and found.stays("deal", str(event["deal_id"]))
        and not found.is_taken_back(table, identifier, str(event[EVENT_TIME[table]]), found.theirs)
    )


def _marks(found: Differences) -> None:
    for (table, identifier), at in found.theirs.marks.items():
        if found.mine.marks.get((table, identifier), "") >= at:
            continue
        if table not in ("deal", "setting", *RECORD_TABLES, *EVENT_TABLES):
            continue
        if table == "setting" and not found.plan.related:
            continue
        if _will_be(found, table, identifier):
            continue
        refuse_garbage(found.other_name, "deletion", {"deleted_at": at})
        found.plan.marks.append((table, identifier, at))
