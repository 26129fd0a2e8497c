"""The columns of the file's own on the sheet of a deal: a field each, by its kind, stored when it is left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from funnel_desktop.commands.context import Command
from funnel_desktop.commands.own_columns import SetOwnValues, checked_value
from funnel_desktop.method.deal import Deal
from funnel_desktop.method.own_columns import choices_of, own_values
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.texts import shown_text
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import DateEdit, Field, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.form import form_grid, put
from funnel_desktop.widgets.kit.layout import STRETCH, column, row
from funnel_desktop.widgets.kit.plain_text import entry_words
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_BREAK = " ⏎ "
"""Where a text of several lines goes on in the one line of its field."""


class OwnEdit(TypedEdit):
    """A value of a column: what its kind cannot hold is refused in a sentence; what is there stays as it
    is."""

    def __init__(self, column: OwnColumn, parent: QWidget | None = None) -> None:
        super().__init__(column.name, parent)
        self.column = column

    def read(self, text: str) -> object:
        """Return the value as the column keeps it. Raises FunnelError."""
        if text == self.write(self._value):
            return self._value
        return checked_value(self.column, text.replace(_BREAK, "\n"))

    def write(self, value: object) -> str:
        """Return a value in one line."""
        return str(value or "").replace("\n", _BREAK)


class OwnDateEdit(DateEdit):
    """A date of a column, typed in many ways; words that are there instead stay until another is typed."""

    def read(self, text: str) -> object:
        """Return the date as it is kept. Raises DateError."""
        if text == self.write(self._value):
            return self._value
        day = super().read(text)
        return day.isoformat() if isinstance(day, date) else ""

    def write(self, value: object) -> str:
        """Return a date or words as they are kept."""
        return str(value or "")


class OwnChoiceEdit(OwnEdit):
    """A value of a column of choices: typed, or taken from those that are known; Alt+Down offers them."""

    def __init__(self, column: OwnColumn, parent: QWidget | None = None) -> None:
        super().__init__(column, parent)
        self._offer = QAction(self)
        self._offer.setText(translate("OwnColumns", "Choose a value"))
        self._offer.triggered.connect(self.open_choices)
        self.addAction(self._offer, QLineEdit.ActionPosition.TrailingPosition)
        theme.notifier().changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._offer.setIcon(icons.icon("chevron-down", theme.palette().faint, 16))

    def open_choices(self) -> None:
        """Offer the known values under the field."""
        if self.isReadOnly():
            return
        menu = QMenu(self)
        for choice in choices_of(self.column.choices):
            action = menu.addAction(entry_words(choice))
            action.setCheckable(True)
            action.setChecked(choice == self._value)
            action.triggered.connect(partial(self._take, choice))
        menu.addSeparator()
        menu.addAction(translate("OwnColumns", "None")).triggered.connect(partial(self._take, ""))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + SPACING.HAIR)))

    def _take(self, choice: str, _checked: bool = False) -> None:
        self.setText(choice)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the known values on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_choices()
            event.accept()
            return
        super().keyPressEvent(event)


class OwnSection(QWidget):
    """The own columns of the file with what a deal has in them, and the way to the dialog that manages
    them."""

    commandWanted = Signal(Command)
    manageWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._columns: tuple[OwnColumn, ...] = ()
        self._deal: Deal | None = None
        self._read_only = False
        self._heading = Label(translate("OwnColumns", "Own columns"), self, tone="group")
        self.manage = Button("", "link", parent=self)
        self.manage.clicked.connect(self.manageWanted)
        self._box = QWidget(self)
        self._layout = column(
            row(self._heading, STRETCH, self.manage), self._box, on=self, spacing=SPACING.SMALL
        )

    def show_deal(self, deal: Deal, columns: Sequence[OwnColumn], today: date) -> None:
        """Show what a deal has; a field that is being typed in keeps its text."""
        self._deal = deal
        if self._laid_out(columns):
            self._lay_out(columns, today)
        self._columns = tuple(columns)
        values = own_values(deal.own)
        for known in columns:
            editor = self.fields[known.id].editor
            if isinstance(editor, OwnEdit):
                editor.column = known
            if isinstance(editor, DateEdit):
                editor.set_today(today)
            if isinstance(editor, TypedEdit):
                editor.set_value(shown_text(values.get(known.id, ""), several_lines=True))
        self._heading.setVisible(bool(columns))
        self.manage.set_text(
            translate("OwnColumns", "Manage columns…")
            if columns
            else translate("OwnColumns", "Add a column…")
        )
        self.set_read_only(self._read_only)

    def _laid_out(self, columns: Sequence[OwnColumn]) -> bool:
        """Whether other columns are to stand there than do."""
        return [column[:4] for column in columns] != [column[:4] for column in self._columns]

    def _lay_out(self, columns: Sequence[OwnColumn], today: date) -> None:
        self.commit()
        self._box.hide()
        self._box.deleteLater()
        self._box = QWidget(self)
        cells = form_grid(SPACING.MEDIUM, on=self._box)
        self.fields = {}
        line, place = 0, 0
        for known in columns:
            editor = self._editor(known, today)
            editor.committed.connect(partial(self._committed, known.id))
            field = self.fields[known.id] = Field(known.name, editor, self._box)
            wide = known.kind == "text"
            if wide and place:
                line, place = line + 1, 0
            put(cells, field, line, place, 6 if wide else 3)
            line, place = (line + 1, 0) if wide or place else (line, 3)
        self._layout.addWidget(self._box)
        self._box.show()

    def _editor(self, known: OwnColumn, today: date) -> TypedEdit:
        if known.kind == "date":
            return OwnDateEdit(today, known.name, self._box)
        return OwnChoiceEdit(known, self._box) if known.kind == "choice" else OwnEdit(known, self._box)

    def _committed(self, key: str, value: object) -> None:
        if self._deal is not None:
            self.commandWanted.emit(SetOwnValues(self._deal.row, {key: str(value or "")}))

    def _editors(self) -> list[TypedEdit]:
        editors = (field.editor for field in self.fields.values())
        return [editor for editor in editors if isinstance(editor, TypedEdit)]

    def set_read_only(self, read_only: bool) -> None:
        """Let values be read and copied but not changed."""
        self._read_only = read_only
        for editor in self._editors():
            editor.setReadOnly(read_only)
        self.manage.setVisible(not read_only)

    def commit(self) -> None:
        """Store what is being typed."""
        for editor in self._editors():
            editor.commit()

    def drop(self) -> None:
        """Forget what is being typed and cannot be read."""
        for editor in self._editors():
            editor.revert()
