"""Notices that nobody has used the window for some time, also while the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from funnel_desktop.widgets.kit.timers import every

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}
_LOOK_EVERY = 5_000
"""Milliseconds between two looks; a computer that wakes up is looked at within this time."""

Moment = tuple[float, float]


def now() -> Moment:
    """Return two clocks in seconds: one that nobody sets, one that goes on while the computer sleeps."""
    return time.monotonic(), time.time()


class IdleLock(QObject):
    """``due`` is emitted, at every look, while nothing was typed or pointed at for the minutes chosen.

    It listens to the program's windows, not to each of their widgets: input comes by those.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], Moment] = now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0
        self._wanted = False
        self._last = clock()
        self._timer = every(self, self.look, _LOOK_EVERY)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen_to)

    @property
    def running(self) -> bool:
        """Whether there is something to lock."""
        return self._wanted

    def start(self, minutes: int) -> None:
        """Begin to count from now; 0 minutes: never due."""
        self._wanted = True
        self._minutes = minutes
        self._last = self._clock()
        for window in QGuiApplication.topLevelWindows():
            self._listen_to(window)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Count no longer."""
        self._wanted = False
        self._timer.stop()

    def look(self) -> None:
        """See whether it is time."""
        idle = max(then - last for then, last in zip(self._clock(), self._last, strict=True))
        if self._wanted and self._minutes and idle >= self._minutes * 60:
            self.due.emit()

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once, however often it is asked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input; it goes on to whom it is for."""
        if event.type() in _INPUT:
            self._last = self._clock()
        return False
