"""Starting the window: the application object, language and look, the log, the file to open, later starts."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTimer,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from funnel_desktop import __version__, garbage
from funnel_desktop.crash_log import CrashLog
from funnel_desktop.handover import language_in
from funnel_desktop.method.languages import SOURCE, language_of
from funnel_desktop.resources import resource_path
from funnel_desktop.text import message
from funnel_desktop.widgets.kit import accessible, preferences, text_size, theme
from funnel_desktop.widgets.kit import language as spoken_language
from funnel_desktop.widgets.kit.icons import app_icon
from funnel_desktop.widgets.shell import input_method
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.text_sizes import begin

if TYPE_CHECKING:
    from funnel_desktop.handover import Seat

_translators: list[QTranslator] = []
_SETTLED = 2_000
"""Milliseconds after which what a start makes has been made, chart and lists for the filter included."""
_PICTURE_SOON = 200
"""Milliseconds within which the first picture comes, as a rule."""
_PICTURE_NEVER = 10
"""That many times longer nobody waits for it: the window may be on a desktop that is not looked at."""


class FunnelApplication(QApplication):
    """The application object. A Mac tells it of a file that was double-clicked, at the start and later."""

    fileWanted = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.early_files: list[str] = []
        """Files wanted before there was a window to open them in."""

    def event(self, event: QEvent) -> bool:
        """Pass a double-clicked file on."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.early_files.append(event.file())
            self.fileWanted.emit(event.file())
            return True
        return super().event(event)


def use_language(language: str) -> None:
    """Speak the language of this code from now on; the parts of the window follow by ``kit.language``."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
    QLocale.setDefault(QLocale(language_of(language).locale))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.set_language(application, language)
    places = [(f"funnel_desktop_{language}", str(resource_path("translations")))]
    if language != SOURCE.code:
        # Qt's own words: buttons of message boxes, context menus of fields.
        places.insert(0, (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    for name, folder in places:
        translator = QTranslator()
        if translator.load(name, folder):
            _translators.append(translator)
            QCoreApplication.installTranslator(translator)
    spoken_language.notifier().spoken.emit()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application object, named, dressed and speaking the user's language."""
    application = QApplication.instance()
    is_new = not isinstance(application, QApplication)
    if not isinstance(application, QApplication):
        if sys.platform.startswith("linux"):
            plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
            input_method.speak_what_is_answered(os.environ, [plugins])
        with text_size.taken():
            application = FunnelApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("funnel-desktop")
    application.setApplicationDisplayName("Funnel Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("funnel-desktop")
    use_language(preferences.language())
    theme.apply(application, preferences.theme_mode(), is_fusion=is_new)
    accessible.install()
    application.setWindowIcon(app_icon())
    return application


def _close_on_signals(window: MainWindow) -> None:
    """Close properly when asked to end from outside (logging out, Ctrl+C in a terminal)."""
    if sys.platform == "win32":
        return
    import os
    import signal

    from PySide6.QtCore import QSocketNotifier

    # Python's own handler runs only when Python does: the byte that wakes the event loop sees to that.
    # A pipe, not the usual pair of sockets: this program opens none.
    receiver, sender = os.pipe()
    os.set_blocking(receiver, False)
    os.set_blocking(sender, False)
    signal.set_wakeup_fd(sender, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(receiver, QSocketNotifier.Type.Read, window)

    def close() -> None:
        os.read(receiver, 64)
        window.close()

    notifier.activated.connect(close)


def _collect_garbage_again() -> None:
    """What is there now stays: leaving it out keeps every later collection, and so every frame, short."""
    gc.freeze()
    garbage.release()


def open_first(window: MainWindow, path: str | None) -> None:
    """Open what the start names, or the file used last, or leave the welcome."""
    if path is not None and Path(path).suffix == ".funnel":
        window.files.open_path(Path(path))
    elif path is not None:
        # A dialog comes up: over the window, so when that is there.
        QTimer.singleShot(0, lambda: window.files.take(Path(path)))
    else:
        last = next(iter(preferences.recent_files()), None)
        if last is not None and os.path.lexists(last):
            window.files.open_path(last)
        elif last is not None:
            # An older file in its place would pass for the one that is gone.
            window.welcome.miss(last)


def listen_to_later_starts(window: MainWindow, seat: Seat | None, *, capture: bool = False) -> None:
    """Open in this window what later starts ask for, and on a Mac what is double-clicked. ``capture``: this
    start itself asks for the line in which things are noted down."""
    from funnel_desktop.widgets.shell.second_start import Arrivals, Listener

    arrivals = Arrivals(window)
    application = QApplication.instance()
    if isinstance(application, FunnelApplication):
        application.fileWanted.connect(lambda name: arrivals.open(Path(name)))
        for name in application.early_files:
            arrivals.open(Path(name))
    if seat is not None:
        listener = Listener(seat.place, window, arrivals.may_close)
        listener.asked.connect(arrivals.take)
        if application is not None:
            application.aboutToQuit.connect(listener.stop)
        if not listener.listen():
            seat.leave()  # who hears nobody keeps nobody waiting
    if capture:
        arrivals.open_line()


def _after_first_picture(window: MainWindow, work: Callable[[], None], looks: int = 0) -> None:
    """Do what the first picture need not wait for."""

    def look() -> None:
        if window.painted or looks >= _PICTURE_NEVER:
            work()
        else:
            _after_first_picture(window, work, looks + 1)

    QTimer.singleShot(_PICTURE_SOON, window, look)


class _WhenFree(QObject):
    """Says a sentence as soon as nothing more pressing stands above the board."""

    def __init__(self, window: MainWindow, say: Callable[[], None]) -> None:
        super().__init__(window)
        self._bar = window.message_bar
        self._say = say
        if self._bar.isHidden():
            say()
        else:
            self._bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the sentence before is gone."""
        if event.type() == QEvent.Type.Hide and self._bar.isHidden():
            self._bar.removeEventFilter(self)
            QTimer.singleShot(0, self, self._say)
        return False


def _say_what_cannot_be_kept(window: MainWindow, log: CrashLog) -> None:
    """Say once that log, backups or settings cannot be written, and offer a backup elsewhere."""
    from funnel_desktop.widgets.kit.folders import what_cannot_be_kept

    sentence = what_cannot_be_kept(log.problem)
    window.files.backups_possible = log.problem is None
    if sentence is None:
        return
    if log.problem is not None and window.model is not None:
        words = message("Application", "Back up now…")
        _WhenFree(
            window, lambda: window.message_bar.show_message(sentence, "warn", words, window.files.back_up)
        )
    else:
        _WhenFree(window, lambda: window.message_bar.show_message(sentence, "warn"))


def _say_what_is_new(window: MainWindow) -> None:
    """Say once after an update which version this is, and offer to read what is new in it."""
    if not preferences.is_update(__version__):
        return
    sentence = message("Application", "Funnel Desktop is now version {version}.", version=__version__)
    words = message("Application", "What's new")
    _WhenFree(
        window,
        lambda: window.message_bar.show_message(
            sentence, "info", words, lambda: window.beside.show_help("whats-new")
        ),
    )


def run_window(path: str | None = None, options: Sequence[str] = (), seat: Seat | None = None) -> int:
    """Open the window on ``path``, on the file used last, or on the welcome; return the exit code.

    ``options``: Qt's own, ``--language CODE``, which is kept as if chosen in the menu, and ``--capture``,
    which opens the line in which things are noted down. ``seat``: with
    it the window does what later starts ask for.
    """
    garbage.hold()
    language = language_in(options)
    if language is not None:
        preferences.set_language(language)
    application = make_application([*sys.argv[:1], *options])
    log = CrashLog(preferences.data_folder())
    crashed = log.begin()
    window = MainWindow(preferences.language())

    def tell(log_path: Path, error: BaseException) -> None:
        if window.files.explain(error):
            return
        if log.problem is not None:
            window.message_bar.show_message(
                message("Application", "Something went wrong in the program. Your data is safe in the file."),
                "bad",
            )
            return
        window.message_bar.show_message(
            message(
                "Application",
                "Something went wrong in the program. Your data is safe in the file. "
                "What happened is written to {path}.",
                path=log_path,
            ),
            "bad",
            message("Application", "Open the folder"),
            window.files.open_data_folder,
        )

    def locked() -> bool:
        return window.model is not None and window.model.session.key is not None

    log.catch(tell, locked)
    window.restore()
    open_first(window, path)
    window.show()
    QTimer.singleShot(0, window, lambda: _close_on_signals(window))

    def later() -> None:
        theme.ask_for_contrast(application)
        window.text_sizes.look_at_system()
        window.inner.setAnimated(theme.animation_duration(1) > 0)
        _say_what_cannot_be_kept(window, log)
        _say_what_is_new(window)
        window.reminders.begin()
        listen_to_later_starts(window, seat, capture="--capture" in options)

    _after_first_picture(window, later)
    QTimer.singleShot(_SETTLED, _collect_garbage_again)
    if crashed:
        QTimer.singleShot(
            0,
            lambda: window.message_bar.show_message(
                message(
                    "Application",
                    "The program ended unexpectedly last time. Everything that was done is in your file; "
                    "what happened is written to {path}.",
                    path=log.path,
                ),
                "warn",
                message("Application", "Open the folder"),
                window.files.open_data_folder,
            ),
        )
    try:
        code = application.exec()
    finally:
        log.end()
    again = window.text_sizes.again
    if again is not None:
        if seat is not None:
            seat.leave()  # else the new start would hand its file to this one
        begin(again)
    return code
