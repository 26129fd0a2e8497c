"""Earlier states in the window: the dialog of the copies, one of them shown in place of now, going back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from funnel_desktop.commands.session import Session
from funnel_desktop.regular_files import same_file
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.files.opening import opener_over

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.method.copies_kept import Copy
    from funnel_desktop.widgets.shell.copies.bar import EarlierBar
    from funnel_desktop.widgets.shell.main_window import MainWindow


class EarlierStates(QObject):
    """What one window does with the copies of its file. While one is looked at, the file itself stays open
    behind it: its lock, and all that can be undone."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._now: Session | None = None
        self._copy: Copy | None = None
        self.bar: EarlierBar | None = None

    @property
    def looking(self) -> bool:
        """Whether an earlier state is shown."""
        return self._now is not None

    @property
    def path(self) -> Path | None:
        """The file whose earlier state is shown, None when none is."""
        return None if self._now is None else self._now.path

    @property
    def key(self) -> Key | None:
        """The key of the locked file whose earlier state is shown; the copy itself may be plain."""
        return None if self._now is None else self._now.key

    @property
    def made(self) -> datetime | None:
        """When the state that is shown was kept."""
        return None if self._copy is None else self._copy.made

    # Choosing

    def choose(self) -> None:
        """Show the copies of the open file, and do what the user chooses."""
        from funnel_desktop.commands.copies import copies_of
        from funnel_desktop.widgets.shell.copies.dialog import CopiesDialog

        self.back_to_now()
        model = self._window.model
        if model is None:
            return
        session = model.session
        dialog = CopiesDialog(
            self._window,
            session.path,
            copies_of(session),
            language=model.language,
            unit=model.settings.amount_unit,
            today=model.today,
            key=session.key,
            writable=model.writable,
        )
        if not dialog.run() or dialog.chosen is None:
            return
        if dialog.wish == "look":
            self.look(dialog.chosen)
        else:
            self.go_back(dialog.chosen)

    def choose_for(self, path: Path, key: Key | None = None) -> None:
        """Show the copies of a file that cannot be read, and open a copy of the chosen one beside it."""
        from funnel_desktop.commands.clock import system_clock
        from funnel_desktop.commands.copies import copies_of_file
        from funnel_desktop.method.settings import Settings
        from funnel_desktop.widgets.shell.copies.dialog import CopiesDialog
        from funnel_desktop.widgets.shell.files.care import restore

        dialog = CopiesDialog(
            self._window,
            path,
            copies_of_file(path),
            language=self._window.language,
            unit=Settings().amount_unit,
            today=system_clock().date(),
            key=key,
            sound=False,
        )
        if not dialog.run() or dialog.chosen is None:
            return
        if dialog.wish == "look":
            self._window.files.open_path(dialog.chosen.path, key=key)
        else:
            restore(self._window, path, dialog.chosen.path, key)

    # Looking

    def look(self, copy: Copy) -> None:
        """Show the state that a copy holds in the window, to be looked at only."""
        from funnel_desktop.widgets.shell.passphrase.asking import key_for

        window = self._window
        model = window.model
        if model is None or self.looking:
            return
        now = model.session
        may, key = key_for(
            window, copy.path, now.key
        )  # it may be locked with an earlier passphrase, or plain
        if not may:
            return
        try:
            earlier = Session.open(
                copy.path,
                "read",
                key=key,
                clock=now.clock,
                language=window.language,
                opener=opener_over(window),
            )
        except FunnelError as error:
            window.complain(error.message)
            return
        earlier.show_as_earlier(
            now,
            message(
                "Copies", "This is an earlier state, to be looked at only. Go back to it, or return to now."
            ),
        )
        window.message_bar.hide()
        # First: what is shown next asks whether it is an earlier state.
        self._now, self._copy = now, copy
        window.set_session(earlier, keep=True)
        self._show_bar(copy)

    def _show_bar(self, copy: Copy) -> None:
        from funnel_desktop.widgets.shell.copies.bar import EarlierBar

        window = self._window
        assert window.model is not None
        middle = window.centralWidget()
        column = middle.layout() if middle is not None else None
        assert isinstance(column, QVBoxLayout)
        self.bar = EarlierBar(window, copy.made, window.model)
        self.bar.nowWanted.connect(self.back_to_now)
        self.bar.takeWanted.connect(lambda: self.go_back(copy))
        column.insertWidget(1, self.bar)
        self.bar.show()

    def back_to_now(self) -> None:
        """Show the file as it is again."""
        now = self._now
        if now is not None:
            self._window.message_bar.hide()
            self._window.set_session(now)

    def leave_for(self, path: Path) -> bool:
        """Return to now if that is the file which is asked for; otherwise False."""
        if self._now is None or not same_file(path, self._now.path):
            return False
        self.back_to_now()
        return True

    def end(self, session: Session | None) -> None:
        """The window shows ``session`` from now on: let go of what was kept behind, unless it is that."""
        now, self._now, self._copy = self._now, None, None
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
        if now is not None and now is not session:
            now.close()

    # Going back

    def go_back(self, copy: Copy) -> None:
        """Make the file what it was, as one step; the state of now is kept as a copy first."""
        from funnel_desktop.commands.going_back import GoBack
        from funnel_desktop.widgets.kit.progress import run_with_progress
        from funnel_desktop.widgets.shell.copies.keeper import after_a_copy
        from funnel_desktop.widgets.shell.passphrase.asking import key_for
        from funnel_desktop.wording.copies import when_words

        self.back_to_now()
        window = self._window
        model = window.model
        if model is None:
            return
        if model.session.read_only_reason is not None:
            window.complain(model.session.read_only_reason)
            return
        session = model.session
        may, key = key_for(window, copy.path, session.key)
        if not may:
            return
        changes: list[object] = []
        work: GoBack | None = None
        try:
            work = GoBack(copy.path, copy.made, key, opener_over(window))
            session.subscribe(changes.append)
            done = run_with_progress(
                window,
                translate("Copies", "Going back"),
                after_a_copy(window, session, "restore", session.execute_in_slices(work.name(), work.run)),
            )
        except FunnelError as error:
            window.complain(error.message)
            return
        finally:
            if work is not None:
                work.close()
        if not done:
            return
        when = when_words(copy.made, model.language, model.today)
        if not changes:
            window.message_bar.show_message(
                message("Copies", "The file is the same as it was then ({when}).", when=when), "good"
            )
            return
        window.message_bar.show_message(
            message("Copies", "{name} is as it was: {when}.", name=session.path.stem, when=when),
            "good",
            message("Copies", "Undo"),
            window.undo,
        )


def title_of(window: MainWindow) -> str | None:
    """Return what the title bar calls the earlier state that is shown; None when none is."""
    earlier = window.earlier
    if earlier.path is None or earlier.made is None:
        return None
    return translate("Copies", "{file} (earlier state, {when})").format(
        file=earlier.path.stem, when=f"{earlier.made:%Y-%m-%d %H:%M}"
    )
