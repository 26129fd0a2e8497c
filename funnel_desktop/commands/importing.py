"""Bringing deals from a spreadsheet into the file, as one step, in slices: new ones, and what it says
otherwise of those that are there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop import garbage
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.new_deals import NewDeals
from funnel_desktop.commands.own_columns import OwnIntake, OwnReader
from funnel_desktop.commands.updating import Updater
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.own_columns import OWN, column_of
from funnel_desktop.method.records import ImportChange, ImportRun, OwnColumn
from funnel_desktop.method.texts import LONGEST_LINE
from funnel_desktop.slices import as_part
from funnel_desktop.store.store import Store
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.exchange.deal_changes import FieldChange, KnownDeal, Past
    from funnel_desktop.exchange.import_diff import Decision, ImportDiff, RowChoice, RowDiff
    from funnel_desktop.exchange.records import BadRow, ImportedDeal

_SLICE = 150
_READ_AT_ONCE = 2_000
_UPDATED_AT_ONCE = 50
_LOOKED_THROUGH = 0.5
"""The share done when it is known what becomes of each row."""


class Updated(NamedTuple):
    """A deal that a row changes: the line of the row, the deal's handle and what becomes another."""

    line: int
    row: int
    changes: tuple[FieldChange, ...]


@dataclass
class ImportReport:
    """What came of an import, or would: deals brought in, deals changed, and the lines of rows that were left
    because their deal is there already (``already_there``) or for another reason (``left``).

    ``diff`` says of each row what it is.
    """

    imported: int = 0
    updated: list[Updated] = field(default_factory=list)
    bad_rows: list[BadRow] = field(default_factory=list)
    already_there: list[int] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    diff: ImportDiff | None = None


def difference(
    store: Store,
    records: Iterable[ImportedDeal | BadRow],
    expected: int,
    own: Iterable[tuple[str, str]] = (),
    by_number: bool = True,
) -> Generator[float, None, ImportDiff]:
    """Work out what each row is beside the deals of the file, in slices; changes nothing. ``own``: the names
    and kinds of the columns that become the file's own; ``by_number``: see ``matching.diff_steps``."""
    from funnel_desktop.exchange.earlier import tell_older
    from funnel_desktop.exchange.matching import diff_steps

    reader = OwnReader(store.records.all(OwnColumn), own)
    found = yield from diff_steps(
        reader.as_kept(records),
        expected,
        _known_deals(store, reader.names()),
        lambda: store.history.all_answers_in_slices(_READ_AT_ONCE),
        by_number=by_number,
    )
    if found.basis is not None:
        past_of = partial(_past_of, store, reader.names())
        found.basis = found.basis._replace(kept_as=reader.as_kept, past_of=past_of)
        yield from (0.99 for _ in tell_older(found.rows, past_of))
    return found


def _past_of(store: Store, names: Mapping[str, str], ids: Collection[str]) -> dict[str, Past]:
    """Return what deals held before the user changed it; ``names``: see ``known_deal``."""
    from funnel_desktop.exchange.deal_changes import ANSWER, Earlier

    past: dict[str, dict[str, list[Earlier]]] = {}
    for deal, name, before, at in store.earlier.of(ids):
        column = column_of(name)
        if column is not None:
            name = f"{OWN}{names.get(column, column)}"
        elif name == "foreign_minor":  # rows speak of the amount as it is written
            name = "amount_minor"
        past.setdefault(deal, {}).setdefault(name, []).append(Earlier(before, at))
    for deal, check, answer, at in store.earlier.answers_of(ids):
        past.setdefault(deal, {}).setdefault(f"{ANSWER}{check}", []).append(Earlier(answer, at))
    return dict(past)


def _known_deals(store: Store, names: Mapping[str, str]) -> Iterator[list[KnownDeal]]:
    from funnel_desktop.exchange.deal_changes import KNOWN_COLUMNS, known_deal

    for some in store.deals.in_slices(KNOWN_COLUMNS, _READ_AT_ONCE):
        yield [known_deal(row, names) for row in some]


def _refuse_known(rows: Iterable[RowDiff]) -> None:
    """Raise FunnelError where rows are deals that are in the file already."""
    kinds = Counter(row.kind for row in rows if row.kind not in ("new", "twice"))
    if kinds:
        raise FunnelError(
            message(
                "Import",
                "{count} row(s) are deals that are in the file already, {changed} of them with "
                "something else than there. Nothing was written. Say --update to bring in what is new and "
                "what changed, --new-only to leave them as they are, or --dry-run to see what would change.",
                count=sum(kinds.values()),
                changed=kinds["changed"],
            )
        )


class ImportDeals:
    """Import records as one step. ``run`` yields the share done; ``report`` says afterwards what came of it.

    ``mode`` is one of ``import_diff.MODES``; ``choices`` says by line what the user chose for a row, and
    counts more. ``doubles``: what becomes of rows of one deal inside the spreadsheet, "each" a deal of its
    own, "first" the first of them alone, "one" a deal of all; ``together`` are the first lines of those that
    become one in any case. With ``reopen`` closed deals are opened again where a row has them open; with
    ``older`` cells are taken that say what a deal held before the user changed it.
    With ``refuse_known`` nothing is written where a row's deal is in the file already: nobody has said what
    to do with it.

    ``own`` names the columns of the file's own that the records have values of, with their kinds: those that
    are not there are made. A file without any deal takes over ``amount_unit`` (1 or 10000 yuan; None: keeps
    its own) as the unit that it shows. ``known_tables`` is what is known of kinds of spreadsheets from then
    on (``ImportPlan.learned``). ``by_number``: see ``matching.diff_steps``.
    """

    def __init__(
        self,
        records: Iterable[ImportedDeal | BadRow],
        expected: int,
        source: str,
        amount_unit: int | None = None,
        *,
        own: Iterable[tuple[str, str]] = (),
        mode: str = "update",
        choices: Mapping[int, RowChoice] | None = None,
        doubles: str = "each",
        together: Collection[int] = (),
        reopen: bool = False,
        older: bool = False,
        refuse_known: bool = False,
        known_tables: tuple[Mapping[str, object], ...] | None = None,
        by_number: bool = True,
    ) -> None:
        self._records = records
        self._by_number = by_number
        self._own = tuple(own)
        self._expected = max(1, expected)
        self._source = source
        self._amount_unit = amount_unit
        self._known_tables = known_tables
        self._mode, self._choices = mode, choices or {}
        self._asked_for = {"reopen": reopen, "older": older}
        self._doubles, self._together = doubles, together
        self._refuse_known = refuse_known
        self.report = ImportReport()

    def name(self) -> Message:
        """Say from where deals were imported."""
        return message("Undo", "import {file}", file=self._source)

    def run(self, context: Context) -> Iterator[float]:
        """Write the records in slices. Raises FunnelError."""
        decided = yield from self._decided(context.store, _LOOKED_THROUGH)
        if self._refuse_known:
            _refuse_known(diff for diff, _decision in decided)
        new = [diff.record for diff, decision in decided if decision.what == "add"]
        yield _LOOKED_THROUGH
        old = [(diff, decision) for diff, decision in decided if decision.what == "update"]
        total = max(1, len(new) + len(old))
        done = 0
        was_empty = context.store.deals.is_empty()
        run = ImportRun(new_id(), self._source[:LONGEST_LINE], created_at=context.at)
        intake = OwnIntake(context, self._own if new or old else ())
        yield _LOOKED_THROUGH
        ids = context.store.deals.ids()
        yield _LOOKED_THROUGH
        with context.store.bulk_writer() as bulk:
            writer = NewDeals(context, bulk, ids, run.id, intake)
            for start in range(0, len(new), _SLICE):
                writer.write(new[start : start + _SLICE])
                done = min(len(new), start + _SLICE)
                yield _LOOKED_THROUGH + (0.99 - _LOOKED_THROUGH) * done / total
        updater = Updater(context, intake)
        changed: list[ImportChange] = []
        for count, (_row, decision) in enumerate(old, 1):
            assert decision.row is not None
            if deal := updater.update(decision.row, decision.changes):
                values = {
                    intake.field(change.field): (change.before, change.after) for change in decision.changes
                }
                noted = json.dumps(values, ensure_ascii=False)
                changed.append(ImportChange(new_id(), run.id, deal, noted, context.at))
            if count % _UPDATED_AT_ONCE == 0:
                yield _LOOKED_THROUGH + (0.99 - _LOOKED_THROUGH) * (done + count) / total
        intake.finish()
        if new or changed:
            report = self.report
            run = run._replace(
                brought=len(new),
                changed=len(changed),
                same=len(report.already_there),
                left_out=len(report.left) + len(report.bad_rows),
            )
            context.store.records.put([run, *changed])
        before = after = context.store.settings()
        if was_empty and new and self._amount_unit is not None:
            after = replace(after, amount_unit=self._amount_unit)
        if (new or old) and self._known_tables is not None:
            after = replace(after, known_tables=self._known_tables)
        if after != before:
            context.store.save_settings(before, after)
        yield from (0.99 for _ in garbage.apart(decided, new, old))

    def look_through(self, store: Store) -> Generator[float, None, None]:
        """Find out what ``run`` would import, and change nothing; yields the share done."""
        yield from self._decided(store, 1.0)

    def _decided(self, store: Store, share: float) -> Generator[float, None, list[tuple[RowDiff, Decision]]]:
        """Decide about each row, and note it in the report; yields progress up to ``share``."""
        from funnel_desktop.exchange.import_diff import Decision, decide

        own, by_number = self._own, self._by_number
        comparing = difference(store, self._records, self._expected, own, by_number)
        diff = yield from as_part(comparing, 0, share)
        if gathered := self._gathered(diff):
            bad = diff.bad
            comparing = difference(store, iter(gathered), len(gathered), own, by_number)
            diff = yield from as_part(comparing, 0, share)
            diff.bad = bad
        report = self.report
        report.diff = diff
        report.bad_rows.extend(diff.bad)
        decided = []
        for count, row in enumerate(diff.rows, 1):
            if count % _READ_AT_ONCE == 0:
                yield share
            decision = decide(row, self._mode, self._choices.get(row.line), **self._asked_for)
            chosen = row.line in self._choices
            if self._doubles == "first" and row.kind == "twice" and not chosen and self._mode != "all":
                decision = Decision("leave")
            decided.append((row, decision))
            if decision.what == "add":
                report.imported += 1
            elif decision.what == "update" and decision.row is not None:
                report.updated.append(Updated(row.line, decision.row, decision.changes))
            elif row.kind == "same" or (row.kind == "changed" and self._mode == "new_only"):
                report.already_there.append(row.line)
            else:
                report.left.append(row.line)
        return decided

    def _gathered(self, diff: ImportDiff) -> list[ImportedDeal]:
        """Return all rows, those put together that are lines of one deal; nothing where none are."""
        from funnel_desktop.exchange.product_lines import joined

        if self._doubles != "one" and not self._together:
            return []
        groups = [
            lines for lines in diff.doubles() if self._doubles == "one" or lines[0].line in self._together
        ]
        if not groups:
            return []
        one = {lines[0].line: joined([row.record for row in lines]) for lines in groups}
        gone = {row.line for lines in groups for row in lines[1:]}
        return [one.get(row.line, row.record) for row in diff.rows if row.line not in gone]
