"""Copies that are made without asking: one of each day that the program is used, also when it never quits,
and one before something large."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from funnel_desktop.commands import copies
from funnel_desktop.commands.change import Change
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.deal_tables import is_empty
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.progress import Slices, Steps
from funnel_desktop.widgets.kit.timers import later

if TYPE_CHECKING:
    from funnel_desktop.commands.copies import Reason
    from funnel_desktop.commands.session import Session
    from funnel_desktop.widgets.shell.main_window import MainWindow

AFTER_A_CHANGE = 20_000
"""Milliseconds after the first change of a day when its copy is made."""


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
        self._slices.failed.connect(self._tell)
        self._timer = later(self, self.look)
        model.changed.connect(self._follow_change)

    def look(self) -> None:
        """Make the copy of the day, if there is none yet and there is something to copy."""
        model = self._model
        if not self._window.files.backups_possible or not model.writable or not model.session.is_open:
            return
        if is_empty(model.session):
            return
        if self._slices.running:  # the evening's copy, while the new day begins: later, not never
            self._timer.start(AFTER_A_CHANGE)
            return
        self._tried, self._changed = model.today, False
        self._slices.start(copies.keep_copy_of_the_day(model.session))

    def _tell(self, error: FunnelError) -> None:
        """Say why there is no copy; a file that showed itself damaged is changed no more."""
        if isinstance(error, FunnelFileError) and error.kind == "damaged":
            self._window.files.go_on_reading(error)
        else:
            self._window.complain(error.message)

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
    return copies.after_a_copy(session, reason, steps) if window.files.backups_possible else steps
