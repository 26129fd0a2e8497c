"""What the user does with whole files: new, open, recent, sample; other work on files is begun here."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from funnel_desktop.commands import care
from funnel_desktop.commands.opening import open_at_once, said_of
from funnel_desktop.commands.session import Session
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import free_name
from funnel_desktop.queries.deal_tables import is_empty
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import same_file
from funnel_desktop.safe_files import make_folder
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.files.opening import opener_over

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.widgets.shell.main_window import MainWindow

_READY_AFTER = 150
"""Milliseconds after opening when the file is looked through for damage, on another thread, and then made
ready to be changed. A change that comes before its end waits for it."""

_READY_AGAIN = 1_000
"""Milliseconds after which that is tried again if something was in the way."""

_BACKUP_AFTER = 20_000
"""Milliseconds after opening when the automatic backup is made: long after everything else has settled."""


class FileFlow(QObject):
    """File actions of one window. Errors become a sentence above the board; what was open stays open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.backups_possible = True
        """False once it was said that the daily backups cannot be written: it is not said again each time."""

    # Opening

    def take(self, path: Path) -> None:
        """Open a funnel file, or import a spreadsheet, as its name says, or else what is in it."""
        from funnel_desktop.exchange.reading import looks_like_table
        from funnel_desktop.widgets.kit.dropped_files import TABLES

        if path.is_dir():
            self.import_set(path)
            return
        ending = path.suffix.lower()
        foreign = ending != ".funnel" and not care.is_a_funnel(path)
        if ending in TABLES or (foreign and looks_like_table(path)):
            self.import_csv(path)
        else:
            self.open_path(path)

    def open_path(self, path: Path, *, key: Key | None = None, over_nothing: bool = False) -> bool:
        """Open a funnel file in this window; on an error the one before stays open. A locked one without its
        ``key`` asks for the passphrase; an older one is brought up to date, unless the user stops that:
        while the window is not there yet, and not ``over_nothing``, when it is."""
        path = path.absolute()
        if same_file(path, self._window.path) or self._window.earlier.leave_for(path):
            return True
        may_wait = over_nothing or self._window.isVisible()
        opener = opener_over(self._window) if may_wait else open_at_once
        try:
            session = Session.open(path, key=key, language=self._window.language, opener=opener)
        except FunnelFileError as error:
            if error.kind == "older":
                again = partial(self.open_path, path, key=key, over_nothing=True)
                QTimer.singleShot(0, self, again)
                return False
            if error.kind == "locked" or (error.kind == "wrong_passphrase" and key is not None):
                return self._window.passphrases.open(path)
            if error.kind == "missing":
                preferences.forget_file(path)
            self.refuse(path, error, key)
            return False
        self._window.message_bar.hide()
        try:
            self._window.set_session(session)
        except Exception as error:
            # Damage inside the file shows when the board is read.
            known = said_of(path, error)
            if known is None:
                raise
            session.close()
            self._window.set_session(None)
            self.refuse(path, known, key)
            return False
        preferences.remember_file(path)
        if session.said_on_opening is not None:
            self._window.message_bar.show_message(session.said_on_opening, "warn")
        return True

    def _open_after_all(self, path: Path, key: Key | None) -> None:
        self.open_path(path, key=key)

    def refuse(self, path: Path, error: FunnelFileError, key: Key | None = None) -> None:
        """Say why a file cannot be opened; for one that is damaged, or not all ours, offer what is there to
        save it, with its key where it is locked."""
        model = self._window.model
        if key is None and model is not None and path == model.session.path:
            key = model.session.key
        bar = self._window.message_bar
        if error.kind == "left":
            words = message("FileFlow", "Open it")
            bar.show_message(error.message, "info", words, lambda: self._open_after_all(path, key))
            return
        if error.kind not in ("damaged", "strange") and error.trouble != "reading":
            bar.show_message(error.message, "warn")
            return
        from funnel_desktop.commands.copies import copies_of_file
        from funnel_desktop.widgets.shell.files.care import save_what_can_be_read

        # What is strange came with the file, and is in its copies, too.
        if error.kind == "damaged" and copies_of_file(path):
            words = message("Copies", "Earlier states…")
            bar.show_message(error.message, "bad", words, lambda: self._window.earlier.choose_for(path, key))
        else:
            words = message("FileFlow", "Save what can be read")
            bar.show_message(
                error.message, "bad", words, lambda: save_what_can_be_read(self._window, path, key)
            )

    def go_on_reading(self, error: FunnelFileError) -> None:
        """Show the open file, that turned out to be damaged, only to be read; say so, with a way on."""
        model, path = self._window.model, self._window.path
        if model is None or path is None:
            return
        key = model.session.key
        self._window.set_session(None)
        try:
            session = Session.open(
                path,
                "read",
                language=self._window.language,
                key=key,
                opener=opener_over(self._window),
            )
            care.go_on_reading(session, error)
            self._window.set_session(session)
        except Exception as worse:
            known = said_of(path, worse)
            if known is None:
                raise
            self._window.set_session(None)
            self.refuse(path, known, key)

    def explain_read_only(self) -> None:
        """Say why the open file cannot be changed, with a way on."""
        model = self._window.model
        if model is None or model.session.read_only_reason is None:
            return
        if model.session.read_only_kind == "damaged":
            self.refuse(model.session.path, FunnelFileError("damaged", model.session.read_only_reason))
            return
        if self._window.earlier.looking:
            action, then = message("Copies", "Return to now"), self._window.earlier.back_to_now
        elif model.session.read_only_kind == "in_use":
            action, then = message("FileFlow", "Try again"), self.open_again
        else:
            action, then = message("FileFlow", "Save a copy…"), self._work_on_a_copy
        self._window.message_bar.show_message(model.session.read_only_reason, "warn", action, then)

    def open_again(self) -> None:
        """Open the open file anew: whoever had it may have closed it."""
        path = self._window.path
        if path is not None:
            key = None if self._window.model is None else self._window.model.session.key
            self._window.set_session(None)
            self.open_path(path, key=key)

    def _work_on_a_copy(self) -> None:
        """Write a copy where it can be changed, and go on with that."""
        from funnel_desktop.widgets.shell.files.care import copy_file

        path = self._window.path
        if path is None:
            return
        suggested = free_name(preferences.documents_folder() / path.name)
        target = copy_file(self._window, path, suggested, replace=False)
        if target is not None:
            self.open_path(target, key=None if self._window.model is None else self._window.model.session.key)

    def explain(self, error: BaseException) -> bool:
        """Say what an error met during work means if it is the disk's or the file's; else return False."""
        path = self._window.path
        _drop_way_through_qt(error)
        known = None if path is None else said_of(path, error)
        if path is None or known is None:
            return False
        self.refuse(path, known)
        model = self._window.model
        if known.kind == "damaged" and model is not None and model.writable:
            # Not here: it may have been met while the board was being painted.
            work = partial(self._if_open, model, lambda _model: self.go_on_reading(known))
            QTimer.singleShot(0, model, work)
        return True

    def open_file(self) -> None:
        """Ask for a funnel file and open it."""
        from funnel_desktop.widgets.kit.file_dialogs import ask_open

        name, _ = ask_open(
            self._window,
            translate("FileFlow", "Open a funnel"),
            str(self._folder()),
            translate("FileFlow", "Funnel files (*.funnel);;All files (*)"),
        )
        if name:
            self.open_path(Path(name))

    def find_missing(self, path: Path) -> None:
        """Ask where a file that is no longer in its place lies now, and open it there."""
        from funnel_desktop.widgets.kit.file_dialogs import ask_open

        folder = next((folder for folder in path.parents if os.path.isdir(folder)), self._folder())
        name, _ = ask_open(
            self._window,
            translate("FileFlow", "Find {name}").format(name=path.name),
            str(folder),
            translate("FileFlow", "Funnel files (*.funnel);;All files (*)"),
        )
        if name and self.open_path(Path(name)):
            preferences.forget_file(path)

    def fill_recent(self, menu: QMenu) -> None:
        """List the files used last."""
        menu.clear()
        there = [path for path in preferences.recent_files() if os.path.exists(path)]
        for path in there:
            action = menu.addAction(entry_words(f"{path.stem} — {path.parent}"))
            # A Mac takes what begins like "About" or "Settings" into the program's own menu.
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        if not there:
            menu.addAction(translate("FileFlow", "No files yet")).setEnabled(False)

    def _folder(self) -> Path:
        model = self._window.model
        return model.session.known_as.parent if model is not None else preferences.documents_folder()

    # Making

    def new_file(self) -> None:
        """Ask for a name and make a new funnel there."""
        from funnel_desktop.widgets.kit.file_dialogs import ask_save

        suggested = free_name(self._folder() / self._first_name())
        name, _ = ask_save(
            self._window,
            translate("FileFlow", "New funnel"),
            str(suggested),
            translate("FileFlow", "Funnel files (*.funnel)"),
            replaces=False,
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".funnel")
        self._create(path)

    def _first_name(self) -> str:
        return translate("FileFlow", "My funnel") + ".funnel"

    def _create(self, path: Path) -> bool:
        try:
            make_folder(path.parent)
            session = Session.create(path, language=self._window.language)
        except FunnelFileError as error:
            self._ask_for_another(error.message)
            return False
        except OSError as error:
            self._ask_for_another(
                message("FileFlow", "{path} cannot be written: {why}.", path=path, why=why(error))
            )
            return False
        self._window.message_bar.hide()
        self._window.set_session(session)
        preferences.remember_file(path.absolute())
        return True

    def _ask_for_another(self, sentence: Message) -> None:
        words = message("FileFlow", "Choose another place…")
        self._window.message_bar.show_message(sentence, "warn", words, self.new_file)

    def ensure_file(self) -> bool:
        """Make the first file, without a question, when none is open."""
        if self._window.model is not None:
            return True
        return self._create(free_name(preferences.documents_folder() / self._first_name()))

    def add_first_deal(self) -> None:
        """Ask for the first deal; with it comes the first file, where none is open."""
        window = self._window
        if window.flow is not None:
            window.flow.new_deal()
            return
        from funnel_desktop.widgets.deal.new_deal import ask_new_deal

        # The file is made when there is something to put into it: cancelled, nothing has happened.
        values = ask_new_deal(window, standard_playbook(), Settings(), window.language, date.today())
        if isinstance(values, dict) and self.ensure_file() and window.flow is not None:
            window.flow.add(values)

    def open_sample(self) -> None:
        """Make the sample: in the open file when it is empty, otherwise in a new one beside it."""
        from funnel_desktop.sample.funnel import SampleFunnel

        model = self._window.model
        if model is None or not model.writable or not is_empty(model.session):
            folder = preferences.documents_folder()
            if not self._create(free_name(folder / (translate("FileFlow", "Sample funnel") + ".funnel"))):
                return
            model = self._window.model
        assert model is not None
        try:
            model.session.execute(SampleFunnel())
        except FunnelError as error:
            self._window.complain(error.message)

    # Import and export

    def import_csv(self, path: Path | None = None) -> None:
        """Bring in the deals of a spreadsheet as one step; None: ask for it."""
        from funnel_desktop.widgets.shell.files.deals_as_csv import import_csv

        import_csv(self._window, path, self._folder())

    def import_rows(self, rows: str) -> None:
        """Bring in the deals of rows pasted from a spreadsheet."""
        from funnel_desktop.widgets.shell.files.deals_as_csv import import_rows

        import_rows(self._window, rows, self._folder())

    def paste(self) -> None:
        """Bring in what the clipboard holds, where deals are shown: rows of a spreadsheet, or one that was
        copied as a file."""
        if self._window.rooms.current != "board":
            return
        from funnel_desktop.widgets.board.quick_add import are_rows
        from funnel_desktop.widgets.kit.dropped_files import dropped_file
        from funnel_desktop.widgets.shell.deal_clipboard import ROWS

        data = QGuiApplication.clipboard().mimeData()
        path = dropped_file(data)
        if path is not None:
            self.take(path)
        elif data.hasFormat(ROWS):
            self.import_rows(data.data(ROWS).toStdString())
        elif are_rows(data.text()):
            self.import_rows(data.text())

    def import_set(self, path: Path) -> None:
        """Fill the empty file from a full export, if the user agrees."""
        from funnel_desktop.widgets.shell.files.full_export import agreed, bring_in

        if agreed(self._window, path) and self.ensure_file():
            bring_in(self._window, path)

    def export(self) -> None:
        """Ask what is to be written, for whom and where, and write it."""
        from funnel_desktop.widgets.shell.files.exporting import export

        export(self._window, self._folder())

    # Care

    def back_up(self) -> None:
        """Ask for a name and write a copy of the file there."""
        from funnel_desktop.widgets.shell.files.care import back_up

        back_up(self._window, self._folder())

    def merge(self) -> None:
        """Ask for another version of the file and put the two together."""
        from funnel_desktop.widgets.shell.files.merge import choose_and_merge

        choose_and_merge(self._window, self._folder())

    def prepare_later(self, model: SessionModel) -> None:
        """Look whether the file is sound and get ready to write while the window is idle, and make the
        automatic backup when all has settled."""
        for delay, work in (
            (_READY_AFTER, self._look_for_damage),
            (_BACKUP_AFTER, self._daily_backup),
        ):
            self._later(delay, model, work)

    def _later(self, delay: int, model: SessionModel, work: Callable[[SessionModel], None]) -> None:
        """Do something for an open file after some milliseconds, unless it was closed meanwhile."""
        QTimer.singleShot(delay, model, partial(self._if_open, model, work))

    def _if_open(self, model: SessionModel, work: Callable[[SessionModel], None]) -> None:
        if self._window.model is model and model.session.is_open:
            self._window.place.look()  # what is done by name is to be done to this file
            work(model)

    def _get_ready(self, model: SessionModel) -> None:
        if model.writable and not care.get_ready_to_change(model.session):
            # It is being read or changed right now, by an export perhaps.
            self._later(_READY_AGAIN, model, self._get_ready)

    def _look_for_damage(self, model: SessionModel) -> None:
        from funnel_desktop.widgets.shell.files.care import look_for_damage

        if model.session.read_only_kind == "damaged":
            return  # it is known, and would be found again each time the file is opened for reading
        look_for_damage(self._window, model, lambda: self._get_ready(model))

    def _daily_backup(self, model: SessionModel) -> None:
        from funnel_desktop.widgets.shell.copies.keeper import keep_copies

        keep_copies(self._window, model)

    def open_data_folder(self) -> None:
        """Open the folder with the log and the automatic backups."""
        self.show_folder(preferences.data_folder())

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager, or say why not."""
        from funnel_desktop.widgets.kit.folders import open_folder

        problem = open_folder(folder)
        if problem is not None:
            self._window.complain(problem)


def _drop_way_through_qt(error: BaseException) -> None:
    """Leave of an error what was the matter: what is raised where Qt calls us is given back with the name of
    what Qt called before it, once for each."""
    if error.args and isinstance(error.args[0], str):
        error.args = (
            re.sub(r"^(Error calling Python override of \S+: )+", "", error.args[0]),
            *error.args[1:],
        )
