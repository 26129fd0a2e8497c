"""Work in slices for a part of the window: a slice at a time while the window has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from funnel_desktop.widgets.kit.timers import every

AT_ONCE = 0.03
"""For so many seconds it works at once: what is small is there with the first picture."""


class IdleWork(QObject):
    """Runs one piece of work at a time; another one takes the place of that under way."""

    ended = Signal()
    """The work came to its end."""

    def __init__(self, owner: QObject, *, at_a_time: float = 0.0) -> None:
        """``at_a_time``: for so many seconds slices follow on each other, where somebody waits for them."""
        super().__init__(owner)
        self._at_a_time = at_a_time
        self._steps: Generator[object, None, object] | None = None
        self._next: tuple[Generator[object, None, object], float] | None = None
        """What was begun by the very step under way: it comes when that is done."""
        self._running = False
        """Whether a step is under way, which cannot be closed before it is done."""
        self._timer = every(self, self._turn, 0)

    @property
    def busy(self) -> bool:
        """Whether there is something left to do."""
        return self._steps is not None or self._next is not None

    def start(self, steps: Generator[object, None, object], at_once: float = AT_ONCE) -> None:
        """Begin another piece of work, for so many seconds at once; what was under way is broken off. Where a
        step itself leads to this (a field loses the keyboard, and what stood in it changes the file), it is
        begun as soon as that step is done."""
        self.stop()
        if self._running:
            self._next = steps, at_once
            return
        self._steps = steps
        ends = time.perf_counter() + at_once
        while self._steps is steps and time.perf_counter() < ends:
            self.step()
        if self._steps is steps:
            self._timer.start()

    def stop(self) -> None:
        """Break off what is under way."""
        self._timer.stop()
        if self._next is not None:
            begun, self._next = self._next, None
            begun[0].close()
        steps, self._steps = self._steps, None
        if steps is not None and not self._running:
            steps.close()

    def _turn(self) -> None:
        steps, ends = self._steps, time.perf_counter() + self._at_a_time
        self.step()
        while self._steps is steps and time.perf_counter() < ends:
            self.step()

    def step(self) -> None:
        """Do the next step now, where there is one."""
        steps = self._steps
        if steps is None or self._running:
            return
        ended = False
        self._running = True
        try:
            next(steps)
        except StopIteration:
            ended = True
        except BaseException:
            self._running = False
            self.stop()
            raise
        self._running = False
        if self._steps is not steps:  # broken off by its own step
            steps.close()
        elif ended:
            self._steps = None
            self._timer.stop()
            self.ended.emit()
        if self._next is not None:
            begun, self._next = self._next, None
            self.start(*begun)
