"""When the window has time: the numbers at the rooms' names on the rail, and what rooms need to open."""

from __future__ import annotations

from PySide6.QtCore import QObject

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.rail import NOTHING, rail_counts
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.timers import every
from funnel_desktop.widgets.shell.rail import Rail

_READY = (
    "funnel_desktop.widgets.rooms.today.room",
    "chinese_calendar",
    "funnel_desktop.widgets.rooms.review.room",
    "funnel_desktop.widgets.rooms.visits.room",
)
"""What the rooms of every day need is read while the window has nothing to do: they open at once then."""

_BREATH = 150
"""Milliseconds between two of them: the hand on the mouse does not feel it."""

_PAUSE = 120
"""Milliseconds after a change: several in a row are counted once, and none is held up."""


class Waiting(QObject):
    """Keeps the number for the open file."""

    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._model: SessionModel | None = None
        needs = ("deals", "lead", "visit", "commitment", "day")
        self._follower = Follower(rail, needs, self._count, after=_PAUSE)
        self._ready = list(_READY)
        self._reading = every(self, self._read_ahead, _BREATH)
        self._counts = NOTHING
        language.speak(self._show)

    def set_model(self, model: SessionModel | None) -> None:
        """Count in another file, or in none. The first time after the first picture: call ``start``."""
        self._model = model
        self._follower.follow(None)
        if model is None:
            self._counts = NOTHING
            self._show()

    def start(self) -> None:
        """Count soon, and after every change from now on."""
        self._follower.follow(self._model)

    def _count(self) -> None:
        model = self._model
        assert model is not None
        self._counts = rail_counts(model.session, model.today)
        self._show()

        if self._ready and not self._reading.isActive():
            self._reading.start()

    def _read_ahead(self) -> None:
        from importlib import import_module

        if self._ready:
            import_module(self._ready.pop(0))
        else:
            self._reading.stop()

    def _show(self) -> None:
        """Show the numbers, and in the tip what that of today is made of, in the language in force."""
        if "leads" in self._rail.buttons:
            self._rail.buttons["leads"].set_count(self._counts.leads)
        if "today" not in self._rail.buttons:
            return
        button, counts = self._rail.buttons["today"], self._counts
        words = translate(
            "Waiting", "Overdue {late}, due today {now}, commitments {promised}: what Today lists"
        )
        button.set_count(counts.today)
        tip = words.format(late=counts.late + counts.passed, now=counts.now, promised=counts.promised)
        button.show_tip(tip if counts.today else "")
