"""Taking an import back, also after weeks: its deals go, and what it changed becomes what it was before."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.updating import Updater
from funnel_desktop.exchange.deal_changes import ANSWER, LOST_IN, STAGE, FieldChange, column_of
from funnel_desktop.method import own_columns
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.records import ImportChange, ImportRun
from funnel_desktop.store.imports import DealOfImport, Imports
from funnel_desktop.text import FunnelError, Message, message

_DELETED_AT_ONCE = 200
_CHANGED_AT_ONCE = 50


class TakeBackImport:
    """Take back an import as one step, in slices; ``run`` yields the share done.

    Deals that it brought go, deals that it changed get back what they were in each field that still holds
    what the import wrote. A deal that was touched since is left, unless its id is among ``also``; one whose
    id is among ``but`` is left in any case.
    """

    def __init__(self, run: ImportRun, also: Collection[str] = (), but: Collection[str] = ()) -> None:
        self._run, self._also, self._but = run, frozenset(also), frozenset(but)
        self.deleted = self.restored = self.left = 0
        """How many deals went, became what they were, and were left."""

    def name(self) -> Message:
        """Say which import was taken back."""
        return message("Undo", "take back the import of {file}", file=self._run.file)

    def run(self, context: Context) -> Iterator[float]:
        """Do it. Raises FunnelError when there is no such import any more."""
        imports = Imports(context.store)
        run = imports.get(self._run.id)
        if run is None:
            raise FunnelError(message("Imports", "This import is no longer in the list."))
        brought, changed = imports.brought(run.id), imports.changed(run.id)
        goes = [deal.row for deal in brought if self._goes(deal)]
        back = [deal for deal in changed if self._goes(deal)]
        self.left = len(brought) + len(changed) - len(goes) - len(back)
        total = max(1, len(goes) + len(back))
        for start in range(0, len(goes), _DELETED_AT_ONCE):
            some = goes[start : start + _DELETED_AT_ONCE]
            context.store.deals.delete(some)
            self.deleted += len(some)
            yield min(0.99, self.deleted / total)
        updater = Updater(context)
        for count, deal in enumerate(back, 1):
            self._restore(context, updater, deal)
            if count % _CHANGED_AT_ONCE == 0:
                yield min(0.99, (self.deleted + count) / total)
        if self.deleted or self.restored:
            context.store.records.put([run._replace(taken_back_at=context.at)])

    def _goes(self, deal: DealOfImport) -> bool:
        return deal.id not in self._but and (not deal.touched or deal.id in self._also)

    def _restore(self, context: Context, updater: Updater, changed: DealOfImport) -> None:
        deal = context.store.deals.deal(changed.row)
        if deal is None:  # brought by the same import, and gone
            return
        answers = context.store.history.answers(deal.id)
        there = back_again(deal, answers, json.loads(changed.changes))
        if there:
            updater.update(deal.row, there)
            self.restored += 1
        notes = context.store.records.all(ImportChange, import_id=self._run.id, deal_id=deal.id)
        context.store.records.remove(notes)


def back_again(
    deal: Deal, answers: dict[str, Answer], changes: dict[str, list[object]]
) -> tuple[FieldChange, ...]:
    """Return what takes the changes of an import back: of each field that still holds what it wrote."""
    found = []
    for field, (before, after) in changes.items():
        if field.startswith(ANSWER):
            given = answers.get(field.removeprefix(ANSWER))
            now: object = ["", ""] if given is None else [given.answer, given.evidence]
        elif field == STAGE:
            now = column_of(deal.outcome, deal.stage)
        elif field == LOST_IN:
            now = deal.stage
        elif (key := own_columns.column_of(field)) is not None:
            now = own_columns.own_values(deal.own).get(key, "")
        else:
            now = getattr(deal, field, None)
        if now == after:
            was = tuple(before) if isinstance(before, list) else before
            found.append(FieldChange(field, now, was))
    return tuple(found)
