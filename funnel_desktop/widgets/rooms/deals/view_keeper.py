"""What is done with saved views: each is asked for where it has to be, and is one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.saved_views import changed, kept, moved, removed, renamed
from funnel_desktop.method.deal_view import DealView
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.deal.flow import DealFlow
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import GridDialog
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.wording.saved_views import proposed_name

_LONGEST_NAME = 60


class ViewKeeper:
    """Changes the views of an open file, with dialogs over a window."""

    def __init__(self, window: QWidget, model: SessionModel, flow: DealFlow) -> None:
        self._window, self._model, self._flow = window, model, flow

    def ask_new(self, view: DealView) -> str:
        """Ask for a name, keep a view under it, and return its id; "" where it was not kept."""
        if not self._flow.may_write():
            return ""
        session, before = self._model.session, {one.id for one in self._model.saved_views.views}
        dialog = NameDialog(
            self._window,
            translate("Views", "Save this view"),
            proposed_name(self._model.wording, view),
            lambda name: kept(session, name, view),
        )
        if not dialog.run() or not self._flow.execute(dialog.command):
            return ""
        return next((one.id for one in self._model.saved_views.views if one.id not in before), "")

    def ask_name(self, identifier: str) -> None:
        """Ask what a view is to be called."""
        saved = self._model.saved_views.saved(identifier)
        if saved is None or not self._flow.may_write():
            return
        dialog = NameDialog(
            self._window,
            translate("Views", "Rename the view"),
            saved.name,
            lambda name: renamed(self._model.session, identifier, name),
        )
        if dialog.run() and dialog.name != saved.name:
            self._flow.execute(dialog.command)

    def change(self, identifier: str, view: DealView) -> None:
        """Let a view list what is listed now."""
        self._do(lambda: changed(self._model.session, identifier, view))

    def remove(self, identifier: str) -> None:
        """Take a view away; undo brings it back."""
        self._do(lambda: removed(self._model.session, identifier))

    def move(self, identifier: str, place: int) -> None:
        """Put a view in a place among them, from 0."""
        self._do(lambda: moved(self._model.session, identifier, place))

    def step(self, identifier: str, by: int) -> None:
        """Put a view so many places further down."""
        places = [one.id for one in self._model.saved_views.views]
        if identifier in places:
            self.move(identifier, max(0, places.index(identifier) + by))

    def _do(self, make: Callable[[], Command | None]) -> None:
        if not self._flow.may_write():
            return
        try:
            command = make()
        except FunnelError as error:
            self._flow.complain(error.message)
            return
        if command is not None:
            self._flow.execute(command)

    def fill(self, menu: QMenu, identifier: str) -> None:
        """Offer in a menu what can be done with a view."""
        places = [one.id for one in self._model.saved_views.views]
        at, writable = places.index(identifier), self._model.writable
        entries = (
            (translate("Views", "Rename…"), "F2", writable, lambda: self.ask_name(identifier)),
            (translate("Views", "Move up"), "Alt+Up", writable and at > 0, lambda: self.step(identifier, -1)),
            (
                translate("Views", "Move down"),
                "Alt+Down",
                writable and at < len(places) - 1,
                lambda: self.step(identifier, 1),
            ),
            (translate("Views", "Delete the view"), "Del", writable, lambda: self.remove(identifier)),
        )
        native = QKeySequence.SequenceFormat.NativeText
        for words, key, possible, act in entries:
            # On the rail these keys do it; behind a tab they stand where a menu has its keys.
            entry = menu.addAction(f"{words}\t{QKeySequence(key).toString(native)}")
            entry.setEnabled(possible)
            entry.triggered.connect(lambda _on=False, act=act: act())


class NameDialog(GridDialog):
    """Asks for the name of a view. ``command`` is what was made of it."""

    WIDTH = 420

    def __init__(self, parent: QWidget, title: str, name: str, make: Callable[[str], Command]) -> None:
        super().__init__(parent, title)
        self._make = make
        self.command: Command
        self.edit = LineEdit(name, self)
        self.edit.setMaxLength(_LONGEST_NAME)
        self.edit.selectAll()
        self.edit.returnPressed.connect(self.confirm)
        self.add_field("name", translate("Views", "Name"), self.edit, (0, 0, 6))
        self.add_buttons(translate("Views", "Save"), left=self.problem)

    @property
    def name(self) -> str:
        """The name as it was typed."""
        return self.edit.text().strip()

    def start_focus(self) -> QWidget:
        """Start at the name."""
        return self.edit

    def confirm(self) -> None:
        """Take the name, if a view can be called so."""
        try:
            self.command = self._make(self.edit.text())
        except FunnelError as error:
            self.refuse(text_of(error.message), self.edit)
            return
        self.accept()
