"""The floor of a start: an empty PySide6 window. Says when it was painted, and how much memory that took."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Nothing but its own ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so once this picture is on the screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Print the moment, and the most memory used so far, and end."""
    import time

    now = time.monotonic()
    from tests.benchmarks.memory_used import most_memory

    print(now, most_memory(), flush=True)
    QApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()
