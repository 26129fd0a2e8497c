"""Starts the program as its user does and says when the first picture was painted.

Arguments: how long to stay after it in seconds, then those of the program.
"""

from __future__ import annotations

import sys
import time

from funnel_desktop.__main__ import bring_in_what_needs_no_qt, main

bring_in_what_needs_no_qt()  # before Qt, as the program itself does

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402

from funnel_desktop.widgets.shell.main_window import MainWindow  # noqa: E402

paint = MainWindow.paintEvent
stay = float(sys.argv[1])
told = False


def paint_and_tell(window: MainWindow, event: QPaintEvent) -> None:
    """Paint; when Qt comes to the timer, this picture with everything in the window is on the screen."""
    global told
    if not told:
        told = True
        QTimer.singleShot(0, lambda: tell(window))
    paint(window, event)


def tell(window: MainWindow) -> None:
    """Print the moment; later how much memory was needed at most, and end."""
    print(time.monotonic(), flush=True)
    QTimer.singleShot(round(stay * 1000), lambda: end(window))


def end(window: MainWindow) -> None:
    """Print the most memory used so far, and close the window."""
    from tests.benchmarks.memory_used import most_memory

    print(most_memory(), flush=True)
    window.close()


if __name__ == "__main__":
    MainWindow.paintEvent = paint_and_tell  # type: ignore[method-assign,assignment]
    sys.exit(main(sys.argv[2:]))
