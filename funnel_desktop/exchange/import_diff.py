"""What an import of rows would do to a file that has deals already, and what is chosen of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from funnel_desktop.exchange.deal_changes import FieldChange, KnownDeal, Past, PastOf, changes_of
from funnel_desktop.exchange.records import BadRow, ImportedDeal
from funnel_desktop.method.deal import Answer

if TYPE_CHECKING:
    from funnel_desktop.exchange.matching import Names

KINDS = ("new", "changed", "same", "twice", "ambiguous")
"""What a row can be: of a deal not in the file, of one that it changes, of one that is the same; a further
row of a deal of the spreadsheet itself; of one of several deals."""

MODES = ("update", "new_only", "all")
"""New deals in and changed ones updated; new ones alone; every row a new deal, whatever is there."""


class RowDiff(NamedTuple):
    """What one row is. ``known`` is its deal, None for one that is not in the file.

    ``candidates`` are the deals of an ambiguous row; ``twin`` is the line of the row that a row which is
    there twice repeats, ``exact`` whether it does so to the letter.
    """

    kind: str
    record: ImportedDeal
    known: KnownDeal | None = None
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[KnownDeal, ...] = ()
    twin: int | None = None
    exact: bool = False
    twin_is_known: bool = False

    @property
    def line(self) -> int:
        """The line of the spreadsheet."""
        return self.record.line

    @property
    def is_older(self) -> bool:
        """Whether one of its cells is older than a change of the user's."""
        return any(change.older for change in self.changes)

    @property
    def taken(self) -> bool:
        """Whether something becomes of the row when nobody says otherwise. One that repeats to the letter a
        row whose deal is in the file already was left out before."""
        if self.kind == "twice":
            return not (self.exact and self.twin_is_known)
        changed = self.kind == "changed" and not all(one.asks or one.older for one in self.changes)
        return self.kind == "new" or changed


class RowChoice(NamedTuple):
    """What the user chose for a row; None: what is done by itself.

    ``fields`` says of single fields of a change whether they are taken; ``row`` is the handle of the deal
    that an ambiguous row is, or of any other: 0 makes it a new one.
    """

    take: bool | None = None
    fields: Mapping[str, bool] = {}
    row: int | None = None


def _no_past(_ids: Collection[str]) -> Mapping[str, Past]:
    return {}


class Basis(NamedTuple):
    """What rows were compared with: the deals of the file, and its answers to checks by deal id (None: no row
    has any, so they were not asked for). ``names`` remembers what names mean; ``kept_as`` turns a row's own
    values into what the file's columns keep; ``past_of`` gives what deals held before, by their
    ids (``exchange.earlier``)."""

    names: Names
    deals: list[KnownDeal]
    answers: Mapping[str, Mapping[str, Answer]] | None
    kept_as: Callable[[Iterable[ImportedDeal | BadRow]], Iterator[ImportedDeal | BadRow]] = iter
    past_of: PastOf = _no_past


@dataclass(slots=True)
class ImportDiff:
    """What an import would do: each row in the order of the spreadsheet, and the rows that are no deals."""

    rows: list[RowDiff] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)
    basis: Basis | None = None

    def containers(self) -> list[list[Any] | dict[Any, Any]]:
        """Return what holds very many records, to be taken apart when nobody needs them any more."""
        if self.basis is None:
            return [self.rows]
        return [self.rows, self.basis.deals, *self.basis.names.containers()]

    def count(self, kind: str) -> int:
        """Return how many rows are of one of ``KINDS``."""
        return sum(row.kind == kind for row in self.rows)

    def counts(self) -> dict[str, int]:
        """Return how many rows there are of each of ``KINDS``."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in KINDS}

    def doubles(self) -> list[list[RowDiff]]:
        """Return the rows of the spreadsheet that are of one deal, as lists of two and more: doubles of one
        row, and product lines of one deal. Each can be taken alone, or all as one deal."""
        return doubles_of(self.rows)


def doubles_of(rows: Sequence[RowDiff]) -> list[list[RowDiff]]:
    """Return those of some rows, in their order, that are of one deal, as lists of two and more."""
    twins = [row for row in rows if row.twin is not None]
    wanted = {row.twin for row in twins}
    first = {row.line: row for row in rows if row.line in wanted} if wanted else {}
    groups: dict[int, list[RowDiff]] = {}
    for row in twins:
        assert row.twin is not None
        groups.setdefault(row.twin, [first[row.twin]]).append(row)
    return list(groups.values())


class Decision(NamedTuple):
    """What is done with a row: "add", "update" with these changes, or "leave"."""

    what: str
    row: int | None = None
    changes: tuple[FieldChange, ...] = ()


_LEAVE = Decision("leave")


def decide(
    diff: RowDiff, mode: str, choice: RowChoice | None, *, reopen: bool = False, older: bool = False
) -> Decision:
    """Return what is done with a row in one of ``MODES``; what was chosen for it counts more.

    ``reopen``: closed deals that a row has open are opened again. ``older``: cells that are older than a
    change of the user's are taken as well.
    """
    if choice is None:
        choice = RowChoice()
    if mode == "all":
        return _LEAVE if choice.take is False else Decision("add")
    if choice.row is not None and (diff.known is None or choice.row != diff.known.row):
        if choice.take is False:
            return _LEAVE
        diff = as_chosen(diff, choice)
        if diff.known is None:
            return Decision("add") if choice.row == 0 else _LEAVE
    if diff.kind in ("new", "twice"):
        take = diff.taken if choice.take is None else choice.take
        return Decision("add") if take else _LEAVE
    if diff.kind != "changed" or diff.known is None:
        return _LEAVE
    if choice.take is False or (choice.take is None and mode == "new_only"):
        return _LEAVE
    changes = tuple(
        change
        for change in diff.changes
        if choice.fields.get(change.field, (reopen or not change.asks) and (older or not change.older))
    )
    return Decision("update", diff.known.row, changes) if changes else _LEAVE


def as_chosen(diff: RowDiff, choice: RowChoice) -> RowDiff:
    """Return an ambiguous row as one that changes the deal which was chosen for it; any other as it is."""
    chosen = next((deal for deal in diff.candidates if deal.row == choice.row), None)
    if chosen is None:
        return diff
    return diff._replace(known=chosen, kind="changed", changes=changes_of_chosen(diff, chosen))


def changes_of_chosen(diff: RowDiff, chosen: KnownDeal) -> tuple[FieldChange, ...]:
    """Return what an ambiguous row changes in the deal that was chosen for it; nothing of its checks, which
    are not known here."""
    return changes_of(diff.record._replace(answers=()), chosen, {}, by_name=True)
