"""Text larger and smaller: what the keys of the window choose, and the new start that shows it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QSize

from funnel_desktop.text import message
from funnel_desktop.widgets.kit import preferences, text_size
from funnel_desktop.widgets.kit.room import LEAST_WINDOW, TITLE_BAR

if TYPE_CHECKING:
    from funnel_desktop.widgets.shell.main_window import MainWindow


class TextSizes(QObject):
    """Chooses how large text is in one window. ``again``: the program is to start again once it has ended."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.again: list[str] | None = None
        """The file to open then, if any."""

    def change(self, by: int) -> None:
        """Choose the next larger (+1) or smaller (-1) size that the screen has room for."""
        screen = self._window.screen().availableSize()
        sizes = text_size.steps(screen, LEAST_WINDOW + QSize(0, TITLE_BAR))
        now = text_size.wanted()
        further = [size for size in sizes if (size > now if by > 0 else size < now)]
        if not further:
            words = message("TextSize", "Text is as small as it can be.")
            if by > 0:
                words = message("TextSize", "Larger text has no room on this screen.")
                if now >= text_size.STEPS[-1]:
                    words = message("TextSize", "Text is as large as it can be.")
            self._window.message_bar.show_message(words, "info")
            return
        preferences.set_text_size(min(further) if by > 0 else max(further))
        self._say()

    def like_system(self) -> None:
        """Let the system say how large text is."""
        preferences.set_text_size(0)
        self._say()

    def look_at_system(self) -> None:
        """Offer a new start where the system wants another size than this start has."""
        if text_size.look_at_system() and self._window.message_bar.isHidden():
            self._say()

    def _say(self) -> None:
        percent = text_size.wanted()
        bar = self._window.message_bar
        if percent == text_size.in_force():
            bar.show_message(
                message("TextSize", "Text has {percent} % of its usual size.", percent=percent), "info"
            )
            return
        bar.show_message(
            message(
                "TextSize",
                "Text will have {percent} % of its usual size when the program starts again.",
                percent=percent,
            ),
            "info",
            message("TextSize", "Start again now"),
            self.start_again,
        )

    def start_again(self) -> None:
        """End the program as by closing the window, and start it again with the same file."""
        path = self._window.path
        self.again = [] if path is None else [str(path)]
        if not self._window.close():
            self.again = None


def begin(again: Sequence[str]) -> bool:
    """Start the program anew, beside this process, which is about to end; whether that could be done."""
    # A file is only named when it is open; the options of this start (a language) are remembered as chosen.
    own = [] if getattr(sys, "frozen", False) else ["-m", "funnel_desktop"]
    return bool(QProcess.startDetached(sys.executable, [*own, *again])[0])
