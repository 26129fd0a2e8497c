"""The forecast of the open file as Qt sees it: worked out beside the window after every change."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.session import Session
from funnel_desktop.models.left_threads import look_after_threads
from funnel_desktop.queries.in_time import FORECAST_RESTS_ON
from funnel_desktop.text import FunnelError

if TYPE_CHECKING:
    from funnel_desktop.method.forecast_figures import ForecastFigures
    from funnel_desktop.queries.forecast import Forecasts

_AFTER = 250
"""Milliseconds after the last change: what it moves on the screen is painted first, and whoever changes one
deal after the other is not followed by a forecast for each."""
_BREATH = 4
"""Milliseconds between two slices: the work itself is on another thread."""


class Reckoning(QObject):
    """Runs work in slices that ends with the file; the newest wins, what was begun before is dropped."""

    finished = Signal(object)
    """Carries what the work returned."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: Generator[float, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        """Whether there is work under way."""
        return self._steps is not None

    def start(self, steps: Generator[float, None, Any]) -> None:
        """Begin work; what was under way is dropped."""
        self.stop()
        self._steps = self._session.while_open(steps)
        self._timer.start()

    def stop(self) -> None:
        """Drop what is under way."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()
            look_after_threads()

    def _slice(self) -> None:
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self.stop()
            self.finished.emit(end.value)
        except FunnelError:
            self.stop()  # the file was closed meanwhile, or is another one now: nobody waits for it
        except BaseException:
            self.stop()
            raise


class ForecastModel(QObject):
    """The forecast of today until the end of the period. The one before stands until the next is there."""

    changed = Signal()
    """Another forecast is there; once for all changes that it follows."""
    stopped = Signal()
    """Nothing more is worked out: what others work out by forecasts ends with it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._forecasts: Forecasts | None = None
        self._work = Reckoning(session, self)
        self._work.finished.connect(self._take)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER)
        self._later.timeout.connect(self._start)
        self.figures: ForecastFigures | None = None

    @property
    def forecasts(self) -> Forecasts:
        """What the file's forecasts are asked of; made when first asked."""
        if self._forecasts is None:
            from funnel_desktop.queries.forecast import Forecasts

            self._forecasts = Forecasts(self._session)
        return self._forecasts

    @property
    def due(self) -> bool:
        """Whether another forecast is on its way."""
        return self._later.isActive() or self._work.running

    def begin(self) -> None:
        """Somebody looks at it: work it out, now and after every change."""
        if self._forecasts is None:
            self._later.start()

    def follow(self, change: Change) -> None:
        """Follow a change."""
        if self._forecasts is None:
            return
        self._forecasts.follow(change)
        if not FORECAST_RESTS_ON.isdisjoint(change.touches):
            self._later.start()

    def stop(self) -> None:
        """Work nothing out any more: the file is being left."""
        self._later.stop()
        self._work.stop()
        self.stopped.emit()

    def _start(self) -> None:
        if self._session.is_open:
            self._work.start(self.forecasts.work())

    def _take(self, figures: ForecastFigures) -> None:
        self.figures = figures
        self.changed.emit()
