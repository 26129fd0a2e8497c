"""The saved views of the open file as Qt sees them: which there are, and how many deals each lists now."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.saved_views import saved_views
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView, view_of
from funnel_desktop.method.records import SavedView

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel

_AFTER = 120
"""Milliseconds after a change: what it moves on the screen is painted first."""


class SavedViews(QObject):
    """Follows one open file."""

    listed = Signal()
    """There are other views than before, or they stand in another order."""

    counted = Signal()
    """Another count is known."""

    shown = Signal()
    """Another view is open in the table than before, or it is changed there or no more."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__(model)
        self._model = model
        self._counts: dict[str, int] = {}
        self._given: dict[str, DealView] = {}
        self.views: list[SavedView] = []
        self.opened, self.opened_changed = "", False
        self._asked: dict[str, DealView] = {}
        self._watched: dict[str, tuple[DealFilter, str]] = {}
        self._steps: Generator[None, None, None] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._begin)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._slice)
        self._read()
        model.changed.connect(self._follow)

    def view(self, identifier: str) -> DealView | None:
        """Return what a saved view asks for, as far as there are the columns; None where it is gone."""
        return self._asked.get(identifier)

    def saved(self, identifier: str) -> SavedView | None:
        """Return a saved view; None where it is gone."""
        return next((one for one in self.views if one.id == identifier), None)

    def count(self, key: str) -> int | None:
        """Return how many deals a view lists, by its id or the key under which it is given; None while that
        is not known."""
        return self._counts.get(key)

    @property
    def due(self) -> bool:
        """Whether other counts are on their way."""
        return self._soon.isActive() or self._steps is not None

    def give(self, views: Mapping[str, DealView]) -> None:
        """Count these views too, which are not of the file."""
        self._given = dict(views)
        self._watch()

    def _read(self) -> None:
        self.views = saved_views(self._model.session)
        self._asked = {one.id: self._fitting(view_of(one.view)) for one in self.views}
        self._watch()

    def _fitting(self, view: DealView) -> DealView:
        """Leave out what a view asks about own columns that are gone, or of another kind now."""
        own = self._model.index.own
        fits = tuple(term for term in view.filter.own if own.fits(term))
        return view if fits == view.filter.own else view._replace(filter=replace(view.filter, own=fits))

    def open(self, identifier: str, changed: bool = False) -> None:
        """A view is open in the table now ("": none), and ``changed``: it lists otherwise than it is kept."""
        if (identifier, changed) != (self.opened, self.opened_changed):
            self.opened, self.opened_changed = identifier, changed
            self.shown.emit()

    def _watch(self) -> None:
        watched = self._given | self._asked
        asked = {key: (view.filter, view.shown) for key, view in watched.items()}
        self._counts = {
            key: count for key, count in self._counts.items() if self._watched.get(key) == asked.get(key)
        }
        self._watched = asked
        if self._counts.keys() != asked.keys():
            self._soon.start()

    def _follow(self, change: Change) -> None:
        before = self.views
        if not change.touches.isdisjoint(("saved_view", "own_column")) or change.deals is None:
            self._read()
        if self._watched and change.direction != "filter":
            # The index keeps which deals pass by every change: to count them again is cheap.
            self._stop()
            self._soon.start()
        if before != self.views:
            self.listed.emit()

    def _begin(self) -> None:
        if self._model.session.is_open:
            self._steps = self._counting()
            self._slices.start()

    def _counting(self) -> Generator[None, None, None]:
        counts = {}
        for key, (wanted, shown) in self._watched.items():
            counts[key] = yield from self._model.index.counted(shown, wanted)
            yield
        self._counts = counts

    def _slice(self) -> None:
        if self._steps is None or not self._model.session.is_open:
            self._stop()
            return
        try:
            next(self._steps)
        except StopIteration:
            self._stop()
            self.counted.emit()
        except BaseException:
            self._stop()
            raise

    def _stop(self) -> None:
        self._slices.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def stop(self) -> None:
        """Count nothing more: the file is being left."""
        self._soon.stop()
        self._stop()
