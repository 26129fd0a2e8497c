"""Starting the window: the application object, language and look, the log, the file to open."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from funnel_desktop import __version__
from funnel_desktop.resources import resource_path
from funnel_desktop.text import message
from funnel_desktop.widgets import garbage, preferences, theme
from funnel_desktop.widgets.crash_log import CrashLog
from funnel_desktop.widgets.icons import app_icon
from funnel_desktop.widgets.main_window import MainWindow

_translators: list[QTranslator] = []
_SETTLED = 2_000
"""Milliseconds after which what a start makes has been made, chart and lists for the filter included."""


def use_language(language: str) -> None:
    """Speak ``language`` ("zh_CN" or "en") from now on; widgets hear of it by a LanguageChange event."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
    QLocale.setDefault(QLocale(language if language == "zh_CN" else "en_GB"))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.set_language(application, language)
    places = [(f"funnel_desktop_{language}", str(resource_path("translations")))]
    if language != "en":
        # Qt's own words: buttons of message boxes, context menus of fields.
        places.insert(0, (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    for name, folder in places:
        translator = QTranslator()
        if translator.load(name, folder):
            _translators.append(translator)
            QCoreApplication.installTranslator(translator)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application object, named, dressed and speaking the user's language."""
    application = QApplication.instance()
    is_new = not isinstance(application, QApplication)
    if not isinstance(application, QApplication):
        application = QApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("funnel-desktop")
    application.setApplicationDisplayName("Funnel Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("funnel-desktop")
    use_language(preferences.language())
    theme.apply(application, preferences.theme_mode(), is_fusion=is_new)
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


def _language_in(options: Sequence[str]) -> str | None:
    for option, following in zip(options, [*options[1:], ""], strict=False):
        name, _, value = option.partition("=")
        if name == "--language" and (value or following) in ("zh_CN", "en"):
            return value or following
    return None


def _collect_garbage_again() -> None:
    """What is there now stays: leaving it out keeps every later collection, and so every frame, short."""
    gc.freeze()
    garbage.release()


def run_window(path: str | None = None, options: Sequence[str] = ()) -> int:
    """Open the window on ``path``, on the file used last, or on the welcome; return the exit code.

    ``options``: Qt's own, and ``--language zh_CN|en``, which is kept as if chosen in the menu.
    """
    garbage.hold()
    language = _language_in(options)
    if language is not None:
        preferences.set_language(language)
    application = make_application([*sys.argv[:1], *options])
    log = CrashLog(preferences.data_folder())
    crashed = log.begin()
    window = MainWindow(preferences.language())

    def tell(log_path: Path, error: BaseException) -> None:
        if window.files.explain(error):
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

    log.catch(tell)
    window.restore()
    if path is not None and Path(path).suffix == ".funnel":
        window.files.open_path(Path(path))
    elif path is not None:
        # A dialog comes up: over the window, so when that is there.
        QTimer.singleShot(0, lambda: window.files.take(Path(path)))
    else:
        last = next((recent for recent in preferences.recent_files() if recent.exists()), None)
        if last is not None:
            window.files.open_path(last)
    window.show()
    QTimer.singleShot(0, window, lambda: _close_on_signals(window))
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
        return application.exec()
    finally:
        log.end()
