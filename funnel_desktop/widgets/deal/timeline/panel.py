"""A timeline with its entry line: of a deal in its sheet, of a customer or person in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import ClassVar, Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.activities import ChangeActivity, DeleteActivity
from funnel_desktop.commands.links import ChangeLink, DeleteLink, LetGoOfFile
from funnel_desktop.commands.noting import NoteEntry
from funnel_desktop.commands.visits import RemoveVisits
from funnel_desktop.method.capture import Amount
from funnel_desktop.method.links import LARGEST_KEPT
from funnel_desktop.method.money import foreign_amount
from funnel_desktop.method.records import Activity, Link
from funnel_desktop.method.timeline import About, Entry
from funnel_desktop.models.timeline_model import TimelineModel
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.queries.timeline import (
    NOTHING_FOLLOWS,
    Follows,
    Timeline,
    people_around,
    what_follows,
)
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.deal.timeline.entry_dialog import ask_entry
from funnel_desktop.widgets.deal.timeline.entry_line import EntryLine
from funnel_desktop.widgets.deal.timeline.kind_bar import KindBar
from funnel_desktop.widgets.deal.timeline.linked_files import LinkedFiles, MissingFiles
from funnel_desktop.widgets.deal.timeline.note_dialog import ask_note
from funnel_desktop.widgets.deal.timeline.view import TimelineView
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dropped_files import local_paths
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import column, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.timeline import TimelineWriter


class _Offer(Protocol):
    """Puts an entry into a menu."""

    def __call__(self, words: str, act: Callable[[], object], *, if_writable: bool = False) -> None: ...


class TimelinePanel(QWidget):
    """Shows a timeline and follows the file. Deals and pages are opened by whoever shows the panel."""

    NEEDS: ClassVar = (
        *("deals", "visit", "activity", "link", "kept_file", "lead", "person", "own_column", "deal_action"),
        *("settings", "day"),
    )

    dealWanted = Signal(int)
    """Show the deal with this handle."""
    pageWanted = Signal(str)
    """Show the page of the sheet that an event comes from (of ``deal.sheet.PAGES``)."""

    def __init__(self, parent: QWidget | None = None, *, sides: int = SPACING.HUGE) -> None:
        """``sides``: room left and right of the entry line."""
        super().__init__(parent)
        self._file: OpenFile | None = None
        self._about = About()
        self._timeline: Timeline | None = None
        self._writer: TimelineWriter | None = None
        self.model = TimelineModel(self)
        self.line = EntryLine(self._now, self)
        self.bar = KindBar(self)
        self.view = TimelineView(self.model, self)
        self.view.setAccessibleName(translate("Timeline", "Timeline"))
        self.empty = Label("", self, tone="muted", wrap=True)
        self._search = IdleWork(self)
        self._missing = MissingFiles(self)
        self._missing.found.connect(self._mark_missing)
        self.setAcceptDrops(True)
        column(
            column(
                self.line,
                self.bar,
                self.empty,
                spacing=SPACING.MEDIUM,
                margins=(sides, SPACING.LARGE, sides, 0),
            ),
            stretched(self.view),
            on=self,
            spacing=SPACING.SMALL,
        )
        self._connect()
        self._follower = Follower(self, self.NEEDS, self.refresh)

    def _connect(self) -> None:
        line, view = self.line, self.view
        line.entryWanted.connect(self._add)
        line.filesWanted.connect(lambda: self._files().ask_files(*self._owner()))
        line.folderWanted.connect(lambda: self._files().ask_folder(*self._owner()))
        line.filesGiven.connect(self._link)
        line.visitWanted.connect(self._plan_visit)
        line.downWanted.connect(self._go_down)
        self.bar.kindsChanged.connect(self._show_kinds)
        self.bar.searched.connect(self._start_search)
        view.openWanted.connect(self._open)
        view.menuWanted.connect(self._open_menu)
        view.deleteWanted.connect(self._delete)
        view.copyWanted.connect(self._copy)
        view.upWanted.connect(line.edit.setFocus)
        self._search.ended.connect(self._say_empty)

    # What is shown

    def show_about(self, file: OpenFile, about: About) -> None:
        """Show the timeline of somebody or something else, or of the same."""
        other, elsewhere = about != self._about, self._file is None or self._file.model is not file.model
        self._file, self._about = file, about
        if other:
            self.line.drop()
            self.bar.clear()
        if elsewhere:
            self._follower.follow(file.model)
        elif other:
            self._follower.outdate()

    def refresh(self) -> None:
        """Show what the file says now; what is chosen stays, and the place in the list."""
        file = self._file
        if file is None:
            return
        model = file.model
        chosen, place = self.model.mark(self.view.currentIndex().row()), self.view.offset
        of_customer = not self._about.deal_id
        names = {column.id: column.name for column in own_columns(model.session)}
        self._timeline = Timeline(model.session, self._about)
        self._writer = TimelineWriter(model.wording, names, of_customer=of_customer)
        self.model.show_timeline(self._timeline, self._writer)
        self.bar.show_counts(self._timeline.counts())
        self.bar.setVisible(bool(self._timeline.marks))
        self.line.show_for(people_around(model.session, self._about), model.language, model.today)
        self.line.follow(partial(what_follows, model.session, self._about), self._amount)
        self.line.set_read_only(not model.writable)
        if self.bar.find_field.text():
            self._start_search(self.bar.find_field.text())
        row = self.model.row_of(chosen)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index_of(row))
        self.view.verticalScrollBar().setValue(place)
        self._say_empty()
        self._look_for_files()

    def lead_keyboard(self, had: QWidget) -> bool:
        """Take the keyboard from what has gone: to the line."""
        self.line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.line.isVisible()

    def drop(self) -> None:
        """Forget what is typed: another deal is shown."""
        self.line.drop()

    def _say_empty(self) -> None:
        some = bool(self._timeline is not None and self._timeline.marks)
        words = ""
        if not some:
            words = translate("Timeline", "Nothing has happened yet. Note the first call or visit.")
        elif not self.model.rowCount() and not self._search.busy:
            words = translate("Timeline", "No entry fits.")
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def _look_for_files(self) -> None:
        if self._timeline is not None and self._file is not None:
            marks = [mark for mark in self._timeline.marks if mark.kind == "file"]
            links = [entry.link for entry in self._timeline.entries(marks) if entry.link is not None]
            self._missing.look(links, self._files().folder)

    def _mark_missing(self, missing: frozenset[str]) -> None:
        if self._writer is not None and missing != self._writer.missing:
            self._writer.missing = missing
            self.model.write_anew()

    def _show_kinds(self, kinds: frozenset[str]) -> None:
        self.model.show_kinds(kinds)  # type: ignore[arg-type]
        if self.bar.find_field.text():
            self._start_search(self.bar.find_field.text())
        self._say_empty()

    def _start_search(self, typed: str) -> None:
        self._search.start(self.model.search(typed))

    def _go_down(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index_of(0))

    # What the user does

    def _now(self) -> datetime:
        assert self._file is not None
        return self._file.model.session.clock()

    def _amount(self, amount: Amount) -> str:
        assert self._file is not None
        wording = self._file.model.wording
        if amount.currency and amount.currency != wording.settings.currency:
            return foreign_amount(amount.minor or 0, amount.currency)
        return wording.amount(amount.minor)

    def _files(self) -> LinkedFiles:
        assert self._file is not None
        return LinkedFiles(self, self._file)

    def _owner(self) -> tuple[str | None, str]:
        return (self._about.deal_id or None), self._about.customer

    def _add(self, activity: Activity, follows: Follows = NOTHING_FOLLOWS) -> None:
        if self._file is None:
            return
        deal_id, customer = self._owner()
        whole = activity._replace(deal_id=deal_id, customer=customer)
        if self._about.person and not whole.person:
            whole = whole._replace(person=self._about.person)
        command = NoteEntry(whole, follows.step, follows.amount)
        if self._file.flow.may_write() and self._file.flow.execute(command):
            self.line.drop()
            self.view.verticalScrollBar().setValue(0)

    def _link(self, paths: list[str]) -> None:
        self._files().link(paths, *self._owner())

    def _plan_visit(self) -> None:
        if self._file is not None:
            self._file.flow.plan_visit(*self._owner(), person=self._about.person)

    def _open(self, row: int) -> None:
        """Open what an entry comes from: an entry of one's own, a visit, a file; else its page or deal."""
        entry, file = self.model.entry(row), self._file
        if entry is None or file is None:
            return
        if entry.activity is not None:
            self._edit(entry.activity)
        elif entry.visit is not None:
            file.flow.visitWanted.emit(entry.visit, False)
        elif entry.link is not None:
            self._files().open(entry.link)
        elif entry.lead is not None:
            file.flow.leadWanted.emit(entry.lead.id)
        elif not self._about.deal_id and entry.row is not None:
            self.dealWanted.emit(entry.row)
        else:
            pages = {"check_answer": "checks", "deal_action": "playbook"}
            self.pageWanted.emit(pages.get(entry.mark.table, "overview"))

    def _edit(self, activity: Activity) -> None:
        file = self._file
        if file is None or not file.flow.may_write():
            return
        people = people_around(file.model.session, self._about)
        after = ask_entry(self.window(), activity, people, file.model.today)
        if after is not None and after != activity:
            file.flow.execute(ChangeActivity(after))

    def _delete(self, row: int) -> None:
        entry, file = self.model.entry(row), self._file
        if entry is None or file is None or not file.flow.may_write():
            return
        if entry.activity is not None:
            file.flow.execute(DeleteActivity(entry.activity.id))
        elif entry.link is not None:
            file.flow.execute(DeleteLink(entry.link.id))
        elif entry.visit is not None:
            called = message("Undo", "delete visit to {customer}", customer=entry.visit.customer)
            file.flow.execute(RemoveVisits((entry.visit,), called))

    def _copy(self, row: int) -> None:
        words = self.model.words(row)
        if words is not None:
            head = " ".join(part for part in (words.day, words.clock, words.what) if part)
            QGuiApplication.clipboard().setText("\n".join(part for part in (head, words.said) if part))

    def _open_menu(self, row: int, place: QPoint) -> None:
        entry = self.model.entry(row)
        if entry is None or self._file is None:
            return
        menu = QMenu(self)
        writable = self._file.model.writable

        def offer(words: str, act: Callable[[], object], *, if_writable: bool = False) -> None:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False: act())
            action.setEnabled(writable or not if_writable)

        own = entry.activity is not None or entry.visit is not None
        if own:
            offer(translate("Timeline", "Edit…"), partial(self._open, row), if_writable=True)
        elif entry.lead is not None:
            offer(translate("Timeline", "Open the lead…"), partial(self._open, row), if_writable=True)
        elif entry.link is not None:
            self._offer_file(offer, entry, entry.link)
        elif self._about.deal_id:
            offer(translate("Timeline", "Go there"), partial(self._open, row))
        if entry.row is not None and not self._about.deal_id:
            offer(translate("Timeline", "Open the deal"), partial(self.dealWanted.emit, entry.row))
        offer(translate("Timeline", "Copy"), partial(self._copy, row))
        if own or entry.link is not None:
            menu.addSeparator()
            words = (
                translate("Timeline", "Take the link away")
                if entry.link is not None
                else translate("Timeline", "Delete")
            )
            offer(words, partial(self._delete, row), if_writable=True)
        menu.exec(place)
        menu.deleteLater()

    def _offer_file(self, offer: _Offer, entry: Entry, link: Link) -> None:
        files, file = self._files(), self._file
        assert file is not None
        offer(translate("Timeline", "Open"), partial(files.open, link))
        offer(translate("Timeline", "Show in its folder"), partial(files.show_in_folder, link))
        offer(translate("Timeline", "Say what it is…"), partial(self._describe, link), if_writable=True)
        if link.folder:
            return
        most = LARGEST_KEPT // 1_000_000
        if entry.kept is None:
            words = translate("Timeline", "Keep it inside (up to {most} MB)").format(most=most)
            offer(words, partial(files.keep, link), if_writable=True)
        else:
            offer(translate("Timeline", "Save what is kept inside…"), partial(files.save_out, link))
            offer(translate("Timeline", "Keep it as it is now"), partial(files.keep, link), if_writable=True)
            let_go = partial(file.flow.execute, LetGoOfFile(link.id))
            offer(translate("Timeline", "Keep it inside no longer"), let_go, if_writable=True)

    def _describe(self, link: Link) -> None:
        words = ask_note(self.window(), link)
        if words is not None and words != link.note and self._file is not None:
            self._file.flow.execute(ChangeLink(link._replace(note=words)))

    # Files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders: they are linked. A funnel is left to the window, which opens it."""
        paths = local_paths(event.mimeData())
        funnel = any(path.lower().endswith(".funnel") for path in paths)
        if self._file is not None and self._file.model.writable and paths and not funnel:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Link what is dropped."""
        paths = local_paths(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self._link(paths)
