"""The side sheet: one deal, beside the board where there is room, else over its right; edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QPoint,
    QPropertyAnimation,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QTabBar,
    QWidget,
)

from funnel_desktop.commands.context import Command
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.deal_checks import asked_checks, progress
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import DealAction, OwnColumn, Person
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import OPEN_STAGES, POSITION, STAGES
from funnel_desktop.method.timeline import About
from funnel_desktop.widgets.deal import edge_shadow
from funnel_desktop.widgets.deal.checks import Checks
from funnel_desktop.widgets.deal.foot import shorten_to_fit
from funnel_desktop.widgets.deal.head import DealHead
from funnel_desktop.widgets.deal.overview import Overview
from funnel_desktop.widgets.deal.people import People
from funnel_desktop.widgets.deal.playbook_page import PlaybookPage
from funnel_desktop.widgets.deal.sheet_place import SheetPlace
from funnel_desktop.widgets.deal.timeline.panel import TimelinePanel
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.keyboard import keyboard_kept, on_keys, take
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.page import Pages, ScrolledPage
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.people import proposed_answers

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import CustomerBook, FittingSource
    from funnel_desktop.widgets.deal.open_file import OpenFile

PAGES = ("overview", "timeline", "checks", "people", "playbook")
"""The pages, in the order of their tabs."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """All that ``show_deal`` was given, to be shown again in another language."""

    deal: Deal
    answers: Mapping[str, Answer]
    answered_at: Mapping[str, str]
    playbook: Playbook
    settings: Settings
    language: str
    today: date
    probabilities: Mapping[str, float] | None
    read_only: bool
    people: Sequence[Person]
    fitting: FittingSource | None
    actions: Sequence[DealAction]
    own: Sequence[OwnColumn]


class DealSheet(QWidget):
    """A deal beside the board. It stores nothing: it says what the user wants, and is shown the deal again.

    ``SheetPlace`` keeps it at the right of ``board``, which gives way to it, or over the right of ``host``.
    """

    fieldEdited = Signal(int, str, object)
    """row, field (one of ``EDITABLE_FIELDS``), new value (minor units, ISO date, key, text, None)."""
    answered = Signal(int, object)
    """row, Answer."""
    forwardWanted = Signal(int)
    backwardWanted = Signal(int)
    wonWanted = Signal(int)
    lostWanted = Signal(int)
    reopenWanted = Signal(int)
    deleteWanted = Signal(int)
    nextStepWanted = Signal(int)
    """row: its next step is to be asked for."""
    stepDone = Signal(int)
    """row: its next step is done."""
    commandWanted = Signal(Command)
    """A command on what belongs to the deal or its customer."""
    dealsWanted = Signal(tuple)
    """Show these deals (handles): a customer that is typed has them already."""
    columnsWanted = Signal()
    """The columns of the file's own are to be managed."""
    visitWanted = Signal(int, str)
    """Plan a visit of this deal (row), to this person ("": whoever is its contact)."""
    personWanted = Signal(str, str)
    """Show what happened with a person: customer and name."""
    closed = Signal()

    def __init__(self, host: QWidget, board: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self.place = SheetPlace(self, host, board)
        self._shown: _Shown | None = None
        self._slide: QPropertyAnimation | None = None
        self._book: CustomerBook | None = None
        self._file: OpenFile | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._column = column(on=self, spacing=0)
        self._page = QWidget(self)
        self._build()
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            on_keys(self, partial(self._turn, by), keys, reach=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.place.changed.connect(self._fit)
        self.place.arrange()
        self.hide()

    def set_file(self, file: OpenFile) -> None:
        """Know the file, of which the timeline is read."""
        self._file = file

    def set_customers(self, book: CustomerBook) -> None:
        """Know the customers of the file, to say that one is there already while it is typed."""
        self._book = book
        self.overview.set_customers(book)

    # What is shown

    def row(self) -> int | None:
        """Return the deal shown, None while closed."""
        return self._shown.deal.row if self._shown is not None and self.isVisibleTo(self._host) else None

    def show_deal(
        self,
        deal: Deal,
        answers: Mapping[str, Answer],
        answered_at: Mapping[str, str],
        playbook: Playbook,
        settings: Settings,
        language: str,
        today: date,
        probabilities: Mapping[str, float] | None = None,
        *,
        read_only: bool = False,
        people: Sequence[Person] = (),
        fitting: FittingSource | None = None,
        actions: Sequence[DealAction] = (),
        own: Sequence[OwnColumn] = (),
    ) -> None:
        """Show a deal, or the same one again after a change: what is being typed and the place stay. In
        another language what is being typed is stored first, and everything is written anew."""
        before = self._shown
        if before is not None and before.deal.row != deal.row:
            self.timeline.drop()
            self.overview.commit()
            self.overview.drop()
            self.playbook.commit()
            for area in self._areas:
                area.verticalScrollBar().setValue(0)
            self.show_page("overview")
        self._shown = _Shown(
            *(deal, answers, answered_at, playbook, settings, language, today, probabilities, read_only),
            *(people, fitting, actions, own),
        )
        if before is not None and before.language != language:
            with keyboard_kept(self, self._lead_keyboard):
                self.overview.commit()
                self.playbook.commit()
                self._build()
        self._fill()
        if not self.isVisibleTo(self._host):
            self._open()

    def close_sheet(self, *, discard: bool = False) -> None:
        """Store what is being typed (``discard``: forget it, the deal is gone), and go."""
        if not self.isVisibleTo(self._host):
            return
        if discard:
            self.overview.drop()
        else:
            self.overview.commit()
            self.playbook.commit()
        self.hide()
        self.place.leave()
        self._shown = None
        self.show_page("overview")
        self.closed.emit()

    def show_page(self, name: str) -> None:
        """Turn to one of ``PAGES``."""
        self.tabs.setCurrentIndex(PAGES.index(name))

    def _turn(self, by: int) -> None:
        """Turn ``by`` pages on, round and round; the keyboard goes to the tabs: its place is out of sight."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(PAGES))
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Parts

    def _build(self) -> None:
        tab = self.tabs.currentIndex() if hasattr(self, "tabs") else 0
        self._page.hide()
        self._page.deleteLater()
        self._page = QFrame(self)
        theme.set_kind(self._page, "ground", "surface")
        fill(self._column, self._page)
        self.head = DealHead(self.place.width, self._page)
        self.tabs: QTabBar = self.head.tabs
        self.head.close_button.clicked.connect(lambda: self.close_sheet())
        self._areas: list[ScrolledPage] = []
        self._pages = Pages(self._page)
        settings = self._shown.settings if self._shown is not None else Settings()
        self.overview = Overview(settings, self._shown.today if self._shown else date.today())
        self.overview.fieldEdited.connect(self._field_edited)
        self.overview.dealsWanted.connect(self.dealsWanted)
        self.overview.commandWanted.connect(self.commandWanted)
        self.overview.own.manageWanted.connect(self.columnsWanted)
        if self._book is not None:
            self.overview.set_customers(self._book)
        self.checks = Checks()
        self.checks.answered.connect(self._answered)
        self.people = People()
        self.people.commandWanted.connect(self.commandWanted)
        self.playbook = PlaybookPage()
        self.playbook.commandWanted.connect(self.commandWanted)
        self.playbook.finishWanted.connect(lambda: self._emit(self.stepDone))
        self.overview.stepDone.connect(lambda: self._emit(self.stepDone))
        self.overview.stepWanted.connect(lambda: self._emit(self.nextStepWanted))
        self.people.visitWanted.connect(self._plan_visit)
        self.people.timelineWanted.connect(self.personWanted)
        self.timeline = TimelinePanel()
        self.timeline.pageWanted.connect(self.show_page)
        for page in (self.overview, self.timeline, self.checks, self.people, self.playbook):
            if page is self.timeline:  # its list scrolls by itself
                self._pages.addWidget(page)
                continue
            area = ScrolledPage(self._pages, page)
            page.setAutoFillBackground(False)  # which an area does to what it scrolls
            self._areas.append(area)
            self._pages.addWidget(area)
        column(self.head, stretched(self._pages), self._foot(), on=self._page, spacing=0)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.tabs.setCurrentIndex(tab)
        self._page.show()

    def _foot(self) -> QWidget:
        box = self._buttons = QWidget(self._page)
        theme.set_ground(box, "foot")
        self.backward_button = Button(translate("DealSheet", "Back"), icon="arrow-left", parent=box)
        self.forward_button = Button(
            translate("DealSheet", "Forward"), "primary", icon="arrow-right", parent=box
        )
        self.won_button = Button(translate("DealSheet", "Won…"), icon="won", parent=box)
        self.lost_button = Button(translate("DealSheet", "Lost…"), "danger", icon="lost", parent=box)
        self.reopen_button = Button(translate("DealSheet", "Open again…"), icon="reset", parent=box)
        self.delete_button = IconButton("trash", translate("DealSheet", "Delete this deal"), box)
        for button, signal in (
            (self.backward_button, self.backwardWanted),
            (self.forward_button, self.forwardWanted),
            (self.won_button, self.wonWanted),
            (self.lost_button, self.lostWanted),
            (self.reopen_button, self.reopenWanted),
            (self.delete_button, self.deleteWanted),
        ):
            self._send(button, signal)
        moves = (self.backward_button, self.forward_button, self.won_button, self.lost_button)
        ends = (self.reopen_button, STRETCH, self.delete_button)
        around = (SPACING.HUGE, SPACING.MEDIUM, SPACING.LARGE, SPACING.MEDIUM)
        row(*moves, *ends, on=box, spacing=SPACING.MEDIUM, margins=around)
        return box

    def _fill(self) -> None:
        if self._shown is not None:
            with keyboard_kept(self._page, self._lead_keyboard):
                self._write(self._shown)

    def _lead_keyboard(self, had: QWidget) -> None:
        """Let the keyboard stay on the page where it was, else go to the tabs; never on to a button."""
        for page in (self.overview, self.timeline, self.checks, self.people, self.playbook):
            if page.isAncestorOf(had) and page.isVisible() and page.lead_keyboard(had):
                return
        take(self.tabs)

    def _write(self, shown: _Shown) -> None:
        deal, playbook, language, today = shown.deal, shown.playbook, shown.language, shown.today
        self.head.show_deal(deal, playbook, language, shown.settings.amount_unit, today, shown.probabilities)
        self.head.path.show_deal(deal, playbook, language, shown.actions)
        self.playbook.show_deal(deal, playbook, language, today, shown.actions)
        self.playbook.setEnabled(not shown.read_only)
        self.setAccessibleName(translate("DealSheet", "Deal: {title}").format(title=self.head.title.text()))
        self.overview.show_deal(deal, playbook, shown.settings, language, today, shown.fitting, shown.own)
        self.overview.set_read_only(shown.read_only)
        self.checks.setEnabled(not shown.read_only)
        self._buttons.setEnabled(not shown.read_only)
        asked_now = asked_checks(deal, playbook, shown.settings)
        proposed = proposed_answers(shown.people, shown.answers, asked_now)
        self.checks.show_deal(
            deal, shown.answers, shown.answered_at, playbook, shown.settings, language, today, proposed
        )
        done, asked = progress(deal, shown.answers, playbook, shown.settings)
        self.tabs.setTabText(
            PAGES.index("checks"),
            translate("DealSheet", "Checks {done}/{all}").format(done=done, all=asked)
            if asked
            else translate("DealSheet", "Checks"),
        )
        people = len(shown.people)
        self.tabs.setTabText(
            PAGES.index("people"),
            translate("DealSheet", "People {count}").format(count=people)
            if people
            else translate("DealSheet", "People"),
        )
        self.people.show_deal(deal, shown.people, shown.answers, asked_now, read_only=shown.read_only)
        if self._file is not None:
            self.timeline.show_about(self._file, About(deal.id, deal.customer))
        self._fill_foot(shown)

    def _fill_foot(self, shown: _Shown) -> None:
        deal = shown.deal
        is_open = deal.outcome == "open" and deal.stage is not None
        position = POSITION[deal.stage] if deal.stage is not None else 0
        self.backward_button.setEnabled(position > 0)
        self.forward_button.setVisible(is_open and position + 1 < len(OPEN_STAGES))
        if is_open and position + 1 < len(OPEN_STAGES):
            name = shown.playbook.stages[STAGES[position + 1]].short_name(shown.language)
            self.forward_button.set_text(name)
            words = translate("DealSheet", "Move forward to {stage}").format(stage=name)
            self.forward_button.setAccessibleName(words)
            set_tip(self.forward_button, words)
        for button in (self.backward_button, self.won_button, self.lost_button):
            button.setVisible(is_open)
        self.reopen_button.setVisible(not is_open)
        shorten_to_fit(self._buttons, self.backward_button, translate("DealSheet", "Back"), self.place.width)

    # What the user does

    def _field_edited(self, field: str, value: object) -> None:
        if self._shown is not None:
            self.fieldEdited.emit(self._shown.deal.row, field, value)

    def _answered(self, answer: Answer) -> None:
        if self._shown is not None:
            self.answered.emit(self._shown.deal.row, answer)

    def _plan_visit(self, person: str) -> None:
        if self._shown is not None:
            self.visitWanted.emit(self._shown.deal.row, person)

    def _emit(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            self.overview.commit()
            signal.emit(self._shown.deal.row)

    def _send(self, button: QAbstractButton, signal: SignalInstance) -> None:
        button.clicked.connect(lambda: self._emit(signal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; a field that is being typed in takes the first one for itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            event.accept()
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        self.place.enter()
        self.raise_()
        self.show()
        self.overview.fields["customer"].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        # Beside the board it stands where it stood before: only what comes over it slides in.
        duration = 0 if self.place.beside else theme.animation_duration(140)
        if duration:
            end = self.pos()
            self._slide = QPropertyAnimation(self, b"pos", self)
            self._slide.setDuration(duration)
            self._slide.setStartValue(end + QPoint(48, 0))
            self._slide.setEndValue(end)
            self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _fit(self) -> None:
        """Take the width that there is now; beside the board nothing lies over anything."""
        edge = 0 if self.place.beside else edge_shadow.WIDTH
        self._column.setContentsMargins(edge + 1, 0, 0, 0)
        self.head.set_room(self.place.width)
        if self._shown is not None and self.isVisibleTo(self._host):
            self._fill()
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the sheet: they are linked to the deal."""
        self.timeline.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Link what is dropped, and show it."""
        self.show_page("timeline")
        self.timeline.dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge at the left, with its shade where the sheet lies over something."""
        edge_shadow.paint_edge_shadow(self, lies_over=not self.place.beside)
