"""Copies that are made without asking: one of each day that the program is used, also when it never quits,
and one before something large."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.change import Change
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import clean_left_overs
from funnel_desktop.queries.deal_tables import is_empty
from funnel_desktop.widgets.kit.progress import Slices, Steps
from funnel_desktop.widgets.kit.timers import later

if TYPE_CHECKING:
    from funnel_desktop.commands.session import Session
    from funnel_desktop.store.copies import Reason
    from funnel_desktop.widgets.shell.main_window import MainWindow

AFTER_A_CHANGE = 20_000
"""Milliseconds after the first change of a day when its copy is made."""

_COPY_SHARE = 0.2


class CopyKeeper(QObject):
    """Makes the copy of the day of one open file, on another thread, for as long as the file is open.

    Where the program runs on over midnight, or sleeps over it, the state of the evening is the copy of the
    new day; when nothing was changed since the last copy, the new day's is made after its first change.
    """

    def __init__(self, window: MainWindow, model: SessionModel) -> None:
        super().__init__(model)
        self._window = window
        self._model = model
        self._tried: date | None = None
        self._changed = False
        self._slices = Slices(self)
        self._slices.failed.connect(lambda error: window.complain(error.message))
        self._timer = later(self, self.look)
        model.changed.connect(self._follow_change)

    def look(self) -> None:
        """Make the copy of the day, if there is none yet and there is something to copy."""
        from funnel_desktop.store.copies import copy_folder, copy_of_the_day

        model = self._model
        if not self._window.files.backups_possible or not model.writable or not model.session.is_open:
            return
        if is_empty(model.session):
            return
        if self._slices.running:  # the evening's copy, while the new day begins: later, not never
            self._timer.start(AFTER_A_CHANGE)
            return
        self._tried, self._changed = model.today, False
        path, now, key = model.session.path, model.session.clock().replace(tzinfo=None), model.session.key

        def work(progress: Callable[[float], None]) -> object:
            # What a killed process was writing beside the file, too, which may never be written to again.
            clean_left_overs(path.parent)
            return copy_of_the_day(path, copy_folder(), now, key=key, progress=progress)

        self._slices.start(steps_on_a_thread(work))

    def _follow_change(self, change: Change) -> None:
        if "day" in change.touches and self._changed:
            self.look()
        if not change.written:
            return
        self._changed = True
        if self._tried != self._model.today and not self._timer.isActive():
            self._timer.start(AFTER_A_CHANGE)


def keep_copies(window: MainWindow, model: SessionModel) -> None:
    """Make the copy of the day now, and those of the days to come while the file is open."""
    keeper = model.findChild(CopyKeeper) or CopyKeeper(window, model)
    keeper.look()


def after_a_copy(window: MainWindow, session: Session, reason: Reason, steps: Steps) -> Steps:
    """Return work that is preceded by a copy of the file as it is now, made on another thread.

    Where copies cannot be kept at all, which was said at the start, the work goes without. A copy that cannot
    be made raises FunnelError, and the work is not begun.
    """
    return _after_a_copy(session, reason, steps) if window.files.backups_possible else steps


def _after_a_copy(session: Session, reason: Reason, steps: Steps) -> Generator[float, None, Any]:
    from funnel_desktop.store.copies import copy_before

    path, key = session.path, session.key
    try:
        for share in steps_on_a_thread(
            lambda progress: copy_before(path, reason, key=key, progress=progress)
        ):
            yield _COPY_SHARE * share
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                return end.value
            yield _COPY_SHARE + (1 - _COPY_SHARE) * share
    finally:
        steps.close()
