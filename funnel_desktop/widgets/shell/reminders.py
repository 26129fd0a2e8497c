"""Reminders by the system's notification, while the program runs on in the tray after its window is closed.

Off until the user switches it on, and only where the system has a tray. What it does is said once.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from funnel_desktop.widgets.kit import language, preferences
from funnel_desktop.widgets.kit.plain_text import line_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.timers import every

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow

_LOOKS = 20_000
"""Milliseconds between two looks at the clock."""


class Reminders(QObject):
    """Keeps the icon in the tray, and the program alive behind it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._said_until: datetime | None = None
        self._timer = every(self, self.look, _LOOKS)
        language.speak(self._say_words)

    @staticmethod
    def possible() -> bool:
        """Whether the system has a tray that shows icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def on(self) -> bool:
        """Whether the program goes on in the tray when its window is closed."""
        return self.icon is not None

    def begin(self) -> None:
        """Take up what was chosen at an earlier time; where there is no tray nothing is offered."""
        action = self._window.actions_["reminders"]
        action.setVisible(self.possible())
        if preferences.reminders() and self.possible():
            action.setChecked(True)
            self._show_icon()

    def switch(self, on: bool) -> None:
        """Switch reminders on or off, and remember it."""
        preferences.set_reminders(on)
        if on and self.possible():
            self._show_icon()
        else:
            self._take_icon_away()

    def _show_icon(self) -> None:
        if self.icon is not None:
            return
        self._menu = QMenu()
        self._menu.addAction("").triggered.connect(self.open_window)
        self._menu.addAction("").triggered.connect(self._window.close)
        self.icon = QSystemTrayIcon(self._window.windowIcon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._open_today)
        self._say_words()
        self.icon.show()
        self._timer.start()
        QGuiApplication.setQuitOnLastWindowClosed(False)

    def _take_icon_away(self) -> None:
        if self.icon is None:
            return
        self._timer.stop()
        self.icon.hide()
        self.icon.deleteLater()
        self.icon = None
        QGuiApplication.setQuitOnLastWindowClosed(True)

    def _say_words(self) -> None:
        if self.icon is not None and self._menu is not None:
            open_, quit_ = self._menu.actions()
            open_.setText(translate("Reminders", "Open the window"))
            quit_.setText(translate("Reminders", "Quit"))
            self.icon.setToolTip("Funnel Desktop")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_window()

    def open_window(self) -> None:
        """Show the window again, with the dialog that is open over it, as a later start does."""
        from funnel_desktop.widgets.shell.second_start import raise_window

        raise_window(self._window)

    def _open_today(self) -> None:
        self.open_window()
        self._window.rooms.enter("today")

    def stays(self, event: QCloseEvent) -> bool:
        """Whether the window is only put away by what closes it: a person at its frame, and no end of the
        program or of the session. Says once what that means."""
        application = QGuiApplication.instance()
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self.icon is None or ends or not event.spontaneous():
            return False
        if preferences.tell_once("tray", "stays"):
            from funnel_desktop.wording.reminders import staying_words

            self._notify(*staying_words())
        return True

    def end(self) -> None:
        """The window was closed for good: the program ends with it."""
        if self.icon is not None:
            self._take_icon_away()
            QGuiApplication.quit()

    def look(self) -> None:
        """Say what has come due since the last look."""
        from funnel_desktop.queries.reminders import reminders
        from funnel_desktop.wording.reminders import reminder_words

        model = self._window.model
        if model is None or self.icon is None:
            return
        now = model.session.clock()
        since, self._said_until = self._said_until, now
        if since is not None:
            for reminder in reminders(model.session, since, now):
                self._notify(*reminder_words(reminder))

    def _notify(self, title: str, sentence: str) -> None:
        if self.icon is not None:
            self.icon.showMessage(unmarked(title), unmarked(sentence), self._window.windowIcon())


def unmarked(text: str) -> str:
    """Return words as a notification shows them: some systems take what looks like HTML for it, others
    show it as it is. What would begin it is written with signs that are none anywhere."""
    return line_words(text).translate(str.maketrans("<>&", "‹›＆"))
