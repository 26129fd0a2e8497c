"""The room of sources and visits: the plan of a week or a month beside what happened in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.method.records import Visit
from funnel_desktop.method.stages import STAGES
from funnel_desktop.method.visits import (
    grid_days,
    proposed_visits,
    source_lines,
    total_line,
)
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.in_time import RESTS_ON
from funnel_desktop.queries.new_targets import new_targets_needed
from funnel_desktop.queries.visits import companies, deal_of, source_figures, visits_shown
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.page import Pages, ScrolledPage
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.widgets.rooms.visits.calendar import CalendarView
from funnel_desktop.widgets.rooms.visits.period_bar import PeriodBar
from funnel_desktop.widgets.rooms.visits.source_panel import SourcePanel
from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow
from funnel_desktop.widgets.rooms.visits.visit_list import VisitList
from funnel_desktop.wording.days import period_words
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.visits import day_of, is_overdue


class VisitsRoom(Room):
    """Head, sources, and under them the visits on a calendar or as a list."""

    NEEDS = RESTS_ON | {"visit", "lead", "source_plan"}
    AFTER = 0

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        theme.set_ground(self, "window")
        self._proposal: dict[str, int] | None = None
        self._visits: list[Visit] = []
        self.bar = PeriodBar(self)
        self.bar.changed.connect(self.show_now)
        self.bar.addWanted.connect(lambda: self.add())
        self.bar.exportWanted.connect(self.export)
        self.sources = SourcePanel(self)
        self.sources.planned.connect(lambda source, number: self._plan({source: number}))
        self.sources.taken.connect(self._take_over)
        self.sources.wanted.connect(self.show_companies)
        self.invitation = Notice(parent=self)
        self.invitation.acted.connect(lambda: self.add())
        self.count = Label("", self, tone="note")
        self.view = SegmentedControl((("calendar", ""), ("list", "")), parent=self)
        self.view.changed.connect(self._show_view)
        self.calendar = CalendarView(self)
        self.list = VisitList(self)
        self._stack = Pages(self)
        self._stack.addWidget(self.calendar)
        self._stack.addWidget(self.list)
        page = QWidget(self)
        column(
            self.bar,
            self.sources,
            self.invitation,
            row(stretched(self.count), self.view),
            stretched(self._stack),
            on=page,
            spacing=SPACING.MEDIUM,
            margins=(SPACING.WIDE, SPACING.MEDIUM, SPACING.WIDE, SPACING.LARGE),
        )
        column(ScrolledPage(self, page), on=self)
        self._connect_views()
        self.setFocusProxy(self.calendar)
        self.bar.set_today(self.model.today, self.model.language)

    def _connect_views(self) -> None:
        self.calendar.opened.connect(self.open)
        self.calendar.addWanted.connect(self.add)
        self.calendar.dropped.connect(self._move)
        self.calendar.doneWanted.connect(self.note_outcome)
        self.calendar.removeWanted.connect(lambda name: self._remove([name]))
        self.calendar.menuWanted.connect(self._open_menu)
        self.calendar.moreWanted.connect(self._show_all_of)
        self.calendar.dayWanted.connect(self.bar.go_to)
        self.list.opened.connect(self.open)
        self.list.addWanted.connect(lambda: self.add())
        self.list.doneWanted.connect(self.note_outcome)
        self.list.removeWanted.connect(self._remove)
        self.list.edited.connect(self._set)
        self.list.refused.connect(self._refuse)
        self.list.menuWanted.connect(lambda name, point: self._open_menu(name, None, point))

    # Showing

    def commit(self) -> None:
        """Store a planned number that is being typed."""
        if self.model.writable:
            for edit in self.sources.edits.values():
                edit.commit()

    def refresh(self) -> None:
        """Read the period's visits and figures anew."""
        model = self.model
        self.bar.set_today(model.today, model.language)
        period, today = self.bar.period, model.today
        days = grid_days(period)
        found = visits_shown(model.session, days[0], days[-1])
        shown, without = found.on_days, found.without_day
        inside = [v for v in shown if (day := day_of(v)) is not None and period.start <= day <= period.end]
        self._visits = inside
        self.calendar.show_visits(period, shown, model.playbook, model.language, today)
        self.list.show_visits([*inside, *without], model.playbook, model.language, today)
        self._show_sources(model)
        self._show_count(inside, without, today)
        # With no visit at all there is one way on, and it is said.
        self.invitation.setVisible(not found.any)
        self.list.set_writable(model.writable)
        for widget in (self.bar.add, self.invitation):
            widget.setEnabled(model.writable)
        self.bar.export.setEnabled(bool(inside))

    def _show_sources(self, model: SessionModel) -> None:
        period = self.bar.period
        results, actual, planned, arranged = source_figures(model.session, period)
        balance = model.figures.balance
        wanted = new_targets_needed(model.session, model.figures, period)
        self._proposal = None if wanted is None else proposed_visits(wanted, results)
        lines = source_lines(self._proposal, planned, actual, results, arranged)
        sentences = [self._reason(balance.binding is not None, period.end < model.today)]
        if self._proposal is not None and model.figures.scenario is not None:
            under = translate("FunnelPanel", "Under scenario “{name}”.")
            sentences.append(under.format(name=model.figures.scenario.name))
        unsourced = model.figures.win_rates.overall.sample - total_line(lines).result.closed
        if unsourced > 0:
            sentences.append(
                translate("VisitsRoom", "%n closed deal(s) have no source and are not in it.", "", unsourced)
            )
        if actual.get("", 0):
            sentences.append(
                translate("VisitsRoom", "%n company(ies) visited without a source.", "", actual[""])
            )
        sentences.append(
            translate("VisitsRoom", "Actual: companies visited, or whose deal entered the funnel.")
        )
        self.sources.show_lines(
            lines,
            total_line(lines),
            model.playbook,
            model.language,
            in_sentences(sentences),
            writable=model.writable,
        )

    def show_companies(self, source: str) -> None:
        """Show which companies an actual number counts ("": those of all sources)."""
        from funnel_desktop.widgets.rooms.visits.companies import CompaniesDialog

        model, period = self.model, self.bar.period
        found = companies(model.session, source, period)
        name = (
            model.playbook.sources[source].name(model.language)
            if source
            else translate("SourcePanel", "Total")
        )
        title = f"{name} · {period_words(period, model.language)}"
        dialog = CompaniesDialog(self.window(), model, title, found)
        dialog.visitWanted.connect(self.open)
        dialog.dealWanted.connect(self.dealWanted)
        dialog.show()

    def _reason(self, balanced: bool, over: bool) -> str:
        """Return the sentence that says where the proposal comes from, or why there is none."""
        if self._proposal is not None:
            count = sum(self._proposal.values())
            if count == 0:
                # A later stage may lack all the same: then more of the deals there are have to move on.
                first = self.model.playbook.stages[STAGES[0]].name(self.model.language)
                return translate("VisitsRoom", "{stage} lacks nothing: no new targets to find.").format(
                    stage=first
                )
            return translate(
                "VisitsRoom",
                "%n new target(s) to find by the balance, spread by (won + 1) / (closed + 2) of each source.",
                "",
                count,
            )
        if not balanced:
            return translate(
                "VisitsRoom",
                "With a target and an average contract in the balance, visits are proposed here.",
            )
        if over:
            return translate("VisitsRoom", "This time is over: nothing is proposed for it.")
        return translate("VisitsRoom", "This lies outside the target's period: nothing is proposed.")

    def _show_count(self, inside: list[Visit], without: list[Visit], today: date) -> None:
        done = sum(visit.done_date is not None for visit in inside)
        overdue = sum(is_overdue(visit, today) for visit in inside)
        parts = [translate("VisitsRoom", "%n visit(s)", "", len(inside))]
        if inside:
            parts.append(translate("VisitsRoom", "%n done", "", done))
        if overdue:
            parts.append(translate("VisitsRoom", "%n overdue", "", overdue))
        if without:
            parts.append(translate("VisitsRoom", "%n without a day", "", len(without)))
        self.count.setText(" · ".join(parts))

    def _show_view(self, key: str) -> None:
        page: QWidget = self.list if key == "list" else self.calendar
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        if key == "list":
            if not self.calendar.selected or not self.list.select(self.calendar.selected):
                self.list.select_first()
        else:
            chosen = self.list.selected()
            visit = self.calendar.visit(chosen[0]) if chosen else None
            day = day_of(visit) if visit is not None else None
            if visit is not None and day is not None:
                self.calendar.select(day, visit.id)

    def _show_all_of(self, day: date) -> None:
        """Show the visits of a day for which the calendar has no room."""
        first = next((visit for visit in self._visits if day_of(visit) == day), None)
        if first is None:
            self.bar.go_to(day)
            first = next((visit for visit in self._visits if day_of(visit) == day), None)
        self.view.choose("list")
        if first is not None:
            self.list.select(first.id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.view.set_name(translate("VisitsRoom", "Shown as"))
        self.view.set_texts([translate("VisitsRoom", "Calendar"), translate("VisitsRoom", "List")])
        self.invitation.show_text(
            translate("VisitsRoom", "No visits yet. Whom do you want to see this week?"), "info"
        )
        self.invitation.set_action(translate("VisitsRoom", "Plan a visit"))

    # Doing

    @property
    def visit_flow(self) -> VisitFlow | None:
        """What turns wishes into commands; None with a file that is only read."""
        if not self.flow.may_write():
            return None
        return VisitFlow(self.window(), self.model, self.flow)

    def add(self, day: date | None = None) -> None:
        """Plan a visit on a day, or on the one where the keyboard is."""
        flow = self.visit_flow
        if flow is not None:
            chosen = day or (self.calendar.current if self._on_calendar else self.model.today)
            identifier = flow.add(chosen)
            visit = flow.get(identifier) if identifier else None
            if visit is not None:
                self.reveal(visit)

    @property
    def _on_calendar(self) -> bool:
        return self._stack.currentWidget() is self.calendar

    def reveal(self, visit: Visit) -> None:
        """Show a visit: its week or month, and the visit chosen in it."""
        day = day_of(visit)
        if day is not None and not self.bar.period.start <= day <= self.bar.period.end:
            self.bar.go_to(day)
        self.show_now()
        if day is not None:
            self.calendar.select(day, visit.id)
        self.list.select(visit.id)

    def open(self, identifier: str) -> None:
        """Open a visit in its dialog."""
        flow = self.visit_flow
        if flow is not None:
            flow.edit(identifier)

    def note_outcome(self, identifier: str) -> None:
        """Note that a visit is done, and what came of it."""
        flow = self.visit_flow
        if flow is not None:
            flow.edit(identifier, done=True)

    def _move(self, identifier: str, day: date) -> None:
        flow = self.visit_flow
        if flow is not None:
            flow.move(identifier, day)

    def _refuse(self, sentence: Message) -> None:
        self.flow.complain(sentence)

    def _set(self, identifier: str, field: str, value: object) -> None:
        flow = self.visit_flow
        if flow is not None:
            flow.set_field(identifier, field, value)

    def _remove(self, identifiers: list[str]) -> None:
        flow = self.visit_flow
        if flow is not None:
            flow.remove(identifiers)

    def _plan(self, numbers: Mapping[str, int | None]) -> None:
        flow = self.visit_flow
        if flow is not None:
            flow.plan(self.bar.period.key, numbers)

    def _take_over(self) -> None:
        if self._proposal is not None:
            self._plan(self._proposal)

    def _open_menu(self, identifier: str, day: date | None, point: QPoint) -> None:
        menu = QMenu(self)
        flow = VisitFlow(self.window(), self.model, self.flow)
        visit = flow.get(identifier) if identifier else None
        if visit is not None:
            menu.addAction(_keyed(translate("VisitsRoom", "Open…"), "Return"), lambda: self.open(visit.id))
            if visit.done_date is None:
                done = _keyed(translate("VisitsRoom", "Done…"), "Space")
                menu.addAction(done, lambda: self.note_outcome(visit.id))
            row = self._row_of(visit)
            if row is not None:
                menu.addAction(translate("VisitsRoom", "Open its deal"), lambda: self.dealWanted.emit(row))
            menu.addAction(_keyed(translate("VisitsRoom", "Delete"), "Del"), lambda: self._remove([visit.id]))
            menu.addSeparator()
        menu.addAction(_keyed(translate("VisitsRoom", "Plan a visit…"), "Ins"), lambda: self.add(day))
        menu.exec(point)
        menu.deleteLater()

    def _row_of(self, visit: Visit) -> int | None:
        return deal_of(self.model.session, visit)

    def export(self) -> None:
        """Write the visits of the period as an iCalendar file."""
        from funnel_desktop.widgets.rooms.visits.export import ask_and_write

        try:
            written = ask_and_write(self.window(), self.model, self.bar.period, self._visits)
        except FunnelError as error:
            self.flow.complain(error.message)
            return
        if written is not None:
            count = len(self._visits)
            self.tell_written(
                message("VisitsRoom", "{count} visit(s) written to {path}.", count=count, path=written)
            )


def _keyed(text: str, key: str) -> str:
    """Return a menu's text with the key that does the same at its right; the view listens to it."""
    return f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
