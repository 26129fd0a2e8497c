"""The number at the name of Today on the rail: counted after changes, when the window has time for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.rooms.rail import Rail
from funnel_desktop.widgets.text import translate

_PAUSE = 120
"""Milliseconds after a change: several in a row are counted once, and none is held up."""


class Waiting(QObject):
    """Keeps the number for the open file."""

    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._model: SessionModel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._count)

    def set_model(self, model: SessionModel | None) -> None:
        """Count in another file, or in none. The first time after the first picture: call ``start``."""
        self._model = model
        self._timer.stop()
        if model is None:
            self._show(0)
            return
        model.changed.connect(self.start)
        model.dayChanged.connect(self.start)

    def start(self, *_: object) -> None:
        """Count soon."""
        if self._model is not None and "today" in self._rail.buttons:
            self._timer.start()

    def _count(self) -> None:
        model = self._model
        if model is None:
            return
        counts = model.session.store.today.due_counts(model.today.isoformat())
        promised = counts.commitments_late + counts.commitments_now
        self._show(
            counts.late + counts.now + promised,
            translate(
                "Waiting", "Overdue {late}, due today {now}, commitments {promised}: what Today lists"
            ).format(late=counts.late, now=counts.now, promised=promised),
        )

    def _show(self, count: int, words: str = "") -> None:
        if "today" in self._rail.buttons:
            self._rail.buttons["today"].set_count(count)
            self._rail.buttons["today"].setToolTip(words if count else "")
