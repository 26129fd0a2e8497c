"""Whether the open file is still where it was: looked at while the window is idle, when it comes to the
front, and before each change. What came of it is said above the board, with the ways on."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from funnel_desktop.commands import care, kept_aside
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.folder_kind import on_network, synchronised_by
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.keyboard import store_typed
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.timers import every, later
from funnel_desktop.widgets.shell.aside_bar import AsideBar, Way
from funnel_desktop.widgets.shell.files.opening import opener_over
from funnel_desktop.wording import file_place as words

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.commands.session import Slices as Steps
    from funnel_desktop.method.kept_aside import Aside
    from funnel_desktop.widgets.shell.main_window import MainWindow

LOOK_EVERY = 3_000
"""Milliseconds between two looks while nothing is done."""

SAY_AFTER = 1_500
"""Milliseconds after opening, when it is said in what kind of folder the file lies."""

SETTLE_AFTER = 2_000
"""Milliseconds after a change, when everything is brought into the one file."""


class FilePlace(QObject):
    """Looks after the place of one window's file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bar = AsideBar(window)
        self._there = self._merging_now = False
        self._told: tuple[str, Path] | None = None
        self._looking = every(self, self.look, LOOK_EVERY)
        self._settling = later(self, self.settle, SETTLE_AFTER)

    def follow(self, model: SessionModel | None) -> None:
        """Look after another file, or none."""
        self._looking.stop()
        self._settling.stop()
        self._told = None
        self._show()
        if model is None:
            return
        model.session.on_parted = partial(self._parted, model)
        model.session.wait = self._wait
        model.changed.connect(self._settle_later)
        self._looking.start()
        self._settling.start()
        QTimer.singleShot(SAY_AFTER, model, self.say_where_it_lies)

    def _settle_later(self, change: Change) -> None:
        if change.written:
            self._settling.start()

    def end_work(self, model: SessionModel) -> None:
        """End what reads or writes the file on another thread, before it is closed: a connection that is left
        keeps the log from being brought in, and loses its locks."""
        from funnel_desktop.widgets.kit.progress import Slices

        care.end_look_for_damage(model.session)
        for slices in model.findChildren(Slices):
            slices.stop()

    def leave(self, model: SessionModel) -> None:
        """Do what takes its time before a file is closed, with the window alive."""
        model.session.get_ready_to_close()

    def _wait(self, what: Message, steps: Steps) -> None:
        """Wait for what nothing may be done before."""
        from funnel_desktop.widgets.kit.progress import run_with_progress

        run_with_progress(self._window, text_of(what), steps, may_cancel=False)

    def _go_aside(self, model: SessionModel, steps: Steps) -> None:
        """Keep a large file aside between the events of the window: whoever types goes on typing."""
        from funnel_desktop.widgets.kit.progress import Slices

        slices = Slices(model)
        slices.failed.connect(lambda error: self._cannot_be_kept(model, error))
        slices.finished.connect(slices.deleteLater)
        slices.failed.connect(slices.deleteLater)
        slices.start(steps)

    def _cannot_be_kept(self, model: SessionModel, error: FunnelError) -> None:
        if self._window.model is model:
            self._say_once(error, model)

    # Looking

    def look(self) -> None:
        """Look where the file is and who else wrote to it, unless something is under way."""
        model = self._window.model
        if model is None or QApplication.activeModalWidget() is not None or model.session.in_change:
            return
        if model.session.aside is not None and self._there != _is_there(model.session.aside.original):
            self._show()  # a drive came back, or went
        try:
            model.session.look(later=partial(self._go_aside, model))
            care.hold(model.session)
        except FunnelError as error:
            self._say_once(error, model)

    def _say_once(self, error: FunnelError, model: SessionModel) -> None:
        if not isinstance(error, FunnelFileError):
            self._window.complain(error.message)
        elif self._is_new(error.kind, model.session.path):
            # Not even read any more: as with a stick that was pulled out.
            words = message("FileFlow", "Try again")
            self._window.message_bar.show_message(error.message, "bad", words, self._try_again)

    def _is_new(self, kind: str, path: Path) -> bool:
        """Whether this was not said already of the file that is open."""
        before, self._told = self._told, (kind, path)
        return before != self._told

    def _try_again(self) -> None:
        path = self._window.path
        if path is not None and _is_there(path):
            self._window.message_bar.hide()
            self._window.files.open_again()

    def settle(self) -> None:
        """Bring everything into the one file, on a thread; what is left of it for this one is no work."""
        model = self._window.model
        if model is None or not model.writable:
            return
        if model.session.in_change or QApplication.activeModalWidget() is not None:
            self._settling.start()
            return
        from funnel_desktop.widgets.kit.progress import Slices

        steps = care.bring_in_log(model.session)
        if steps is None:
            self.look()
            return
        slices = Slices(model)
        slices.finished.connect(lambda whole: self._settled(model, bool(whole)))
        slices.finished.connect(slices.deleteLater)
        slices.failed.connect(slices.deleteLater)
        slices.start(steps)

    def _settled(self, model: SessionModel, whole: bool) -> None:
        if model is not self._window.model or not whole or self._settling.isActive():
            return  # a reader holds it, or more was done: the next change brings it in
        if not care.settle(model.session):
            self._settling.start()

    # What came of it

    def _parted(self, model: SessionModel, kind: str, before: Path) -> None:
        window = self._window
        if window.model is not model:
            return  # it is being closed
        if kind == "newer":
            QTimer.singleShot(0, self, partial(self._open_newer, model))
            return
        if kind == "overwritten":
            QTimer.singleShot(0, self, partial(self._open_overwritten, model))
            return
        model.read_facts_later()
        window.show_place()
        if kind == "moved":
            preferences.forget_file(before)
            preferences.remember_file(model.session.path)
            window.message_bar.show_message(
                words.moved(before, model.session.path),
                "info",
            )
        elif model.session.aside is None and self._is_new(kind, before):
            said = words.read_before(before, gone=kind == "gone")
            again = message("FileFlow", "Open it again")
            window.message_bar.show_message(said, "warn", again, self._try_again)
        self._show()

    def _open_newer(self, model: SessionModel) -> None:
        """Show the version that came, where nothing was done in the one before."""
        window = self._window
        if window.model is not model:
            return
        store_typed(window)  # what is being typed is a change, and then there are two versions
        window.rooms.commit()
        path, key = model.session.path, model.session.key
        if window.model is not model or model.session.aside is not None or model.session.wrote:
            return
        window.set_session(None)
        if window.files.open_path(path, key=key):
            window.message_bar.show_message(
                message(
                    "FilePlace",
                    "Another program has put a newer version in the place of {name}. This is that version; "
                    "you had changed nothing in the one before.",
                    name=path.name,
                ),
                "info",
            )

    def _open_overwritten(self, model: SessionModel) -> None:
        """Open what was written into the file: it may be locked, or not with this passphrase any more."""
        window = self._window
        if window.model is not model:
            return
        path = model.session.path
        window.set_session(None)
        if window.files.open_path(path):
            window.message_bar.show_message(kept_aside.said_of_another_version(path), "warn")

    def _show(self) -> None:
        """Show above the board what has become of the file, with what can be done about it."""
        model = self._window.model
        kept = None if model is None else model.session.aside
        if kept is None:
            self.bar.hide()
            return
        self._there = _is_there(kept.original)
        if self._there:
            ways = [
                Way(message("FilePlace", "Save mine beside it"), self.save_beside),
                Way(message("FilePlace", "Open the other version"), self.take_theirs),
            ]
            ways.insert(0, Way(message("FilePlace", "Put the two together…"), self.put_together))
        else:
            ways = [Way(message("FilePlace", "Save it as…"), self.save_as)]
            if os.access(kept.original.parent, os.W_OK):
                back = Way(message("FilePlace", "Put it back in its place"), self.put_back)
                ways.insert(0, back)
        self.bar.show_ways(words.kept_aside(kept.original, kept.at, replaced=self._there), ways)

    # The ways on

    def save_beside(self) -> None:
        """Give what was done here a file of its own beside the other version, and go on with that."""
        model, kept = self._kept()
        self._go_on(kept_aside.place_beside(model.session, kept))

    def put_back(self) -> None:
        """Write the file again where it was."""
        self._go_on(self._kept()[1].original)

    def save_as(self) -> None:
        """Ask where the file is to be, and go on there."""
        from funnel_desktop.widgets.kit.file_dialogs import ask_save

        _model, kept = self._kept()
        folder = kept.original.parent
        start = (folder if folder.is_dir() else preferences.documents_folder()) / kept.original.name
        name, _ = ask_save(
            self._window,
            translate("FilePlace", "Save the funnel"),
            str(start),
            translate("FileFlow", "Funnel files (*.funnel)"),
            replaces=False,
        )
        if name:
            path = Path(name)
            self._go_on(path if path.suffix else path.with_suffix(".funnel"))

    def _go_on(self, target: Path) -> None:
        from funnel_desktop.widgets.kit.progress import run_with_progress

        model, _kept = self._kept()
        saving = translate("FilePlace", "Saving {name}").format(name=target.stem)
        try:
            run_with_progress(self._window, saving, model.session.settle_aside_in_slices(target))
            if model.session.aside is not None:
                return  # cancelled
        except FunnelError as error:
            self._window.complain(error.message)
            self._show()
            return
        preferences.remember_file(target)
        self._window.show_place()
        self._show()
        self._window.message_bar.show_message(
            message("FilePlace", "Saved as {path}. Work goes on there.", path=target), "good"
        )

    def take_theirs(self) -> None:
        """Open the version that lies in the file's place; what was done here is kept."""
        model, kept = self._kept()
        window, key = self._window, model.session.key
        may, their_key = self._their_key()
        if not may:
            return
        mine = self._put_away()
        if window.files.open_path(kept.original, key=their_key):
            window.message_bar.show_message(
                message(
                    "FilePlace",
                    "This is the other version of {name}. Yours is kept as {path}.",
                    name=kept.original.name,
                    path=mine,
                ),
                "info",
                message("FilePlace", "Open mine"),
                lambda: self._open(mine, key),
            )
        else:
            window.files.open_path(mine, key=key)

    def _open(self, path: Path, key: Key | None = None) -> None:
        self._window.files.open_path(path, key=key)

    def _put_away(self) -> Path:
        """Close what is gone on with aside, and return where it is kept for good."""
        model, kept = self._kept()
        model.session.aside = None
        self._window.set_session(None)
        return kept_aside.put_away(kept)

    def put_together(self) -> None:
        """Open the other version and put this one into it, as one step; cancelled, all is as before."""
        from funnel_desktop.widgets.shell.files.merge import merge_with

        model, kept = self._kept()
        window, key = self._window, model.session.key
        may, their_key = self._their_key()
        if not may:
            return
        self._merging_now = True
        try:
            model.session.aside = None
            window.set_session(None)
            if window.files.open_path(kept.original, key=their_key) and merge_with(window, kept.copy):
                kept_aside.put_away(kept)
            else:
                self.open_kept(kept, key)
        finally:
            self._merging_now = False

    def _their_key(self) -> tuple[bool, Key | None]:
        """Return whether the version that came can be opened, and its key. It may be locked since, or with
        another passphrase: asked for while what is here is still open, so that Cancel leaves all as it is."""
        from funnel_desktop.widgets.shell.passphrase.asking import key_for

        model, kept = self._kept()
        return key_for(self._window, kept.original, model.session.key)

    def _kept(self) -> tuple[SessionModel, Aside]:
        model = self._window.model
        assert model is not None
        assert model.session.aside is not None
        return model, model.session.aside

    # What an earlier run left

    def say_left_over(self) -> None:
        """Say what was kept aside and has not been told of, or has no place yet."""
        may = self._window.isVisible() and not self._merging_now
        left = kept_aside.left_over() if may else []
        if not left or self.bar.isVisible():
            return
        kept = left[0]
        window = self._window
        if kept.beside is not None:
            beside = kept.beside
            mine = message("FilePlace", "Open mine")
            said = words.left_beside(kept.original, beside)
            window.message_bar.show_message(said, "warn", mine, partial(self._open, beside))
            kept_aside.forget(kept)
            return
        said = words.left_over(kept.original, kept.at)
        show = message("FilePlace", "Show it")
        window.message_bar.show_message(said, "warn", show, lambda: self.open_kept(kept))

    def say_where_it_lies(self) -> None:
        """Say once of each file that others than this computer have a hand in its folder."""
        window = self._window
        model = window.model
        if (
            model is None
            or not model.writable
            or model.session.aside is not None
            or window.message_bar.isVisible()
        ):
            return
        path = model.session.path
        sentence = _shared_folder(path)
        if sentence is not None and preferences.tell_once("shared_folder", str(path)):
            window.message_bar.show_message(sentence, "info")

    def open_kept(self, kept: Aside, key: Key | None = None) -> None:
        """Go on with what an earlier run kept aside; locked and no ``key`` fits, it asks."""
        from funnel_desktop.widgets.shell.passphrase.asking import key_for

        may, key = key_for(self._window, kept.copy, key)
        if not may:
            return
        try:
            session = Session.open(
                kept.copy,
                "write",
                key=key,
                language=self._window.language,
                opener=opener_over(self._window),
            )
        except FunnelFileError as error:
            self._window.files.refuse(kept.copy, error)
            return
        session.aside = kept
        self._window.message_bar.hide()
        self._window.set_session(session)


def _shared_folder(path: Path) -> Message | None:
    service = synchronised_by(path)
    if service is not None:
        return words.synchronised(path, service)
    return words.on_a_network_drive(path) if on_network(path) else None


def _is_there(path: Path) -> bool:
    return os.path.lexists(path)
