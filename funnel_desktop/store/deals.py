"""Deals in the file: reading them as deals and cards, writing their rows, finding their place in a column."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from sys import intern
from typing import Any, NamedTuple

from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Card, Deal
from funnel_desktop.method.fields import (
    COLUMNS,
    EDITABLE_FIELDS,
    EXPORTED,
    FIELD,
    SEARCH_PARTS,
)
from funnel_desktop.method.own_columns import own_values
from funnel_desktop.method.search import names_and_letters, search_lines, search_text, searchable
from funnel_desktop.method.short_names import with_short_name
from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.method.texts import LONGEST_LINE, LONGEST_TEXT, as_shown, whole_text

_DEAL_COLUMNS = ", ".join(("rowid", *COLUMNS))
_SEVERAL_LINES = frozenset(
    place for place, name in enumerate(("rowid", *COLUMNS)) if name in FIELD and FIELD[name].kind == "note"
)
_OWN = ("rowid", *COLUMNS).index("own")
_CARD_COLUMNS = (
    "rowid, customer, project, amount_minor, units, source, stage, outcome, stage_since, "
    "next_step, next_step_date, closed_date, currency, foreign_minor, expected_close_date, next_step_time"
)
_FACT_COLUMNS = (
    "rowid, stage, outcome, amount_minor, units, closed_date, furthest_stage, entered_date, "
    "expected_close_date"
)
_SEARCH_COLUMNS = (
    "rowid, search_text, source, stage, outcome, amount_minor, stage_since, next_step <> '', "
    "next_step_date, closed_date, customer <> '', expected_close_date"
)
_STAGE_ORDER = " ".join(f"WHEN '{stage}' THEN {position}" for position, stage in enumerate(STAGES))
_FUNNEL_ORDER = f"outcome = 'lost', outcome = 'won', CASE stage {_STAGE_ORDER} END, rank"
_BATCH = 500


class DealFacts(NamedTuple):
    """What the totals of the funnel need to know of one deal."""

    row: int
    stage: str | None
    outcome: str
    amount_minor: int | None
    units: int | None
    closed_date: str | None
    furthest_stage: int | None
    entered_date: str | None
    expected_close_date: str | None


class DealSearchFacts(NamedTuple):
    """What filtering and sorting need to know of one deal; ``names`` and ``letters`` are its search text."""

    row: int
    names: str
    letters: str
    source: str | None
    stage: str | None
    outcome: str
    amount_minor: int | None
    stage_since: str
    has_next_step: int
    next_step_date: str | None
    closed_date: str | None
    has_customer: int
    expected_close_date: str | None = None


def _deal(row: tuple[Any, ...]) -> Deal:
    own = row[_OWN]
    if not own:
        return Deal(*as_shown(row, _SEVERAL_LINES))
    # No text for the eye: each of its values is one, once they are taken apart.
    shown = list(as_shown((*row[:_OWN], "", *row[_OWN + 1 :]), _SEVERAL_LINES))
    shown[_OWN] = own
    return Deal(*shown)


def _search_facts(values: tuple[Any, ...]) -> DealSearchFacts:
    row, text, source, stage, outcome, amount, since, has_step, step_date, closed, has_customer, signing = (
        values
    )
    return DealSearchFacts(
        row,
        *names_and_letters(with_short_name(text)),
        _one_of(source),
        _one_of(stage),
        _one_of(outcome),
        amount,
        _one_of(since),
        has_step,
        _one_of(step_date),
        _one_of(closed),
        has_customer,
        _one_of(signing),
    )


def _one_of(value: Any) -> Any:
    """Return the one text that stands for all that are the same: few words and days are in very many deals.
    Anything else, as a strange file may hold, stays as it is."""
    return intern(value) if type(value) is str else value


def _batches(rows: Iterable[int]) -> Iterable[list[int]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


class Deals:
    """The deal table. Reading is free; writing is for commands inside ``Store.change``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # Reading

    def deal(self, row: int) -> Deal | None:
        """Return the deal with handle ``row``, or None."""
        found = self._connection.execute(
            f"SELECT {_DEAL_COLUMNS} FROM deal WHERE rowid = ?", (row,)
        ).fetchone()
        return None if found is None else _deal(found)

    def some(self, rows: Sequence[int]) -> dict[int, Deal]:
        """Return some deals by their handles, in the order given; missing ones are left out."""
        found = {}
        for batch in _batches(rows):
            for values in self._connection.execute(
                f"SELECT {_DEAL_COLUMNS} FROM deal WHERE rowid IN ({','.join('?' * len(batch))})", batch
            ):
                found[values[0]] = _deal(values)
        return {row: found[row] for row in rows if row in found}

    def all_deals(self) -> Iterable[Deal]:
        """Yield every deal, open ones first, by stage and rank."""
        cursor = self._connection.execute(f"SELECT {_DEAL_COLUMNS} FROM deal ORDER BY {_FUNNEL_ORDER}")
        return map(_deal, cursor)

    def export_rows(self, rows: Collection[int] | None = None) -> Iterable[tuple[object, ...]]:
        """Yield every deal, or those with the handles ``rows``, as a row of the CSV export, in the order of
        ``all_deals``; amounts in minor units of the deal's own currency. What it has in own columns of the
        file, in one text, comes last."""
        # Column by column, each as its index has it: sorting all of them takes long before the first comes.
        parts = [
            f"outcome = '{outcome}' AND stage IS {stage}"
            for outcome, stages in (("open", OPEN_STAGES), ("won", STAGES[-1:]), ("lost", (None, *STAGES)))
            for stage in (f"'{stage}'" if stage else "NULL" for stage in stages)
        ]
        return self._exported(rows, [(part, "rank") for part in parts])

    def lost_rows(self, rows: Collection[int] | None = None) -> Iterable[tuple[object, ...]]:
        """Yield the lost ones among them, the latest first."""
        return self._exported(rows, [("outcome = 'lost'", "closed_date DESC, rowid DESC")])

    def _exported(
        self, rows: Collection[int] | None, parts: Sequence[tuple[str, str]]
    ) -> Iterable[tuple[object, ...]]:
        """Yield the deals that meet the terms of each part, in its order, part after part; as one statement,
        so that all of them are of one moment."""
        stages = " ".join(f"WHEN {position} THEN '{stage}'" for position, stage in enumerate(STAGES))
        special = {
            "furthest_stage": f"CASE furthest_stage {stages} END",
            "amount_minor": "coalesce(foreign_minor, amount_minor)",
        }
        columns = ", ".join(special.get(field.key, field.key) for field in EXPORTED)
        chosen = ""
        values: tuple[str, ...] = ()
        if rows is not None:
            chosen, values = "rowid IN (SELECT value FROM json_each(?1)) AND ", (json.dumps(list(rows)),)
        return self._connection.execute(
            " UNION ALL ".join(
                f"SELECT * FROM (SELECT {columns}, own FROM deal WHERE {chosen}{where} ORDER BY {order})"
                for where, order in parts
            ),
            values,
        )

    def currencies(self) -> set[str]:
        """Return the codes of the currencies in which deals are."""
        return {code for (code,) in self._connection.execute("SELECT DISTINCT currency FROM deal")}

    def count(self) -> int:
        """Return the number of deals, whatever their outcome."""
        (number,) = self._connection.execute("SELECT count(*) FROM deal").fetchone()
        return int(number)

    def column(self, stage: str) -> list[int]:
        """Return the handles of the deals in a column of the board, by rank."""
        outcome = "won" if stage == "won" else "open"
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = ? AND stage = ? ORDER BY rank", (outcome, stage)
            )
        ]

    def won_outside(self, start: str, end: str) -> list[int]:
        """Return the handles of the deals won before ``start`` or after ``end``, or nobody noted when."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'won' AND outcome <> 'open' "
                "AND (closed_date IS NULL OR closed_date NOT BETWEEN ? AND ?)",
                (start, end),
            )
        ]

    def lost(self) -> list[int]:
        """Return the handles of the lost deals, the latest first."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'lost' ORDER BY closed_date DESC, rowid DESC"
            )
        ]

    def all_rows(self) -> list[int]:
        """Return the handles of all deals, open ones first, by stage and rank."""
        return [
            row for (row,) in self._connection.execute(f"SELECT rowid FROM deal ORDER BY {_FUNNEL_ORDER}")
        ]

    def won_between(self, start: str, end: str) -> list[int]:
        """Return the handles of the deals won on the ISO dates from ``start`` to
        ``end``, the latest first."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome = 'won' AND closed_date BETWEEN ? AND ? ORDER BY "
                "closed_date DESC",
                (start, end),
            )
        ]

    def closed(self) -> list[int]:
        """Return the handles of the closed deals, the latest first."""
        return [
            row
            for (row,) in self._connection.execute(
                "SELECT rowid FROM deal WHERE outcome <> 'open' ORDER BY closed_date DESC, rowid DESC"
            )
        ]

    def is_empty(self) -> bool:
        """Whether the file holds no deal at all."""
        return self._connection.execute("SELECT 1 FROM deal LIMIT 1").fetchone() is None

    def cards(self, rows: Sequence[int], keys_of_stage: Mapping[str, frozenset[str]]) -> list[Card]:
        """Return the cards of ``rows`` (missing ones left out). ``keys_of_stage``: the checks asked, by
        stage."""
        cards: list[Card] = []
        for batch in _batches(rows):
            marks = ",".join("?" * len(batch))
            answered: dict[int, set[str]] = {}
            for row, key, answer in self._connection.execute(
                "SELECT deal.rowid, check_key, answer FROM check_answer JOIN deal ON deal.id = deal_id "
                f"WHERE deal.rowid IN ({marks}) ORDER BY check_answer.rowid",
                batch,
            ):
                keys = answered.setdefault(row, set())
                if answer:
                    keys.add(key)
                else:
                    keys.discard(key)
            nothing: frozenset[str] = frozenset()
            found: dict[int, Card] = {}
            for values in self._connection.execute(
                f"SELECT {_CARD_COLUMNS} FROM deal WHERE rowid IN ({marks})", batch
            ):
                row, asked = values[0], keys_of_stage.get(values[6], nothing)
                given = len(asked & answered.get(row, nothing))
                *shown, currency, foreign, signing, clock = as_shown(values)
                found[row] = Card._make((*shown, given, len(asked), currency, foreign, signing, clock))
            cards.extend(found[row] for row in batch if row in found)
        return cards

    def values(self, rows: Sequence[int], keys: Sequence[str]) -> dict[int, tuple[object, ...]]:
        """Return some fields of deals by their handles; missing ones are left out."""
        found = {}
        for batch in _batches(rows):
            for row, *values in self._connection.execute(
                f"SELECT rowid, {', '.join(keys)} FROM deal WHERE rowid IN ({','.join('?' * len(batch))})",
                batch,
            ):
                found[row] = tuple(values)
        return found

    def values_after(self, row: int, count: int, keys: Sequence[str]) -> list[tuple[Any, ...]]:
        """Return the handles of the next ``count`` deals after ``row``, by handle, each with some of its
        fields."""
        return self._connection.execute(
            f"SELECT rowid, {', '.join(keys)} FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?", (row, count)
        ).fetchall()

    def last_row(self) -> int:
        """Return the highest handle of a deal, 0 without any."""
        (row,) = self._connection.execute("SELECT max(rowid) FROM deal").fetchone()
        return int(row or 0)

    def own_after(self, row: int, count: int) -> list[tuple[int, str]]:
        """Return the handles of the next ``count`` deals after ``row`` that have anything in own columns of
        the file, and what their rows hold there (``method.own_columns``)."""
        return self._connection.execute(
            "SELECT rowid, own FROM deal WHERE rowid > ? AND own <> '' ORDER BY rowid LIMIT ?", (row, count)
        ).fetchall()

    def facts(self, rows: Iterable[int]) -> dict[int, DealFacts]:
        """Return the facts for the totals of ``rows``; missing ones are left out."""
        result = {}
        for batch in _batches(rows):
            for values in self._connection.execute(
                f"SELECT {_FACT_COLUMNS} FROM deal WHERE rowid IN ({','.join('?' * len(batch))})", batch
            ):
                result[values[0]] = DealFacts._make(values)
        return result

    def facts_before(self, step: int) -> dict[int, DealFacts]:
        """Return the facts of the deals touched by a step of the journal as they were on its other side."""
        columns = _FACT_COLUMNS.replace("rowid", "row", 1)
        return {
            values[0]: DealFacts._make(values)
            for values in self._connection.execute(
                f"SELECT {columns} FROM temp.before_deal WHERE step = ? AND present", (step,)
            )
        }

    def search_facts(self, rows: Sequence[int] | None = None) -> Iterator[DealSearchFacts]:
        """Yield what filtering and sorting need, of ``rows`` or of every deal."""
        if rows is None:
            for values in self._connection.execute(f"SELECT {_SEARCH_COLUMNS} FROM deal"):
                yield _search_facts(values)
            return
        for batch in _batches(rows):
            for values in self._connection.execute(
                f"SELECT {_SEARCH_COLUMNS} FROM deal WHERE rowid IN ({','.join('?' * len(batch))})", batch
            ):
                yield _search_facts(values)

    def search_facts_after(self, row: int, count: int) -> list[DealSearchFacts]:
        """Return what filtering and sorting need of the next ``count`` deals after
        handle ``row``, by handle."""
        return [
            _search_facts(values)
            for values in self._connection.execute(
                f"SELECT {_SEARCH_COLUMNS} FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?", (row, count)
            )
        ]

    def neighbour_above(self, row: int) -> int | None:
        """Return the handle of the deal just above ``row`` in its column by rank, or None at the top."""
        found = self._connection.execute(
            "SELECT other.rowid FROM deal JOIN deal AS other ON other.outcome = deal.outcome AND "
            "other.stage = deal.stage "
            "AND other.rank < deal.rank WHERE deal.rowid = ? ORDER BY other.rank DESC LIMIT 1",
            (row,),
        ).fetchone()
        return None if found is None else int(found[0])

    def neighbour_below(self, row: int) -> int | None:
        """Return the handle of the deal just below ``row`` in its column by rank, or None at the end."""
        found = self._connection.execute(
            "SELECT other.rowid FROM deal JOIN deal AS other ON other.outcome = deal.outcome AND "
            "other.stage = deal.stage "
            "AND other.rank > deal.rank WHERE deal.rowid = ? ORDER BY other.rank LIMIT 1",
            (row,),
        ).fetchone()
        return None if found is None else int(found[0])

    def first_in_column(self, stage: str) -> int | None:
        """Return the handle of the deal on top of a column by rank, or None when it is empty."""
        outcome = "won" if stage == "won" else "open"
        found = self._connection.execute(
            "SELECT rowid FROM deal WHERE outcome = ? AND stage = ? ORDER BY rank LIMIT 1", (outcome, stage)
        ).fetchone()
        return None if found is None else int(found[0])

    def ranks_around(self, stage: str, before: int | None) -> tuple[str | None, str | None]:
        """Return the ranks between which a deal lands in a column: above deal ``before``, or at the end for
        None."""
        outcome = "won" if stage == "won" else "open"
        where = "FROM deal WHERE outcome = ? AND stage = ?"
        upper: str | None = None
        if before is not None:
            found = self._connection.execute("SELECT rank FROM deal WHERE rowid = ?", (before,)).fetchone()
            upper = None if found is None else found[0]
        if upper is None:
            (lower,) = self._connection.execute(f"SELECT max(rank) {where}", (outcome, stage)).fetchone()
        else:
            (lower,) = self._connection.execute(
                f"SELECT max(rank) {where} AND rank < ?", (outcome, stage, upper)
            ).fetchone()
        return lower, upper

    def first_rank(self, stage: str) -> str | None:
        """Return the lowest rank of a column, None when it is empty."""
        outcome = "won" if stage == "won" else "open"
        (rank,) = self._connection.execute(
            "SELECT min(rank) FROM deal WHERE outcome = ? AND stage = ?", (outcome, stage)
        ).fetchone()
        return None if rank is None else str(rank)

    def references(self) -> set[str]:
        """Return the numbers of deals in other systems that the file knows already."""
        return {
            reference
            for (reference,) in self._connection.execute("SELECT reference FROM deal WHERE reference <> ''")
        }

    def ids(self) -> set[str]:
        """Return the UUIDs of all deals."""
        return {identifier for (identifier,) in self._connection.execute("SELECT id FROM deal")}

    def has(self, identifier: str) -> bool:
        """Whether there is a deal with that UUID."""
        found = self._connection.execute("SELECT 1 FROM deal WHERE id = ?", (identifier,))
        return found.fetchone() is not None

    def in_slices(self, columns: Sequence[str], size: int) -> Iterator[list[tuple[Any, ...]]]:
        """Yield some columns of every deal, texts whole, by handle, ``size`` deals at a time."""
        listed, last = ", ".join(columns), -(2**63)
        while True:
            some = self._connection.execute(
                f"SELECT rowid, {listed} FROM deal WHERE rowid > ? ORDER BY rowid LIMIT ?", (last, size)
            ).fetchall()
            if some:
                yield [values[1:] for values in some]
                last = some[-1][0]
            if len(some) < size:
                return

    # Writing

    def insert(self, values: Mapping[str, object]) -> int:
        """Insert a deal from column values (an id is made when there is none) and return its handle."""
        values = {"id": new_id(), **values}
        columns = ", ".join(values)
        cursor = self._connection.execute(
            f"INSERT INTO deal ({columns}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def update(self, row: int, values: Mapping[str, object]) -> None:
        """Set columns of one deal."""
        assignments = ", ".join(f"{column} = ?" for column in values)
        self._connection.execute(f"UPDATE deal SET {assignments} WHERE rowid = ?", (*values.values(), row))

    def currencies_written(self) -> list[str]:
        """Return the currencies that are not the file's in which any deal has an amount, lost ones too."""
        return [
            currency
            for (currency,) in self._connection.execute(
                "SELECT DISTINCT currency FROM deal INDEXED BY deal_by_currency "
                "WHERE foreign_minor IS NOT NULL"
            )
        ]

    def foreign_currencies(self) -> dict[str, tuple[int, int, int]]:
        """Return for each currency that is not the file's: how many deals that are open or won have an amount
        in it, how many of those no sum has, for want of a rate, and how many of these are open.

        By its index, which is empty in most files: asked at every change, it must not look at all deals.
        """
        return {
            currency: (count, left_out, opened)
            for currency, count, left_out, opened in self._connection.execute(
                "SELECT currency, count(*), count(*) - count(amount_minor), "
                "sum(amount_minor IS NULL AND outcome = 'open') FROM deal INDEXED BY deal_by_currency "
                "WHERE foreign_minor IS NOT NULL AND outcome IN ('open', 'won') GROUP BY currency"
            )
        }

    def foreign_rows(self) -> list[tuple[int, str]]:
        """Return the handles of the deals with an amount in another currency than the file's, and which."""
        return self._connection.execute(
            "SELECT rowid, currency FROM deal INDEXED BY deal_by_currency WHERE foreign_minor IS NOT NULL"
        ).fetchall()

    def foreign_amounts(self, currency: str) -> list[tuple[int, int, int | None]]:
        """Return the deals with an amount in another currency: handle, that amount in its minor units, and
        what it comes to in the file's."""
        return self._connection.execute(
            "SELECT rowid, foreign_minor, amount_minor FROM deal INDEXED BY deal_by_currency "
            "WHERE currency = ? AND foreign_minor IS NOT NULL",
            (currency,),
        ).fetchall()

    def set_amounts(self, amounts: Iterable[tuple[int | None, int]]) -> None:
        """Set (amount in minor units, handle) of many deals."""
        self._connection.executemany("UPDATE deal SET amount_minor = ? WHERE rowid = ?", amounts)

    def reach(self, row: int, position: int) -> None:
        """Note that a deal reached a stage (0 to 5). Moves backward do not unmake what was reached."""
        self._connection.execute(
            "UPDATE deal SET furthest_stage = max(coalesce(furthest_stage, -1), ?) WHERE rowid = ?",
            (position, row),
        )

    def delete(self, rows: Sequence[int]) -> None:
        """Delete deals with their whole history (undo brings both back)."""
        from funnel_desktop.store.schema import EVENT_TABLES

        for batch in _batches(rows):
            marks = ",".join("?" * len(batch))
            for table in EVENT_TABLES:
                self._connection.execute(
                    f"DELETE FROM {table} WHERE deal_id IN (SELECT id FROM deal WHERE rowid IN ({marks}))",
                    batch,
                )
            # Its actions go with a deal; what happened, and its files, stay with the customer.
            chosen = f"(SELECT id FROM deal WHERE rowid IN ({marks}))"
            for table in ("deal_action", "import_change"):
                self._connection.execute(f"DELETE FROM {table} WHERE deal_id IN {chosen}", batch)
            for table in ("visit", "activity", "link"):
                self._connection.execute(
                    f"UPDATE {table} SET deal_id = NULL WHERE deal_id IN {chosen}", batch
                )
            self._connection.execute(f"DELETE FROM deal WHERE rowid IN ({marks})", batch)


def refreshed_search_text(values: Mapping[str, object]) -> str:
    """Return the text that the filter looks in, from the fields of a deal."""
    text = search_text_of_parts(
        *(" ".join([whole_text(str(values.get(name) or "")) for name in part]) for part in SEARCH_PARTS)
    )
    own = values.get("own")
    return with_own_words(text, own_values(str(own)).values()) if own else text


def search_text_of_parts(customer: str, project: str, contact: str, words: str, numbers: str) -> str:
    """Return the text that the filter looks in, from its parts: each the fields of one part of
    ``fields.SEARCH_PARTS`` with a space between them.

    What differs from deal to deal (numbers) stands apart from what repeats, whose pinyin is remembered. Of
    what is longer than anybody types the beginning can be found, as only that is shown.
    """
    customer, project = customer[:LONGEST_TEXT], project[:LONGEST_TEXT]
    text = search_text(customer, project, contact.strip()[:LONGEST_TEXT], words.strip()[:LONGEST_TEXT])
    numbers = numbers.strip()[:LONGEST_TEXT]
    if not numbers:
        return text
    numbers = searchable(numbers).replace("\n", " ")
    return f"{text}\n{numbers}" if text else numbers


def with_own_words(text: str, words: Iterable[str]) -> str:
    """Return the text that the filter looks in, with the values of own columns at its end: each stands apart,
    since few differ from deal to deal and their pinyin is remembered."""
    lines = search_lines(sorted({word[:LONGEST_LINE] for word in words}))
    return f"{text}\n{lines}" if text and lines else text or lines


def editable(values: Mapping[str, object]) -> dict[str, object]:
    """Return ``values`` restricted to the fields that a user edits directly. Raises
    KeyError for any other."""
    for name in values:
        if name not in EDITABLE_FIELDS:
            raise KeyError(name)
    return dict(values)
