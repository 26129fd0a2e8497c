"""Imports pyqtgraph (0.3 s, with numpy) after the first picture, most of it in a thread of its own.

Only what knows nothing of Qt is imported there: numpy, and the parts of the standard library that pyqtgraph
asks for. Its own modules define classes of Qt's kinds, which PySide keeps in a table without a lock: while a
thread enters them, the event loop, which waits without Python's lock, may look something up and the program
ends. So they are imported on the thread of the window, in a tenth of a second.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from funnel_desktop import garbage
from funnel_desktop.widgets.kit.timers import every

BEFORE_IT = (
    "numpy",
    "numpy.ma",
    "colorama",
    "cProfile",
    "importlib.metadata",
    "multiprocessing.connection",
    "pstats",
    "pydoc",
    "tempfile",
    "xml.dom.minidom",
)
"""What pyqtgraph imports and takes long, without a class of Qt's in it."""
_POLL_MS = 15


class Loader(QObject):
    """Calls back on the GUI thread once the drawing can be built, or with the error why it cannot."""

    def __init__(self, module: str, parent: QObject) -> None:
        """``module`` is what draws, with pyqtgraph."""
        super().__init__(parent)
        self._module = module
        self._work: _Work | None = None
        self._then: Callable[[Exception | None], None] | None = None
        # Asked rather than told: a thread then has nobody to disturb.
        self._poll = every(self, self._look, _POLL_MS)

    def start(self, then: Callable[[Exception | None], None]) -> None:
        """Begin importing; ``then`` is called once, on this thread, with None or the error."""
        self._then = then
        if self._module not in sys.modules:
            self._work = _Work()
            self.destroyed.connect(self._work.end)
        self._poll.start()

    def _look(self) -> None:
        if self._work is not None:
            if self._work.is_running():
                return
            self._work.end()
        self._poll.stop()
        error: Exception | None = None
        try:
            importlib.import_module(self._module)
        except (
            Exception
        ) as problem:  # Whatever it is, the panel says so and the rest goes on without a chart.
            error = problem
        then, self._then = self._then, None
        if then is not None:
            then(error)


class _Work:
    """The imports on a thread of their own; no garbage is collected until it has ended."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=_import_what_is_not_qt, name="load the chart")
        self._holds = True
        garbage.hold()
        self._thread.start()

    def is_running(self) -> bool:
        """Whether the thread has something to do."""
        return self._thread.is_alive()

    def end(self) -> None:
        """Wait for the thread, and collect garbage again."""
        self._thread.join()
        if self._holds:
            self._holds = False
            garbage.release()


def _import_what_is_not_qt() -> None:
    for name in BEFORE_IT:
        try:
            importlib.import_module(name)
        except Exception:  # pyqtgraph may do without it, and says so on the window's thread if not.
            continue
