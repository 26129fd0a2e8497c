"""What the window does about passphrases: opening locked files, setting and changing, locking now or by
itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.board.quick_add import QuickAdd
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.dismissal import dismiss_dialogs, wishes
from funnel_desktop.widgets.kit.keyboard import store_typed
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.widgets.shell.main_window import MainWindow
    from funnel_desktop.widgets.shell.passphrase.asking import LockedPage
    from funnel_desktop.widgets.shell.passphrase.cover import Cover
    from funnel_desktop.widgets.shell.passphrase.idle import IdleLock

LOCK_AFTER = (0, 5, 15, 30, 60)
"""Minutes without input after which a locked funnel is locked again; 0: it stays open."""

_AGAIN_MS = 50


class PassphraseFlow(QObject):
    """Passphrases in one window. What is typed is not lost by locking."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: LockedPage | None = None
        self._idle: IdleLock | None = None
        self._draft: tuple[Path, int, str] | None = None
        self._written: set[Path] = set()
        self._cover: Cover | None = None
        wishes().lock.connect(self.lock)

    # Opening

    def open(self, path: Path) -> bool:
        """Ask for the passphrase of a locked file and open it: over what is open, or on the window's page."""
        if self._window.model is None:
            self.show_page(path)
            return False
        from funnel_desktop.widgets.shell.passphrase.asking import ask_key

        done, key = ask_key(self._window, path)
        return done and self._window.files.open_path(path, key=key)

    @property
    def page(self) -> LockedPage | None:
        """The page that asks, while there is a locked file on it."""
        return self._page if self._page is not None and self._page.path is not None else None

    def show_page(self, path: Path | None) -> None:
        """Show the page of a locked file in the window; None: put it away."""
        if self._page is None:
            if path is None:
                return
            from funnel_desktop.widgets.shell.passphrase.asking import LockedPage

            page = self._page = LockedPage(self._window.stack)
            page.unlocked.connect(self._open_unlocked)
            page.failed.connect(self._cannot_be_unlocked)
            page.openWanted.connect(self._window.files.open_file)
            self._window.stack.addWidget(page)
        if path != self._page.path:
            self._page.ask_for(path)
        self._window.show_what_fits()
        self._window.enable()
        self._window.show_title()

    def _open_unlocked(self, path: Path, key: Key | None) -> None:
        if self._window.files.open_path(path, key=key):
            if path in self._written:
                self._go_on()
            self._bring_draft_back(path)
        else:
            self.show_page(None)

    def _go_on(self) -> None:
        """Of what was changed before the file was closed for a moment no newer version may take the place
        without a question."""
        model = self._window.model
        if model is not None:
            model.session.count_as_written()

    def _cannot_be_unlocked(self, path: Path, error: FunnelFileError) -> None:
        self.show_page(None)
        self._window.files.refuse(path, error)

    def opened(self) -> None:
        """Follow the window: another file is open, or none."""
        model = self._window.model
        if model is not None:
            self.show_page(None)
        if self.is_locked:
            if self._idle is None:
                from funnel_desktop.widgets.shell.passphrase.idle import IdleLock

                self._idle = IdleLock(self)
                self._idle.due.connect(self.lock)
            self._idle.start(preferences.lock_after())
        elif self._idle is not None:
            self._idle.stop()

    @property
    def is_locked(self) -> bool:
        """Whether what is open has a passphrase; behind a plain copy that is looked at a locked file stays
        open."""
        window = self._window
        if window.model is None:
            return False
        return window.model.session.key is not None or window.earlier.key is not None

    # Locking

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without input from now on; 0: never."""
        preferences.set_lock_after(minutes)
        if self._idle is not None and self._idle.running:
            self._idle.start(minutes)

    def lock(self) -> bool:
        """Close the file and forget its key; the window asks for the passphrase. Return whether that is done.

        A dialog that holds nothing is closed before; one into which was typed, and work that goes on, is
        covered with everything else, and comes back with the passphrase: until then the file stays open
        behind the cover. While the mouse is pressed nothing happens; it is tried again.
        """
        model = self._window.model
        if model is None or not self.is_locked:
            return True
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return False
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            popup.close()
        if dialog is not None and self._is_covered:
            return False
        if getattr(dialog, "HOLDS_WORK", False):
            QTimer.singleShot(0, self, self._lock_behind_a_cover)
            return False
        if isinstance(dialog, QDialog):
            dialog.done(QDialog.DialogCode.Rejected)  # close() and reject() may ask
        if popup is not None or dialog is not None:
            QTimer.singleShot(0, self, self.lock)  # when whoever waited for the answer has heard it
            return False
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(_AGAIN_MS, self, self.lock)  # whoever waits within has not come to an end yet
            return False
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.close()  # tables beside the window
        from funnel_desktop.commands.kept_aside import where_it_is_now

        # Of what is shown in its place (a copy that is looked at) no passphrase is to be asked for.
        path = model.session.path if model.session.aside is not None else model.session.known_as
        self._keep_draft(path)
        wrote = model.session.wrote
        del model
        self._window.message_bar.hide()
        self._window.set_session(None)
        path = where_it_is_now(path)
        if wrote:
            self._written.add(path)
        self.show_page(path)
        if self._cover is not None:
            self._cover.take_away()
            self._window.show_title()
        return True

    @property
    def _is_covered(self) -> bool:
        return self._cover is not None and self._cover.is_put

    def _lock_behind_a_cover(self) -> None:
        """Hide everything and ask for the passphrase over it."""
        from funnel_desktop.widgets.shell.passphrase.asking import CoveredDialog
        from funnel_desktop.widgets.shell.passphrase.cover import Cover

        model = self._window.model
        key = None if model is None else model.session.key or self._window.earlier.key
        if model is None or key is None or self._is_covered or QApplication.activeModalWidget() is None:
            return
        store_typed(self._window)
        if self._cover is None:
            self._cover = Cover(self)
        self._cover.put()
        asking = CoveredDialog(self._window, model.session.known_as, key)
        answer = asking.exec()
        asking.deleteLater()
        if answer == CoveredDialog.DialogCode.Accepted:
            self._cover.take_away()
            if self._idle is not None and self._idle.running:
                self._idle.start(preferences.lock_after())
        elif answer == CoveredDialog.GIVE_UP:
            dismiss_dialogs()
            QTimer.singleShot(0, self, self.lock)

    def _keep_draft(self, path: Path) -> None:
        """Store what is being typed; a line for a new deal, which is not finished, is kept for later."""
        self._draft = None
        for place, quick in enumerate(self._window.findChildren(QuickAdd)):
            if quick.is_open and quick.field.text().strip():
                self._draft = (path, place, quick.field.text())
        store_typed(self._window)

    def _bring_draft_back(self, path: Path) -> None:
        draft, self._draft = self._draft, None
        lines = self._window.findChildren(QuickAdd)
        if draft is not None and draft[0] == path and draft[1] < len(lines):
            quick = lines[draft[1]]
            quick.open()
            quick.field.setText(draft[2])

    # Setting, changing, removing

    def change(self) -> None:
        """Ask what is to become of the passphrase of the open file, and do it."""
        from funnel_desktop.commands.copies import copies_of
        from funnel_desktop.commands.passphrases import can_lock
        from funnel_desktop.widgets.shell.passphrase.setting import PassphraseDialog

        window = self._window
        window.earlier.back_to_now()
        if window.model is None:
            return
        session = window.model.session
        if session.read_only_reason is not None:
            window.complain(session.read_only_reason)
            return
        if not can_lock():
            window.complain(
                message(
                    "Passphrase",
                    "This installation of Funnel Desktop cannot lock files: the package sqlcipher3 is "
                    "missing.",
                )
            )
            return
        if session.aside is not None:
            # Closing the file gives the work that is kept aside its place, and what is here now is no more.
            window.complain(
                message(
                    "Passphrase",
                    "{name} is not in its place. First choose above the board what is to become of your "
                    "version.",
                    name=session.known_as.name,
                )
            )
            return
        path, old = session.path, session.key
        # Also those that were made of it where it lay before: the same customers stand in them.
        copies = [copy.path for copy in copies_of(session)]
        dialog = PassphraseDialog(window, path.stem, old, len(copies))
        done, wish = dialog.run(), dialog.wish()
        dialog.wipe()
        if done:
            self._relock(path, old, wish.passphrase, copies if wish.copies else [])

    def _relock(self, path: Path, old: Key | None, passphrase: str, copies: list[Path]) -> None:
        """Close the file, write it anew on a thread, and open it again: as wanted, or as it was."""
        from funnel_desktop.commands.passphrases import Relocking
        from funnel_desktop.widgets.kit.progress import run_with_progress

        window = self._window
        work = Relocking(path, old, passphrase, copies)
        title = (
            translate("Passphrase", "Removing the passphrase")
            if not passphrase
            else translate("Passphrase", "Locking")
            if old is None
            else translate("Passphrase", "Changing the passphrase")
        )
        wrote = window.model is not None and window.model.session.wrote
        window.set_session(None)
        problem: FunnelError | None = None
        try:
            run_with_progress(window, title, work.run())
        except FunnelError as error:
            problem = error
        # Once the file was replaced it is, whatever became of its copies.
        if window.files.open_path(path, key=work.key if work.done else old) and (work.done or wrote):
            self._go_on()
        if problem is not None:
            window.complain(problem.message)
        elif work.done:
            self._say_done(old, work.key, len(work.left))

    def _say_done(self, old: Key | None, new: Key | None, left: int) -> None:
        window = self._window
        if left:
            window.complain(
                message(
                    "Passphrase",
                    "It is done, but {count} copy(ies) could not be changed and stay as they were.",
                    count=left,
                )
            )
            return
        words = (
            message("Passphrase", "The passphrase is removed: whoever has the file can read it.")
            if new is None
            else message("Passphrase", "This funnel is locked with the passphrase from now on.")
            if old is None
            else message("Passphrase", "The new passphrase counts from now on.")
        )
        window.message_bar.show_message(words, "good")
