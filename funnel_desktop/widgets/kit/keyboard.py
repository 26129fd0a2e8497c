"""Where the keyboard is, and that it stays where the user works, also when what they pressed goes away.

Asked of the window, never of the application: while another program or a dialog is in front, no widget of the
window *has* the keyboard, but one gets it back. What is typed there is being typed all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget


def keyboard_in(near: QWidget) -> QWidget | None:
    """Return what has the keyboard in the window of ``near``, or gets it back when that is in front again."""
    return near.window().focusWidget()


def holds_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is at ``widget``, or comes back to it when its window is in front again."""
    return keyboard_in(widget) is widget


def store_typed(window: QWidget) -> None:
    """Have the field of ``window`` in which somebody types store it, as when the keyboard leaves it."""
    field = keyboard_in(window)
    if not isinstance(field, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        return
    if not field.hasFocus():
        # A window behind another has told its fields already that it went; they wait for it to come back.
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
    field.clearFocus()


@contextmanager
def keyboard_kept(within: QWidget, lead: Callable[[QWidget], None]) -> Iterator[None]:
    """While ``within`` is written anew, see what has the keyboard; if that goes away, call ``lead`` with it.

    Qt would hand the keyboard to whatever comes next: the next Enter would press what nobody has chosen.
    """
    had = keyboard_in(within)
    inside = had is not None and within.isAncestorOf(had)
    yield
    if inside and had is not None and not (had.isVisibleTo(within) and had.isEnabledTo(within)):
        lead(had)


def take(*wanted: QWidget) -> bool:
    """Give the keyboard to the first of some widgets that can have it."""
    for widget in wanted:
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def one_stop(stop: QWidget | None, among: Iterable[QWidget]) -> None:
    """Let Tab stop at one alone of the widgets that arrows walk; the others take the keyboard by a click."""
    for widget in among:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if widget is stop else Qt.FocusPolicy.ClickFocus)


def on_keys(
    widget: QWidget,
    act: Callable[[], object],
    *keys: str | QKeySequence | QKeySequence.StandardKey,
    reach: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let each of ``keys`` act in the window of ``widget``, or with the keyboard within ``reach`` of it."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(reach)
        shortcut.activated.connect(act)


class WalkWhileTyping(QObject):
    """Lets the arrows walk a list while words are typed into the field that narrows it."""

    _KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    def __init__(self, field: QWidget, view: QWidget) -> None:
        super().__init__(field)
        self._view = view
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that walk over to the list."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in self._KEYS:
            QApplication.sendEvent(self._view, event)
            return True
        return super().eventFilter(watched, event)
