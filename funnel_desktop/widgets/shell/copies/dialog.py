"""The dialog of a file's copies: what each holds and how that differs from now; look at one, or go back."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from funnel_desktop.commands import copies as keeping
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.method.copies_kept import Copy
from funnel_desktop.method.earlier_state import State
from funnel_desktop.models.copy_table_model import CopyTableModel, CopyWords
from funnel_desktop.text import FunnelError, Message
from funnel_desktop.widgets.kit.confirm import ask_confirm, tell
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.dialog_frame import CANCEL_KEY, CONFIRM_KEY, FunnelDialog
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import STRETCH, fill, row
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.progress import Slices
from funnel_desktop.widgets.kit.tables import dress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.copies import difference_words, reason_words, when_words

if TYPE_CHECKING:
    from funnel_desktop.commands.passphrases import Key

_ROW = 28
_MOST_ROWS = 12
_WIDTHS = (112, 214, 84, 104, 60, 104)


class CopiesDialog(FunnelDialog):
    """Shows the copies of the file at ``path``; ``chosen`` and ``wish`` ("look" or "take") say what is asked
    for.

    ``sound``: the file itself can be read, so what differs is said and going back changes it; otherwise a
    copy is opened beside it. ``key``: that of a locked file.
    """

    WIDTH = 960
    HOLDS_WORK = False

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        copies: list[Copy],
        *,
        language: str,
        unit: int,
        today: date,
        key: Key | None = None,
        sound: bool = True,
        writable: bool = True,
    ) -> None:
        super().__init__(parent, translate("Copies", "Earlier states of {name}").format(name=path.stem))
        self.wish = ""
        self._language, self._today = language, today
        self._path, self._key, self._sound, self._writable = path, key, sound, writable
        self.model = CopyTableModel(
            copies,
            CopyWords(
                self._when,
                reason_words,
                lambda state: "" if state.difference is None else difference_words(state.difference),
            ),
            language,
            unit,
            text_of,
            self,
        )
        self.explain(self._about(bool(copies)))
        self.table = QTableView(self)
        self._dress_table()
        if copies:
            fill(self.body, SPACING.TINY, self.table)
        else:
            self.table.hide()
            self._scroll.hide()
            self.WIDTH = 560
        self._add_buttons()
        self._slices = Slices(self)
        if copies:
            self.table.selectRow(0)
            self.table.setFocus()
            self._slices.start(self._read_states())
        self._enable()

    def _about(self, any_copies: bool) -> str:
        if not any_copies:
            return translate(
                "Copies",
                "There are no copies of this funnel yet. One is kept of each day on which it is used, and "
                "one before every large import.",
            )
        if not self._sound:
            return translate(
                "Copies",
                "The file itself cannot be read, and stays as it is. The copy that you choose is opened "
                "beside it.",
            )
        return translate(
            "Copies",
            "Kept for ten days, eight weeks and twelve months. Before you go back the present state is kept "
            "too, and Undo brings it back at once.",
        )

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(table, _WIDTHS, _ROW)
        header = table.horizontalHeader()
        if not self._sound:
            table.hideColumn(len(_WIDTHS))
        rows = min(_MOST_ROWS, max(3, self.model.rowCount()))
        table.setFixedHeight(rows * _ROW + header.sizeHint().height() + 2 * SPACING.TINY)
        table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        table.doubleClicked.connect(lambda _index: self._look())
        on_keys(table, self._look, "Return", "Enter", reach=Qt.ShortcutContext.WidgetShortcut)

    def _add_buttons(self) -> None:
        self.look_button = Button(translate("Copies", "Look at it"), icon="eye", parent=self)
        self.look_button.clicked.connect(self._look)
        close = Button(translate("Copies", "Close"), key=CANCEL_KEY, parent=self)
        close.clicked.connect(self.reject)
        words = (
            translate("Copies", "Go back to this")
            if self._sound
            else translate("Copies", "Open a copy of it")
        )
        self.take_button = Button(words, "primary", key=CONFIRM_KEY, parent=self)
        self.take_button.clicked.connect(self.confirm)
        self.delete_button = Button(translate("Copies", "Delete…"), icon="trash", parent=self)
        self.delete_button.clicked.connect(self._delete)
        fill(
            self.foot,
            row(
                self.look_button, self.delete_button, STRETCH, close, self.take_button, spacing=SPACING.MEDIUM
            ),
        )
        if not self.model.rowCount():
            self.look_button.hide()
            self.delete_button.hide()
            self.take_button.hide()

    @property
    def chosen(self) -> Copy | None:
        """The copy that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.copies[rows[0].row()] if rows else None

    def _enable(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        possible = bool(rows) and self.model.readable(rows[0].row())
        self.look_button.setEnabled(possible)
        self.take_button.setEnabled(possible and self._writable)
        kept = self._why_kept()
        self.delete_button.setEnabled(bool(rows) and kept is None)
        set_tip(self.delete_button, "" if kept is None else text_of(kept))

    def _when(self, copy: Copy) -> str:
        return when_words(copy.made, self._language, self._today)

    def _why_kept(self) -> Message | None:
        copy = self.chosen
        return None if copy is None else keeping.why_kept(copy, self.model.copies)

    def _delete(self) -> None:
        """Delete the chosen copy, after a question."""
        rows, copy = self.table.selectionModel().selectedRows(), self.chosen
        if copy is None or self._why_kept() is not None:
            return
        when = self._when(copy)
        sure = ask_confirm(
            self,
            translate("Copies", "Delete the copy {when}?").format(when=when),
            translate(
                "Copies",
                "It is gone for good, Undo does not bring it back. The funnel itself and all other copies "
                "stay.",
            ),
            translate("Copies", "Delete"),
        )
        if not sure:
            return
        try:
            keeping.delete(copy)
        except FunnelFileError as error:
            tell(self, self.windowTitle(), text_of(error.message))
            return
        self.model.remove(rows[0].row())
        self.table.selectRow(min(rows[0].row(), self.model.rowCount() - 1))
        self._enable()

    def _look(self) -> None:
        if self.look_button.isEnabled():
            self.wish = "look"
            self.accept()

    def confirm(self) -> None:
        """Go back, if that is possible."""
        if self.take_button.isEnabled():
            self.wish = "take"
            self.accept()

    def _read_states(self) -> Generator[float, None, Any]:
        """Read what the copies hold, the latest first, on another thread; the dialog is used meanwhile."""
        path, key, now = self._path, self._key, None
        if self._sound:
            try:
                now = yield from keeping.read_now(path, key)
            except FunnelError:
                now = None  # what differs stays unsaid
        for copy in self.model.copies:
            if copy not in self.model.copies:
                continue  # deleted meanwhile
            seen: State | str
            try:
                seen = yield from keeping.read_state(copy, now, key)
            except FunnelFileError as error:
                seen = text_of(error.message)
                if error.kind in ("locked", "wrong_passphrase"):
                    seen = translate("Copies", "Locked with another passphrase")
                    self.model.asks.add(copy)
            self.model.set_state(copy, seen)
            self._enable()

    def done(self, result: int) -> None:
        """Stop reading, whichever way the dialog ends."""
        self._slices.stop()
        super().done(result)
