"""What Ctrl+K offers in a window, and what is done with the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from funnel_desktop.models.palette_model import Line
from funnel_desktop.widgets.kit.text import text_of, translate, without_access_key
from funnel_desktop.widgets.shell.actions import MENUS, Entry, Menu
from funnel_desktop.widgets.shell.registry import room_keys
from funnel_desktop.widgets.shell.views_on_rail import VIEW_KEYS
from funnel_desktop.wording.saved_views import count_words

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel
    from funnel_desktop.widgets.dialogs.palette import Offer
    from funnel_desktop.widgets.shell.main_window import MainWindow

_REMEMBERED = 8


class Palette(QObject):
    """Opens the palette over a window, and remembers what was opened with it last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._recent: list[tuple[str, str]] = []
        self._recent_of: SessionModel | None = None

    def open(self) -> None:
        """Ask for something, and open or do it."""
        from funnel_desktop.widgets.dialogs.palette import PaletteDialog

        window = self._window
        window.enable()
        offers = [*self._views(), *self._rooms(), *self._actions()]
        dialog = PaletteDialog(window, window.model, offers, self._recent_lines(offers))
        if dialog.run() and dialog.chosen is not None:
            self._remember(dialog.chosen.kind, dialog.chosen.key, dialog.chosen.name)
            self._do(dialog.chosen)

    # What is offered

    def _views(self) -> list[Offer]:
        from funnel_desktop.widgets.dialogs.palette import Offer

        model = self._window.model
        if model is None:
            return []
        views = model.saved_views
        return [
            Offer(
                *("view", one.id, one.name, "table", count_words(views.count(one.id))),
                _native(VIEW_KEYS[place]) if place < len(VIEW_KEYS) else "",
            )
            for place, one in enumerate(views.views)
        ]

    def _rooms(self) -> list[Offer]:
        from funnel_desktop.widgets.dialogs.palette import Offer

        if self._window.model is None:
            return []
        return [
            Offer("room", room.key, text_of(room.name), room.icon, "", _native(key), (room.name.source,))
            for room, key in room_keys()
        ]

    def _actions(self) -> list[Offer]:
        """Return the actions of the menus that can be done now."""
        from funnel_desktop.widgets.dialogs.palette import Offer

        found: list[Offer] = []

        def take(menu: Menu, path: str) -> None:
            for item in menu.entries:
                if isinstance(item, Menu):
                    title = without_access_key(text_of(item.title))
                    take(item, translate("Palette", "{menu} › {entry}").format(menu=path, entry=title))
                elif isinstance(item, Entry) and not item.key.startswith("room_") and item.key != "palette":
                    action = self._window.actions_[item.key]
                    if action.isEnabled():
                        name = without_access_key(action.text())
                        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                        mark = "check" if action.isChecked() else "bolt"
                        english = without_access_key(item.text.source)
                        found.append(Offer("action", item.key, name, mark, path, key, (english,)))

        for menu in MENUS:
            take(menu, without_access_key(text_of(menu.title)))
        return found

    # What was opened last

    def _remember(self, kind: str, key: str, name: str) -> None:
        if self._recent_of is not self._window.model:
            self._recent, self._recent_of = [], self._window.model
        # A person has the customer as key, and is told apart by the name.
        entry = (kind, f"{key}\n{name}" if kind == "person" else key)
        self._recent = [entry, *(one for one in self._recent if one != entry)][:_REMEMBERED]

    def saw_deal(self, row: int) -> None:
        """A deal was opened, in whatever way."""
        self._remember("deal", str(row), "")

    def _recent_lines(self, offers: list[Offer]) -> list[Line]:
        """Return what was opened last, as far as it is still there and can be opened."""
        from funnel_desktop.queries.leads import lead_of
        from funnel_desktop.wording.palette import right_words

        model = self._window.model
        if model is None or self._recent_of is not model:
            return []
        known = {(one.kind, one.key): one.line() for one in offers}
        lines = []
        for kind, key in self._recent:
            if (kind, key) in known:
                lines.append(known[kind, key])
            elif kind == "deal" and (found := model.finding.deal(int(key))) is not None:
                right = right_words(model.wording, found)
                lines.append(Line(found.name, kind, key, "board", found.about, right))
            elif kind == "customer":
                lines.append(Line(key, kind, key, "company"))
            elif kind == "person":
                customer, name = key.split("\n", 1)
                lines.append(Line(name, kind, customer, "person", customer))
            elif kind == "lead" and (lead := lead_of(model.session, key)) is not None:
                lines.append(Line(lead.customer, kind, key, "leads", lead.project))
        return lines

    # What is done

    def _do(self, line: Line) -> None:
        window = self._window
        match line.kind:
            case "deal":
                window.open_deal(int(line.key))
            case "customer":
                window.beside.show_customer(line.key)
            case "person":
                window.beside.show_timeline(line.key, line.name)
            case "lead":
                window.rooms.open_lead(line.key)
            case "view":
                window.views.open(line.key)
            case "room":
                window.rooms.enter(line.key)
            case _:
                window.actions_[line.key].trigger()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
