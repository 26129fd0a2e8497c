"""Imports pyqtgraph (0.4 s, with numpy) in a thread of its own while the window stays alive.

Safe because importing it makes no widget, pixmap or other object that belongs to a thread: only classes and
plain values (a test looks for foreign objects). Python's import locks make any other import wait its turn.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from funnel_desktop.widgets import garbage

DRAWING = "funnel_desktop.widgets.chart.drawing"
_POLL_MS = 15


class Loader(QObject):
    """Calls back on the GUI thread once the drawing can be built, or with the error why it cannot."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._error: Exception | None = None
        self._then: Callable[[Exception | None], None] | None = None
        # Asked rather than told: a thread that outlives the window then has nobody to disturb.
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look)

    def start(self, then: Callable[[Exception | None], None]) -> None:
        """Begin importing; ``then`` is called once, on this thread, with None or the error."""
        self._then = then
        if DRAWING not in sys.modules:
            self._thread = threading.Thread(target=self._work, name="load the chart")
            garbage.hold()
            self._thread.start()
        self._poll.start()

    def _work(self) -> None:
        try:
            importlib.import_module(DRAWING)
        except Exception as error:  # Whatever it is, the panel says so and the rest goes on without a chart.
            self._error = error
        finally:
            garbage.release()

    def _look(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._poll.stop()
        then, self._then = self._then, None
        if then is not None:
            then(self._error)
