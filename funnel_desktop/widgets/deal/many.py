"""From a gesture on many deals to one command: fields written, stages changed, deals lost, each in one
undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.cells import Cells, EditCells
from funnel_desktop.commands.closing import LoseDeals
from funnel_desktop.commands.context import Command
from funnel_desktop.commands.deals import MoveDeals
from funnel_desktop.queries.bulk import Preview, preview
from funnel_desktop.queries.deal_tables import top_of_column
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.slices import run
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.deal.bulk_dialog import BulkDialog, ask_reason
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.bulk import refused_message

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel
    from funnel_desktop.widgets.deal.flow import DealFlow

_AT_ONCE = 40
"""Deals that are moved in one step of long work."""
_FEW = 100
"""Up to so many deals a change is made at once; more are written in slices, with progress and Cancel."""


class ManyDeals:
    """Changes many deals of an open file; ``flow`` asks and complains."""

    def __init__(self, window: QWidget, model: SessionModel, flow: DealFlow) -> None:
        self._window, self._model, self._flow = window, model, flow

    def change(self, rows: Sequence[int], stage: str = "") -> bool:
        """Ask what is to be changed in some deals, and change it; whether that was done. ``stage`` is filled
        in beforehand."""
        rows = tuple(rows)
        if not rows or not self._flow.may_write():
            return False
        session = self._model.session
        dialog = BulkDialog(
            self._window,
            self._model,
            len(rows),
            own_columns(session),
            partial(preview, session, rows),
            stage,
        )
        if not dialog.run():
            return False
        wanted = dialog.result_value()
        cells = dict.fromkeys(rows, wanted.values) if wanted.values else {}
        if wanted.stage == "lost":
            moves = self._losing(wanted.preview.standing.go)
            if moves is None:
                return False
        else:
            moves = self._moving(wanted.stage, wanted.preview, wanted.reason) if wanted.stage else []
        count = wanted.preview.changed
        called = message("Undo", "change {count} deals", count=count) if count > 1 else None
        return self._execute(EditCells(cells, tuple(moves), called))

    def write(self, cells: Cells, stages: Mapping[int, str] | None = None) -> bool:
        """Write cells; ``stages`` are those that deals are to be in, by handle: the rule's reason is asked
        once for all of them, and one that may not move refuses the whole. Whether it was done."""
        if not (cells or stages) or not self._flow.may_write():
            return False
        moves: list[Command] = []
        by_stage: dict[str, list[int]] = {}
        for row, stage in (stages or {}).items():
            by_stage.setdefault(stage, []).append(row)
        found = {stage: self._look(rows, stage) for stage, rows in by_stage.items()}
        for looked in found.values():
            if looked.standing.refused:
                self._flow.complain(refused_message(looked.standing))
                return False
        reason = ""
        wanting = sum(len(looked.standing.want_reason) for looked in found.values())
        if wanting:
            asked = ask_reason(self._window, wanting)
            if asked is None:
                return False
            reason = asked
        for stage, looked in found.items():
            moves += self._moving(stage, looked, reason)
        return self._execute(EditCells(cells, tuple(moves)))

    def _look(self, rows: Sequence[int], stage: str) -> Preview:
        return run(preview(self._model.session, rows, {}, stage))

    def _moving(self, stage: str, looked: Preview, reason: str) -> list[Command]:
        """Return the moves of those that may go, above all that are there, in their order."""
        before = top_of_column(self._model.session, stage)
        go, why = looked.standing.go, dict.fromkeys(looked.standing.want_reason, reason)
        return [
            MoveDeals(go[at : at + _AT_ONCE], stage, before, at_end=before is None, reasons=why)
            for at in range(0, len(go), _AT_ONCE)
        ]

    def _losing(self, rows: Sequence[int]) -> list[Command] | None:
        asked = self._flow.ask_lost(rows)
        if asked is None:
            return None
        closed = asked.closed_date.isoformat()
        return [
            LoseDeals(tuple(rows[at : at + _AT_ONCE]), asked.reason, asked.competitor, asked.note, closed)
            for at in range(0, len(rows), _AT_ONCE)
        ]

    def _execute(self, command: EditCells) -> bool:
        if len(command.cells) <= _FEW and len(command.then) * _AT_ONCE <= _FEW:
            return self._flow.execute(command)
        from funnel_desktop.widgets.kit.progress import run_with_progress

        session = self._model.session
        called: Message = command.name(session.context)
        steps = session.execute_in_slices(called, command.steps)
        try:
            return run_with_progress(self._window, translate("Bulk", "Changing the deals"), steps)
        except FunnelError as error:
            self._flow.complain(error.message)
            return False
