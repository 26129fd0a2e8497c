"""The room of insights: two days compared, and what the past teaches; its parts come one after the other."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.foretelling import judged
from funnel_desktop.method.insights_change import Comparison
from funnel_desktop.method.insights_rates import DIMENSIONS, Closed
from funnel_desktop.queries import insights as asked
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import (
    Align,
    Cells,
    Stretch,
    across,
    column,
    grid,
    placed,
    rearrange,
    row,
    stretched,
)
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.bar import Progress
from funnel_desktop.widgets.rooms.insights.card import InsightCard
from funnel_desktop.widgets.rooms.insights.foretold import ForetoldCard
from funnel_desktop.widgets.rooms.insights.hanging import SHOWN as HANGING_SHOWN
from funnel_desktop.widgets.rooms.insights.hanging import HangingCard
from funnel_desktop.widgets.rooms.insights.picture import copy_picture
from funnel_desktop.widgets.rooms.insights.rates import RatesCard
from funnel_desktop.widgets.rooms.insights.reasons import ReasonsCard
from funnel_desktop.widgets.rooms.insights.slips import SHOWN as SLIPS_SHOWN
from funnel_desktop.widgets.rooms.insights.slips import SlipsCard
from funnel_desktop.widgets.rooms.insights.stages import StagesCard
from funnel_desktop.widgets.rooms.insights.then import ThenCard
from funnel_desktop.widgets.rooms.insights.time_card import TimeCard
from funnel_desktop.widgets.rooms.insights.waterfall import WaterfallCard
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.wording.insights import days_sentence, later_title

_NARROW = 760
"""From here down the cards stand one under the other."""

Steps = Generator[object, None, None]


class InsightsRoom(Room):
    """Shows what changed between the two days chosen. Nothing is changed in the file here, but for a deal
    that is closed as lost."""

    NEEDS = frozenset({"deals", "settings", "own_column", "lead", "day"})
    AFTER = 0

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        theme.set_ground(self, "window")
        self.book = self.model.insights
        self.span = "month"
        self.days = asked.days_of(self.span, self.model.today)
        self.dimension = "source"
        self.comparison: Comparison | None = None
        self.closed: list[Closed] = []
        self.work = IdleWork(self)
        self._make()
        self._build()
        for part in (*self._filled(), self.reading, self.read, self.empty, self.way_on):
            part.hide()  # each comes when there is something on it
        self._arranged = (0, False)
        self._arrange(2)

    def _make(self) -> None:
        self.title = Label("", self, tone="title")
        self.spans = SegmentedControl([(key, "") for key in asked.SPANS], "", self)
        self.spans.set_value(self.span)
        self.spans.changed.connect(self._span_chosen)
        self.sentence = ElidedLabel("", self, tone="note")
        self.copy = Button("", icon="copy", parent=self)
        self.copy.clicked.connect(self._copy_picture)
        self.time = TimeCard(self)
        self.time.slider.moved.connect(self._days_chosen)
        self.time.laterWanted.connect(self._list_later)
        self.waterfall = WaterfallCard(self)
        self.slip_card = SlipsCard(self)
        self.slip_card.dealWanted.connect(self.dealWanted)
        self.then = ThenCard(self)
        self.then.dealWanted.connect(self.dealWanted)
        self.then.shown.connect(self._show_then)
        self.hanging = HangingCard(self)
        self.hanging.dealWanted.connect(self.dealWanted)
        self.hanging.loseWanted.connect(lambda row: self.flow.lose((row,)))
        self.stage_card = StagesCard(self)
        self.foretold = ForetoldCard(self)
        self.rates = RatesCard(self)
        self.rates.dimensionChosen.connect(self._dimension_chosen)
        self.reasons = ReasonsCard(self)
        for card in self._filled():
            card.listWanted.connect(self._list)

    def _build(self) -> None:
        self._inside = QWidget(self)
        theme.set_kind(self._inside, "ground", "window")
        self._grid = grid(spacing=10)
        self.reading = Label("", self, tone="muted")
        self.read = Progress(self)
        self.empty = Label("", self, tone="muted", wrap=True)
        self.way_on = Button("", "primary", icon="board", parent=self)
        self.way_on.clicked.connect(lambda: self.roomWanted.emit("board"))
        column(
            row(self.title, self.spans, stretched(self.sentence), self.copy, spacing=SPACING.LARGE),
            self.time,
            self.reading,
            self.read,
            self.empty,
            placed(self.way_on, Align.AlignLeft),
            self._grid,
            Stretch(1),
            on=self._inside,
            spacing=10,
            margins=(18, SPACING.LARGE),
        )
        column(ScrolledPage(self, self._inside), on=self)
        self.setFocusProxy(self.spans)

    # Following the file

    def refresh(self) -> None:
        """Read what is not known yet and show it, part after part."""
        today = self.model.today
        if self.span != "own":
            self.days = asked.days_of(self.span, today)
        elif self.days.last > today:
            self.days = asked.Days(self.days.first, today)
        self._say_days()
        self._show_slider()
        self.work.start(self._everything())

    def end(self) -> None:
        """Break off what is under way: the file is being left."""
        self.work.stop()
        super().end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Break off what nobody sees; it is done when the room is entered again."""
        super().hideEvent(event)
        if self.work.busy:
            self.work.stop()
            self.outdate()

    def _everything(self) -> Steps:
        yield from self._read()
        self._show_slider()
        if self._is_empty():
            return
        yield from self._of_days()
        yield from self._checks()

    def _read(self) -> Steps:
        """Read what is not known yet; where that takes a while, it is said how far it is."""
        for share in self.book.read_in_slices():
            self.reading.setVisible(self.comparison is None)
            self.read.setVisible(self.comparison is None)
            self.read.show_share(share, self.reading.text())
            yield None
        self.reading.hide()
        self.read.hide()

    def _is_empty(self) -> bool:
        """Whether there is nothing to tell of; then this is said, and the way on."""
        nothing = self.book.begins is None
        self.empty.setVisible(nothing)
        self.way_on.setVisible(nothing)
        self.time.setVisible(not nothing)
        self.copy.setVisible(not nothing)
        self.setFocusProxy(self.way_on if nothing else self.spans)
        if nothing:
            self.comparison = None
            for part in self._filled():
                part.hide()
        return nothing

    def _checks(self) -> Steps:
        answers = yield from asked.checks_in_slices(self.model.session, self.days.last)
        self.foretold.show_checks(self.model.wording, judged(answers.counts), answers.won, answers.lost)
        self.foretold.show()

    def _of_days(self) -> Steps:
        """Show what depends on the two days."""
        wording, book, days = self.model.wording, self.book, self.days
        comparison = yield from asked.compared_in_slices(book, self.model.figures, days)
        self.comparison = comparison
        self.waterfall.show_change(wording, comparison)
        self.waterfall.show()
        self.time.show_known(wording, comparison)
        self._show_then()
        self.then.show()
        yield None
        slips = yield from asked.slips_in_slices(book, days)
        self.slip_card.show_slips(wording, slips, self._names(slip.row for slip in slips.slips[:SLIPS_SHOWN]))
        self.slip_card.show()
        yield None
        stages = yield from asked.stages_in_slices(book, self.model.figures, days.last)
        found = yield from asked.hanging_in_slices(book, self.model.figures, days.last)
        to_sign = asked.days_to_sign(self.model.figures)
        self.stage_card.show_stages(wording, stages, found.longest, to_sign)
        yield None
        self.hanging.show_hanging(
            wording,
            found,
            self._names(deal.row for deal in found.deals[:HANGING_SHOWN]),
            writable=self.model.writable and days.last == self.model.today,
        )
        self.stage_card.show()
        self.hanging.show()
        yield None
        self.closed = yield from asked.closed_in_slices(book, days.last)
        ended = asked.ended_leads(self.model.session, days.last)
        self.reasons.show_losses(wording, asked.losses_of(self.closed, days.last), ended)
        self.reasons.show()
        yield from self._rates()

    def _rates(self) -> Steps:
        session = self.model.session
        own = {one.id: one.name for one in asked.own_columns(session)}
        if self.dimension not in (*DIMENSIONS, *own):
            self.dimension = DIMENSIONS[0]
        self.rates.show_dimensions(self.model.wording, own, self.dimension)
        groups = yield from asked.groups_in_slices(session, self.closed, self.dimension)
        self.rates.show_groups(self.model.wording, groups)
        self.rates.show()

    def _show_then(self) -> None:
        self._arrange(1 if self.width() < _NARROW else 2)
        if self.comparison is not None:
            names = self._names(self.then.rows_shown(self.comparison))
            self.then.show_then(self.model.wording, self.comparison, names)

    def _names(self, rows: Iterable[int]) -> dict[int, str]:
        return asked.names_of(self.model.session, rows)

    def _show_slider(self) -> None:
        whole = asked.slider_days(self.book, self.model.today)
        self.time.show_days(self.model.wording, whole, self.days)

    def _say_days(self) -> None:
        self.sentence.setText(days_sentence(self.model.wording, self.days))
        self.time.mark(self.model.wording, self.days)

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("Insights", "Insights"))
        self.title.setText(translate("Insights", "Insights"))
        self.spans.set_name(translate("Insights", "Which two days are compared"))
        self.spans.set_texts(
            [
                translate("Insights", "7 days"),
                translate("Insights", "30 days"),
                translate("Insights", "This quarter"),
                translate("Insights", "This year"),
                translate("Insights", "Own"),
            ]
        )
        self.reading.setText(translate("Insights", "Reading what happened so far…"))
        self.empty.setText(
            translate(
                "Insights",
                "Nothing to learn from yet: the file has no deals. What you do with them on the board is "
                "what this page tells of: what changed, what slipped, what was won and why not.",
            )
        )
        self.way_on.set_text(translate("Insights", "Go to the board"))
        self.copy.set_text(translate("Insights", "Copy picture"))
        self.time.say_words()
        for card in self._filled():
            card.say_words()

    def _filled(self) -> tuple[InsightCard, ...]:
        """Return the cards that come one after the other."""
        return (
            *(self.waterfall, self.slip_card, self.then, self.hanging),
            *(self.stage_card, self.foretold, self.rates, self.reasons),
        )

    # What the user chooses

    def _span_chosen(self, span: str) -> None:
        self.span = span
        if span == "own":
            self.time.slider.first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.outdate()

    def _days_chosen(self, days: asked.Days) -> None:
        self.days, self.span = days, "own"
        self.spans.set_value("own")
        self._say_days()
        self.work.start(self._everything())

    def _dimension_chosen(self, dimension: str) -> None:
        if dimension and dimension != self.dimension:
            self.dimension = dimension
            if not self.work.busy:
                self.work.start(self._rates())

    def _copy_picture(self) -> None:
        title = f"{translate('Insights', 'Insights')} · {days_sentence(self.model.wording, self.days)}"
        QGuiApplication.clipboard().setImage(copy_picture(self.waterfall, title))
        self.tell_written(message("Insights", "The picture of what changed was copied; it names nobody."))

    # The deals behind

    def _list(self, title: str, rows: Sequence[int], sentence: str = "") -> None:
        self.flow.list_deals(title, lambda: rows, sentence)

    def _list_later(self) -> None:
        found = self.comparison
        if found is not None:
            days = (found.before, found.after)
            rows = {row for day in days for row in (*day.came_later, *day.noted_later)}
            self._list(later_title(self.model.wording, found.first), sorted(rows))

    # Room for it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand two and two, or one under the other."""
        super().resizeEvent(event)
        self._arrange(1 if self.width() < _NARROW else 2)

    def _arrange(self, columns: int) -> None:
        board = self.then.kinds.value() != "chart"
        if (columns, board) == self._arranged:
            return
        self._arranged = columns, board
        rows: list[Cells]
        if columns == 1:
            rows = [(card,) for card in self._filled()]
        elif board:
            # Six columns of deals take the whole width.
            rows = [
                (across(self.waterfall, 5), across(self.slip_card, 3)),
                (across(self.then, 8),),
                (across(self.hanging, 4), across(self.foretold, 4)),
                (across(self.stage_card, 8),),
                (across(self.rates, 4), across(self.reasons, 4)),
            ]
        else:
            rows = [
                (across(self.waterfall, 5), across(self.slip_card, 3)),
                (across(self.then, 5), across(self.hanging, 3)),
                (across(self.stage_card, 5), across(self.foretold, 3)),
                (across(self.rates, 4), across(self.reasons, 4)),
            ]
        rearrange(self._grid, *rows)
