"""Saved views in the window: listed on the rail and in the menu, opened by click and key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from funnel_desktop.method.deal_view import DealView
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.shell.view_list import ShownView

if TYPE_CHECKING:
    from funnel_desktop.widgets.rooms.deals.room import DealsRoom
    from funnel_desktop.widgets.rooms.deals.view_keeper import ViewKeeper
    from funnel_desktop.widgets.shell.main_window import MainWindow

VIEW_KEYS = tuple(f"Alt+{number}" for number in range(1, 10))
"""They open the first nine views."""

_SORTS = {
    "amount": ("amount_minor", True),
    "age": ("days", True),
    "next_step": ("next_step_date", False),
    "signing": ("expected_close_date", False),
}
"""What the orders of the board are in the table: the column, and whether the greatest comes first."""


class ViewsOnRail(QObject):
    """Shows the views of the open file, and does what is asked of them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._model: SessionModel | None = None
        self._list = window.rooms.rail.views
        self._list.chosen.connect(self.open)
        self._list.renameWanted.connect(lambda one: self._keep(lambda keeper: keeper.ask_name(one)))
        self._list.deleteWanted.connect(lambda one: self._keep(lambda keeper: keeper.remove(one)))
        self._list.stepWanted.connect(lambda one, by: self._keep(lambda keeper: keeper.step(one, by)))
        self._list.moveWanted.connect(lambda one, at: self._keep(lambda keeper: keeper.move(one, at)))
        self._list.menuWanted.connect(self._menu)
        self._list.restWanted.connect(self._list_rest)
        for place, key in enumerate(VIEW_KEYS):
            on_keys(window, partial(self._open_at, place), key)
        window.rooms.entered.connect(lambda _key: self._show())
        language.speak(self._show)

    def set_model(self, model: SessionModel | None) -> None:
        """Another file is open, or none. Its views are listed once ``start`` is called."""
        self._model = None
        self._show()

    def start(self) -> None:
        """List the views of the open file from now on."""
        self._model = self._window.model
        if self._model is not None:
            views = self._model.saved_views
            views.listed.connect(self._show)
            views.counted.connect(self._show)
            views.shown.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._model is None:
            self._list.show_views((), "", ())
        else:
            views = self._model.saved_views
            shown = [ShownView(one.id, one.name, views.count(one.id)) for one in views.views]
            opened = views.opened if self._window.rooms.current == "deals" else ""
            native = QKeySequence.SequenceFormat.NativeText
            self._list.show_views(shown, opened, [QKeySequence(key).toString(native) for key in VIEW_KEYS])
        self._window.rooms.rail.fit()

    # Opening

    def _open_at(self, place: int) -> None:
        views = [] if self._model is None else self._model.saved_views.views
        if place < len(views):
            self.open(views[place].id)

    def open(self, identifier: str) -> None:
        """Show the table with a view."""
        if self._model is None:
            return
        if self._window.rooms.current != "deals":
            self._window.rooms.enter("deals")
        self._room().open_saved(identifier)
        self._room().setFocus()

    def _room(self) -> DealsRoom:
        from funnel_desktop.widgets.rooms.deals.room import DealsRoom

        room = self._window.rooms.room("deals")
        assert isinstance(room, DealsRoom)
        return room

    # Keeping

    def save(self) -> None:
        """Keep what is listed on the board or in the table as a view."""
        if self._model is None:
            return
        if self._window.rooms.current == "deals":
            self._room().keep_view_as()
            return
        index = self._model.index
        column, down = _SORTS.get(index.sort, ("", False))
        self._keep(lambda keeper: keeper.ask_new(DealView(index.filter, "open", column, down)))

    def _keep(self, do: Callable[[ViewKeeper], object]) -> None:
        keeper = self._keeper()
        if keeper is not None:
            do(keeper)

    def _keeper(self) -> ViewKeeper | None:
        from funnel_desktop.widgets.rooms.deals.view_keeper import ViewKeeper

        file = self._window.file
        return None if file is None else ViewKeeper(self._window, *file)

    # Menus

    def _menu(self, identifier: str, at: QPoint) -> None:
        keeper = self._keeper()
        if keeper is None or self._model is None:
            return
        menu = QMenu(self._window)
        menu.addAction(translate("Views", "Open")).triggered.connect(lambda _on=False: self.open(identifier))
        views = self._model.saved_views
        if views.opened == identifier:
            entry = menu.addAction(translate("Views", "Save the changes"))
            entry.setEnabled(views.opened_changed and self._model.writable)
            entry.triggered.connect(lambda _on=False: self._room().keep_view())
        menu.addSeparator()
        keeper.fill(menu, identifier)
        menu.exec(at)
        menu.deleteLater()

    def _list_rest(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAccessibleName(translate("Views", "Saved views"))
        self._list_into(menu, self._list.rest_views(), self._list.count - len(self._list.rest_views()))
        menu.exec(at)
        menu.deleteLater()

    def fill_menu(self, menu: QMenu) -> None:
        """List the views in a menu, and what keeps another one."""
        menu.clear()
        save = self._window.actions_["save_view"]
        menu.addAction(save)
        menu.addSeparator()
        if self._model is None or not self._model.saved_views.views:
            menu.addAction(translate("Views", "No view is saved yet")).setEnabled(False)
            return
        views = self._model.saved_views
        self._list_into(menu, [ShownView(one.id, one.name, views.count(one.id)) for one in views.views], 0)

    def _list_into(self, menu: QMenu, views: list[ShownView], first: int) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        opened = self._model.saved_views.opened if self._model is not None else ""
        for place, view in enumerate(views, start=first):
            key = QKeySequence(VIEW_KEYS[place]).toString(native) if place < len(VIEW_KEYS) else ""
            words = entry_words(view.name if view.deals is None else f"{view.name}  {view.deals:,}")
            entry = menu.addAction(f"{words}\t{key}" if key else words)
            entry.setCheckable(True)
            entry.setChecked(view.id == opened and self._window.rooms.current == "deals")
            entry.triggered.connect(lambda _on=False, one=view.id: self.open(one))
