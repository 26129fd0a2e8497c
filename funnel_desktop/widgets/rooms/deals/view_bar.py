"""The views above the table: each a button with how many deals it lists now; and what to do with a view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.deal_view import DealView
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.layout import STRETCH, row
from funnel_desktop.widgets.kit.text import translate
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
        self._views = model.saved_views
        self.buttons: dict[str, Button] = {}
        for key, view in GIVEN.items():
            button = self.buttons[key] = Button("", "ghost", parent=self)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, view))
        self.keep = IconButton("save", "", self)
        self.more = IconButton("more", "", self)
        given = self.buttons.values()
        row(*given, STRETCH, self.keep, self.more, on=self, spacing=SPACING.HAIR)
        self._views.counted.connect(self._say_counts)

        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def without_room(self) -> list[str]:
        """Return the keys of the views that have no room beside the others."""
        return [key for key, button in self.buttons.items() if button.isHidden()]

    def _fit(self) -> None:
        """Show as many views as there is room for, from the left."""
        left = self.width() - self.keep.sizeHint().width() - self.more.sizeHint().width() - 3 * SPACING.HAIR
        for button in self.buttons.values():
            left -= button.sizeHint().width() + SPACING.HAIR
            button.setVisible(left >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the table."""
        super().resizeEvent(event)
        self._fit()

    def _choose(self, view: DealView, _on: bool = False) -> None:
        self.chosen.emit(view)

    def show_in_force(self, now: DealView) -> None:
        """Light the view that lists what is listed now, unless a saved one is open."""
        self._views.give(GIVEN)
        for key, view in GIVEN.items():
            lists = view.asks_as(now._replace(sort="", descending=False))
            self.buttons[key].setChecked(lists and not self._views.opened)
        self.keep.set_name(
            translate("Views", "Save the changes of this view")
            if self._views.opened
            else translate("Views", "Save this view…")
        )
        self._say_counts()

    def _say_counts(self) -> None:
        for key, button in self.buttons.items():
            button.set_text(view_name(key, self._views.count(key)))
        self._fit()

    def say_words(self) -> None:
        """Say the views with their counts in the language in force."""
        self.more.set_name(translate("Views", "This view"))
        self._say_counts()
