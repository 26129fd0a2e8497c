"""What opens over the window or beside the board: tables of deals and customers, settings, playbook, help."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from funnel_desktop.queries.deal_tables import lost_deals
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.commands.imports import TakeBackImport
    from funnel_desktop.method.records import Visit
    from funnel_desktop.models.session_model import SessionModel
    from funnel_desktop.widgets.dialogs.capture.dialog import Draft
    from funnel_desktop.widgets.shell.main_window import MainWindow


class BesideTheBoard(QObject):
    """Opens things for one window, about the file that is open in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._draft: Draft | None = None
        self._draft_of: SessionModel | None = None

    def show_deals(self, rows: Sequence[int]) -> None:
        """Show some deals: one in its sheet, several in a table."""
        if len(rows) == 1:
            self._window.open_deal(rows[0])
        elif (file := self._window.file) is not None:
            deal = file.model.session.deal(rows[0])
            name = "" if deal is None else deal.customer
            title = translate("MainWindow", "Deals of {customer}").format(customer=name)
            book = file.model.customers
            file.flow.list_deals(title, lambda: book.deals(name))

    def show_customer(self, customer: str) -> None:
        """Show a customer's deals: one in its sheet, several in a table; else what happened with it."""
        model = self._window.model
        if model is not None and (rows := model.customers.deals(customer)):
            self.show_deals(rows)
        else:
            self.show_timeline(customer)

    def capture(self) -> None:
        """Ask for a line and write down what it says; what Escape leaves is kept as a draft."""
        from funnel_desktop.commands.capture import Capture
        from funnel_desktop.widgets.dialogs.capture.dialog import CaptureDialog, Draft

        file = self._window.file
        if file is None or not file.flow.may_write():
            return
        if self._draft is None or self._draft_of is not file.model:
            self._draft, self._draft_of = Draft(), file.model
        row = self._row_in_front()
        self._draft.near = None if row is None else file.model.capture_index.subject(row)
        dialog = CaptureDialog(self._window, file.model, self._draft)
        if dialog.run() and file.flow.execute(Capture(dialog.reading)):
            self._draft = None

    def _row_in_front(self) -> int | None:
        """Return the deal that is open in its sheet, or whose card alone is selected on the board."""
        sheet, board = self._window.sheet.shown, self._window.board
        if sheet is not None:
            return sheet.row()
        selected = (
            board.selected_rows() if board is not None and self._window.rooms.current == "board" else []
        )
        return selected[0] if len(selected) == 1 else None

    def show_lost(self) -> None:
        """Show all that were lost."""
        file = self._window.file
        if file is not None:
            session = file.model.session
            file.flow.list_deals(translate("MainWindow", "Lost deals"), lambda: lost_deals(session))

    def show_customers(self) -> None:
        """Show the customers of the file."""
        from funnel_desktop.widgets.dialogs.customer_table import CustomerTable

        if self._window.model is not None:
            table = CustomerTable(self._window, self._window.model)
            table.dealsWanted.connect(self.show_deals)
            table.timelineWanted.connect(self.show_timeline)
            table.show()

    def show_timeline(self, customer: str, person: str = "") -> None:
        """Show what happened with a customer, or with a person of it."""
        from funnel_desktop.method.timeline import About
        from funnel_desktop.widgets.deal.timeline.window import TimelineWindow

        file = self._window.file
        if file is not None and customer:
            window = TimelineWindow(self._window, file, About(customer=customer, person=person))
            window.panel.dealWanted.connect(self._window.open_deal)
            window.show()

    def ask_visit(self, visit: Visit, new: bool) -> None:
        """Ask for a visit: the one dialog for it, wherever it is wanted."""
        from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow

        file = self._window.file
        if file is not None:
            VisitFlow(self._window, file.model, file.flow).ask(visit, new=new)

    def put_customers_together(self) -> None:
        """Look for customers that may be one, and put those together that the user says are."""
        from funnel_desktop.commands.deals import SetSettings
        from funnel_desktop.commands.same_customers import MergePairs
        from funnel_desktop.method.same_customers import kept_apart
        from funnel_desktop.queries.same_customers import MayBeOne, customers_alike
        from funnel_desktop.widgets.dialogs.same_customers import SameCustomersDialog

        model = self._window.model
        if model is None:
            return
        found: list[MayBeOne] = []

        def look() -> Generator[float, None, None]:
            found.extend((yield from customers_alike(model.session)))

        title = translate("SameCustomers", "Looking for customers that may be one")
        if not self._window.work_through(title, look()):
            return
        dialog = SameCustomersDialog(self._window, found)
        if not dialog.run():
            return
        if dialog.apart:
            apart = kept_apart(model.settings.different_customers, dialog.apart)
            model.session.execute(SetSettings(replace(model.settings, different_customers=apart)))
        if dialog.merges:
            work = MergePairs(dialog.merges)
            title = translate("SameCustomers", "Putting customers together")
            self._window.work_through(title, model.session.execute_in_slices(work.name(), work.run))

    def show_imports(self) -> None:
        """Show what was imported when, to be taken back."""
        from funnel_desktop.widgets.dialogs.imports import ImportsWindow

        if self._window.model is not None:
            table = ImportsWindow(self._window, self._window.model)
            table.takeBackWanted.connect(self._take_back)
            table.show()

    def _take_back(self, work: TakeBackImport) -> None:
        model = self._window.model
        if model is not None:
            title = translate("Imports", "Taking an import back")
            self._window.work_through(title, model.session.execute_in_slices(work.name(), work.run))

    def show_deals_behind(self, stage: str, kind: str) -> None:
        """Show the deals behind a figure of a stage, with its formula."""
        from funnel_desktop.queries.deals_behind import deals_behind
        from funnel_desktop.wording.deals_behind import about_deals_behind

        file = self._window.file
        if file is not None:
            model, flow = file
            title, sentence = about_deals_behind(model.wording, model.figures.period, stage, kind)
            flow.list_deals(title, lambda: deals_behind(model.session, model.figures, stage, kind), sentence)

    def show_deals_behind_verdict(self) -> None:
        """Show the deals behind the verdict on the period."""
        file = self._window.file
        if file is not None:
            file.flow.list_deals_behind_verdict()

    def share_report(self) -> None:
        """Show the report on the week, to be sent."""
        from funnel_desktop.widgets.rooms.review.share import ShareDialog

        file = self._window.file
        if file is not None:
            ShareDialog(self._window, file).run()

    def open_settings(self) -> None:
        """Ask for settings, and make them those of the file."""
        from funnel_desktop.queries.currencies import other_currencies
        from funnel_desktop.widgets.dialogs.settings import ask_settings

        file = self._window.file
        if file is None:
            return
        model = file.model
        currencies = other_currencies(model.session)
        changes = ask_settings(
            self._window, model.settings, model.playbook, self._window.language, currencies
        )
        if changes:
            file.flow.change_settings(changes)

    def open_playbook(self) -> None:
        """Open the editor of the playbook."""
        from funnel_desktop.commands.playbook import EditPlaybook, playbook_in_force
        from funnel_desktop.widgets.dialogs.playbook.dialog import ask_playbook

        file = self._window.file
        if file is None:
            return
        model, flow = file
        folder = model.session.known_as.parent
        edited = ask_playbook(self._window, playbook_in_force(model.session), model.language, folder)
        if edited is not None:
            flow.execute(EditPlaybook(edited))

    def open_own_columns(self) -> None:
        """Ask which columns the file is to have of its own, and make it so."""
        from funnel_desktop.commands.own_columns import ChangeOwnColumns, WantedColumn
        from funnel_desktop.queries.own_columns import look_into, own_columns
        from funnel_desktop.widgets.dialogs.own_columns import ask_own_columns

        file = self._window.file
        if file is None:
            return
        session = file.model.session
        columns = own_columns(session)
        wanted = ask_own_columns(self._window, columns, partial(look_into, session))
        if wanted is None or wanted == tuple(WantedColumn(*column[:3]) for column in columns):
            return
        work = ChangeOwnColumns(columns, wanted)
        steps = session.execute_in_slices(work.name(), work.run)
        self._window.work_through(translate("MainWindow", "Changing the columns"), steps)

    def show_help(self, page: str | None = None) -> None:
        """Open the help at a page; without one, at that of the room one is in."""
        from funnel_desktop.method.playbook import standard_playbook
        from funnel_desktop.widgets.shell.guide.window import HelpWindow
        from funnel_desktop.wording.guide import PAGE_OF_ROOM, PAGES

        if page is None:
            room = self._window.rooms.current if self._window.model is not None else ""
            page = PAGE_OF_ROOM.get(room, PAGES[0])
        shown = self._window.findChild(HelpWindow)
        if shown is None:
            model = self._window.model
            playbook = standard_playbook() if model is None else model.playbook
            shown = HelpWindow(self._window, playbook, lambda: self._window.language)
        shown.open_page(page)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def show_about(self) -> None:
        """Show what this program is."""
        from funnel_desktop.widgets.dialogs.about.dialog import show_about

        show_about(self._window, self._window.path, self._window.language)
