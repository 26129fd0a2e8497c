"""The two places that ask for a passphrase: a dialog over what is open, and the page of a window that is
locked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Align, Stretch, column, fill, placed, row
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.shell.passphrase.entry import UnlockForm

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key
    from funnel_desktop.widgets.shell.main_window import MainWindow


class UnlockDialog(FunnelDialog):
    """Asks for the passphrase of a file until it is right or the user gives up."""

    WIDTH = 440
    HOLDS_WORK = False

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent, translate("Passphrase", "Unlock {name}").format(name=path.stem))
        self.key: Key | None = None
        self.error: FunnelFileError | None = None
        self.sentence = Label(
            translate("Passphrase", "This funnel is locked with a passphrase."), self, wrap=True, tone="muted"
        )
        self.form = UnlockForm(self)
        self.form.ask_for(path)
        self.form.unlocked.connect(self._take)
        self.form.failed.connect(self._fail)
        fill(self.body, self.sentence, SPACING.MEDIUM, self.form, STRETCH)
        self.action: Button
        self.add_foot()
        self.form.workingChanged.connect(self._show_working)

    def add_foot(self) -> None:
        """Add the buttons."""
        self.action = self.add_buttons(translate("Passphrase", "Unlock"))

    def confirm(self) -> None:
        """Try the passphrase; the right one closes the dialog."""
        self.form.submit()

    def _show_working(self, working: bool) -> None:
        self.action.setEnabled(not working)
        self.refit()

    def _take(self, key: Key | None) -> None:
        self.key = key
        self.accept()

    def _fail(self, error: FunnelFileError) -> None:
        self.error = error
        self.reject()

    def start_focus(self) -> QWidget:
        """Start at the field."""
        return self.form.edit


def ask_key(window: MainWindow, path: Path) -> tuple[bool, Key | None]:
    """Ask for the passphrase of a locked file over the window; return whether it was given, and the key."""
    dialog = UnlockDialog(window, path)
    done = dialog.run()
    if dialog.error is not None:
        window.complain(dialog.error.message)
    return done, dialog.key


def key_for(window: MainWindow, path: Path, known: Key | None) -> tuple[bool, Key | None]:
    """Return whether a file can be opened, and with which key: ``known`` where it fits, otherwise the user is
    asked. Not for a file that is open."""
    from funnel_desktop.commands.passphrases import known_key

    may, key = known_key(path, known)
    return (may, key) if may else ask_key(window, path)


class CoveredDialog(UnlockDialog):
    """Asks for the passphrase of the open file again, over covered windows. It does not go without an answer:
    the right passphrase, or that what is open behind it may be given up."""

    GIVE_UP = 2

    def __init__(self, parent: QWidget, path: Path, key: Key) -> None:
        super().__init__(parent, path)
        self.form.ask_for(path, key)
        self.sentence.setText(
            translate(
                "Passphrase",
                "This funnel is locked. A dialog was open over it, and comes back with everything that was "
                "typed there.",
            )
        )

    def add_foot(self) -> None:
        """Offer to unlock, and to give up what is open."""
        self.give_up = Button(translate("Passphrase", "Discard what is open"), "link", parent=self)
        self.give_up.clicked.connect(lambda: self.done(self.GIVE_UP))
        self.action = Button(translate("Passphrase", "Unlock"), "primary", parent=self)
        self.action.clicked.connect(self.confirm)
        fill(self.foot, row(self.give_up, STRETCH, self.action))

    def reject(self) -> None:
        """Stay: Escape gives nothing up."""

    def _fail(self, error: FunnelFileError) -> None:
        """Stay: the file is not even looked at."""


class LockedPage(QWidget):
    """What the window shows in place of a locked funnel: its name, and a field for the passphrase."""

    unlocked = Signal(Path, object)
    """The file and its Key."""
    failed = Signal(Path, object)
    """The file and the FunnelError that no passphrase helps against."""
    openWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.picture = Mark(self, "lock", "accent", 40)
        self.title = Label("", self, tone="title", wrap=True, align=Align.AlignHCenter)
        self.sentence = Label("", self, tone="muted", wrap=True, align=Align.AlignHCenter)
        self.form = UnlockForm(self)
        self.form.unlocked.connect(self._take)
        self.form.failed.connect(self._fail)
        self.action = Button("", "primary", parent=self)
        self.action.clicked.connect(self.form.submit)
        self.form.workingChanged.connect(self._show_working)
        self.open = Button("", "link", parent=self)
        self.open.clicked.connect(self.openWanted)
        box = QWidget(self)
        box.setFixedWidth(340)
        column(
            placed(self.picture, Align.AlignHCenter),
            SPACING.MEDIUM,
            self.title,
            self.sentence,
            SPACING.LARGE,
            self.form,
            SPACING.TINY,
            self.action,
            SPACING.MEDIUM,
            placed(self.open, Align.AlignHCenter),
            on=box,
            spacing=SPACING.TINY,
        )
        column(Stretch(2), row(STRETCH, box, STRETCH), Stretch(3), on=self, margins=20)
        language.speak(self.say_words)

    def ask_for(self, path: Path | None) -> None:
        """Ask for the passphrase of a file; None: there is nothing to ask for any more."""
        self.path = path
        self.form.ask_for(path or Path())
        self.say_words()
        self._take_keyboard()

    def _take(self, key: Key | None) -> None:
        if self.path is not None:
            self.unlocked.emit(self.path, key)

    def _fail(self, error: FunnelFileError) -> None:
        if self.path is not None:
            self.failed.emit(self.path, error)

    def _show_working(self, working: bool) -> None:
        self.action.setEnabled(not working)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the field: there is nothing else to do here."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self.isVisible():
            self.form.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.title.setText("" if self.path is None else self.path.stem)
        self.sentence.setText(translate("Passphrase", "This funnel is locked with a passphrase."))
        self.action.set_text(translate("Passphrase", "Unlock"))
        self.open.set_text(translate("Passphrase", "Open another funnel…"))
