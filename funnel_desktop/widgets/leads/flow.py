"""From a gesture on the tray to a command: leads added, pasted, edited, ordered, deleted, ended, made
deals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.leads import (
    AddLeads,
    Conversion,
    ConvertLeads,
    DeleteLeads,
    EditLead,
    OrderLeads,
)
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.records import Lead
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.models.lead_model import LEAD
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.leads import known_in_slices, lead_of
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.leads.view import END_KEY, TAKE_UP_KEY
from funnel_desktop.wording.leads import end_words

if TYPE_CHECKING:
    from funnel_desktop.widgets.board.board import Board
    from funnel_desktop.widgets.deal.flow import DealFlow
    from funnel_desktop.widgets.leads.tray import LeadTray


class LeadFlow(QObject):
    """Turns what the user does in the tray into commands. One gesture is one step to undo."""

    dealsPasted = Signal(str)
    """Rows were pasted that are deals by their headings, no leads."""

    def __init__(
        self, model: SessionModel, board: Board, tray: LeadTray, flow: Callable[[], DealFlow | None]
    ) -> None:
        """``flow`` gives what changes deals; it is made when it is first needed."""
        super().__init__(tray)
        self._make_flow = flow
        self._model = model
        self._board = board
        self._tray = tray
        self._awaiting_deals = False
        self._known = set(tray.model.ids)
        tray.quickAdd.connect(self.quick_add)
        tray.pasteWanted.connect(lambda: self.paste())
        tray.rowsPasted.connect(self.paste)
        tray.menuWanted.connect(self.open_menu)
        tray.opened.connect(lambda row: self.open(row))
        tray.asked.connect(self._do)
        board.leadsDropped.connect(self.drop)
        board.leadsDroppedLost.connect(self.end)
        model.changed.connect(self._follow)

    @property
    def _window(self) -> QWidget:
        """What dialogs lie over."""
        return self._tray.window()

    @property
    def _flow(self) -> DealFlow:
        flow = self._make_flow()
        assert flow is not None
        return flow

    def _leads(self, rows: Sequence[int]) -> list[Lead]:
        return self._tray.model.leads(rows)

    def _do(self, what: str) -> None:
        rows = self._tray.selected_rows()
        if what == "paste":
            self.paste()
        elif what == "leave":
            self._tray.view.clear_selection()
            self._board.focus_cards()
        elif not rows:
            return
        elif what == "convert":
            self.convert(rows, "target")
        elif what == "open":
            self.open(rows[0])
        elif what == "delete":
            self.delete(rows)
        elif what == "end":
            self.end(rows)
        elif what == "take up":
            self.take_up(rows)
        else:
            self.order(rows, -1 if what == "up" else 1)

    # Adding

    def quick_add(self, line: str) -> None:
        """Add a lead from one typed line; what cannot be read is given back with the reason."""
        from funnel_desktop.exchange.lead_lines import read_lead_lines
        from funnel_desktop.widgets.leads.paste import source_names

        if not self._flow.may_write():
            return
        found = read_lead_lines(line, self._model.today, source_names(self._model.playbook), headings=False)
        if found.bad or not found.leads:
            reason = (
                text_of(found.bad[0].reason) if found.bad else translate("Leads", "Type a company's name.")
            )
            self._tray.quick.refuse(line, reason)
            return
        try:
            self._model.session.execute(AddLeads(tuple(lead.values() for lead in found.leads)))
        except FunnelError as error:
            self._tray.quick.refuse(line, text_of(error.message))

    def add(self) -> None:
        """Ask for a new lead with all its fields."""
        from funnel_desktop.widgets.leads.dialog import ask_lead

        if self._flow.may_write():
            model = self._model
            values = ask_lead(
                self._window,
                None,
                model.playbook,
                model.language,
                model.today,
                model.customers,
                self._flow.dealsWanted.emit,
            )
            if values is not None:
                self._flow.execute(AddLeads((values,)))

    def paste(self, rows: str | None = None) -> None:
        """Show rows (None: what the clipboard holds) as leads, and add them; a table of deals is imported as
        such."""
        from funnel_desktop.exchange.lead_lines import are_deals
        from funnel_desktop.widgets.leads.paste import ask_paste

        text = QGuiApplication.clipboard().text() if rows is None else rows
        if are_deals(text):
            self.dealsPasted.emit(text)
        elif self._flow.may_write():
            model = self._model
            known = known_in_slices(model.session)
            leads = ask_paste(self._window, model.playbook, model.language, model.today, known, rows)
            if leads:
                self._flow.execute(AddLeads(leads))
                if rows is not None:
                    self._tray.take_focus()  # what was pasted into is empty: on to what came of it

    # Changing

    def open(self, row: int, begin: str = "customer") -> None:
        """Show a lead, the keyboard in the field ``begin``, and store what is changed of it."""
        lead = self._tray.model.lead(row)
        if lead is not None and self._flow.may_write():
            edit_lead(self._window, self._model, self._flow, lead, begin)

    def order(self, rows: Sequence[int], step: int) -> None:
        """Move leads one place up (-1) or down (1) among those shown."""
        model = self._tray.model
        first, last = model.position(rows[0]), model.position(rows[-1])
        contiguous = last - first == len(rows) - 1
        if (step < 0 and first == 0 and contiguous) or (
            step > 0 and last == model.rowCount() - 1 and contiguous
        ):
            return
        before = model.row_at(max(0, first - 1)) if step < 0 else model.row_at(last + 2)
        moving = set(rows)
        while before is not None and before in moving:
            before = model.row_at(model.position(before) + 1)
        self.drop(rows, LEAD, before)

    def drop(self, rows: Sequence[int], stage: str, before: int | None) -> None:
        """Leads were dropped in the tray (order them) or on a column (make them deals), above ``before``."""
        if stage != LEAD:
            self.convert(rows, stage, before, at_end=before is None and self._board.by_hand)
            return
        leads = [] if self._tray.model.shows_ended else self._leads(rows)
        above = None if before is None else self._tray.model.lead(before)
        if leads and self._flow.may_write():
            ids = tuple(lead.id for lead in leads)
            self._flow.execute(OrderLeads(ids, None if above is None else above.id))
            self._tray.view.select_rows(self._tray.model.handles(ids))

    def end(self, rows: Sequence[int]) -> None:
        """Ask why leads come to nothing and end them; of one that was ended, put right why."""
        from funnel_desktop.widgets.leads.ending import end_leads

        if end_leads(self._window, self._model, self._flow, self._leads(rows)):
            self._tray.view.ensure_current()

    def take_up(self, rows: Sequence[int]) -> None:
        """Let leads wait again that were ended."""
        from funnel_desktop.widgets.leads.ending import take_up

        if take_up(self._model, self._flow, self._leads(rows)):
            self._tray.view.ensure_current()

    def delete(self, rows: Sequence[int]) -> None:
        """Delete leads after asking once more."""
        from funnel_desktop.widgets.kit.confirm import ask_confirm

        leads = self._leads(rows)
        if not leads or not self._flow.may_write():
            return
        if len(leads) == 1:
            question = translate("Leads", "Delete the lead {lead}?").format(lead=leads[0].customer)
        else:
            question = translate("Leads", "Delete %n lead(s)?", "", len(leads))
        words = translate("Leads", "Nothing is kept of a deleted lead but its visits. Undo brings it back.")
        if ask_confirm(self._window, question, words, translate("DealFlow", "Delete"), danger=True):
            self._flow.execute(DeleteLeads(tuple(lead.id for lead in leads)))
            self._tray.view.ensure_current()

    def convert(
        self, rows: Sequence[int], stage: str, before: int | None = None, *, at_end: bool = False
    ) -> None:
        """Ask the checks of the stages entered and make deals of leads, above ``before``, on top or at the
        end."""
        leads = self._leads(rows)
        if not leads or not self._flow.may_write():
            return
        stands_for = tuple(_as_deal(row, lead) for row, lead in zip(rows, leads, strict=False))
        asked = self._flow.ask_checks(stands_for, stage)
        if asked is None:
            return
        answers, reasons = asked
        entries = tuple(
            Conversion(
                lead.id,
                answers.get(deal.row, ()),
                reasons.get(deal.row, ""),
                _step_of(lead),
                ended=end_words(self._model.wording, lead),
            )
            for lead, deal in zip(leads, stands_for, strict=True)
        )
        self._awaiting_deals = True
        self._flow.execute(ConvertLeads(entries, stage, before, at_end))
        self._awaiting_deals = False

    def _follow(self, change: Change) -> None:
        """Show what has arrived: the deals of a conversion on the board, new leads in the tray."""
        if self._awaiting_deals and change.direction == "do" and change.deals:
            self._board.reveal([deal.row for deal in change.deals if deal.after is not None])
        if LEAD in change.touches:
            leads = {lead.id: row for row in self._tray.model.rows for lead in self._leads((row,))}
            new = [row for identifier, row in leads.items() if identifier not in self._known]
            self._known |= self._tray.model.ids
            if change.direction == "do" and new:
                self._tray.reveal(new)

    # Menu

    def open_menu(self, rows: Sequence[int], point: QPoint) -> None:
        """Open the menu over leads, or over the ground of the tray."""
        menu = QMenu(self._window)
        works: dict[QAction, Callable[[], object]] = {}

        def entry(text: str, key: str, work: Callable[[], object], *, possible: bool = True) -> None:
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(key))
            action.setEnabled(possible and self._model.writable)
            works[action] = work

        if rows:
            entry(translate("Leads", "&Open…"), "Return", lambda: self.open(rows[0]), possible=len(rows) == 1)
            entry(
                translate("Leads", "&First visit date…"),
                "",
                lambda: self.open(rows[0], "first_visit_date"),
                possible=len(rows) == 1,
            )
            menu.addSeparator()
            for stage in OPEN_STAGES:
                name = entry_words(self._model.playbook.stages[stage].name(self._model.language))
                entry(
                    translate("Leads", "Move to {stage}…").format(stage=name),
                    "Ctrl+Shift+Right" if stage == "target" else "",
                    partial(self.convert, rows, stage),
                )
            menu.addSeparator()
            if self._tray.model.shows_ended:
                entry(translate("Leads", "&Take up again"), TAKE_UP_KEY, lambda: self.take_up(rows))
                entry(translate("Leads", "&Why it ended…"), END_KEY, lambda: self.end(rows))
            else:
                entry(translate("Leads", "Move &up"), "Ctrl+Shift+Up", lambda: self.order(rows, -1))
                entry(translate("Leads", "Move &down"), "Ctrl+Shift+Down", lambda: self.order(rows, 1))
                menu.addSeparator()
                entry(translate("Leads", "No &opportunity…"), END_KEY, lambda: self.end(rows))
            menu.addSeparator()
            entry(translate("Leads", "&Delete…"), "Del", lambda: self.delete(rows))
            menu.addSeparator()
        entry(translate("Leads", "&New lead…"), "", self.add)
        entry(translate("Leads", "&Paste rows from a spreadsheet…"), "Ctrl+V", self.paste)
        # Done when the menu is gone: a dialog that opens meanwhile would not have the keyboard.
        chosen = menu.exec(point)
        menu.deleteLater()
        if chosen in works:
            works[chosen]()


def edit_lead(
    window: QWidget, model: SessionModel, flow: DealFlow, lead: Lead, begin: str = "customer"
) -> None:
    """Show a lead over ``window``, the keyboard in the field ``begin``, and store what is changed of it."""
    from funnel_desktop.widgets.leads.dialog import ask_lead

    wants: list[str] = []
    values = ask_lead(
        window,
        lead,
        model.playbook,
        model.language,
        model.today,
        model.customers,
        flow.dealsWanted.emit,
        begin,
        model.wording,
        wants.append,
    )
    changed = {name: value for name, value in (values or {}).items() if value != getattr(lead, name)}
    if changed:
        flow.execute(EditLead(lead.id, changed))
    changed_lead = lead_of(model.session, lead.id) if wants else None
    if changed_lead is not None:
        from funnel_desktop.widgets.leads.ending import end_leads, take_up

        if wants == ["end"]:
            end_leads(window, model, flow, (changed_lead,))
        else:
            take_up(model, flow, (changed_lead,))


def _step_of(lead: Lead) -> str:
    """Return the words of the next step of a deal whose first visit is still to come."""
    return str.format(translate("Leads", "Visit {person}"), person=lead.contact_name or lead.customer)


def _as_deal(row: int, lead: Lead) -> Deal:
    """Return the deal that a lead would be, outside the funnel yet, for the dialogs that ask about deals."""
    values: dict[str, object] = {field.name: "" for field in fields(Deal)}
    values |= {
        "row": row,
        "customer": lead.customer,
        "project": lead.project,
        "contact_name": lead.contact_name,
        "contact_position": lead.contact_position,
        "contact_phone": lead.contact_phone,
        "source": lead.source,
        "note": lead.note,
        "outcome": "open",
        **dict.fromkeys(
            (
                *("amount_minor", "units", "stage", "entered_date", "expected_close_date"),
                *("next_step_date", "next_step_time", "closed_date"),
            )
        ),
    }
    return Deal(**values)  # type: ignore[arg-type]
