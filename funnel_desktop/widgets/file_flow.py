"""What the user does with whole files: new, open, recent, sample, import, export, back up."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QMenu

from funnel_desktop.commands.session import Session
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.reasons import why
from funnel_desktop.store.errors import environment_error
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets import preferences
from funnel_desktop.widgets.joints import listed, stopped
from funnel_desktop.widgets.text import translate

if TYPE_CHECKING:
    from funnel_desktop.widgets.main_window import MainWindow

_CHECK_AFTER = 5_000
"""Milliseconds after opening when the file is looked through for damage."""

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
        """Open a funnel file, or import a spreadsheet, as its name says."""
        if path.is_dir():
            self._import_set(path)
        elif path.suffix.lower() in (".csv", ".tsv", ".txt", ".zip"):
            self.import_csv(path)
        else:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a funnel file in this window; on an error the one before stays open."""
        path = path.absolute()
        if self._window.path == path:
            return True
        try:
            session = Session.open(path, language=self._window.language)
        except FunnelFileError as error:
            if error.kind == "missing":
                preferences.forget_file(path)
            self._refuse(path, error)
            return False
        self._window.message_bar.hide()
        try:
            self._window.set_session(session)
        except Exception as error:
            # Damage inside the file shows when the board is read.
            known = environment_error(path, error)
            if known is None:
                raise
            session.close()
            self._window.set_session(None)
            self._refuse(path, known)
            return False
        preferences.remember_file(path)
        return True

    def _refuse(self, path: Path, error: FunnelFileError) -> None:
        """Say why a file cannot be opened; for a damaged one offer what is there to save it."""
        bar = self._window.message_bar
        if error.kind != "damaged":
            bar.show_message(error.message, "warn")
            return
        from funnel_desktop.store.backup import latest_backups

        backups = latest_backups(path, preferences.data_folder() / "backups")
        if backups:
            words = message("FileFlow", "Open the backup of {day}", day=backups[0].day.isoformat())
            bar.show_message(error.message, "bad", words, lambda: self._restore(path, backups[0].path))
        else:
            words = message("FileFlow", "Save what can be read")
            bar.show_message(error.message, "bad", words, lambda: self._recover(path))

    def explain_read_only(self) -> None:
        """Say why the open file cannot be changed, with a way on."""
        model = self._window.model
        if model is None or model.session.read_only_reason is None:
            return
        if model.session.read_only_kind == "in_use":
            action, then = message("FileFlow", "Try again"), self._open_again
        else:
            action, then = message("FileFlow", "Save a copy…"), self._work_on_a_copy
        self._window.message_bar.show_message(model.session.read_only_reason, "warn", action, then)

    def _open_again(self) -> None:
        """Open the open file anew: whoever had it may have closed it."""
        path = self._window.path
        if path is not None:
            self._window.set_session(None)
            self.open_path(path)

    def _work_on_a_copy(self) -> None:
        """Write a copy where it can be changed, and go on with that."""
        path = self._window.path
        if path is None:
            return
        target = self._copy(path, _free_name(preferences.documents_folder() / path.name), replace=False)
        if target is not None:
            self.open_path(target)

    def explain(self, error: BaseException) -> bool:
        """Say what an error met during work means if it is the disk's or the file's; else return False."""
        path = self._window.path
        known = None if path is None else environment_error(path, error)
        if path is None or known is None:
            return False
        self._refuse(path, known)
        return True

    def _recover(self, path: Path) -> None:
        """Read what can be read of a damaged file into a new one, open that, and say what was lost."""
        from funnel_desktop.store.recovery import recover
        from funnel_desktop.widgets.background import steps_on_a_thread
        from funnel_desktop.widgets.importing.progress import run_with_progress

        target = _free_name(path.with_name(f"{path.stem}-recovered{path.suffix}"))
        found = []
        try:
            done = run_with_progress(
                self._window,
                translate("FileFlow", "Saving what can be read"),
                steps_on_a_thread(lambda progress: found.append(recover(path, target, progress))),
            )
        except FunnelError as error:
            self._window.complain(error.message)
            return
        if done and self.open_path(target):
            self._window.message_bar.show_message(found[0].sentence, "info")

    def _restore(self, path: Path, backup: Path) -> None:
        """Open a copy of a backup beside the damaged file, which is left as it is."""
        import shutil

        target = _free_name(path.with_name(f"{path.stem}-restored{path.suffix}"))
        try:
            shutil.copyfile(backup, target)
        except OSError as error:
            self._window.complain(
                message("FileFlow", "{path} cannot be written: {why}.", path=target, why=why(error))
            )
            return
        self.open_path(target)

    def open_file(self) -> None:
        """Ask for a funnel file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("FileFlow", "Open a funnel"),
            str(self._folder()),
            translate("FileFlow", "Funnel files (*.funnel);;All files (*)"),
        )
        if name:
            self.open_path(Path(name))

    def find_missing(self, path: Path) -> None:
        """Ask where a file that is no longer in its place lies now, and open it there."""
        folder = next((folder for folder in path.parents if os.path.isdir(folder)), self._folder())
        name, _ = QFileDialog.getOpenFileName(
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
        there = [path for path in preferences.recent_files() if path.exists()]
        for path in there:
            action = menu.addAction(f"{path.stem} — {path.parent}".replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        if not there:
            menu.addAction(translate("FileFlow", "No files yet")).setEnabled(False)

    def _folder(self) -> Path:
        path = self._window.path
        return path.parent if path is not None else preferences.documents_folder()

    # Making

    def new_file(self) -> None:
        """Ask for a name and make a new funnel there."""
        suggested = _free_name(self._folder() / self._first_name())
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("FileFlow", "New funnel"),
            str(suggested),
            translate("FileFlow", "Funnel files (*.funnel)"),
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".funnel")
        # The file dialog asked already whether an existing file may be replaced; a funnel is never replaced.
        self._create(path)

    def _first_name(self) -> str:
        return translate("FileFlow", "My funnel") + ".funnel"

    def _create(self, path: Path) -> bool:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
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

    def _ensure_file(self) -> bool:
        """Make the first file, without a question, when none is open."""
        if self._window.model is not None:
            return True
        return self._create(_free_name(preferences.documents_folder() / self._first_name()))

    def add_first_deal(self) -> None:
        """Ask for the first deal; with it comes the first file, where none is open."""
        window = self._window
        if window.flow is not None:
            window.flow.new_deal()
            return
        from funnel_desktop.widgets.deal.new_deal import ask_new_deal

        # The file is made when there is something to put into it: cancelled, nothing has happened.
        values = ask_new_deal(window, standard_playbook(), Settings(), window.language, date.today())
        if isinstance(values, dict) and self._ensure_file() and window.flow is not None:
            window.flow.add(values)

    def open_sample(self) -> None:
        """Make the sample: in the open file when it is empty, otherwise in a new one beside it."""
        from funnel_desktop.commands.sample import SampleFunnel

        model = self._window.model
        if model is None or not model.writable or not model.session.store.deals.is_empty():
            folder = preferences.documents_folder()
            if not self._create(_free_name(folder / (translate("FileFlow", "Sample funnel") + ".funnel"))):
                return
            model = self._window.model
        assert model is not None
        try:
            model.session.execute(SampleFunnel())
        except FunnelError as error:
            self._window.complain(error.message)

    # Import and export

    def import_csv(self, path: Path | None = None) -> None:
        """Ask for a spreadsheet, show how it will be understood, and bring its deals in as one step."""
        from funnel_desktop.commands.importing import ImportDeals
        from funnel_desktop.exchange.records import read_deals
        from funnel_desktop.exchange.tables import is_set
        from funnel_desktop.widgets.importing.import_dialog import ImportDialog, choose_file
        from funnel_desktop.widgets.importing.progress import run_with_progress

        if path is None:
            path = choose_file(self._window, str(self._folder()))
        if path is None:
            return
        window = self._window
        model = window.model
        if model is not None and model.session.read_only_reason is not None:
            window.complain(model.session.read_only_reason)
            return
        if path.suffix.lower() == ".zip" or is_set(path):
            self._import_set(path)
            return
        playbook = standard_playbook() if model is None else model.playbook
        today = date.today() if model is None else model.today
        try:
            request = ImportDialog.ask(window, path, playbook=playbook, language=window.language, today=today)
        except FunnelError as error:
            window.complain(error.message)
            return
        if request is None or not self._ensure_file():
            return
        model = window.model
        assert model is not None
        work = ImportDeals(
            read_deals(request.table, request.plan, today),
            request.good + request.bad,
            path.name,
            request.plan.shown_unit,
        )
        try:
            done = run_with_progress(
                window,
                translate("FileFlow", "Importing {file}").format(file=path.name),
                model.session.execute_in_slices(work.name(), work.run),
            )
        except FunnelError as error:
            window.complain(error.message)
            return
        if not done:
            window.complain(message("FileFlow", "The import was cancelled. Nothing was changed."))
            return
        report = work.report

        def summary() -> str:
            parts = [translate("FileFlow", "%n deal(s) imported", "", report.imported)]
            if report.already_there:
                parts.append(translate("FileFlow", "%n already in this file", "", len(report.already_there)))
            if report.bad_rows:
                parts.append(translate("FileFlow", "%n row(s) left out", "", len(report.bad_rows)))
            return stopped(listed(parts))

        if not report.bad_rows:
            window.message_bar.show_said(summary, "good")
            return

        def show_left_out() -> None:
            from funnel_desktop.widgets.importing.left_out import LeftOutDialog

            LeftOutDialog(window, report.bad_rows, request.table.header, path.name).run()

        window.message_bar.show_said(
            summary,
            "warn",
            message("FileFlow", "Show what was left out"),
            show_left_out,
        )

    def import_rows(self, rows: str) -> None:
        """Show rows pasted from a spreadsheet as the import of a file shows its own, and bring their deals
        in."""
        import tempfile

        from funnel_desktop.exchange.columns import known_names
        from funnel_desktop.widgets.deal.words import field_name

        rows = rows.strip("\r\n")
        first = rows.splitlines()[0].split("\t")
        if not known_names(first):
            # Without headings the columns are those of the line in which one deal is typed.
            names = [field_name(name) for name in ("customer", "project", "amount_minor")]
            rows = "\t".join((*names, *[""] * len(first))[: len(first)]) + "\n" + rows
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / (translate("FileFlow", "Pasted rows") + ".tsv")
            path.write_text(rows, encoding="utf-8")
            self.import_csv(path)

    def import_everything(self) -> None:
        """Ask for a full export (its zip file, or a file of its folder) and bring all of it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("FileFlow", "Import a full export"),
            str(self._folder()),
            translate("FileFlow", "Full export: its zip file, or any file of its folder (*.zip *.csv)"),
        )
        if name:
            self._import_set(Path(name))

    def _import_set(self, path: Path) -> None:
        from funnel_desktop.widgets.whole_flow import agreed, bring_in

        if agreed(self._window, path) and self._ensure_file():
            bring_in(self._window, path)

    def export_everything(self) -> None:
        """Ask for a folder or zip file and write every table there."""
        from funnel_desktop.widgets.whole_flow import write_out

        write_out(self._window, self._folder())

    def export_readable(self) -> None:
        """Ask for a name and write all deals there in the words of the window, for a person to read."""
        from funnel_desktop.widgets.readable_export import export_readable

        export_readable(self._window, self._folder())

    def export_csv(self) -> None:
        """Ask for a name and write all deals there."""
        from funnel_desktop.commands.exporting import export_deals
        from funnel_desktop.widgets.importing.progress import run_with_progress

        window = self._window
        model = window.model
        if model is None:
            return
        suggested = self._folder() / f"{model.session.path.stem} {date.today().isoformat()}.csv"
        name, _ = QFileDialog.getSaveFileName(
            window,
            translate("FileFlow", "Export as CSV"),
            str(suggested),
            translate("FileFlow", "CSV files (*.csv)"),
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".csv")
        count = model.session.store.deals.count()
        try:
            done = run_with_progress(
                window,
                translate("FileFlow", "Exporting {file}").format(file=path.name),
                export_deals(model.session, path),
            )
        except FunnelError as error:
            window.complain(error.message)
            return
        if done:
            window.message_bar.show_message(
                message("FileFlow", "%n deal(s) written to {path}.", count=count, path=path),
                "good",
                message("FileFlow", "Show the folder"),
                lambda: self._show_folder(path.parent),
            )

    # Backups

    def back_up(self) -> None:
        """Ask for a name and write a copy of the file there."""
        source = self._window.path
        if source is None:
            return
        suggested = _free_name(self._folder() / f"{source.stem} {date.today().isoformat()}{source.suffix}")
        target = self._copy(source, suggested, replace=True)
        if target is not None:
            self._window.message_bar.show_message(
                message("FileFlow", "Backed up to {path}.", path=target), "good"
            )

    def _copy(self, source: Path, suggested: Path, *, replace: bool) -> Path | None:
        """Ask for a name and copy a file there; return where it is, None when it came to nothing."""
        from funnel_desktop.store.backup import back_up_file
        from funnel_desktop.widgets.background import steps_on_a_thread
        from funnel_desktop.widgets.importing.progress import run_with_progress

        name, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("FileFlow", "Back up") if replace else translate("FileFlow", "Save a copy"),
            str(suggested),
            translate("FileFlow", "Funnel files (*.funnel)"),
        )
        if not name:
            return None
        target = Path(name)
        if not target.suffix:
            target = target.with_suffix(".funnel")
        try:
            done = run_with_progress(
                self._window,
                translate("FileFlow", "Backing up"),
                steps_on_a_thread(lambda progress: back_up_file(source, target, progress, replace=True)),
            )
        except FunnelError as error:
            self._window.complain(error.message)
            return None
        return target if done else None

    def prepare_later(self, model: SessionModel) -> None:
        """Get ready to write while the window is idle, and make the automatic backup when all has settled."""
        for delay, work in (
            (150, lambda: self._quietly(model.session.store.prepare)),
            (_CHECK_AFTER, lambda: self._check_quietly(model)),
            (_BACKUP_AFTER, lambda: self._automatic_backup(model)),
        ):
            QTimer.singleShot(delay, model, partial(self._if_open, model, work))

    def _if_open(self, model: SessionModel, work: Callable[[], object]) -> None:
        """Do something for a file unless it was closed meanwhile."""
        if self._window.model is model:
            work()

    def _quietly(self, work: Callable[[], object]) -> None:
        try:
            work()
        except FunnelError as error:
            self._window.complain(error.message)

    def _check_quietly(self, model: SessionModel) -> None:
        """Look for damage in the file that is open, so that it is known before it is met."""
        from funnel_desktop.store.checking import damage
        from funnel_desktop.widgets.background import steps_on_a_thread
        from funnel_desktop.widgets.importing.progress import Slices

        path = model.session.path

        def tell(found: object) -> None:
            if isinstance(found, Message):
                self._refuse(path, FunnelFileError("damaged", found))

        slices = Slices(model)
        slices.finished.connect(tell)
        slices.start(steps_on_a_thread(lambda _progress: damage(path)))

    def _automatic_backup(self, model: SessionModel) -> None:
        from funnel_desktop.store.backup import automatic_backup
        from funnel_desktop.widgets.background import steps_on_a_thread
        from funnel_desktop.widgets.importing.progress import Slices

        if not self.backups_possible or not model.writable or model.session.store.deals.is_empty():
            return
        path, today = model.session.path, model.today
        slices = Slices(model)
        slices.failed.connect(lambda error: self._window.complain(error.message))
        slices.start(
            steps_on_a_thread(
                lambda _progress: automatic_backup(path, preferences.data_folder() / "backups", today)
            )
        )

    def open_data_folder(self) -> None:
        """Open the folder with the log and the automatic backups."""
        self._show_folder(preferences.data_folder())

    def _show_folder(self, folder: Path) -> None:
        from funnel_desktop.widgets.places import open_folder

        problem = open_folder(folder)
        if problem is not None:
            self._window.complain(problem)

    # Files dropped on the window

    def dropped_file(self, data: QMimeData) -> Path | None:
        """Return the one file that is being dropped, if it is one of ours or a spreadsheet, or the folder of
        a full export."""
        if not data.hasUrls() or len(data.urls()) != 1 or not data.urls()[0].isLocalFile():
            return None
        path = Path(data.urls()[0].toLocalFile())
        if path.is_dir():
            return path if (path / "about.csv").is_file() else None
        return path if path.suffix.lower() in (".funnel", ".csv", ".tsv", ".txt", ".zip") else None


def _free_name(path: Path) -> Path:
    """Return ``path``, or the first of "name 2", "name 3", … that is not taken."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
    return candidate
