"""The views above the table: each a button with how many deals it lists now."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal_view import DealView
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.layout import STRETCH, row
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal_list import GIVEN, view_name

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel


class ViewBar(QWidget):
    """Offers the views that every file has; the one in force is lit."""

    chosen = Signal(object)
    """A view is to be shown; carries the ``DealView``."""

    def __init__(self, model: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.buttons: dict[str, Button] = {}
        self._counts: dict[str, int] = {}
        for key, view in GIVEN.items():
            button = self.buttons[key] = Button("", "ghost", parent=self)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, view))
        row(*self.buttons.values(), STRETCH, on=self, spacing=SPACING.HAIR)
        self._work = IdleWork(self)
        self._work.ended.connect(self.say_words)

    def _choose(self, view: DealView, _on: bool = False) -> None:
        self.chosen.emit(view)

    def show_in_force(self, now: DealView) -> None:
        """Light the view that lists what is listed now, and count all of them anew while there is time."""
        for key, view in GIVEN.items():
            self.buttons[key].setChecked(view.asks_as(now._replace(sort="", descending=False)))
        self._work.start(self._counting(tuple(GIVEN.items())))

    def _counting(self, views: Sequence[tuple[str, DealView]]) -> Generator[None, None, None]:
        for key, view in views:
            self._counts[key] = yield from self._model.index.counted(view.shown, view.filter)
            yield

    def say_words(self) -> None:
        """Say the views with their counts in the language in force."""
        for key, button in self.buttons.items():
            button.set_text(view_name(key, self._counts.get(key)))
