"""Typing a passphrase: a field that hides it, and the form that unlocks a file with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.controls.fields import Field
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.progress import Slices
from funnel_desktop.widgets.kit.text import text_of, translate

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key


class PassphraseEdit(QLineEdit):
    """A line whose letters are dots until the eye is pressed.

    While they are dots the system's input methods are off, as everywhere; a passphrase in Chinese is typed
    while it is shown.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._eye = QAction(self)
        self._eye.triggered.connect(lambda: self.show_letters(self.hidden))
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        theme.notifier().changed.connect(self._tint)
        self.show_letters(False)

    @property
    def hidden(self) -> bool:
        """Whether the letters are dots now."""
        return self.echoMode() == QLineEdit.EchoMode.Password

    def show_letters(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(
            hints | Qt.InputMethodHint.ImhNoAutoUppercase
            if shown
            else hints | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhHiddenText
        )
        words = (
            translate("Passphrase", "Hide the passphrase")
            if shown
            else translate("Passphrase", "Show the passphrase")
        )
        self._eye.setText(words)
        set_tip(self._eye, words)
        self._tint()

    def wipe(self) -> None:
        """Forget what was typed, as far as that can be done, and how to undo it."""
        self.setText("\N{BULLET}" * len(self.text()))
        self.clear()

    def _tint(self) -> None:
        self._eye.setIcon(icons.icon("eye" if self.hidden else "eye-off", theme.palette().muted))


class UnlockForm(QWidget):
    """A field for the passphrase of one file, and what is wrong with it; the key is made on a thread."""

    unlocked = Signal(object)
    """Carries the Key; None where the file is not locked any more."""
    failed = Signal(FunnelError)
    """Carries the FunnelError of a file that cannot be unlocked by any passphrase."""
    workingChanged = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self._known: Key | None = None
        self._slices = Slices(self)
        self._slices.finished.connect(self._done)
        self._slices.failed.connect(self._refused)
        self.edit = PassphraseEdit("", self)
        self.edit.returnPressed.connect(self.submit)
        self.field = Field("", self.edit, self)
        self.edit.textEdited.connect(lambda _text: self._say(""))
        column(self.field, on=self)
        language.speak(self.say_words)

    @property
    def working(self) -> bool:
        """Whether a passphrase is being tried."""
        return self._slices.running

    def ask_for(self, path: Path, known: Key | None = None) -> None:
        """Ask for the passphrase of another file; ``known``: the key of one that is open."""
        self._slices.stop()
        self._path = path
        self._known = known
        self._forget()
        self._say("")

    def submit(self) -> None:
        """Try what is typed."""
        if self.working or not self.edit.text():
            return
        from funnel_desktop.commands.passphrases import unlock, unlock_again

        path, typed, known = self._path, self.edit.text(), self._known
        self.edit.setReadOnly(True)
        self.workingChanged.emit(True)
        self._slices.start(unlock(path, typed) if known is None else unlock_again(path, typed, known))

    def _done(self, key: Key | None) -> None:
        self._end()
        self._forget()
        self.unlocked.emit(key)

    def _refused(self, error: FunnelError) -> None:
        self._end()
        if getattr(error, "kind", "") != "wrong_passphrase":
            self._forget()
            self.failed.emit(error)
            return
        self._say(text_of(error.message))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _say(self, problem: str) -> None:
        """Say what is wrong under the field, and to screen readers."""
        self.field.show_problem(problem)
        self.edit.setAccessibleDescription(problem)

    def _end(self) -> None:
        self.edit.setReadOnly(False)
        self.workingChanged.emit(False)

    def _forget(self) -> None:
        self.edit.wipe()
        self.edit.show_letters(False)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.field.set_label(translate("Passphrase", "Passphrase"))
        self.edit.show_letters(not self.edit.hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to the field: it has been heard there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is going on when nobody waits for it any more."""
        if not event.spontaneous() and self.working:
            self._slices.stop()
            self._end()
        super().hideEvent(event)
