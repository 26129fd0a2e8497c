"""The room Today: what is due and overdue, what is unclear and stale, and how far the week is."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from functools import partial
from math import inf

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.queries.day import (
    LISTED,
    Ahead,
    Answered,
    DayPlan,
    Unclear,
    answer_of,
    day_plan_in_slices,
    list_of_day,
    month_ahead,
)
from funnel_desktop.queries.in_time import RESTS_ON
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, RichLabel
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.idle_work import AT_ONCE, IdleWork
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, fill, holder, placed, row, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.widgets.rooms.today.block import Block, PlanBar
from funnel_desktop.widgets.rooms.today.line_actions import LineActions
from funnel_desktop.widgets.rooms.today.line_writer import LineWriter
from funnel_desktop.widgets.rooms.today.lines import Line
from funnel_desktop.widgets.rooms.today.month import FEW, MonthAhead
from funnel_desktop.widgets.rooms.today.week_ahead import WeekAhead
from funnel_desktop.wording.first_deals import first_words
from funnel_desktop.wording.today import (
    ahead_words,
    day_title,
    day_words,
    expected_bar,
    month_day_words,
    nothing_due,
    overdue_words,
    signing_title,
    week_bars,
)

_FEW = dict(zip(LISTED, (6, 6, 5, 4, 5, 5, 4, 6, 5), strict=True))
_MORE = 40
_WIDEST = 2000
_SIDE = 300
_TWO_COLUMNS, _THREE_COLUMNS = 740, 1150
"""Pixels from which so many columns stand side by side; three in a window of 1680 with both panels."""
_LEFT = ("late", "now", "unclear", "without_step")
_SIDE_BLOCKS = ("passed", "signing", "week", "commitments", "stale")
_PLACES: dict[int, tuple[tuple[str, ...], ...]] = {
    1: (
        ("late", "now", "passed", "signing", "unclear", "without_step", "stale", "week", "commitments"),
        (),
        (),
    ),
    2: (_LEFT, (), _SIDE_BLOCKS),
    3: (
        ("late", "passed", "stale"),
        ("now", "unclear", "without_step"),
        ("signing", "week", "commitments"),
    ),
}
"""Which blocks stand in which column, by how many columns there are; the last column has its own width."""
_MOMENT = 3000
"""Milliseconds for which an answered check stays to be seen."""


class TodayRoom(Room):
    """One page; everything on it can be done from it."""

    NEEDS = RESTS_ON | {"lead", "visit", "person", "deal_action", "commitment"}
    AFTER = 0

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        self._limits = {**_FEW, "day": _MORE}
        self.plan: DayPlan | None = None
        self._actions = LineActions(self.window(), self.model, self.flow, self.leadWanted.emit)
        self._writer = LineWriter(self, self.model, self._actions)
        self.blocks: dict[str, Block] = {}
        self.bars: dict[str, PlanBar] = {}
        self._answered: dict[str, Answered] = {}
        self._moment = later(self, self._let_go_of_all, _MOMENT)
        self.work = IdleWork(self)
        self._wanted: Qt.FocusReason | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()

    def _build(self) -> None:
        self.title = Label("", self, tone="title")
        self.day = Label("", self, tone="muted")
        self.first = RichLabel(self, links=True)
        self.first.linkActivated.connect(lambda row: self.dealWanted.emit(int(row)))
        page = QWidget(self)
        page.setMaximumWidth(_WIDEST)
        self.ahead = WeekAhead(page)
        self.ahead.opened.connect(self._open_ahead)
        self.span = SegmentedControl((("week", ""), ("month", "")), parent=self)
        self.span.changed.connect(self._change_span)
        self.export = Button("", parent=self)
        self.export.clicked.connect(self._export)
        self.month = MonthAhead(page)
        self.month.changed.connect(self.show_now)
        self.month.listed.connect(self._go_to_day)
        self._block("day", page)
        for part in (self.month, self.blocks["day"], self.first):
            part.hide()
        for key in (*_LEFT, *_SIDE_BLOCKS):
            self._block(key, page).hide()  # each comes when it is known what stands in it
        week = self.blocks["week"]
        for key in ("visits", "targets", "steps", "won", "expected"):
            self.bars[key] = PlanBar(week)
            self.bars[key].opened.connect(partial(self._follow_bar, key))
        week.add(*self.bars.values())
        self._stacks = [column(spacing=SPACING.LARGE) for _ in range(3)]
        self._side = holder(self._stacks[2], page)
        self._side.setFixedWidth(_SIDE)
        self._beside = row(*self._stacks[:2], self._side, spacing=0)
        self._shown_columns = 0
        column(
            row(self.title, placed(self.day, Align.AlignBottom, 1), self.span, self.export),
            self.first,
            self.ahead,
            self.month,
            self.blocks["day"],
            stretched(self._beside),
            on=page,
            spacing=SPACING.LARGE,
            margins=(SPACING.WIDE, SPACING.LARGE, SPACING.WIDE, SPACING.WIDE),
        )
        self.area = ScrolledPage(self, page)
        column(self.area, on=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in three columns where there is room for them."""
        super().resizeEvent(event)
        wide = self.width()
        self._arrange(1 if wide < _TWO_COLUMNS else 2 if wide < _THREE_COLUMNS else 3)

    def _arrange(self, count: int) -> None:
        if count == self._shown_columns:
            return
        self._shown_columns = count
        for stack in self._stacks:
            while stack.takeAt(0) is not None:
                pass
        for number, (stack, keys) in enumerate(zip(self._stacks, _PLACES[count], strict=True)):
            fill(stack, *(self.blocks[key] for key in keys), STRETCH if keys else None)
            stack.setContentsMargins(SPACING.LARGE if number and keys else 0, 0, 0, 0)
            self._beside.setStretch(number, int(bool(keys) and number < 2))
        self._side.setFixedWidth(_SIDE + SPACING.LARGE)
        self._side.setVisible(count > 1)

    def _change_span(self) -> None:
        """Show the seven days ahead, or a month of days with the list of one."""
        as_month = self.span.value() == "month"
        self.ahead.setVisible(not as_month)
        self.month.setVisible(as_month)
        self.blocks["day"].setVisible(as_month)
        if as_month and self.month.day == date.min:
            self.month.choose(self.model.today)
        else:
            self.show_now()

    def _go_to_day(self) -> None:
        """Bring the list of a day into view that was asked for."""
        self.area.ensureWidgetVisible(self.blocks["day"], 0, SPACING.HUGE)

    def _export(self) -> None:
        """Write what is planned from today on as an iCalendar file."""
        from funnel_desktop.widgets.rooms.today.export import ask_and_write

        try:
            written = ask_and_write(self.window(), self.model)
        except FunnelError as error:
            self.flow.complain(error.message)
            return
        if written is not None:
            self.tell_written(
                message(
                    "TodayRoom",
                    "{visits} visits and {steps} next steps written to {path}.",
                    visits=written.visits,
                    steps=written.steps,
                    path=written.path,
                )
            )

    def _open_ahead(self, item: Ahead) -> None:
        """Open what falls on a day: its deal, its visit, its lead, or the review with the commitment."""
        if item.commitment is not None:
            self.roomWanted.emit("review")
        elif item.line is not None:
            self.dealWanted.emit(item.line.row)
        elif item.visit is not None and only_in_lead(item.visit):
            self.leadWanted.emit(item.visit.id)
        elif item.visit is not None:
            self._actions.open_visit(item.visit.id)

    def _block(self, key: str, page: QWidget) -> Block:
        block = Block(key, page)
        block.moreWanted.connect(lambda: self._show_more(key))
        block.acted.connect(lambda: self.roomWanted.emit("board"))
        self.blocks[key] = block
        return block

    def _follow_bar(self, key: str) -> None:
        """Go to where a line of the week's plan is carried on."""
        if key != "steps":
            self.roomWanted.emit(
                {"visits": "visits", "targets": "leads", "won": "targets", "expected": "targets"}[key]
            )
            return
        lines = self.blocks["late"].lines + self.blocks["now"].lines
        if lines:
            lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(lines[0], 0, SPACING.HUGE)

    # Answered for a moment

    def hold(self, item: Unclear, answer: str) -> None:
        """Let a check that is being answered stay where it is for a moment."""
        if answer:
            keys = [line.key for line in self.blocks["unclear"].lines]
            place = keys.index(item.line.id) if item.line.id in keys else 0
            self._answered[item.line.id] = Answered(item, answer, place)
            self._moment.start()

    def let_go(self, identifier: str) -> None:
        """Ask the next check of a deal now."""
        self._answered.pop(identifier, None)
        self.outdate()

    def _let_go_of_all(self) -> None:
        """Ask the next checks, unless the mouse is about to take one back."""
        held = [line for line in self.blocks["unclear"].lines if line.key in self._answered]
        if any(line.underMouse() for line in held):
            self._moment.start()
            return
        self._answered.clear()
        self.outdate()

    def take_back(self, item: Unclear) -> None:
        """Answer a check as it was before."""
        self._answered.pop(item.line.id, None)
        self.flow.answer(item.line.row, item.given or Answer(item.check.key, ""))

    def _unclear(self, plan: DayPlan) -> list[Unclear | Answered]:
        """Return the checks to show: the open ones, and those just answered in their places."""
        for key, held in list(self._answered.items()):
            now = answer_of(self.model.session, key, held.item.check.key)
            if now is None or now.answer != held.answer:
                del self._answered[key]
        found: list[Unclear | Answered] = [
            item for item in plan.unclear if item.line.id not in self._answered
        ]
        for held in sorted(self._answered.values(), key=lambda held: held.place):
            found.insert(held.place, held)
        return found

    def _show_more(self, key: str) -> None:
        self._limits[key] += _MORE
        before = len(self.blocks[key].lines)
        self.show_now()
        lines = self.blocks[key].lines
        if before < len(lines):
            lines[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Gather the page and write it; the keyboard stays where it was, or comes to the next line. With very
        many deals it is gathered in slices, and part after part is there when it is opened."""
        self.work.start(self._everything(), AT_ONCE if self.model.very_many else inf)

    def _everything(self) -> Generator[object, None, None]:
        model, opened = self.model, self.plan is None
        stale_days = {stage: model.index.stale_days(stage) for stage in OPEN_STAGES}
        plan = yield from day_plan_in_slices(
            model.session,
            model.today,
            model.figures.probabilities,
            stale_days,
            model.figures,
            self._limits,
        )
        place = self._focused()
        self.plan = plan
        for write in (
            self._write_head,
            self._write_due,
            self._write_signings,
            self._write_unclear,
            self._write_rest,
        ):
            write(plan, self._writer)
            if opened:
                yield None
        if place is not None:
            self._focus_again(*place)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and keyboard_in(self) in (None, self):
            self.setFocus(wanted)

    def show_now(self) -> None:
        """Fill in anew at once, all of it."""
        super().show_now()
        while self.work.busy:
            self.work.step()

    def hideEvent(self, event: QHideEvent) -> None:
        """Break off what nobody sees; it is done when the room is entered again."""
        super().hideEvent(event)
        if self.work.busy:
            self.work.stop()
            self.outdate()

    def _focused(self) -> tuple[str, str, int] | None:
        """Return block, key and number of the line in which the keyboard is."""
        # The window's: after a menu or a dialog it has not got the keyboard back yet.
        widget = keyboard_in(self)
        for key, block in self.blocks.items():
            for number, line in enumerate(block.lines):
                if widget is not None and (widget is line or line.isAncestorOf(widget)):
                    return key, line.key, number
        return None

    def _focus_again(self, key: str, line_key: str, number: int) -> None:
        lines = self.blocks[key].lines or [line for b in self.blocks.values() for line in b.lines]
        same = next((line for line in lines if line.key == line_key), None)
        line = same or (lines[min(number, len(lines) - 1)] if lines else None)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def walk(self, line: Line, step: int) -> None:
        """Bring the keyboard to the line above or below, across the blocks."""
        lines = [other for block in self.blocks.values() if block.isVisible() for other in block.lines]
        at = next((number for number, other in enumerate(lines) if other is line), None)
        if at is not None and 0 <= at + step < len(lines):
            target = lines[at + step]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(target, 0, SPACING.HUGE)

    def focusInEvent(self, event: object) -> None:
        """Give the keyboard to the first line."""
        first = self._first_line()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the first line at once, so that a screen reader names it last."""
        first = self._first_line()
        if first is not None:
            first.setFocus(reason)
        else:
            self._wanted = reason if self.work.busy else None
            super().setFocus(reason)

    def _first_line(self) -> Line | None:
        return next((line for block in self.blocks.values() for line in block.lines), None)

    # Writing

    def _write_head(self, plan: DayPlan, writer: LineWriter) -> None:
        wording = self.model.wording
        self.day.setText(day_words(wording, plan))
        said = None if plan.first is None else first_words(wording, plan.first)
        self.first.setVisible(said is not None)
        self.first.setText("" if said is None else said.html)
        self.first.setAccessibleName("" if said is None else said.plain)
        self.ahead.show_days(plan.ahead, [ahead_words(wording, day) for day in plan.ahead])
        self._write_month(writer)

    def _write_month(self, writer: LineWriter) -> None:
        block = self.blocks["day"]
        if self.span.value() != "month":
            block.set_lines((), writer.thing, writer.stamp)
            return
        model, month = self.model, self.month
        chances, wording = model.figures.probabilities, model.wording
        days = month_ahead(model.session, month.month, chances, FEW)
        month.show_month(model.today, days, [month_day_words(wording, day) for day in days])
        month.say_month(model.language)
        there = list_of_day(model.session, month.day, chances, self._limits["day"])
        block.set_head(day_title(wording, month.day), f"{there.number:,}" if there.number else "")
        block.set_lines(there.things, writer.thing, (writer.stamp, month.day))
        self._offer_more("day", there.number)
        block.say("" if there.things else translate("Today", "Nothing is planned for this day."))

    def _write_due(self, plan: DayPlan, writer: LineWriter) -> None:
        late, now = self.blocks["late"], self.blocks["now"]
        late.setVisible(plan.counts.late > 0)
        late.set_head(translate("Today", "Overdue"), overdue_words(plan.counts))
        late.set_lines(plan.late, writer.task, writer.stamp)
        self._offer_more("late", plan.counts.late)
        now.show()
        now.set_head(translate("Today", "Due today"), f"{plan.counts.now:,}" if plan.counts.now else "")
        writer.timed = any(task.hour for task in plan.now)
        now.set_lines(plan.now, writer.task, writer.stamp)
        self._offer_more("now", plan.counts.now)
        if plan.now:
            now.say("")
        elif not plan.nothing_due:
            now.say(translate("Today", "Nothing more is due today."))
        else:
            there = self._has_deals()
            now.say(nothing_due(plan, there), "" if there else translate("Today", "To the board"))

    def _has_deals(self) -> bool:
        columns = self.model.index.totals.columns
        return any(columns[stage].count for stage in OPEN_STAGES)

    def _write_unclear(self, plan: DayPlan, writer: LineWriter) -> None:
        unclear = self.blocks["unclear"]
        checks = self._unclear(plan)
        unclear.setVisible(bool(checks))
        unclear.set_head(
            translate("Today", "Close to winning, not clear yet"), translate("Today", "by amount × chance")
        )
        unclear.set_lines(checks, writer.unclear, writer.stamp)
        full = len(plan.unclear) == self._limits["unclear"]
        by_worth = translate("Today", "by amount × chance")
        then = translate("Today", "By amount × chance; of the same the oldest first.")
        unclear.offer_more(translate("Today", "Show more") if full else "")
        without = self.blocks["without_step"]
        without.setVisible(plan.without_step_count > 0)
        without.set_head(translate("Today", "No next step"), f"{plan.without_step_count:,} · {by_worth}")
        set_tip(without.figure, then)
        without.set_lines(plan.without_step, writer.without_step, writer.stamp)
        self._offer_more("without_step", plan.without_step_count)

    def _write_rest(self, plan: DayPlan, writer: LineWriter) -> None:
        then = translate("Today", "By amount × chance; of the same the oldest first.")
        by_worth = translate("Today", "by amount × chance")
        stale = self.blocks["stale"]
        stale.setVisible(plan.stale_count > 0)
        stale.set_head(translate("Today", "Stale"), f"{plan.stale_count:,} · {by_worth}")
        set_tip(stale.figure, then)
        stale.set_lines(plan.stale, writer.stale, writer.stamp)
        self._offer_more("stale", plan.stale_count)
        commitments = self.blocks["commitments"]
        commitments.setVisible(bool(plan.commitments))
        due = plan.counts.commitments_late + plan.counts.commitments_now
        commitments.set_head(
            translate("Today", "My commitments"),
            translate("Today", "%n due", "", due) if due else "",
        )
        commitments.set_lines(plan.commitments, writer.commitment, writer.stamp)
        full = len(plan.commitments) == self._limits["commitments"]
        commitments.offer_more(translate("Today", "Show more") if full else "")
        self._write_week(plan)

    def _write_signings(self, plan: DayPlan, writer: LineWriter) -> None:
        passed, signing = self.blocks["passed"], self.blocks["signing"]
        passed.setVisible(plan.passed_count > 0)
        passed.set_head(translate("Today", "Signing day passed: set a new one"), f"{plan.passed_count:,}")
        passed.set_lines(plan.passed, writer.passed, writer.stamp)
        self._offer_more("passed", plan.passed_count)
        signing.setVisible(plan.signing_count > 0)
        by_day = translate("Today", "by your own days")
        signing.set_head(
            signing_title(self.model.wording, plan.signing_until), f"{plan.signing_count:,} · {by_day}"
        )
        signing.set_lines(plan.signing, writer.signing, writer.stamp)
        self._offer_more("signing", plan.signing_count)

    def _offer_more(self, key: str, count: int) -> None:
        hidden = count - len(self.blocks[key].lines)
        words = ""
        if hidden > 0:
            words = translate("Today", "Show more ({count})").format(count=f"{hidden:,}")
        self.blocks[key].offer_more(words)

    def _write_week(self, plan: DayPlan) -> None:
        moved = plan.week_counts.moved
        self.blocks["week"].show()
        self.blocks["week"].set_head(
            translate("Today", "This week"),
            translate("Today", "%n moved forward", "", moved) if moved else "",
        )
        for key, bar in week_bars(self.model.wording, plan).items():
            self.bars[key].show_figures(*bar)
        self._write_expected()

    def begin(self) -> None:
        """Show the file, and what is expected of the period as soon as another forecast is there."""
        self.model.forecast.changed.connect(self._write_expected)
        super().begin()

    def end(self) -> None:
        """Show nothing more: the file is being left."""
        self.work.stop()
        self.model.forecast.changed.disconnect(self._write_expected)
        super().end()

    def _write_expected(self) -> None:
        forecast, bar = self.model.forecast.figures, None
        if forecast is not None:
            from funnel_desktop.queries.verdict import verdict

            bar = expected_bar(self.model.wording, verdict(self.model.figures, forecast))
        if bar is not None:
            self.bars["expected"].show_figures(*bar)
        self.bars["expected"].setVisible(bar is not None)

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("Today", "Today"))
        self.title.setText(translate("Today", "Today"))
        self.ahead.setAccessibleName(translate("Today", "The next seven days"))
        self.span.set_name(translate("Today", "Days shown"))
        self.span.set_texts([translate("Today", "7 days"), translate("PeriodBar", "Month")])
        self.export.set_text(translate("PeriodBar", "Export .ics…"))
        self.month.say_month(self.model.language)
