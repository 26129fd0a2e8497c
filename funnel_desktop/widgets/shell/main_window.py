"""The window: filter bar, board or welcome, panels, the sheet of a deal, and what was just done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QWidget,
)

from funnel_desktop import garbage
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.deal_tables import is_empty
from funnel_desktop.text import FunnelError, Message
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.kit import language as spoken_language
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.dismissal import dismiss_dialogs
from funnel_desktop.widgets.kit.dropped_files import dropped_file
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.keyboard import holds_keyboard, keyboard_in, store_typed
from funnel_desktop.widgets.kit.layout import column, fill, row, stretched
from funnel_desktop.widgets.kit.page import Pages
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip, set_title
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.room import LEAST_WINDOW, TITLE_BAR
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.widgets.shell.actions import Actions
from funnel_desktop.widgets.shell.board_gestures import BoardGestures
from funnel_desktop.widgets.shell.copies.looking import EarlierStates, title_of
from funnel_desktop.widgets.shell.files.flow import FileFlow
from funnel_desktop.widgets.shell.files.place import FilePlace
from funnel_desktop.widgets.shell.filter_bar import FilterBar
from funnel_desktop.widgets.shell.message_bar import MessageBar
from funnel_desktop.widgets.shell.palette import Palette
from funnel_desktop.widgets.shell.passphrase.flow import PassphraseFlow
from funnel_desktop.widgets.shell.registry import FILTERED
from funnel_desktop.widgets.shell.reminders import Reminders
from funnel_desktop.widgets.shell.rooms import Rooms
from funnel_desktop.widgets.shell.sheet_host import SheetHost
from funnel_desktop.widgets.shell.side_panels import SidePanels
from funnel_desktop.widgets.shell.status_line import StatusLine
from funnel_desktop.widgets.shell.text_sizes import TextSizes
from funnel_desktop.widgets.shell.views_on_rail import ViewsOnRail
from funnel_desktop.widgets.shell.welcome import Welcome
from funnel_desktop.widgets.shell.windows_beside import BesideTheBoard
from funnel_desktop.widgets.shell.wiring import connect

if TYPE_CHECKING:
    from funnel_desktop.widgets.deal.flow import DealFlow
    from funnel_desktop.widgets.deal.open_file import OpenFile
    from funnel_desktop.widgets.kit.progress import Steps


_NARROW = 1100
"""Pixels under which the rail has icons alone and the panels lie in a drawer."""
_NAMES_LATER = 4_000
"""Milliseconds after the window stands until names are read for captured lines."""
_LEFT = 3_000
"""Milliseconds after which what a file left behind is looked for: the next one stands by then."""


class MainWindow(ReadInOrder, QMainWindow):
    """One window over one funnel file, or over none yet."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.model: SessionModel | None = None
        self._flow: DealFlow | None = None
        self.board: Board | None = None
        self._painted = False
        self.setAcceptDrops(True)
        # A window that is larger than its screen could not be worked in at all.
        self.setMinimumSize(LEAST_WINDOW.boundedTo(self.screen().availableSize() - QSize(0, TITLE_BAR)))
        self._wide_wishes = (True, True)
        self.actions_ = Actions(self, self.menuBar())
        self.filter_bar = FilterBar(self.actions_, self)
        self.message_bar = MessageBar(self)
        self.status = StatusLine(self)
        self.welcome = Welcome(self)
        self.files = FileFlow(self)
        self.place = FilePlace(self)
        self.passphrases = PassphraseFlow(self)
        self.reminders = Reminders(self)
        self.earlier = EarlierStates(self)
        # The panels dock around the board only: bar and status line keep the whole width.
        self.inner = QMainWindow(self, Qt.WindowType.Widget)
        self.inner.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.stack = Pages(self.inner)
        self.stack.addWidget(self.welcome)
        self.inner.setCentralWidget(self.stack)
        self.panels = SidePanels(self.inner)
        self.sheet = SheetHost(self.inner, self.stack)
        self.rooms = Rooms(self, self.stack)
        middle = QWidget(self)
        parts = self.filter_bar, self.filter_bar.terms, self.place.bar, self.panels.strip
        stack = column(*parts, on=middle, spacing=0)
        fill(stack, stretched(row(self.rooms.rail, stretched(self.inner), spacing=0)), self.status)
        self.setCentralWidget(middle)
        self.message_bar.lie_on(middle, lambda: self.sheet.shown)
        self.inner.installEventFilter(self)
        self.text_sizes = TextSizes(self)
        self.views = ViewsOnRail(self)
        self.palette_ = Palette(self)
        self.gestures = BoardGestures(self)
        self.beside = BesideTheBoard(self)
        self._names = IdleWork(self)
        self._left = later(self, self._look_at_what_was_left, _LEFT)
        connect(self)
        self.show_what_fits()
        spoken_language.speak(self.say_words)

    # The open file

    def _look_at_what_was_left(self) -> None:
        if not garbage.look_at_all():
            self._left.start()

    def set_session(self, session: Session | None, *, keep: bool = False) -> None:
        """Show another file, or none. The one before is closed, unless it is to be kept behind this one."""
        if self.model is not None:
            self.model.session.end_slices()  # before what is being typed is stored
            self.place.end_work(self.model)
            if not holds_keyboard(self.filter_bar.find_field):
                store_typed(self)
        self.rooms.commit()
        self._names.stop()
        if self.model is not None and not keep:
            from funnel_desktop.widgets.kit.drafts import drafts

            self.place.leave(self.model)
            drafts().forget_all()
        self.sheet.set_model(None)
        old_board, old_model, old_flow = self.board, self.model, self._flow
        self.board = None
        self._flow = None
        self.model = None
        if session is not None:
            self.welcome.miss(None)
            session.language = self.language
            self.model = SessionModel(session, self)
            self.model.damageMet.connect(self.files.explain)
            self.model.figures.before_first_paint = not self._painted
            if self._painted:
                self.model.read_facts_later()
            self.board = Board(self.model, self.stack)
            self.stack.addWidget(self.board)
            self.gestures.follow(self.board)
            self.model.changed.connect(self._follow_change)
        self.filter_bar.set_model(self.model)
        self.status.set_model(self.model)
        self.place.follow(self.model)
        self.panels.set_model(self.model)
        self.sheet.set_model(self.model)
        self.rooms.set_model(self.model)
        self.views.set_model(self.model)
        if old_flow is not None:
            old_flow.deleteLater()
        if old_board is not None:
            self.stack.removeWidget(old_board)
            old_board.hide()  # it goes when the event loop comes to it, and would look into a closed file
            old_board.deleteLater()
        if old_model is not None:
            if keep:
                old_model.lay_aside()
            else:
                old_model.close()
            old_model.deleteLater()
            self._left.start()
        if not keep:
            self.earlier.end(session)
        self.passphrases.opened()
        self.show_what_fits()
        self.enable()
        self.show_title()
        if session is not None and session.read_only_reason is not None and not self.earlier.looking:
            self.complain(session.read_only_reason)
        if self.board is not None:
            self.board.focus_cards()
        if self._painted:
            self._work_later()

    @property
    def flow(self) -> DealFlow | None:
        """What turns gestures into commands on the open file; made after the first picture."""
        if self._flow is None and self.model is not None:
            from funnel_desktop.widgets.deal.flow import DealFlow

            self._flow = DealFlow(self, self.model, self.complain)
            self._flow.dealsWanted.connect(self.beside.show_deals)
            self._flow.added.connect(self.gestures.show_added)
            self._flow.visitWanted.connect(self.beside.ask_visit)
            self._flow.leadWanted.connect(self.rooms.open_lead)
        return self._flow

    @property
    def file(self) -> OpenFile | None:
        """The open file, as the parts of the window get it."""
        from funnel_desktop.widgets.deal.open_file import OpenFile

        flow = self.flow
        return None if self.model is None or flow is None else OpenFile(self.model, flow)

    def _follow_change(self, change: Change) -> None:
        if not change.written:
            return
        self.status.follow(change)
        self.message_bar.follow_change()
        self.show_what_fits()
        self.enable()
        if change.direction != "do" and change.deals and self.board is not None:
            # The keyboard goes to the card that came back, unless it is in a field.
            focused = keyboard_in(self)
            on_board = focused is None or self.board.isAncestorOf(focused)
            self.board.reveal([deal.row for deal in change.deals if deal.after is not None], focus=on_board)

    def show_what_fits(self) -> None:
        """Show the board, or the welcome while there is nothing to show on it."""
        empty = self.model is None or (
            self._board_seems_empty() and not self.rooms.tray_shown("leads") and is_empty(self.model.session)
        )
        # Without a file there is nothing to reckon with: no empty panels beside the welcome.
        there = self.model is not None
        self.panels.show_what_fits(
            chart=there and self.actions_["show_chart"].isChecked(),
            balance=there and self.actions_["show_balance"].isChecked(),
        )
        page = self.passphrases.page or self.welcome
        self.rooms.show_what_fits(page if empty or self.board is None else self.board)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put rail and panels away where there is little room for the rooms."""
        super().resizeEvent(event)
        self._set_narrow(self.width() < _NARROW)
        if event.oldSize().isValid() and not self.panels.narrow:
            self.panels.arrange(self.width())

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self.panels.narrow:
            return
        self.rooms.rail.set_narrow(narrow)
        self.panels.set_narrow(narrow)
        self._fold_menus(narrow)
        if narrow:
            self._wide_wishes = self._panel_wishes()
        for key, shown in zip(("show_chart", "show_balance"), self._wide_wishes, strict=True):
            self.actions_.check(key, shown and not narrow)
        self.show_what_fits()

    def open_menus(self) -> None:
        """Open the menus by their key: those of the bar, or all of them behind their button."""
        bar = self.menuBar()
        if bar.isVisible():
            bar.setActiveAction(bar.actions()[0])
        elif not self.filter_bar.menu.isHidden():
            self.filter_bar.open_menu()

    def _fold_menus(self, narrow: bool) -> None:
        """Keep the menus behind a button of the bar where every line counts; a Mac has them on its screen."""
        bar = self.menuBar()
        if not bar.isNativeMenuBar():
            bar.setVisible(not narrow)
            self.filter_bar.fold_menus(narrow)

    def _panel_wishes(self) -> tuple[bool, bool]:
        return self.actions_["show_chart"].isChecked(), self.actions_["show_balance"].isChecked()

    def show_panel(self, name: str) -> None:
        """Show the panels as just chosen; a drawer has room for one, which is ``name``."""
        if self.panels.narrow and self.actions_[f"show_{name}"].isChecked():
            self.actions_.check("show_balance" if name == "chart" else "show_chart", False)
        self.show_what_fits()

    def close_drawer(self) -> None:
        """Put the drawer of a narrow window away; the keyboard goes back to the room."""
        for key in ("show_chart", "show_balance"):
            self.actions_.check(key, False)
        self.show_what_fits()
        self.give_keyboard_back()

    def _board_seems_empty(self) -> bool:
        assert self.model is not None
        return not any(total.count for total in self.model.index.totals.columns.values())

    def enable(self) -> None:
        """Let only those actions be chosen that make sense now, and name what undo and redo would do."""
        model = self.model
        selected = len(self.chosen_rows())
        self.actions_.enable(
            file=model is not None,
            writable=model is not None and model.writable,
            selected=selected,
            on_board=self.rooms.current == "board",
        )
        self.actions_["lock_now"].setEnabled(self.passphrases.is_locked)
        undo = redo = None
        if model is not None:
            undo, redo = model.session.undo_name, model.session.redo_name
        self._name_step(
            "undo", undo, translate("MainWindow", "&Undo"), translate("MainWindow", "&Undo: {what}")
        )
        self._name_step(
            "redo", redo, translate("MainWindow", "&Redo"), translate("MainWindow", "&Redo: {what}")
        )

    def _name_step(self, key: str, name: Message | None, plain: str, named: str) -> None:
        action = self.actions_[key]
        action.setEnabled(name is not None)
        action.setText(plain if name is None else named.format(what=entry_words(text_of(name))))
        set_tip(action, without_access_key(action.text()))

    def show_title(self) -> None:
        """Name the file in the title of the window."""
        if self.model is None:
            page = self.passphrases.page
            if page is not None and page.path is not None:
                name = translate("MainWindow", "{file} (locked)").format(file=page.path.stem)
                set_title(self, f"{name} — Funnel Desktop")
            else:
                self.setWindowTitle("Funnel Desktop")
            return
        name = self.model.session.known_as.stem
        if self.earlier.looking:
            name = title_of(self) or name
        elif self.model.session.aside is not None:
            name = translate("MainWindow", "{file} (kept aside)").format(file=name)
        elif not self.model.writable:
            name = translate("MainWindow", "{file} (read only)").format(file=name)
        set_title(self, f"{name} — Funnel Desktop")
        self.setWindowFilePath(str(self.model.session.known_as))

    def show_place(self) -> None:
        """Say where the open file is now: title and status line."""
        self.show_title()
        self.status.say_words()
        self.enable()

    # Doing

    def complain(self, sentence: Message) -> None:
        """Say what is wrong, where and what to do, above the board."""
        if self.model is not None and sentence == self.model.session.read_only_reason:
            self.files.explain_read_only()
        else:
            self.message_bar.show_message(sentence, "warn")

    def undo(self) -> None:
        """Take back the latest step, with progress when it takes long."""
        if self.model is not None and self.model.session.undo_name is not None:
            self.work_through(translate("MainWindow", "Undo"), self.model.session.undo_in_slices())

    def redo(self) -> None:
        """Do the latest undone step again, with progress when it takes long."""
        if self.model is not None and self.model.session.redo_name is not None:
            self.work_through(translate("MainWindow", "Redo"), self.model.session.redo_in_slices())

    def undo_several(self, count: int) -> None:
        """Take back the latest steps; cancelled on the way, those that were taken back stay so."""
        if self.model is not None:
            steps = self.model.session.undo_several_in_slices(count)
            self.work_through(translate("MainWindow", "Undo"), steps)

    def redo_several(self, count: int) -> None:
        """Do the latest undone steps again."""
        if self.model is not None:
            steps = self.model.session.redo_several_in_slices(count)
            self.work_through(translate("MainWindow", "Redo"), steps)

    def work_through(self, title: str, steps: Steps, *, cancelled: Message | None = None) -> bool:
        """Do long work with progress, and return whether it came to its end; say above the board what went
        wrong, and ``cancelled`` where the user ended it."""
        from funnel_desktop.widgets.kit.progress import run_with_progress

        try:
            done = run_with_progress(self, title, steps)
        except FunnelError as error:
            self.complain(error.message)
            return False
        if not done and cancelled is not None:
            self.complain(cancelled)
        return done

    def see_board(self) -> None:
        """Show the board, without taking the keyboard there."""
        if self.rooms.current != "board":
            self.rooms.enter("board", focus=False)

    def see_filtered(self) -> None:
        """Show a room that shows what the filter lets pass, without taking the keyboard there."""
        if self.rooms.current not in FILTERED:
            self.rooms.enter("board", focus=False)

    def chosen_rows(self) -> list[int]:
        """Return the handles of the deals that are chosen in what is shown: on the board or in the table.
        In another room nobody sees which they are: no key may move or delete them there."""
        if self.board is None or self.rooms.current not in FILTERED:
            return []
        if self.rooms.current == "board":
            return self.board.selected_rows()
        return list(self.rooms.room(self.rooms.current).chosen_rows())

    def filter_stage(self, stage: str) -> None:
        """Show the cards of one stage."""
        self.see_board()
        self.filter_bar.show_stage(stage)

    def give_keyboard_back(self) -> None:
        """Give the keyboard back to where the deal was opened from."""
        if self.rooms.current == "board":
            self.focus_board()
        elif (page := self.stack.currentWidget()) is not None:
            page.setFocus()

    def focus_board(self) -> None:
        """Give the keyboard to the cards."""
        if self.board is not None:
            self.board.focus_cards()

    def change_settings(self, changes: dict[str, object]) -> None:
        """Change some settings of the file."""
        if self.flow is not None:
            self.flow.change_settings(changes)

    def type_target(self) -> None:
        """Put the keyboard into the balance's target, and the balance there if it is hidden."""
        if not self.actions_["show_balance"].isChecked():
            self.actions_["show_balance"].trigger()
        self.panels.balance.focus_target()

    def leave_scenario(self) -> None:
        """Reckon without the scenario of the levers again."""
        from funnel_desktop.commands.scenarios import left

        command = left(self.model.session) if self.model is not None else None
        if command is not None and self.flow is not None:
            self.flow.execute(command)

    def open_deal(self, row: int) -> None:
        """Open the sheet of a deal beside the board."""
        if self.flow is not None:
            self.sheet.open(row, self.flow)
            self.palette_.saw_deal(row)

    # Language and look

    def set_language(self, language: str) -> None:
        """Speak another language at once."""
        from funnel_desktop.widgets.shell.application import use_language

        self.language = language
        preferences.set_language(language)
        if self.model is not None:
            self.model.set_language(language)
        use_language(language)

    def set_theme(self, mode: str) -> None:
        """Take another appearance: a key of ``theme.MODES``."""
        preferences.set_theme_mode(mode)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, mode)

    def say_words(self) -> None:
        """Say in the language in force what the window itself says, and write its days so."""
        self.setLocale(QLocale())
        self.actions_.check(f"language_{self.language}")
        self.enable()
        self.show_title()

    def changeEvent(self, event: QEvent) -> None:
        """Look where the file is when the user comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self.place, self.place.look)

    # Window

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint there is time for what the first picture did not need."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._work_later)

    @property
    def painted(self) -> bool:
        """Whether the first picture is on the screen."""
        return self._painted

    def _work_later(self) -> None:
        self.panels.start_loading()
        if self.model is not None:
            self.model.read_facts_later()
            QTimer.singleShot(100, self.model, lambda: self.flow)
            self.files.prepare_later(self.model)
            self.rooms.waiting.start()
            self.views.start()
            QTimer.singleShot(_NAMES_LATER, self.model, self._know_names)
        QTimer.singleShot(200, self.place, self.place.say_left_over)

    def _know_names(self) -> None:
        """Read whom a captured line may be about, while nothing else is to do."""
        if self.model is not None and not self.model.capture_index.complete:
            self._names.start(self.model.capture_index.in_slices())

    def restore(self) -> None:
        """Take the shape that the window had when it was last closed."""
        geometry, panels = preferences.window_state()
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            # As large as drawn, or as the screen lets it be with its title bar.
            self.resize(QSize(1280, 800))
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(self.size().boundedTo(room))
        if not panels.isEmpty():
            self.panels.set_narrow(False)
            self.inner.restoreState(panels)
        self.panels.arrange(self.width(), anew=panels.isEmpty())
        narrow = self.width() < _NARROW
        self._wide_wishes = preferences.panels_shown()
        for key, shown in zip(("show_chart", "show_balance"), self._wide_wishes, strict=True):
            self.actions_.check(key, shown and not narrow)
        self.rooms.rail.set_narrow(narrow)
        self.panels.set_narrow(narrow)
        self._fold_menus(narrow)
        self.show_what_fits()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height between chart and calculator whenever there is another height to share."""
        if watched is self.inner and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            QTimer.singleShot(0, self.panels, self.panels.share_height)
        if watched is self.inner and event.type() == QEvent.Type.Show and not self.panels.narrow:
            # What was kept may be of a window of another width, or of another size of text.
            QTimer.singleShot(0, self.panels, lambda: self.panels.arrange(self.width()))
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a funnel or CSV file from the file manager."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a funnel file, import a CSV file."""
        path = dropped_file(event.mimeData())
        if path is not None:
            QTimer.singleShot(0, self, lambda: self.files.take(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file, so that it stands alone, and remember the window's shape."""
        if self.reminders.stays(event):
            event.ignore()
            self.hide()
            return
        dismiss_dialogs()
        shown = self._wide_wishes if self.panels.narrow else self._panel_wishes()
        self.panels.set_narrow(False)
        preferences.remember_window(self.saveGeometry(), self.inner.saveState(), shown)
        self.panels.remember()
        self.set_session(None)
        super().closeEvent(event)
        self.reminders.end()

    @property
    def path(self) -> Path | None:
        """The file that is open."""
        return None if self.model is None else self.model.session.path
