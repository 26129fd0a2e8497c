"""The sheet of a deal beside the board: opened, refreshed after every change, closed with its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.sheet import read_sheet
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.timers import later

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow
    from funnel_desktop.widgets.deal.sheet import DealSheet

_AFTER_CHOOSING = 120
"""Milliseconds after which the sheet beside the board follows: arrows run over cards without it."""


class SheetHost(QObject):
    """Keeps the one sheet beside ``board`` or over ``host``; shows in it what the file says of its deal."""

    closed = Signal()
    """The sheet was closed: the keyboard goes back to the board."""
    columnsWanted = Signal()
    """The columns of the file's own are to be managed."""
    personWanted = Signal(str, str)
    """What happened with a person is to be shown: customer and name."""
    forecastDealsWanted = Signal()
    """The deals behind the forecast are to be shown."""

    def __init__(self, host: QWidget, board: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._board = board
        self._model: SessionModel | None = None
        self._flow: DealFlow | None = None
        self._sheet: DealSheet | None = None
        self._follower: Follower | None = None
        self._followed: int | None = None
        self._soon = later(self, self._follow, _AFTER_CHOOSING)

    @property
    def shown(self) -> DealSheet | None:
        """The sheet, once one was opened."""
        return self._sheet

    def set_model(self, model: SessionModel | None) -> None:
        """Serve another file. The sheet of the one that is left closes, and stores first what is typed."""
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.close_sheet()
            if self._follower is not None:
                self._follower.follow(None)
                self._follower = None
            sheet.deleteLater()
        if self._model is not None:
            self._model.forecast.changed.disconnect(self._show_chance)
        if model is not None:
            model.forecast.changed.connect(self._show_chance)
        self._model = model
        self._flow = None

    def open(self, row: int, flow: DealFlow) -> None:
        """Show a deal, with ``flow`` to carry out what the user does in the sheet."""
        from funnel_desktop.widgets.deal.open_file import OpenFile
        from funnel_desktop.widgets.deal.sheet import DealSheet

        if self._sheet is None:
            sheet = DealSheet(self._host, self._board)
            if self._model is not None:
                sheet.set_file(OpenFile(self._model, flow))
            sheet.visitWanted.connect(flow.plan_visit_of)
            sheet.personWanted.connect(self.personWanted)
            sheet.fieldEdited.connect(self._edit)
            sheet.answered.connect(flow.answer)
            sheet.forwardWanted.connect(lambda row: flow.move_by([row], 1))
            sheet.backwardWanted.connect(lambda row: flow.move_by([row], -1))
            sheet.nextStepWanted.connect(lambda row: flow.next_step([row]))
            sheet.stepDone.connect(lambda row: flow.step_done([row]))
            sheet.wonWanted.connect(lambda row: flow.win([row]))
            sheet.lostWanted.connect(lambda row: flow.lose([row]))
            sheet.reopenWanted.connect(lambda row: flow.reopen([row]))
            sheet.deleteWanted.connect(lambda row: flow.delete([row]))
            sheet.commandWanted.connect(flow.execute)
            sheet.dealsWanted.connect(flow.dealsWanted)
            sheet.columnsWanted.connect(self.columnsWanted)
            sheet.head.forecastDealsWanted.connect(self.forecastDealsWanted)
            if self._model is not None:
                sheet.set_customers(self._model.customers)
            sheet.closed.connect(self.closed)
            self._sheet = sheet
            needs = ("deals", "person", "deal_action", "lead", "own_column", "settings", "scenario", "day")
            self._follower = Follower(sheet, needs, self._refresh)
            self._follower.follow(self._model)
        self._flow = flow
        if self._follower is not None:
            self._follower.filled()
        self._show(row)

    def follow(self, rows: Sequence[int]) -> None:
        """Show the deal that is chosen now, if it is one and the sheet stands beside the board: what is seen
        together belongs together."""
        self._followed = rows[0] if len(rows) == 1 else None
        if self._followed is not None and self._stands_beside():
            self._soon.start()

    def _follow(self) -> None:
        sheet, row = self._sheet, self._followed
        if sheet is not None and row is not None and self._stands_beside() and sheet.row() != row:
            self._show(row)

    def _stands_beside(self) -> bool:
        return self._sheet is not None and self._sheet.row() is not None and self._sheet.place.beside

    def _refresh(self) -> None:
        """Show the same deal again as it is now."""
        row = None if self._sheet is None else self._sheet.row()
        if row is not None:
            self._show(row)

    def _edit(self, row: int, field: str, value: object) -> None:
        if self._flow is not None and not self._flow.edit(row, field, value):
            # Refused: the field shows again what is in the file.
            self._refresh()

    def _show(self, row: int) -> None:
        model = self._model
        if model is None or self._sheet is None:
            return
        content = read_sheet(model.session, model.customers, row)
        if content is None:
            self._sheet.close_sheet(discard=True)
            return
        self._sheet.show_deal(
            content.deal,
            content.answers,
            content.answered_at,
            model.playbook,
            model.settings,
            model.language,
            model.today,
            model.figures.probabilities,
            read_only=not model.writable,
            actions=content.actions,
            fitting=content.fitting,
            people=content.people,
            own=content.own,
        )
        self._show_chance()

    def _show_chance(self) -> None:
        """Say in the open sheet how likely its deal is to be signed when."""
        from funnel_desktop.wording.chance import chance_explained

        model, sheet = self._model, self._sheet
        row = None if sheet is None else sheet.row()
        if model is None or sheet is None or row is None:
            return
        figures = model.forecast.figures
        sheet.head.show_chance(None if figures is None else chance_explained(model.wording, figures, row))
